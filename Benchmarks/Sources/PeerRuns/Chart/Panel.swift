/// A framed part of the chart with a title.
struct Panel {
  static let width = 360.0
  static let height = 240.0

  /// The upper left corner.
  let x: Double
  let y: Double

  /// The inner frame, with room for labels left and below.
  var left: Double { x + 48 }
  var right: Double { x + Self.width - 16 }
  var top: Double { y + 28 }
  var bottom: Double { y + Self.height - 36 }

  func frame(_ title: String, in drawing: inout Drawing) {
    drawing.text(title, x: left, y: y + 18, size: 13)
    drawing.line(
      [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)],
      colour: "#999999"
    )
  }

  /// Labels and grid lines of a horizontal axis.
  func horizontal(
    _ axis: Axis,
    _ name: String,
    at values: [Double]? = nil,
    in drawing: inout Drawing
  ) {
    for value in values ?? axis.ticks {
      let place = axis.place(value)
      drawing.line([(place, top), (place, bottom)], colour: "#e5e5e5")
      drawing.text(Figures.whole(value), x: place, y: bottom + 14, anchor: "middle")
    }
    drawing.text(name, x: right, y: bottom + 28, anchor: "end")
  }

  /// Labels and grid lines of a vertical axis.
  func vertical(_ labels: [(place: Double, text: String)], in drawing: inout Drawing) {
    for label in labels {
      drawing.line([(left, label.place), (right, label.place)], colour: "#e5e5e5")
      drawing.text(label.text, x: left - 6, y: label.place + 4, anchor: "end")
    }
  }
}
