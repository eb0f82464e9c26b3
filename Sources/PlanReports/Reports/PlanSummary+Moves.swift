import PlanAudit
import Staffing

extension PlanSummary {
  /// Moves by form and direction, travel and wishes.
  func moveLines(_ texts: Texts) -> [String] {
    let moves = MoveCounts(audit.tables.assignments, of: problem)
    guard moves.total > 0 else { return [texts(.movesNone)] + recruitLines(texts) }
    let share = Double(moves.total) / Double(max(1, moves.active))
    var lines = [
      texts(
        .movesTotal,
        ["moved": "\(moves.total)", "active": "\(moves.active)", "share": Figures.percent(share)]
      )
    ]
    let forms = ExchangeForm.allCases.compactMap { form in
      moves.byForm[form].map { "\(texts.name(of: form)) \($0)" }
    }
    lines.append("  " + texts(.movesForms, ["forms": texts.list(forms)]))
    lines += texts.lines(of: directionTable(moves, texts))
    lines.append(
      "  "
        + texts(
          .movesPriority,
          ["to": "\(moves.toPriority)", "from": "\(moves.fromPriority)"]
        )
    )
    if let mean = moves.meanMinutes, let longest = moves.minutes.max() {
      lines.append(
        "  " + texts(.travel, ["mean": Figures.short(mean), "longest": Figures.short(longest)])
      )
    }
    lines.append("  " + wishLine(moves, texts))
    return lines + recruitLines(texts)
  }

  /// The decisions that won over a rule.
  func overrideLines(_ texts: Texts) -> [String] {
    guard !overrides.isEmpty else { return [texts(.overridesNone)] }
    // One screen: a long list is cut here; the JSON form has it whole.
    let shown = 12
    var lines = [texts.heading(.overridesTitle, ["count": "\(overrides.count)"])]
    for item in overrides.prefix(shown) {
      lines.append(
        "  "
          + texts(
            .overrideLine,
            [
              "teacher": item.teacher.text, "decision": texts.name(of: item.kind),
              "school": texts.school(item.school, of: problem),
              "rules": texts.list(item.rules.map { texts.title(of: $0) }),
            ]
          )
      )
    }
    if overrides.count > shown {
      lines.append("  " + texts(.moreLines, ["count": "\(overrides.count - shown)"]))
    }
    return lines
  }

  private func directionTable(_ moves: MoveCounts, _ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [texts(.movesFromTo)] + School.Location.allCases.map { texts.name(of: $0) },
      alignments: [.leading]
    )
    for from in School.Location.allCases {
      let cells = School.Location.allCases.map { to in
        "\(moves.byDirection[MoveCounts.Direction(from: from, to: to)] ?? 0)"
      }
      table.add(cells: [texts.name(of: from)] + cells)
    }
    return table
  }

  private func wishLine(_ moves: MoveCounts, _ texts: Texts) -> String {
    texts(
      .wishes,
      [
        "first": "\(moves.wishes(rank: 1))", "second": "\(moves.wishes(rank: 2))",
        "third": "\(moves.wishes(rank: 3))", "later": "\(moves.wishes(rank: 4))",
        "unmet": "\(moves.withoutTheirWish)", "without": "\(moves.withoutWishes)",
      ]
    )
  }
}
