import JSONText
import Staffing

extension ObjectionReport {
  /// The answer as JSON.
  public func json(in language: Language) -> String {
    var members = answer.members(of: problem, in: language)
    members.append(("seconds", .number(seconds)))
    return JSONValue.object(members).text + "\n"
  }
}

extension ObjectionAnswer {
  /// The answer's keys and values.
  func members(of problem: StaffingProblem, in language: Language) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("teacher", .string(objection.teacher.text)),
      ("wants", .string(objection.decision.kind.rawValue)),
      ("school", .optional(objection.decision.school?.text)),
      ("planned", .string(planned.text)),
      ("possible", possible),
      ("as_planned", .bool(isAsPlanned)),
    ]
    if let price {
      members.append(("works_at", .optional(price.schools[objection.teacher]?.text)))
      members += price.members
    }
    if case .impossible(let reason, let changed) = outcome {
      members.append(
        ("conflict", InfeasibilityReport(reason, of: changed).jsonValue(in: language))
      )
    }
    members.append(
      (
        "decisions",
        .object([
          ("added", .array(decisions.added.map(\.jsonValue))),
          ("removed", .array(decisions.removed.map(\.jsonValue))),
        ])
      )
    )
    if let isGranted { members.append(("granted", .bool(isGranted))) }
    return members
  }

  /// Yes, no, or null where time did not allow to say.
  private var possible: JSONValue {
    switch outcome {
    case .asPlanned, .possible: .bool(true)
    case .impossible: .bool(false)
    case .undecided: .null
    }
  }
}

extension ObjectionPrice {
  /// The price's keys and values.
  var members: [(String, JSONValue)] {
    [
      ("free", .bool(isFree)),
      ("levels", .array(levels.map(\.jsonValue))),
      ("terms", .array(terms.map(\.jsonValue))),
      (
        "schools_fully_opened",
        .object([("before", .int(fullyOpened.before)), ("after", .int(fullyOpened.after))])
      ),
      (
        "affected",
        .array(
          affected.map {
            .object([
              ("teacher", .string($0.teacher.text)),
              ("planned", .string($0.before.text)),
              ("then", .string($0.after.text)),
            ])
          }
        )
      ),
      ("chains", .array(chains.map(CompareReport.json))),
      ("people_placed_otherwise_at_least", .int(leastPeople)),
    ]
  }
}

extension ObjectionPrice.Figure {
  fileprivate var jsonValue: JSONValue {
    .object([
      ("name", .string(name)),
      ("before", .number(before)),
      ("after", .number(after)),
      (
        "change",
        .object([("at_least", .number(atLeast)), ("at_most", .number(atMost))])
      ),
    ])
  }
}

extension Decision {
  fileprivate var jsonValue: JSONValue {
    .object([
      ("teacher", .string(teacher.text)),
      ("decision", .string(kind.rawValue)),
      ("school", .optional(school?.text)),
      ("reason", .string(reason)),
    ])
  }
}
