import Staffing

/// `over_establishment` — Heads above the teaching posts of a school or pool:
/// `Σ max(0, heads − E)`, a parent and its children counted as one.
///
/// Heads are the active, those on leave and seconded, and recruits.
enum OverEstablishment: AuditTerm {
  static let id = TermID.overEstablishment

  static func value(in count: PlanCount) -> Double {
    let heads = count.headsAfter
    var excess: [School.ID: Double] = [:]
    for school in count.facts.problem.schools {
      excess[count.facts.poolHolder(of: school.id), default: 0] +=
        Double(heads[school.id] ?? 0) - count.facts.teachingPosts(of: school.id)
    }
    return excess.sorted { $0.key < $1.key }.reduce(0) { $0 + max(0, $1.value) }
  }
}

extension PlanCount {
  /// Heads now by school: active, on leave, seconded.
  var headsBefore: [School.ID: Int] {
    facts.problem.teachers.reduce(into: [:]) { $0[$1.school, default: 0] += 1 }
  }

  /// Heads in this count by school, recruits included.
  var headsAfter: [School.ID: Int] {
    let people = facts.problem.teachers.reduce(into: [School.ID: Int]()) {
      $0[placement[$1.id] ?? $1.school, default: 0] += 1
    }
    return people.merging(recruitsBySchool, uniquingKeysWith: +)
  }
}
