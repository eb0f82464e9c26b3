public import PlanAudit
public import Staffing

/// What `inspect` says: balance indicators, sizes, shares of people and staged goals.
public struct InspectionReport: Sendable {
  let inspection: Inspection
  let problem: StaffingProblem
  let output: String?

  /// A report of an inspection; `output` is the folder that its tables were written to.
  public init(_ inspection: Inspection, of problem: StaffingProblem, output: String? = nil) {
    self.inspection = inspection
    self.problem = problem
    self.output = output
  }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let title = problem.title.isEmpty ? [] : [texts.heading(problem.title)]
    var sections = [title + [texts.heading(.inspectTitle)], goalLines(texts)]
    for balance in inspection.balances {
      sections.append(balanceLines(balance, texts))
      sections.append(belowLines(balance.stage, texts))
    }
    sections += [
      sizeLines(texts), texts.lines(of: exchangeTable(texts)), staffLines(texts), noteLines(texts),
    ]
    if let output { sections.append([texts(.inspectWritten, ["output": output])]) }
    return texts.text(sections: sections)
  }

  /// Schools at the initial and at the full curriculum standard, and those below the first.
  private func goalLines(_ texts: Texts) -> [String] {
    let goals = inspection.goals
    var table = TextTable(
      header: [texts(.inspectGoals), texts(.before), texts(.after), texts(.of)],
      alignments: [.leading],
      indentation: 0
    )
    table.add(
      "  " + texts(.initialStandard),
      "\(goals.count(where: \.initialBefore))",
      "\(goals.count(where: \.initialAfter))",
      "\(goals.count)"
    )
    table.add(
      "  " + texts(.fullStandard),
      "\(goals.count(where: \.fullBefore))",
      "\(goals.count(where: \.fullAfter))",
      "\(goals.count)"
    )
    let below = goals.filter { !$0.initialAfter }
    let between = goals.filter { $0.initialAfter && !$0.fullAfter }
    return texts.lines(of: table) + listLine(.inspectBelowInitial, below, texts)
      + listLine(.inspectBelowFull, between, texts)
  }

  private func listLine(_ phrase: Phrase, _ goals: [SchoolGoals], _ texts: Texts) -> [String] {
    guard !goals.isEmpty else { return [] }
    let names = goals.map { texts.school($0.school, of: problem) }
    return ["  " + texts(phrase, ["list": texts.list(names)])]
  }

  /// What counts, what is left out, what is not known.
  private func noteLines(_ texts: Texts) -> [String] {
    var lines = [texts.heading(.inspectNotes), "  " + texts(.inspectNotePeople)]
    let points = inspection.excluded.filter { $0.reason == .smallPoint }
    let empty = inspection.excluded.filter { $0.reason == .noStudents }
    for (phrase, excluded) in [(Phrase.inspectPointsOut, points), (.inspectEmptyOut, empty)]
    where !excluded.isEmpty {
      let names = excluded.map { texts.section($0.section, of: problem) }
      let values = [
        "list": texts.list(names), "least": "\(inspection.standard.leastStudentsOfPoint)",
      ]
      lines.append("  " + texts(phrase, values))
    }
    if inspection.recruits > 0 {
      lines.append("  " + texts(.inspectNoteRecruits, ["recruits": "\(inspection.recruits)"]))
    }
    return lines
  }
}

extension Texts {
  /// A section by its school and stage.
  func section(_ section: SchoolSection, of problem: StaffingProblem) -> String {
    let school = school(section.school, of: problem)
    // The stage is told where the school has several.
    guard problem.school(section.school)?.stages.count ?? 0 > 1 else { return school }
    return self(.offeringName, ["subject": school, "stage": name(of: section.stage)])
  }

  /// A verdict in a word.
  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .met: marked(.verdictMet, as: .good)
    case .notMet: marked(.verdictNotMet, as: .bad)
    case .unknown: marked(.verdictUnknown, as: .caution)
    }
  }
}
