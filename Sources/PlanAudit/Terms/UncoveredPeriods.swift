import Staffing

/// `uncovered` — Required minus covered periods, × the priority weight at priority schools:
/// `Σₒ w[o] · max(0, D[o] − covered[o])`.
enum UncoveredPeriods: AuditTerm {
  static let id = TermID.uncovered

  static func value(in count: PlanCount) -> Double {
    count.facts.offerings.reduce(0) { sum, offering in
      let required = count.facts.needs[offering]?.required ?? 0
      let uncovered = max(0, required - (count.covered[offering] ?? 0))
      return sum + uncovered * count.facts.priorityFactor(of: offering.school)
    }
  }
}

extension AuditFacts {
  /// The factor of `uncovered` and `missing` at a school.
  func priorityFactor(of school: School.ID) -> Double {
    isPriority(school) ? problem.policy.priorityWeight : 1
  }
}
