import Staffing

/// Decisions that cannot be meant: contradictions, and moves that are none.
struct DecisionChecks {
  /// The tables as read.
  let tables: ScenarioTables
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// Runs every check.
  func run() {
    guard !tables.decisions.isEmpty else { return }
    checkMoves()
    checkContradictions()
  }

  private func checkMoves() {
    let teachers = Dictionary(tables.teachers.values.map { ($0.id, $0) }) { first, _ in first }
    for (row, decision) in tables.decisions.located where decision.kind == .move {
      guard let teacher = teachers[decision.teacher] else { continue }
      if teacher.status != .active {
        row.report(
          .badDecision,
          .teacher,
          value: row.text(.teacher),
          details: [teacher.status.rawValue]
        )
      }
      if decision.school == teacher.school {
        row.report(.badDecision, .school, value: row.text(.school), details: ["present"])
      }
    }
  }

  private func checkContradictions() {
    var firsts: [Teacher.ID: RowDecoder<DecisionColumn>] = [:]
    for (row, decision) in tables.decisions.located where decision.kind != .avoid {
      guard let first = firsts[decision.teacher] else {
        firsts[decision.teacher] = row
        continue
      }
      row.report(
        .contradictingDecisions,
        .decision,
        value: row.text(.decision),
        details: [first.text(.decision) ?? decision.kind.rawValue, "\(first.row + 1)"]
      )
    }
  }
}
