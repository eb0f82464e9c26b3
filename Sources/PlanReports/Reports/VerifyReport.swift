public import PlanAudit
public import Staffing

/// What `verify` says: every rule, every term, every school, every wrong figure.
public struct VerifyReport: Sendable {
  let problem: StaffingProblem
  let audit: Audit
  let discrepancies: [Discrepancy]

  /// A report of an audit and of the figures in the plan folder that it found wrong.
  public init(_ audit: Audit, discrepancies: [Discrepancy], of problem: StaffingProblem) {
    self.audit = audit
    self.discrepancies = discrepancies
    self.problem = problem
  }

  /// Whether every rule holds and every figure is right.
  public var holds: Bool { audit.holds && discrepancies.isEmpty }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let title = problem.title.isEmpty ? [] : [texts.heading(problem.title)]
    let sections = [
      title + verdictLines(texts), ruleLines(texts), discrepancyLines(texts), termLines(texts),
      openingLines(texts),
    ]
    return texts.text(sections: sections)
  }

  private func verdictLines(_ texts: Texts) -> [String] {
    if holds { return [texts.marked(.verifyHolds, as: .good)] }
    var lines: [String] = []
    let broken = audit.rules.count { !$0.holds }
    if broken > 0 {
      lines.append(texts.marked(.verifyBroken, ["rules": "\(broken)"], as: .bad))
    }
    if !discrepancies.isEmpty {
      let values = ["count": "\(discrepancies.count)"]
      lines.append(texts.marked(.verifyWrongFigures, values, as: .bad))
    }
    return lines
  }

  private func ruleLines(_ texts: Texts) -> [String] {
    var table = TextTable(alignments: [.leading, .leading, .sentence])
    for check in audit.rules {
      let values = ["count": "\(check.violations.count)"]
      table.add(
        cells: [
          check.rule.rawValue,
          texts.name(of: check.rule),
          texts.verdict(check.holds ? .ruleHolds : .ruleBroken, values, isGood: check.holds),
        ],
        notes: check.violations.map { "       " + texts.sentence(for: $0, of: problem) }
      )
    }
    return [texts.heading(.rulesTitle)] + texts.lines(of: table)
  }

  private func discrepancyLines(_ texts: Texts) -> [String] {
    guard !discrepancies.isEmpty else { return [] }
    func value(_ text: String) -> String { text.isEmpty ? texts(.discrepancyBlank) : text }
    return [texts.heading(.discrepanciesTitle)]
      + discrepancies.map { wrong in
        "  "
          + texts(
            .discrepancy,
            [
              "file": wrong.file.rawValue, "key": wrong.key, "column": wrong.column,
              "stated": value(wrong.found), "counted": value(wrong.expected),
            ]
          )
      }
  }

  private func termLines(_ texts: Texts) -> [String] {
    var table = TextTable(
      header: [
        texts(.termsTitle), texts(.termWeight), texts(.termStatusQuo), texts(.termValue),
      ],
      alignments: [.leading],
      indentation: 0
    )
    func number(_ value: Double) -> String { Figures.short(value, places: 3) }
    let isBlended = problem.policy.priorities == .blended
    for level in audit.levels {
      table.add(
        "  " + texts.name(ofLevel: level.name),
        "",
        number(level.statusQuo),
        number(level.value)
      )
      for check in audit.terms where check.term.level.rawValue == level.name {
        table.add(
          "    " + texts.name(of: check.term),
          number(check.weight),
          number(check.statusQuo),
          number(check.value)
        )
      }
    }
    if isBlended {
      table.add(
        "  " + texts.name(ofLevel: audit.blended.name),
        "",
        number(audit.blended.statusQuo),
        number(audit.blended.value)
      )
    }
    return texts.lines(of: table)
  }
}

/// Which input files are not those a plan was made from.
public struct DigestReport: Sendable {
  private let changed: [String]
  private let added: [String]
  private let gone: [String]

  /// Compares the digests of a plan with those of the scenario, by file name.
  public init(plan: [String: String], scenario: [String: String]) {
    changed = plan.keys.filter { scenario[$0] != nil && scenario[$0] != plan[$0] }.sorted()
    added = scenario.keys.filter { plan[$0] == nil }.sorted()
    gone = plan.keys.filter { scenario[$0] == nil }.sorted()
  }

  /// Whether every file is the same.
  public var isEmpty: Bool { changed.isEmpty && added.isEmpty && gone.isEmpty }

  /// The warning, or nothing where every file is the same.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    return text(below: texts.marked(.digestsDiffer, as: .caution), texts)
  }

  /// The warning that names the plan and the scenario by their paths, where there are several.
  public func text(
    of plan: String,
    against scenario: String,
    in language: Language,
    _ layout: TextLayout = .plain
  ) -> String {
    let texts = Texts.of(language, layout)
    let values = ["path": plan, "scenario": scenario]
    return text(below: texts.marked(.compareOtherInputs, values, as: .caution), texts)
  }

  private func text(below title: String, _ texts: Texts) -> String {
    guard !isEmpty else { return "" }
    let lines =
      changed.map { texts(.digestChanged, ["file": $0]) }
      + added.map { texts(.digestAdded, ["file": $0]) }
      + gone.map { texts(.digestGone, ["file": $0]) }
    return texts.text([title] + lines.map { "  " + $0 })
  }
}
