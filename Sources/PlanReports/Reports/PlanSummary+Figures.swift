import PlanAudit
import Staffing

extension PlanSummary {
  /// Uncovered periods and missing offerings by location.
  func coverageLines(_ texts: Texts) -> [String] {
    var table = TextTable(
      header: [
        texts(.coverageTitle), texts(.uncoveredBefore), texts(.uncoveredAfter),
        texts(.missingBefore), texts(.missingAfter),
      ],
      alignments: [.leading],
      indentation: 0
    )
    func add(_ name: String, where isInGroup: (School) -> Bool) {
      let counts = CoverageCounts(audit, of: problem, where: isInGroup)
      guard counts.schools > 0 else { return }
      table.add(
        "  " + name,
        Figures.short(counts.uncoveredBefore),
        Figures.short(counts.uncoveredAfter),
        "\(counts.missingBefore)",
        "\(counts.missingAfter)"
      )
    }
    for location in School.Location.allCases {
      add(texts.name(of: location)) { $0.location == location }
    }
    add(texts(.all)) { _ in true }
    add(texts(.prioritySchools)) { $0.isPriority }
    return table.lines
  }

  /// The exchange floors.
  func floorLines(_ texts: Texts) -> [String] {
    FloorLines(audit.tables.floors, policy: problem.policy).lines(texts)
  }

  /// The levels with their proof.
  func levelLines(_ texts: Texts) -> [String] {
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
    return table.lines
  }
}
