import Staffing

/// R5 — A school loses at most its share of active teachers, at least 1:
/// `Σ_{h(t)=k} moved[t] ≤ max(1, ⌊outflow · A[k]⌋)`.
///
/// It does not look at subjects (R7) or at who comes instead (R6).
struct LeavingShare: MoveRule {
  static let id = RuleID.leavingShare
  private let rowOfSchool: [Int]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    rowOfSchool = facts.problem.schools.indices.map { school in
      rows.addRule(
        RowLabel(rule: Self.id, school: school),
        upper: Double(Self.most(from: school, facts))
      )
    }
  }

  /// The most people that leave a school.
  static func most(from school: Int, _ facts: DistrictFacts) -> Int {
    max(1, facts.problem.policy.limits.outflowShare.roundedDown(of: facts.activeNow[school]))
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    guard let from = move.from else { return }
    entries.append(RowEntry(rowOfSchool[from], 1))
  }
}
