import Staffing

/// `missing` — Offerings of which not even one class' worth is covered, × the priority weight at
/// priority schools: `Σₒ w[o] · [covered[o] < d[o]]`.
enum MissingOfferings: AuditTerm {
  static let id = TermID.missing

  static func value(in count: PlanCount) -> Double {
    count.facts.offerings.reduce(0) { sum, offering in
      count.opens(offering) ? sum : sum + count.facts.priorityFactor(of: offering.school)
    }
  }
}

extension PlanCount {
  /// Whether one class' worth of an offering is covered.
  func opens(_ offering: Offering) -> Bool {
    let oneClass = facts.needs[offering]?.oneClass ?? 0
    return (covered[offering] ?? 0) >= oneClass - rowTolerance
  }

  /// Whether an offering is covered as required.
  func teachesFully(_ offering: Offering) -> Bool {
    let required = facts.needs[offering]?.required ?? 0
    return (covered[offering] ?? 0) >= required - rowTolerance
  }
}
