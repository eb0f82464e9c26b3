import PlanAudit
import Staffing

extension PlanSummary {
  /// Uncovered periods and missing offerings by location.
  func coverageLines(_ texts: Texts) -> [String] {
    texts.lines(of: CoverageCounts.table(audit, of: problem, texts))
  }

  /// The exchange floors.
  func floorLines(_ texts: Texts) -> [String] {
    FloorLines(audit.tables.floors, policy: problem.policy).lines(texts)
  }

  /// The levels with their proof.
  func levelLines(_ texts: Texts) -> [String] { texts.lines(of: levelTable(texts)) }

  /// The same in a table.
  func levelTable(_ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(.levelsTitle), texts(.levelValue), texts(.levelBound), texts(.levelGap),
        texts(.levelStatusQuo), texts(.levelAchieved), texts(.levelSeconds),
      ],
      alignments: [.leading],
      indentation: 0
    )
    for figures in record.levels {
      table.add(
        "  " + texts.name(ofLevel: figures.name),
        Figures.short(figures.value, places: 3),
        Figures.short(figures.bound, places: 3),
        Figures.gap(figures.gap),
        Figures.short(figures.statusQuo, places: 3),
        figures.achieved.map { Figures.percent($0) } ?? "–",
        Figures.fixed(figures.seconds, places: 1)
      )
    }
    return table
  }
}
