import Staffing

/// The exchange floors as a table, floors of single schools summed up in one line each.
struct FloorLines {
  private let rows: [PlanTables.FloorRow]
  private let policy: ExchangePolicy

  /// Lines for the rows of `floors.csv`.
  init(_ rows: [PlanTables.FloorRow], policy: ExchangePolicy) {
    self.rows = rows
    self.policy = policy
  }

  /// The title line and the table; nothing where the policy has no floors.
  func lines(_ texts: Texts) -> [String] {
    guard !rows.isEmpty else { return [] }
    let (table, sums) = table(texts)
    return texts.lines(of: table) + sums
  }

  /// The table, and a sentence for each floor of single schools.
  func table(_ texts: Texts) -> (table: TextTable, sums: [String]) {
    var table = TextTable(
      header: [
        texts(.floorsTitle), texts(.floorPopulation), texts(.floorBase), texts(.floorShare),
        texts(.floorRequired), texts(.floorMoved), texts(.floorMet),
      ],
      alignments: [.leading],
      indentation: 0
    )
    var summedUp: [String] = []
    for floor in policy.floors {
      let own = rows.filter { $0.name == floor.name || $0.name.hasPrefix(floor.name + "/") }
      if floor.scope == .school || own.count > 1 {
        summedUp.append(sumLine(own, of: floor, texts))
      } else {
        for row in own { table.add(cells: cells(row, floor, texts)) }
      }
    }
    return (table, summedUp)
  }

  private func cells(
    _ row: PlanTables.FloorRow,
    _ floor: ExchangeFloor,
    _ texts: Texts
  ) -> [String] {
    let (met, tone): (Phrase, Tone) =
      switch row.state {
      case .met: (.floorMetYes, .good)
      case .notMet: (.floorMetNo, .bad)
      case .void: (.floorMetVoid, .caution)
      }
    return [
      "  " + texts.floorTitle(row.name, floor), "\(row.population)", "\(row.base)",
      Figures.percent(row.share), "\(row.required)", "\(row.moved)", texts.marked(met, as: tone),
    ]
  }

  private func sumLine(
    _ rows: [PlanTables.FloorRow],
    of floor: ExchangeFloor,
    _ texts: Texts
  ) -> String {
    "  "
      + texts(
        .floorsPerSchool,
        [
          "floor": texts.floorTitle(floor.name, floor), "met": "\(rows.count { $0.state == .met })",
          "short": "\(rows.count { $0.state == .notMet })",
          "void": "\(rows.count { $0.state == .void })",
          "moved": "\(rows.reduce(0) { $0 + $1.moved })",
          "required": "\(rows.reduce(0) { $0 + ($1.state == .void ? 0 : $1.required) })",
        ]
      )
  }
}
