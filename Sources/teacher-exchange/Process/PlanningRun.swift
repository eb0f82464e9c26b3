import GLPKSolver
import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// One run of the planner and the audit of what it found.
struct PlanningRun {
  let loaded: LoadedScenario
  let options: SolveSettings
  /// Core-seconds of counted work that end the search in place of the time limit.
  let workLimit: Double?
  /// Whether the command itself asks for a gap.
  let hasOwnGap: Bool
  let session: Session
  let progress: ProgressPrinter
  let log: SolverLog?
  let earlier: EarlierPlan?
  /// Whether as few people as possible are placed otherwise than in the earlier plan.
  let changesLeast: Bool
  /// Whether the plan gets class tables.
  let makesClasses: Bool

  /// A run for a scenario that was loaded, from an earlier plan where there is one.
  init(
    _ work: LongWork,
    _ loaded: LoadedScenario,
    from earlier: EarlierPlan? = nil,
    _ options: SolveSettings,
    workLimit: Double? = nil,
    hasOwnGap: Bool = false,
    changesLeast: Bool = false,
    makesClasses: Bool = false,
    log: SolverLog?
  ) {
    self.loaded = loaded
    self.earlier = earlier
    self.options = options
    self.workLimit = workLimit
    self.hasOwnGap = hasOwnGap
    self.changesLeast = changesLeast
    self.makesClasses = makesClasses
    session = work.session
    progress = work.progress
    self.log = log
  }

  /// Plans until a gap, a limit or an interrupt ends the search.
  func outcome(until cancellation: CancellationFlag) -> PlanningOutcome {
    let planner = RotationPlanner(solver: solver)
    if changesLeast, let earlier {
      return planner.replan(
        loaded.problem,
        from: earlier.plan,
        keeping: earlier.levels,
        prices: earlier.prices,
        options: planning,
        cancellation: cancellation
      ) {
        progress.show($0.step)
      }
    }
    return planner.plan(
      loaded.problem,
      from: earlier?.plan,
      prices: earlier?.prices ?? [],
      options: planning,
      cancellation: cancellation
    ) {
      progress.show($0.step)
    }
  }

  var planning: PlanningOptions {
    PlanningOptions(
      gap: options.gap,
      enough: enough,
      timeLimit: max(0.1, options.timeLimit - session.facts.seconds - reserve - timeForClasses),
      workLimit: workLimit,
      threads: options.threads,
      seed: options.seed
    )
  }

  /// Auditing and writing take their time too, the more the larger the district.
  var reserve: Double { 0.5 + Double(loaded.problem.teachers.count) / 20_000 }

  /// The earlier plan's gaps, and a tenth more because what was changed may cost a little; they count
  /// where they are wider than the gap in force.
  ///
  /// A gap that was asked for in the command rules alone.
  private var enough: [String: Double] {
    guard let earlier, !hasOwnGap else { return [:] }
    return earlier.gaps.mapValues { $0 * 1.1 }
  }

  /// What exchange could mend, with the audits of the status quo and of the best staffing found.
  ///
  /// The best staffing need not keep the rules that were lifted, nor decisions that somebody moves.
  func auditedPotential(
    of problem: StaffingProblem,
    until cancellation: CancellationFlag
  ) throws(CommandFailure) -> (ExchangePotential, statusQuo: Audit, best: Audit) {
    let potential = RotationPlanner(solver: solver).potential(
      of: problem,
      options: planning,
      cancellation: cancellation
    ) {
      progress.show($0.step)
    }
    progress.show(.auditing)
    let auditor = PlanAudit(problem)
    let statusQuo = auditor.audit(potential.statusQuo)
    let best = auditor.audit(potential.best)
    let broken =
      statusQuo.violationsBefore
      + best.violations.filter {
        !ExchangePotential.liftedRules.contains($0.rule) && $0.cause != .decidedToMove
      }
    guard broken.isEmpty else { throw .brokenPlan(broken, problem) }
    let figures = potential.curriculum
    try compare(figures.name, figures.statusQuo, statusQuo[.curriculum].statusQuo)
    try compare(figures.name, figures.value, best[.curriculum].value)
    return (potential, statusQuo, best)
  }

  private var solver: any MIPSolver & LPSolver {
    guard let log else { return GLPKSolver() }
    return LoggedSolver(solver: GLPKSolver(), log: log)
  }

  /// The plan with its audit; a plan that breaks a rule goes no further.
  func audited(_ rotation: PlannedRotation) throws(CommandFailure) -> AuditedPlan {
    progress.show(.auditing)
    let audit = PlanAudit(loaded.problem).audit(rotation.plan)
    let violations = audit.violations + audit.violationsBefore
    guard violations.isEmpty else { throw .brokenPlan(violations, loaded.problem) }
    for stated in rotation.levels {
      try compare(stated.name, stated.value, audit.level(named: stated.name)?.value)
      try compare(stated.name, stated.statusQuo, audit.level(named: stated.name)?.statusQuo)
    }
    return AuditedPlan(plan: rotation.plan, audit: audit)
  }

  /// What `plan.json` holds; figures come from the audit, proofs from the planner.
  func record(
    of rotation: PlannedRotation,
    _ audited: AuditedPlan,
    _ classes: CountedClasses?
  ) -> PlanRecord {
    let audit = audited.audit
    return PlanRecord(
      title: loaded.problem.title,
      status: rotation.status,
      stoppedBy: rotation.stoppedBy,
      levels: rotation.levels.map { stated in
        let counted = audit.level(named: stated.name)
        let value = counted?.value ?? stated.value
        return PlanRecord.LevelFigures(
          name: stated.name,
          value: value,
          // Counted and planned values differ in the last bit; a bound never lies above either.
          bound: min(stated.bound, value),
          statusQuo: counted?.statusQuo ?? stated.statusQuo,
          seconds: stated.seconds
        )
      },
      terms: audit.terms.map {
        PlanRecord.TermFigure(term: $0.term, value: $0.value, weight: $0.weight)
      },
      floors: audit.tables.floors,
      schoolsFullyOpened: audit.schoolsFullyOpened,
      schoolsOpened: audit.schoolsOpened,
      classTables: classes?.figures ?? [],
      replanning: classes?.replanning,
      leastChange: rotation.leastChange,
      inputs: loaded.digests,
      programVersion: ProgramVersion.program,
      glpkVersion: ProgramVersion.glpk,
      options: optionsInForce,
      seconds: session.facts.seconds,
      peakMemoryMB: ProcessFacts.peakMemoryMB
    )
  }

  /// What `plan.json` keeps of the options.
  var optionsInForce: [String: String] {
    var texts = [
      "gap": "\(options.gap)", "threads": "\(options.threads)", "seed": "\(options.seed)",
    ]
    // Only the limit that was in force: the other had no say.
    if let workLimit {
      texts["work_limit"] = "\(workLimit)"
    } else {
      texts["time_limit"] = "\(options.timeLimit)"
    }
    texts["from"] = earlier?.digest
    if changesLeast { texts["least_change"] = "yes" }
    return texts
  }

  func compare(
    _ level: String,
    _ planned: Double,
    _ counted: Double?
  ) throws(CommandFailure) {
    let counted = counted ?? .nan
    if abs(planned - counted) <= 1e-6 * max(1, abs(counted)) { return }
    let values = ["level": level, "planned": "\(planned)", "counted": "\(counted)"]
    throw .defect(session.texts(.levelsDisagree, values))
  }
}

/// A plan that keeps every rule, with the audit that says so.
struct AuditedPlan {
  let plan: Plan
  let audit: Audit
}

extension Audit {
  /// The figures of a level, or of the blended sum, by its name.
  func level(named name: String) -> LevelCheck? {
    name == blended.name ? blended : levels.first { $0.name == name }
  }
}

extension PlanningProgress {
  /// The step as progress lines know it.
  var step: ProgressReport.Step {
    .planning(
      ProgressReport.Phase(rawValue: phase.rawValue) ?? .searching,
      level.map { LevelProgress($0, value: value, bound: bound, statusQuo: statusQuo) }
    )
  }
}

/// A solver whose progress text goes to a log.
private struct LoggedSolver: MIPSolver, LPSolver {
  let solver: any MIPSolver & LPSolver
  let log: SolverLog

  func solve(
    _ program: ValidatedProgram,
    _ options: SolveOptions
  ) throws(SolverFailure) -> SolveOutcome<Solution> {
    var options = options
    options.log = log
    return try solver.solve(program, options)
  }

  func withLPSession<Answer>(
    _ program: ValidatedProgram,
    _ options: SolveOptions,
    _ body: (any LPSession) throws -> Answer
  ) throws -> Answer {
    var options = options
    options.log = log
    return try solver.withLPSession(program, options, body)
  }
}
