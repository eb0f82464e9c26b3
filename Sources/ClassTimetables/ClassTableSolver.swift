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
  /// `uncovered` and `missing` are the weights of the terms of these names. A brief search proves
  /// nothing and takes about a fifth of the time.
  public func table(
    _ staff: SchoolStaff,
    uncovered: Double,
    missing: Double,
    isBrief: Bool = false
  ) -> ClassTable {
    let draft = DutyDraft(staff, uncovered: uncovered, missing: missing)
    let duties = DutySolver(solver: solver, seed: seed)
    return draft.table(isBrief ? duties.briefly(draft.problem) : duties.solve(draft.problem))
  }
}
