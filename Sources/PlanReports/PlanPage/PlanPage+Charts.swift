import PlanAudit
import Staffing

extension PlanPage {
  /// Coverage by subject, forms and travel of the moves.
  func bars(_ texts: Texts) -> [[String: Any]] {
    [
      subjectChart(texts).values(texts), formChart(texts).values(texts),
      travelChart(texts).values(texts),
    ]
  }

  /// Age and title of people by location.
  func stacks(_ texts: Texts) -> [[String: Any]] {
    let month = plan.problem.effectiveMonth
    let ages = StaffGroups(plan, groups: StaffGroups.Age.allCases.count) {
      StaffGroups.Age($0, on: month).rawValue
    }
    let titles = StaffGroups(plan, groups: StaffGroups.Title.allCases.count) {
      StaffGroups.Title($0).rawValue
    }
    let date = texts(.pageAgeDate, ["year": "\(plan.problem.schoolYear)"])
    return [
      stack("age", .pageAges, date, ages, texts) {
        switch StaffGroups.Age(rawValue: $0) {
        case .under30: texts(.pageAgeUnder, ["age": "30"])
        case .from30: texts(.pageAgeFrom, ["age": "30", "last": "39"])
        case .from40: texts(.pageAgeFrom, ["age": "40", "last": "49"])
        case .from50: texts(.pageAgeOver, ["age": "50"])
        case .unknown, nil: texts(.pageAgeUnknown)
        }
      },
      stack("titles", .pageTitles, "", titles, texts) {
        switch StaffGroups.Title(rawValue: $0) {
        case .senior: texts(.pageTitleSenior)
        case .first: texts(.pageTitleFirst)
        case .second: texts(.pageTitleSecond)
        case .lower, nil: texts(.pageTitleLower)
        }
      },
    ]
  }

  private func subjectChart(_ texts: Texts) -> BarChart {
    let counts = subjects.filter { $0.before > 0 || $0.after > 0 }
    let shown = counts.sorted {
      ($1.before + $1.after, $0.subject) < ($0.before + $0.after, $1.subject)
    }.prefix(12)
    return BarChart(
      id: "coverage",
      title: texts(.pageSubjectChart),
      description: description(
        shown.first.map { (texts.name(of: $0.subject), arrow($0.before, $0.after)) },
        rows: shown.count,
        texts
      ),
      legend: [texts(.before), texts(.after)],
      rows: shown.map { count in
        BarChart.Row(
          label: texts.name(of: count.subject),
          figures: arrow(count.before, count.after),
          values: [count.before, count.after]
        )
      },
      table: subjectTable(texts)
    )
  }

  /// Every subject with what is short and what share is covered.
  private func subjectTable(_ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(.certificateSubject), texts(.pageRequired), texts(.uncoveredBefore),
        texts(.uncoveredAfter), texts(.pageCoveredBefore), texts(.pageCoveredAfter),
      ],
      alignments: [.leading]
    )
    for count in subjects where count.required > 0 {
      table.add(
        texts.name(of: count.subject),
        Figures.short(count.required),
        Figures.short(count.before),
        Figures.short(count.after),
        Figures.percent(1 - count.before / count.required),
        Figures.percent(1 - count.after / count.required)
      )
    }
    return table
  }

  private func formChart(_ texts: Texts) -> BarChart {
    let forms = ExchangeForm.allCases.compactMap { form in
      moves.byForm[form].map { (texts.name(of: form), $0) }
    }
    return countChart("forms", .pageForms, .pageForm, forms, texts)
  }

  /// Movers by minutes to their new school, a quarter of an hour a row.
  private func travelChart(_ texts: Texts) -> BarChart {
    let step = 15
    let longest = moves.minutes.max().map { Int($0) / step } ?? -1
    // Everything beyond two hours is one row.
    let last = min(longest, 8)
    let rows = (0..<max(0, last + 1)).map { row in
      let count = moves.minutes.count { min(Int($0) / step, last) == row }
      let values = ["from": "\(row * step)", "to": "\((row + 1) * step)"]
      return (texts(row == 8 ? .pageMinutesOver : .pageMinutes, values), count)
    }
    return countChart("travel", .pageTravel, .pageMinutesTitle, rows, texts)
  }

  private func countChart(
    _ id: String,
    _ title: Phrase,
    _ head: Phrase,
    _ counts: [(label: String, count: Int)],
    _ texts: Texts
  ) -> BarChart {
    let sum = counts.reduce(0) { $0 + $1.count }
    var table = TextTable(
      header: [texts(head), texts(.pagePeople), texts(.pageShare)],
      alignments: [.leading]
    )
    for (label, count) in counts {
      table.add(label, "\(count)", Figures.percent(Double(count) / Double(max(1, sum))))
    }
    let largest = counts.max { $0.count < $1.count }.map { ($0.label, "\($0.count)") }
    return BarChart(
      id: id,
      title: texts(title),
      description: description(largest, rows: counts.count, texts),
      legend: [],
      rows: counts.map {
        BarChart.Row(label: $0.label, figures: "\($0.count)", values: [Double($0.count)])
      },
      table: table
    )
  }

  private func stack(
    _ id: String,
    _ title: Phrase,
    _ note: String,
    _ groups: StaffGroups,
    _ texts: Texts,
    name: (Int) -> String
  ) -> [String: Any] {
    let rows = groups.rows.flatMap { row in
      [(Phrase.before, row.before), (.after, row.after)].map { when, counts in
        StackChart.Row(
          label: texts(
            .pageWhen,
            ["what": texts.name(of: row.location), "when": texts(when)]
          ),
          counts: counts
        )
      }
    }
    let count = groups.rows.first?.before.count ?? 0
    return StackChart(
      id: id,
      title: texts(title),
      description: texts(.pageStackDescription) + note,
      groups: (0..<count).map(name),
      rows: rows
    ).values(texts)
  }

  private func description(
    _ largest: (label: String, value: String)?,
    rows: Int,
    _ texts: Texts
  ) -> String {
    guard let largest else { return texts(.pageNothing) }
    return texts(
      .pageChartDescription,
      ["rows": "\(rows)", "label": largest.label, "value": largest.value]
    )
  }

  private func arrow(_ before: Double, _ after: Double) -> String {
    "\(Figures.short(before)) → \(Figures.short(after))"
  }
}
