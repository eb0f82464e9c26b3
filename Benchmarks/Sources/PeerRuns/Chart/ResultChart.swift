/// The races as one SVG page: quality over time, memory, growth.
package struct ResultChart: Sendable {
  private static let columns = 3
  private let races: [Race]

  package init(_ races: [Race]) {
    self.races = races
  }

  /// The page, self-contained.
  package var svg: String {
    var drawing = Drawing()
    legend(in: &drawing)
    let panels = races.count + 2
    for (position, race) in races.enumerated() {
      QualityPanel(race: race).draw(on: panel(position), in: &drawing)
    }
    MemoryPanel(races: races).draw(on: panel(races.count), in: &drawing)
    GrowthPanel(growth: Growth(of: races, provenByItself: false))
      .draw(on: panel(races.count + 1), in: &drawing)
    let lines = (panels + Self.columns - 1) / Self.columns
    return drawing.page(
      width: Double(Self.columns) * Panel.width + 16,
      height: Double(lines) * Panel.height + 40
    )
  }

  private func panel(_ position: Int) -> Panel {
    Panel(
      x: Double(position % Self.columns) * Panel.width,
      y: 32 + Double(position / Self.columns) * Panel.height
    )
  }

  private func legend(in drawing: inout Drawing) {
    var x = 48.0
    for peer in [nil] + Peer.allCases.map(Optional.some) {
      let name = peer?.title ?? "teacher-exchange"
      drawing.line([(x, 18), (x + 24, 18)], colour: Colour.of(peer), width: 3)
      drawing.text(name, x: x + 30, y: 22, size: 13)
      x += 60 + 8 * Double(name.count)
    }
  }
}

/// One colour a solver, told apart in grey as well.
enum Colour {
  static func of(_ peer: Peer?) -> String {
    switch peer {
    case nil: "#08306b"
    case .highs: "#d94801"
    case .scip: "#31a354"
    case .cbc: "#9e9ac8"
    case .glpsol: "#969696"
    }
  }
}
