import JSONText
public import Staffing

/// Why no plan keeps every rule, in words and numbers an office can act on.
public struct InfeasibilityReport: Sendable {
  private let problem: StaffingProblem
  private let infeasibility: Infeasibility

  /// A report of what the planner found about a problem.
  public init(_ infeasibility: Infeasibility, of problem: StaffingProblem) {
    self.problem = problem
    self.infeasibility = infeasibility
  }

  /// The explanation as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    var lines = [texts.heading(.infeasibleTitle), ""]
    lines += poolLines(texts)
    if infeasibility.conflicts.isEmpty {
      lines.append(texts(.infeasibleNothing))
    } else {
      lines.append(texts(infeasibility.isProvenLeast ? .infeasibleProven : .infeasibleBestFound))
      lines += infeasibility.conflicts.map { "  - " + sentence(for: $0, texts) }
    }
    if !infeasibility.against.isEmpty {
      lines += ["", texts.heading(.againstTitle)]
      lines += infeasibility.against.sorted().map { "  - " + texts.title(of: $0) }
    }
    return texts.text(lines)
  }

  /// The explanation as JSON.
  public func json(in language: Language) -> String { jsonValue(in: language).text + "\n" }

  /// The same as a value, for an answer that holds it.
  func jsonValue(in language: Language) -> JSONValue {
    let texts = Texts.of(language)
    let conflicts = infeasibility.conflicts.map { conflict in
      JSONValue.object([
        ("rule", .string(conflict.rule.rawValue)),
        ("floor", .optional(conflict.floor)),
        ("schools", .strings(conflict.schools.map(\.text))),
        ("teachers", .strings(conflict.teachers.map(\.text))),
        ("subject", .optional(conflict.subject?.id)),
        ("required", .int(conflict.required)),
        ("possible", .int(conflict.possible)),
        ("gives_way_by", .int(conflict.givesWayBy)),
        ("message", .string(sentence(for: conflict, texts))),
      ])
    }
    let pools = infeasibility.floorPools.map { pool in
      JSONValue.object([
        ("name", .string(pool.name)),
        ("population", .int(pool.population)),
        ("movable", .int(pool.movable)),
        ("required", .int(pool.required)),
      ])
    }
    return .object([
      ("outcome", .string("infeasible")),
      ("proven_least", .bool(infeasibility.isProvenLeast)),
      ("conflicts", .array(conflicts)),
      ("against", .strings(infeasibility.against.sorted().map(\.rawValue))),
      ("floors", .array(pools)),
    ])
  }

  private func poolLines(_ texts: Texts) -> [String] {
    guard !infeasibility.floorPools.isEmpty else { return [] }
    var table = TextTable(
      header: [
        texts(.floorName), texts(.floorPopulation), texts(.floorMovable), texts(.floorRequired), "",
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .sentence]
    )
    for pool in infeasibility.floorPools {
      let short = pool.required - pool.movable
      table.add(
        texts.floorTitle(pool.name),
        "\(pool.population)",
        "\(pool.movable)",
        "\(pool.required)",
        short > 0 ? texts.marked(.poolTooSmall, ["short": "\(short)"], as: .bad) : ""
      )
    }
    return [texts.heading(.infeasiblePools)] + texts.lines(of: table) + [""]
  }

  private func sentence(for conflict: Infeasibility.Conflict, _ texts: Texts) -> String {
    let schools = conflict.schools.map { texts.school($0, of: problem) }
    let teachers = conflict.teachers.map(\.text)
    let values = [
      "rule": texts.title(of: conflict.rule),
      "id": conflict.rule.rawValue,
      "floor": conflict.floor.map { texts.floorTitle($0) } ?? "",
      "schools": texts.list(schools),
      "teachers": texts.list(teachers),
      "decisions": texts.list(decisions(on: conflict.teachers, texts)),
      "subject": conflict.subject.map(texts.name(of:)) ?? "",
      "by": "\(conflict.givesWayBy)",
      "required": "\(conflict.required)",
      "possible": "\(conflict.possible)",
    ]
    switch conflict.rule {
    case .exchangeFloor: return texts(.giveFloor, values)
    case .leavingShare: return texts(.giveLeaving, values)
    case .arrivingShare: return texts(.giveArriving, values)
    case .subjectGroups: return texts(.giveSubject, values)
    case .priorityBackbone: return texts(.giveBackbone, values)
    case .whoMayMove where !teachers.isEmpty: return texts(.giveDecision, values)
    default: return texts(.giveOther, values)
    }
  }

  /// The decisions about people in words, for example `move to Seat Primary (A)`.
  private func decisions(on teachers: [Teacher.ID], _ texts: Texts) -> [String] {
    problem.decisions.filter { teachers.contains($0.teacher) }.map { decision in
      let kind = texts.name(of: decision.kind)
      guard let school = decision.school else { return kind }
      return texts(
        .decisionWithSchool,
        ["decision": kind, "school": texts.school(school, of: problem)]
      )
    }
  }
}
