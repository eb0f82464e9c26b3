import JSONText
import Staffing

extension Texts {
  /// What gives way, and by how much.
  func sentence(
    for concession: Infeasibility.Concession,
    of problem: StaffingProblem
  ) -> String {
    let decided = problem.decisions.filter { concession.teachers.contains($0.teacher) }
    let values = [
      "rule": title(of: concession.rule),
      "id": concession.rule.rawValue,
      "floor": concession.floor.map { floor in
        floorTitle(floor, at: concession.schools.first)
      } ?? "",
      "schools": list(concession.schools.map { school($0, of: problem) }),
      "teachers": list(concession.teachers.map(\.text)),
      "decisions": list(decided.map { words(for: $0, of: problem) }),
      "subject": concession.subject.map(name(of:)) ?? "",
      "by": "\(concession.givesWayBy)",
      "required": "\(concession.required)",
      "possible": "\(concession.possible)",
    ]
    switch concession.rule {
    case .exchangeFloor: return self(.giveFloor, values)
    case .leavingShare: return self(.giveLeaving, values)
    case .arrivingShare: return self(.giveArriving, values)
    case .subjectGroups: return self(.giveSubject, values)
    case .priorityBackbone: return self(.giveBackbone, values)
    case .whoMayMove where !concession.teachers.isEmpty: return self(.giveDecision, values)
    default: return self(.giveOther, values)
    }
  }

  /// A decision in words, for example `move → Seat Primary (A)`.
  func words(for decision: Decision, of problem: StaffingProblem) -> String {
    let kind = name(of: decision.kind)
    guard let school = decision.school else { return kind }
    return self(
      .decisionWithSchool,
      ["decision": kind, "school": self.school(school, of: problem)]
    )
  }

  /// A floor's title, with its school where it holds school by school and does not say so itself.
  func floorTitle(_ floor: String, at school: School.ID?) -> String {
    guard let school, !floor.hasSuffix("/\(school)") else { return floorTitle(floor) }
    return floorTitle("\(floor)/\(school)")
  }
}

extension Infeasibility.Concession {
  /// The concession with everything it names.
  func json(_ texts: Texts, of problem: StaffingProblem) -> JSONValue {
    .object([
      ("rule", .string(rule.rawValue)),
      ("floor", .optional(floor)),
      ("schools", .strings(schools.map(\.text))),
      ("teachers", .strings(teachers.map(\.text))),
      ("subject", .optional(subject?.id)),
      ("required", .int(required)),
      ("possible", .int(possible)),
      ("gives_way_by", .int(givesWayBy)),
      ("message", .string(texts.sentence(for: self, of: problem))),
    ])
  }
}
