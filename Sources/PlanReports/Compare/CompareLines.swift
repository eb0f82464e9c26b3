import PlanAudit
import Staffing

/// The sections of a comparison as lines of text: a column for every plan, then the differences.
struct CompareLines {
  let comparison: PlanComparison
  let texts: Texts

  init(_ comparison: PlanComparison, _ texts: Texts) {
    self.comparison = comparison
    self.texts = texts
  }

  /// The plans by the numbers under which the tables show them, and which of them is adopted.
  var heading: [String] {
    [texts.heading(.compareTitle, ["plans": "\(comparison.plans.count)"])]
      + comparison.plans.enumerated().flatMap { index, figures -> [String] in
        let record = figures.plan.record
        let facts = [record?.title, record.map { texts(Self.phrase(for: $0.status)) }]
          .compactMap { $0 }.filter { !$0.isEmpty }
        let line = "  \(index + 1)  \(figures.plan.path)"
        return [facts.isEmpty ? line : line + "  " + texts.list(facts)]
          + (figures.plan.adoption.map { ["     " + adoption($0)] } ?? [])
      }
      + comparison.adoptedElsewhere.map {
        let values = ["year": "\($0.schoolYear)", "date": "\($0.date)", "folder": $0.folder]
        return texts(.markElsewhere, values)
      }
  }

  private func adoption(_ mark: AdoptionMark) -> String {
    let values = ["year": "\(mark.plan.schoolYear)", "date": "\(mark.plan.date)"]
    if let replaced = mark.replacedOn {
      return texts(.markReplaced, values.merging(["replaced": "\(replaced)"]) { one, _ in one })
    }
    guard !mark.changedFiles.isEmpty else { return texts.marked(.markAdopted, values, as: .good) }
    let files = ["files": texts.list(mark.changedFiles)]
    return texts.marked(.markChanged, values.merging(files) { one, _ in one }, as: .bad)
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

  /// Coverage of the schools of each location.
  var locations: [String] {
    table(
      .locations,
      title: .compareLocations,
      measures: [.uncovered, .notOpened, .fullyOpened],
      and: [.required, .covered, .opened]
    ) { key in
      let location = School.Location(rawValue: key.name)
      let isOfSchools = key.measure == .opened || key.measure == .fullyOpened
      let phrase = texts(Self.phrase(for: key.measure))
      return texts(
        .compareRow,
        [
          "thing": location.map { texts.name(of: $0) } ?? texts(.prioritySchools),
          "measure": isOfSchools ? texts(.compareSchools, ["what": phrase]) : phrase,
        ]
      )
    }
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

  /// The table of a topic as lines.
  func table(
    _ topic: PlanFigure.Topic,
    title: Phrase,
    measures: Set<PlanFigure.Measure>,
    and further: Set<PlanFigure.Measure> = [],
    name: (PlanFigure.Key) -> String
  ) -> [String] {
    let table = CompareTable(comparison, texts)
    let keys = table.keys(of: topic, measures, and: further)
    return lines(of: table.table(title: title, keys, name: name))
  }

  /// A table as lines, cut after a screenful.
  func lines(of table: TextTable) -> [String] {
    guard !table.rows.isEmpty else { return [] }
    return texts.lines(of: table.prefix(CompareReport.screenful)) + more(table.rows.count)
  }

  /// The title of a row: a thing and what is measured of it.
  func row(_ thing: String, _ measure: PlanFigure.Measure) -> String {
    texts(.compareRow, ["thing": thing, "measure": texts(Self.phrase(for: measure))])
  }

  /// Lines below a title, cut after a screenful.
  func cut(_ lines: [String]) -> [String] {
    lines.prefix(CompareReport.screenful).map { "  " + $0 } + more(lines.count)
  }

  /// How many lines of a list are left out.
  func more(_ count: Int) -> [String] {
    let left = count - CompareReport.screenful
    return left > 0 ? ["  " + texts(.moreLines, ["count": "\(left)"])] : []
  }
}
