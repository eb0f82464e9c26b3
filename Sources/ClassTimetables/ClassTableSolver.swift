public import LinearModel

/// Makes class tables.
public struct ClassTableSolver: Sendable {
  private let solver: any LPSolver
  private let seed: UInt64

  /// A solver of class tables over a solver of programs.
  public init(solver: any LPSolver, seed: UInt64) {
    self.solver = solver
    self.seed = seed
  }

  /// The table of one school.
  ///
  /// `uncovered` and `missing` are the weights of the terms of these names. Once time `isShort`, the
  /// search is brief and proves nothing more.
  public func table(
    _ staff: SchoolStaff,
    uncovered: Double,
    missing: Double,
    isShort: () -> Bool = { false }
  ) -> ClassTable {
    let draft = DutyDraft(staff, uncovered: uncovered, missing: missing)
    let duties = DutySolver(solver: solver, seed: seed)
    if isShort() { return draft.table(duties.briefly(draft.problem)) }
    let pooled = DutyDraft(staff.withoutHistory, uncovered: uncovered, missing: missing)
    return draft.table(duties.solve(draft.problem, pooled: pooled.problem, isShort: isShort))
  }

  /// A quick table of one school, to see what stays open; nothing is proven about it.
  public func draft(_ staff: SchoolStaff, uncovered: Double, missing: Double) -> ClassTable {
    let draft = DutyDraft(staff, uncovered: uncovered, missing: missing)
    return draft.table(DutySolver(solver: solver, seed: seed).draft(draft.problem))
  }
}
