public import ClassTimetables
public import LinearModel
public import Staffing

/// A plan with its class tables, after it was told which blocks do not fit.
public struct ReplannedRotation: Sendable {
  /// The plan with its proof.
  public let rotation: PlannedRotation
  /// The table of every school with classes.
  public let tables: [(school: School.ID, table: ClassTable)]
  /// What planning again came to; nil where there was nothing to tell, or no time.
  public let figures: PlanRecord.Replanning?
}

/// Makes class tables, tells the planner at which schools blocks do not fit although periods do, and
/// plans these again.
public struct ClassReplanner: Sendable {
  private let solver: any MIPSolver & LPSolver
  private let options: PlanningOptions

  /// A planner over a solver; of the options the gap, the threads and the seed count.
  public init(solver: any MIPSolver & LPSolver, options: PlanningOptions) {
    self.solver = solver
    self.options = options
  }

  /// Plans the schools again where more stays untaught in classes than the plan leaves uncovered,
  /// and makes the tables of the plan.
  ///
  /// Who teaches at which schools of a cluster is chosen anew so that visits hold whole blocks.
  /// Nobody changes school and level 1 gets no worse in any group of schools; what level 3, or the
  /// blended sum, loses stays within the gap asked for, and a level that was within it stays so. Once
  /// it `isLate` nothing more is planned again; once time `isShort` tables are searched briefly.
  public func finished(
    _ rotation: PlannedRotation,
    in problem: StaffingProblem,
    isLate: @escaping @Sendable () -> Bool = { false },
    isShort: @escaping @Sendable () -> Bool = { false }
  ) -> ReplannedRotation {
    let work = ReplanningWork(
      facts: DistrictFacts(problem),
      solver: solver,
      options: options,
      isLate: isLate,
      isShort: isShort
    )
    let staffs = work.facts.staffs(of: rotation.plan)
    guard problem.policy.itinerant.isAllowed, let drafts = work.drafts(staffs) else {
      return ReplannedRotation(rotation: rotation, tables: work.tables(staffs), figures: nil)
    }
    let told = work.misfits(rotation.plan, drafts)
    let choice = told.isEmpty ? nil : work.choice(for: rotation, told: told, drafts)
    guard let choice, !choice.isEmpty else {
      let tables = work.tables(staffs)
      let open = tables.reduce(0) { $0 + $1.table.openPeriods }
      let figures = PlanRecord.Replanning(
        schools: told.count,
        openPeriodsBefore: open,
        openPeriodsAfter: open
      )
      return ReplannedRotation(
        rotation: rotation,
        tables: tables,
        figures: told.isEmpty || choice == nil ? nil : figures
      )
    }
    return work.made(rotation, choice, staffs, drafts, told: told.count)
  }
}
