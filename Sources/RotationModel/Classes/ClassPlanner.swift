public import ClassTimetables
public import LinearModel
public import Staffing

/// Makes the class tables of a plan, school by school on all cores.
public struct ClassPlanner: Sendable {
  private let solver: any LPSolver
  private let threads: Int
  private let seed: UInt64

  /// A planner of class tables; the number of threads does not change what it finds.
  public init(solver: any LPSolver, threads: Int, seed: UInt64) {
    self.solver = solver
    self.threads = threads
    self.seed = seed
  }

  /// The table of every school with classes, by school.
  ///
  /// The plan keeps every rule. People teach at their school what their capacity allows beyond their
  /// itinerant periods, and as itinerants as many periods as the plan says. Once time `isShort`, the
  /// schools still to do are searched briefly.
  public func tables(
    of plan: Plan,
    in problem: StaffingProblem,
    isShort: @Sendable () -> Bool = { false }
  ) -> [(school: School.ID, table: ClassTable)] {
    let solver = ClassTableSolver(solver: solver, seed: seed)
    return WorkShares(threads: threads).done(DistrictFacts(problem).staffs(of: plan)) { staff in
      let table = solver.table(
        staff,
        uncovered: problem.policy.weight(of: .uncovered),
        missing: problem.policy.weight(of: .missing),
        isShort: isShort
      )
      return (staff.school, table)
    }
  }
}
