import Staffing

/// R6 — Arrivals are at most the share of the school's active teachers now, at least 1:
/// `Σ_{h(t)≠k} x[t,k] ≤ max(1, ⌊inflow · A[k]⌋)` where `A[k] > 0`.
///
/// A school without active teachers now has no limit; recruits do not count.
struct ArrivingShare: MoveRule {
  static let id = RuleID.arrivingShare
  private let rowOfSchool: [Int?]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    rowOfSchool = facts.problem.schools.indices.map { school in
      Self.most(at: school, facts).map {
        rows.addRule(RowLabel(rule: Self.id, school: school), upper: Double($0))
      }
    }
  }

  /// The most people that arrive at a school, or nil where there is no limit.
  static func most(at school: Int, _ facts: DistrictFacts) -> Int? {
    guard facts.activeNow[school] > 0 else { return nil }
    return max(1, facts.problem.policy.limits.inflowShare.roundedDown(of: facts.activeNow[school]))
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    guard move.teacher != nil, let row = rowOfSchool[move.to] else { return }
    entries.append(RowEntry(row, 1))
  }
}
