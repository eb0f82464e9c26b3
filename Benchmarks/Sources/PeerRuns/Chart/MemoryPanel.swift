/// Peak memory of every run, a group of bars a district.
struct MemoryPanel {
  let races: [Race]

  func draw(on panel: Panel, in drawing: inout Drawing) {
    panel.frame("peak memory, MB", in: &drawing)
    let most = races.flatMap(\.runners).map(\.peakMemoryMB).max() ?? 10
    let memory = Axis(start: 10, end: max(100, most), from: panel.bottom, to: panel.top)
    panel.vertical(memory.ticks.map { (memory.place($0), Figures.whole($0)) }, in: &drawing)
    let group = (panel.right - panel.left) / Double(max(1, races.count))
    let bar = group / Double(Peer.allCases.count + 2)
    for (position, race) in races.enumerated() {
      let start = panel.left + group * Double(position)
      for (place, runner) in race.runners.enumerated() {
        let top = memory.place(runner.peakMemoryMB)
        drawing.bar(
          x: start + bar * (Double(place) + 0.5),
          y: top,
          width: bar * 0.9,
          height: panel.bottom - top,
          colour: Colour.of(runner.peer)
        )
      }
      drawing.text(
        race.own.district,
        x: start + group / 2,
        y: panel.bottom + (position.isMultiple(of: 2) ? 12 : 24),
        anchor: "middle",
        size: 9
      )
    }
  }
}
