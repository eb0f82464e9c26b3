/// Seconds to the quality over the size of generated districts, with the fitted line.
struct GrowthPanel {
  let growth: Growth

  func draw(on panel: Panel, in drawing: inout Drawing) {
    let slope = growth.fit.map { ", slope \(Figures.value($0.slope))" } ?? ""
    panel.frame("seconds to \(Growth.share)\(slope)", in: &drawing)
    let reached = growth.sizes.compactMap { size in
      size.seconds.map { (people: Double(size.people), seconds: $0) }
    }
    let people = growth.sizes.map { Double($0.people) }
    guard let least = people.min(), let most = people.max() else { return }
    let size = Axis(start: least / 1.5, end: most * 1.5, from: panel.left, to: panel.right)
    let seconds = Axis(
      start: 0.1,
      end: max(10, (reached.map(\.seconds).max() ?? 1) * 2),
      from: panel.bottom,
      to: panel.top
    )
    let labels = Set(people).sorted()
    panel.horizontal(size, "people", at: labels, in: &drawing)
    panel.vertical(
      seconds.ticks.map { (seconds.place($0), $0 < 1 ? "\($0)" : Figures.whole($0)) },
      in: &drawing
    )
    if let fit = growth.fit {
      let ends = [least, most].map { (size.place($0), seconds.place(fit.seconds(for: $0))) }
      drawing.line(ends.map { (x: $0.0, y: $0.1) }, colour: Colour.of(nil), width: 1.5)
    }
    for point in reached {
      drawing.dot(
        x: size.place(point.people),
        y: seconds.place(point.seconds),
        colour: Colour.of(nil)
      )
    }
  }
}
