import Staffing

/// R3 — A mover is qualified `main` or `other` for an offering of the new school, and goes to
/// another stage only where the policy allows it.
///
/// `x[t,k] = 0` where no `o` of `k` has `q[t,o] ∈ {main, other}`, or where `stage[t,k] ≠
/// stage[t,h(t)]` and that is not allowed. A `move` with a school goes over it. It does not cover
/// what the mover then teaches (R13).
struct UseAtDestination: DestinationRule {
  static let id = RuleID.useAtDestination

  static func permits(_ teacher: Int, to school: Int, _ facts: DistrictFacts) -> Bool {
    if facts.decisions[teacher].destination == school { return true }
    let person = facts.problem.teachers[teacher]
    let isOfUse = facts.offeringsOfSchool[school].contains { position in
      switch facts.qualification(
        certificate: person.certificate,
        subject: person.subject,
        others: Set(person.otherSubjects),
        for: facts.offerings[position].offering
      )
      {
      case .main, .other: true
      case .open, nil: false
      }
    }
    guard isOfUse else { return false }
    if facts.problem.policy.limits.allowsCrossStage { return true }
    return facts.stage(of: teacher, at: school)
      == facts.stage(of: teacher, at: facts.presentSchool[teacher])
  }
}
