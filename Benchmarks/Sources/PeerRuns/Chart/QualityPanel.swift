/// The share of the possible that each solver's plan had reached, over time.
///
/// What is still missing to 1 is drawn on a logarithmic scale, so that 0.9, 0.99 and 0.999 are
/// equally far apart.
struct QualityPanel {
  let race: Race

  private static let finest = 0.001

  func draw(on panel: Panel, in drawing: inout Drawing) {
    panel.frame(race.own.district, in: &drawing)
    let runners = race.runners
    let longest = runners.map(\.seconds).max() ?? 1
    let time = Axis(start: 1, end: max(10, longest), from: panel.left, to: panel.right)
    let missing = Axis(start: 1, end: Self.finest, from: panel.bottom, to: panel.top)
    panel.horizontal(time, "seconds", in: &drawing)
    panel.vertical(
      [(1, "0"), (0.1, "0.9"), (0.02, "0.98"), (0.01, "0.99"), (Self.finest, "0.999")].map {
        (missing.place($0.0), $0.1)
      },
      in: &drawing
    )
    for runner in runners.reversed() {
      var places: [(x: Double, y: Double)] = []
      for point in runner.trace.points {
        guard let value = point.value else { continue }
        let height = missing.place(max(Self.finest, 1 - race.quality.achieved(value)))
        let moment = time.place(point.seconds)
        if let last = places.last { places.append((moment, last.y)) }
        places.append((moment, height))
      }
      guard let last = places.last else { continue }
      places.append((time.place(runner.seconds), last.y))
      drawing.line(
        places,
        colour: Colour.of(runner.peer),
        width: runner.peer == nil ? 3 : 1.5
      )
    }
  }
}
