import Staffing

/// R15 — A school with classes and at least one active teacher now keeps at least one:
/// `Σₜ x[t,k] + Σ_g r[k,g] ≥ 1`.
///
/// Recruits count. What the last one teaches is not covered.
struct SchoolKept: MoveRule {
  static let id = RuleID.schoolKept
  private let rowOfSchool: [Int?]

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    rowOfSchool = facts.problem.schools.indices.map { school in
      guard facts.hasClasses[school], facts.activeNow[school] > 0 else { return nil }
      return rows.addRule(
        RowLabel(rule: Self.id, school: school),
        lower: 1 - Double(facts.activeNow[school])
      )
    }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    if let from = move.from, let row = rowOfSchool[from] { entries.append(RowEntry(row, -1)) }
    if let row = rowOfSchool[move.to] { entries.append(RowEntry(row, 1)) }
  }
}
