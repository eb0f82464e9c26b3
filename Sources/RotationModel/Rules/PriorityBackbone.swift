import Staffing

/// R10 — No rural or weak school ends with fewer active backbone teachers than now:
/// `Σ_{t backbone} x[t,k] ≥ backbone[k]` for `k ∈ P`.
///
/// The rows count changes against now. Senior titles and other schools are not covered.
struct PriorityBackbone: MoveRule {
  static let id = RuleID.priorityBackbone
  private let rowOfSchool: [Int?]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    let isKept = facts.problem.policy.limits.keepsRuralBackbone
    rowOfSchool = facts.problem.schools.indices.map { school in
      guard isKept, facts.isPriority[school] else { return nil }
      return rows.addRule(RowLabel(rule: Self.id, school: school), lower: 0)
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    guard let teacher = move.teacher, facts.isBackbone(teacher) else { return }
    if let from = move.from, let row = rowOfSchool[from] { entries.append(RowEntry(row, -1)) }
    if let row = rowOfSchool[move.to] { entries.append(RowEntry(row, 1)) }
  }
}
