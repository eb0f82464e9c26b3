import JSONText
import Staffing

extension PlanSummary {
  /// What the class tables come to; nothing where none were made.
  func classTableLines(_ texts: Texts) -> [String] {
    let tables = record.classTables
    guard !tables.isEmpty else { return [] }
    let schools = "\(tables.count)"
    var lines = [
      texts(
        .classTablesFull,
        ["full": "\(tables.count { $0.openBlocks == 0 })", "schools": schools]
      )
    ]
    let blocks = tables.reduce(0) { $0 + $1.openBlocks }
    if blocks > 0 {
      let periods = tables.reduce(0) { $0 + $1.openPeriods }
      let uncovered = tables.reduce(0) { $0 + $1.uncoveredPeriods }
      lines.append(
        texts(
          .classTablesOpen,
          [
            "periods": Figures.short(periods), "blocks": "\(blocks)",
            "uncovered": Figures.short(uncovered),
          ]
        )
      )
    }
    lines.append(
      texts(
        .classTablesProven,
        ["proven": "\(tables.count(where: \.leavesLeast))", "schools": schools]
      )
    )
    if let again = record.replanning {
      lines.append(
        texts(
          again.openPeriodsBefore == again.openPeriodsAfter
            ? .classTablesReplannedInVain : .classTablesReplanned,
          [
            "schools": "\(again.schools)", "before": Figures.short(again.openPeriodsBefore),
            "after": Figures.short(again.openPeriodsAfter),
          ]
        )
      )
    }
    return [texts.heading(.classTablesTitle)] + lines.map { "  " + $0 } + misfitLines(texts)
  }

  /// The same for programs; null where none were made.
  var classTablesJSON: JSONValue {
    let tables = record.classTables
    guard !tables.isEmpty else { return .null }
    return .object([
      ("schools", .int(tables.count)),
      ("fully_taught", .int(tables.count { $0.openBlocks == 0 })),
      ("blocks", .int(tables.reduce(0) { $0 + $1.blocks })),
      ("untaught_blocks", .int(tables.reduce(0) { $0 + $1.openBlocks })),
      ("untaught_periods", .number(tables.reduce(0) { $0 + $1.openPeriods })),
      ("uncovered_periods", .number(tables.reduce(0) { $0 + $1.uncoveredPeriods })),
      ("proven_untaught", .int(tables.count(where: \.leavesLeast))),
      ("proven", .int(tables.count(where: \.isProven))),
      ("replanned", record.replanning.map(Self.json) ?? .null),
      ("misfits", .array(misfits.map(Self.json))),
    ])
  }
}
