import PlanAudit
import Staffing

/// The sections of a comparison as lines of text: a column for every plan, then the differences.
struct CompareLines {
  private let comparison: PlanComparison
  private let texts: Texts

  init(_ comparison: PlanComparison, _ texts: Texts) {
    self.comparison = comparison
    self.texts = texts
  }

  /// The plans by the numbers under which the tables show them.
  var heading: [String] {
    [texts.heading(.compareTitle, ["plans": "\(comparison.plans.count)"])]
      + comparison.plans.enumerated().map { index, figures in
        let record = figures.plan.record
        let facts = [record?.title, record.map { texts(Self.phrase(for: $0.status)) }]
          .compactMap { $0 }.filter { !$0.isEmpty }
        let line = "  \(index + 1)  \(figures.plan.path)"
        return facts.isEmpty ? line : line + "  " + texts.list(facts)
      }
  }

  /// Files that say something else than counting gives; this comes first and loudest.
  var warnings: [String] {
    comparison.plans.flatMap { figures -> [String] in
      guard !figures.disagreements.isEmpty else { return [] }
      let values = ["path": figures.plan.path, "count": "\(figures.disagreements.count)"]
      return [texts.marked(.compareDisagrees, values, as: .bad)]
        + cut(
          figures.disagreements.map {
            texts(
              .discrepancy,
              [
                "file": $0.file.rawValue, "key": $0.key, "column": $0.column,
                "stated": $0.found.isEmpty ? texts(.discrepancyBlank) : $0.found,
                "counted": $0.expected.isEmpty ? texts(.discrepancyBlank) : $0.expected,
              ]
            )
          }
        )
    }
  }

  /// Which plans are the same as the first, and what could not be compared.
  var verdict: [String] {
    comparison.differences.enumerated().flatMap { index, difference -> [String] in
      let number = ["plan": "\(index + 2)"]
      var lines: [String] = []
      if difference.isEmpty {
        let isWhole = difference.notCompared.isEmpty
        lines.append(texts(isWhole ? .compareIdentical : .compareNoDifference, number))
      } else {
        lines.append(
          texts(
            .compareDiffers,
            number.merging([
              "people": "\(difference.assignedDifferently)",
              "teaching": "\(difference.taughtDifferently)",
            ]) { $1 }
          )
        )
      }
      if !difference.notCompared.isEmpty {
        let topics = difference.notCompared.map { texts(Self.phrase(for: $0)) }
        lines.append(
          texts(.compareNotCompared, number.merging(["topics": texts.list(topics)]) { $1 })
        )
      }
      return lines
    }
  }

  /// The levels with bound, status quo and achieved share.
  var levels: [String] {
    table(.levels, title: .levelsTitle, measures: [.value, .bound, .statusQuo, .achieved]) {
      row(texts.name(ofLevel: $0.name), $0.measure)
    }
  }

  /// The terms with their values, weights only where they differ.
  var terms: [String] {
    table(.terms, title: .termsTitle, measures: [.value], and: [.weight]) { key in
      let name = TermID(rawValue: key.name).map { texts.name(of: $0) } ?? key.name
      return key.measure == .value ? name : row(name, key.measure)
    }
  }

  /// The floors; the population only where it differs.
  var floors: [String] {
    table(.floors, title: .floorsTitle, measures: [.required, .moved], and: [.population, .met]) {
      row(texts.floorTitle($0.name), $0.measure)
    }
  }

  /// Coverage in total.
  var coverage: [String] {
    table(
      .coverage,
      title: .compareCoverage,
      measures: [.uncovered, .notOpened, .opened, .fullyOpened],
      and: [.required, .covered]
    ) {
      let isOfSchools = $0.measure == .opened || $0.measure == .fullyOpened
      let phrase = texts(Self.phrase(for: $0.measure))
      return isOfSchools ? texts(.compareSchools, ["what": phrase]) : phrase
    }
  }

  /// Subjects whose coverage differs.
  var subjects: [String] {
    table(
      .subjects,
      title: .compareSubjects,
      measures: [],
      and: [.required, .uncovered, .notOpened]
    ) { key in
      let parts = key.name.split(separator: "/", maxSplits: 1).map(String.init)
      let stage = Stage(rawValue: parts[0]).map { texts.name(of: $0) } ?? parts[0]
      let subject = parts.count > 1 ? texts.name(of: Subject(parts[1])) : ""
      let title = texts(.offeringName, ["subject": subject, "stage": stage])
      return row(title, key.measure)
    }
  }

  /// Moves in total and by form.
  var moves: [String] {
    let total = table(.moves, title: .compareMoves, measures: [.people]) {
      texts($0.name == "moved" ? .compareMoved : .compareActive)
    }
    let forms = table(.forms, title: .compareForms, measures: [.people]) {
      ExchangeForm(rawValue: $0.name).map { texts.name(of: $0) } ?? $0.name
    }
    return total + forms
  }

  /// Recruits who are placed differently.
  var recruits: [String] {
    table(.recruits, title: .compareRecruits, measures: [], and: [.people]) { key in
      let parts = key.name.split(separator: "/", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { return key.name }
      let stage = Stage(rawValue: parts[0]).map { texts.name(of: $0) } ?? parts[0]
      let title = texts(
        .offeringName,
        ["subject": texts.name(of: Subject(parts[1])), "stage": stage]
      )
      return "\(title), \(parts[2])"
    }
  }

  /// Who is assigned differently.
  var people: [String] {
    guard !comparison.people.isEmpty else { return [] }
    var table = TextTable(
      header: [texts(.comparePeople, ["people": "\(comparison.people.count)"])]
        + CompareTable.numbers(of: comparison, texts),
      alignments: Array(repeating: .leading, count: comparison.plans.count + 1),
      indentation: 0
    )
    for person in comparison.people.prefix(CompareReport.screenful) {
      table.add(
        cells: ["  " + person.teacher.text]
          + person.schools.map { $0?.text ?? CompareTable.nothing }
      )
    }
    return texts.lines(of: table) + more(comparison.people.count)
  }

  /// Input files and options that differ.
  var inputs: [String] {
    comparison.differences.enumerated().flatMap { index, difference -> [String] in
      let number = ["plan": "\(index + 2)"]
      var lines: [String] = []
      if !difference.inputs.isEmpty {
        lines.append(texts(.compareInputs, number))
        lines += cut(difference.inputs.map(\.name))
      }
      if !difference.options.isEmpty {
        lines.append(texts(.compareOptions, number))
        lines += cut(
          difference.options.map {
            "\($0.name): \($0.first ?? CompareTable.nothing) → \($0.other ?? CompareTable.nothing)"
          }
        )
      }
      return lines
    }
  }

  private func table(
    _ topic: PlanFigure.Topic,
    title: Phrase,
    measures: Set<PlanFigure.Measure>,
    and further: Set<PlanFigure.Measure> = [],
    name: (PlanFigure.Key) -> String
  ) -> [String] {
    let table = CompareTable(comparison, texts, topic)
      .table(title: title, measures: measures, and: further, name: name)
    guard !table.rows.isEmpty else { return [] }
    return texts.lines(of: table.prefix(CompareReport.screenful)) + more(table.rows.count)
  }

  private func row(_ thing: String, _ measure: PlanFigure.Measure) -> String {
    texts(.compareRow, ["thing": thing, "measure": texts(Self.phrase(for: measure))])
  }

  private func cut(_ lines: [String]) -> [String] {
    lines.prefix(CompareReport.screenful).map { "  " + $0 } + more(lines.count)
  }

  private func more(_ count: Int) -> [String] {
    let left = count - CompareReport.screenful
    return left > 0 ? ["  " + texts(.moreLines, ["count": "\(left)"])] : []
  }
}
