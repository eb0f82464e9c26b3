import JSONText
public import PlanAudit
import Staffing

/// What `generate` says: the district's size, and the plan that shows that its floors can be met.
public struct GenerateReport: Sendable {
  /// What was put in on purpose to be found again.
  public struct Faults: Sendable {
    /// The list of faults.
    public var path: String
    /// How often each kind was put in, in order.
    public var kinds: [(kind: String, count: Int)]
    /// How many of them loading reports as errors.
    public var errors: Int

    /// The faults of a scenario.
    public init(path: String, kinds: [(kind: String, count: Int)], errors: Int) {
      self.path = path
      self.kinds = kinds
      self.errors = errors
    }

    var count: Int { kinds.reduce(0) { $0 + $1.count } }
  }

  private let facts: AuditFacts
  private let witness: Audit
  private let seed: UInt64
  private let clusters: Int
  private let adjustedPeople: Int
  private let faults: Faults?
  private let output: String

  /// A report of a district whose witness was audited.
  public init(
    _ facts: AuditFacts,
    witness: Audit,
    seed: UInt64,
    clusters: Int,
    adjustedPeople: Int,
    faults: Faults?,
    output: String
  ) {
    self.facts = facts
    self.witness = witness
    self.seed = seed
    self.clusters = clusters
    self.adjustedPeople = adjustedPeople
    self.faults = faults
    self.output = output
  }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let problem = facts.problem
    var lines = [
      texts.heading(problem.title),
      texts(.generated, ["teachers": "\(problem.teachers.count)", "seed": "\(seed)"]), "",
    ]
    lines += ScenarioCounts(facts).lines(texts)
    lines += [texts(.generatedCounts, ["clusters": "\(clusters)"]), ""]
    lines += FloorLines(witness.tables.floors, policy: problem.policy).lines(texts)
    lines.append(texts(.generatedWitness))
    if adjustedPeople > 0 {
      lines.append(texts(.generatedAdjusted, ["people": "\(adjustedPeople)"]))
    }
    if let faults {
      let values = [
        "faults": "\(faults.count)", "errors": "\(faults.errors)", "path": faults.path,
      ]
      lines += ["", texts(.generatedFaults, values)]
      lines += faults.kinds.map {
        let kind = texts.name(ofBlemish: $0.kind)
        return "  " + texts(.generatedFaultLine, ["kind": kind, "count": "\($0.count)"])
      }
      lines.append(texts(.generatedNotCounted))
    }
    lines += ["", texts(.generatedWrittenTo, ["output": output])]
    return texts.text(lines)
  }

  /// The report as JSON.
  public var json: String {
    var members: [(String, JSONValue)] = [
      ("title", .string(facts.problem.title)),
      ("seed", Int(exactly: seed).map { .int($0) } ?? .string("\(seed)")),
      ("output", .string(output)),
      ("counts", ScenarioCounts(facts).json()),
      ("clusters", .int(clusters)),
      ("adjusted_people", .int(adjustedPeople)),
      (
        "witness",
        .object([
          ("holds", .bool(witness.holds)),
          ("moved", .int(witness.tables.assignments.count(where: \.isMoved))),
          ("floors", .array(witness.tables.floors.map(PlanSummary.json))),
        ])
      ),
    ]
    if let faults {
      let kinds = faults.kinds.map { ($0.kind, JSONValue.int($0.count)) }
      members.append(
        (
          "faults",
          .object([
            ("list", .string(faults.path)), ("count", .int(faults.count)),
            ("errors", .int(faults.errors)), ("kinds", .object(kinds)),
          ])
        )
      )
    }
    return JSONValue.object(members).text + "\n"
  }
}
