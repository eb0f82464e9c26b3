import JSONText
public import PlanAudit
public import Staffing

/// What `check` says: faults and warnings, then what the scenario holds.
public struct CheckReport: Sendable {
  /// The faults, warnings and notes.
  public let diagnostics: DiagnosticReport
  private let facts: AuditFacts?

  /// A report of a scenario that can be used.
  public init(_ facts: AuditFacts, diagnostics: [Diagnostic]) {
    self.facts = facts
    self.diagnostics = DiagnosticReport(diagnostics)
  }

  /// A report of a scenario that has faults.
  public init(rejected diagnostics: [Diagnostic]) {
    facts = nil
    self.diagnostics = DiagnosticReport(diagnostics)
  }

  /// The counts as text; the diagnostics print on their own.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    var lines: [String] = []
    if let title = facts?.problem.title, !title.isEmpty { lines.append(texts.heading(title)) }
    lines.append(
      texts.verdict(facts == nil ? .checkUnusable : .checkUsable, isGood: facts != nil)
    )
    lines.append(
      texts(
        .checkFound,
        [
          "errors": "\(diagnostics.count(of: .error))",
          "warnings": "\(diagnostics.count(of: .warning))",
          "notes": "\(diagnostics.count(of: .note))",
        ]
      )
    )
    if let facts {
      lines += [""] + ScenarioCounts(facts).lines(texts) + floorLines(facts, texts)
      // What `plan` would otherwise only say once nothing can be planned.
      let unusable = UnusableRecruits(groups: facts.recruitsWithoutOffering).lines(texts)
      if !unusable.isEmpty { lines += [""] + unusable }
    }
    return texts.text(lines)
  }

  /// Everything as JSON, diagnostics included.
  public func json(in language: Language) -> String {
    let texts = Texts.of(language)
    var members: [(String, JSONValue)] = [
      ("usable", .bool(facts != nil)),
      ("errors", .int(diagnostics.count(of: .error))),
      ("warnings", .int(diagnostics.count(of: .warning))),
      ("notes", .int(diagnostics.count(of: .note))),
    ]
    if let facts {
      let reaches = facts.floorPopulations().map { FloorReach($0, facts).json() }
      members += [
        ("title", .string(facts.problem.title)),
        ("school_year", .int(facts.problem.schoolYear)),
        ("counts", ScenarioCounts(facts).json()),
        ("floors", .array(reaches)),
        ("unusable_recruits", UnusableRecruits(groups: facts.recruitsWithoutOffering).json),
      ]
    }
    members.append(("diagnostics", diagnostics.json(texts)))
    return JSONValue.object(members).text + "\n"
  }

  private func floorLines(_ facts: AuditFacts, _ texts: Texts) -> [String] {
    let reaches = facts.floorPopulations().map { FloorReach($0, facts) }
    guard !reaches.isEmpty else { return [] }
    var table = TextTable(
      header: [
        texts(.floorsTitle), texts(.floorPopulation), texts(.floorEligible), texts(.floorShare),
        texts(.floorRequired), texts(.floorReach),
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .trailing, .sentence],
      indentation: 0
    )
    var summedUp: [String] = []
    for floor in facts.problem.policy.floors {
      let own = reaches.filter { $0.floor.name == floor.name }
      // Floors of single schools are many: only those out of reach get a line of their own.
      let isPerSchool = floor.scope == .school
      let shown = isPerSchool ? own.filter { ($0.short ?? 0) > 0 } : own
      for reach in shown { table.add(cells: reach.cells(texts)) }
      if isPerSchool {
        summedUp.append(
          "  "
            + texts(
              .floorsReachPerSchool,
              [
                "floor": texts.floorTitle(floor.name, floor), "schools": "\(own.count)",
                "short": "\(shown.count)",
              ]
            )
        )
      }
    }
    return [""] + texts.lines(of: table) + summedUp
  }
}
