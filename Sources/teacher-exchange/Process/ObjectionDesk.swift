import GLPKSolver
import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// Answers objections about a plan that holds, by planning again with the least change; writes nothing.
struct ObjectionDesk {
  let work: LongWork
  /// The scenario.
  let problem: StaffingProblem
  /// The plan with its audit.
  let audited: AuditedPlan
  /// The prices that prove the plan's bounds.
  let prices: [LevelPrices]
  /// Seconds that one answer may take in the planner.
  let timeLimit: Double
  /// Core-seconds of counted work in place of seconds.
  let workLimit: Double?
  let threads: Int
  let seed: UInt64

  /// The answer to an objection as if it were the only one.
  func answer(_ objection: Objection) throws(CommandFailure) -> ObjectionAnswer {
    let change = problem.granting(objection)
    let planned = planned(objection.teacher)
    guard !isAsPlanned(objection) else {
      return ObjectionAnswer(
        objection,
        planned: planned,
        decisions: change,
        outcome: .asPlanned
      )
    }
    return ObjectionAnswer(
      objection,
      planned: planned,
      decisions: change,
      outcome: try outcome(of: change, askedBy: [objection.teacher])
    )
  }

  /// The answers to a list, and what can be granted together.
  ///
  /// What the office grants comes first; then, in the order of the list, what costs nothing at levels
  /// 1 and 2 beside all that is granted before.
  func answers(_ objections: [Objection]) throws(CommandFailure) -> ObjectionList {
    var answers: [ObjectionAnswer] = []
    for objection in objections { answers.append(try answer(objection)) }
    var granted: [Objection] = []
    var together: ObjectionPrice?
    let order =
      objections.indices.filter { objections[$0].isGranted == true }
      + objections.indices.filter { objections[$0].isGranted == nil }
    for position in answers.indices { answers[position].isGranted = false }
    for position in order {
      if case .impossible = answers[position].outcome { continue }
      let objection = objections[position]
      let tried = granted + [objection]
      let outcome = try outcome(of: tried, alone: answers[position])
      switch outcome {
      case .asPlanned: break
      case .possible(let price)
      where objection.isGranted == true || price.costsNothing(beside: together):
        together = price
      case .possible, .impossible, .undecided: continue
      }
      granted = tried
      answers[position].isGranted = true
    }
    return ObjectionList(
      answers: answers,
      together: together,
      decisions: change(granting: granted)
    )
  }

  private func outcome(
    of objections: [Objection],
    alone: ObjectionAnswer
  ) throws(CommandFailure) -> ObjectionAnswer.Outcome {
    if objections.count == 1 { return alone.outcome }
    if objections.allSatisfy(isAsPlanned) { return .asPlanned }
    return try outcome(
      of: change(granting: objections),
      askedBy: Set(objections.map(\.teacher))
    )
  }

  /// How many times as long an answer is sought again that time left open.
  private static let secondPatience = 4.0

  /// Plans with changed decisions, and counts what that comes to.
  private func outcome(
    of change: DecisionChange,
    askedBy people: Set<Teacher.ID>
  ) throws(CommandFailure) -> ObjectionAnswer.Outcome {
    let first = try outcome(of: change, askedBy: people, patience: 1)
    guard first.isOpen, !work.cancellation.isCancelled else { return first }
    return try outcome(of: change, askedBy: people, patience: Self.secondPatience)
  }

  private func outcome(
    of change: DecisionChange,
    askedBy people: Set<Teacher.ID>,
    patience: Double
  ) throws(CommandFailure) -> ObjectionAnswer.Outcome {
    var changed = problem.changed(by: change)
    // The question is about the levels, whatever sum the plan was made for.
    changed.policy.priorities = .lexicographic
    let before = audited.audit
    let found = RotationPlanner(solver: GLPKSolver()).replan(
      changed,
      from: audited.plan,
      keeping: KeptLevels(
        curriculum: before[.curriculum].value,
        staffing: before[.staffing].value
      ),
      prices: prices,
      statusQuo: KnownStatusQuo(
        of: audited.plan,
        curriculum: before[.curriculum].statusQuo,
        staffing: before[.staffing].statusQuo,
        burden: before[.burden].statusQuo
      ),
      options: PlanningOptions(
        gap: changed.settings.gap,
        timeLimit: timeLimit * patience,
        workLimit: workLimit.map { $0 * patience },
        threads: threads,
        seed: seed
      ),
      cancellation: work.cancellation
    ) {
      work.progress.show($0.step)
    }
    switch found {
    case .infeasible(let reason): return .impossible(reason, in: changed)
    case .undecided: return .undecided
    case .planned(let rotation):
      let after = PlanAudit(changed).audit(rotation.plan)
      guard after.violations.isEmpty else { throw .brokenPlan(after.violations, changed) }
      guard let change = rotation.leastChange else { throw .defect("the change was not counted") }
      return .possible(
        ObjectionPrice(
          askedBy: people,
          before: (audited.plan, before),
          after: (rotation.plan, after),
          levels: rotation.levels,
          change: change
        )
      )
    }
  }

  /// The decisions that grant several objections, each beside those before it.
  private func change(granting objections: [Objection]) -> DecisionChange {
    var granted = problem
    for objection in objections {
      granted = granted.changed(by: granted.granting(objection))
    }
    let before = Set(problem.decisions)
    let after = Set(granted.decisions)
    return DecisionChange(
      added: granted.decisions.filter { !before.contains($0) },
      removed: problem.decisions.filter { !after.contains($0) }
    )
  }

  private func isAsPlanned(_ objection: Objection) -> Bool {
    let present = problem.teachers.first { $0.id == objection.teacher }?.school
    return objection.isGranted(
      at: planned(objection.teacher),
      presentSchool: present ?? planned(objection.teacher)
    )
  }

  /// Where the plan has somebody.
  private func planned(_ teacher: Teacher.ID) -> School.ID {
    if let found = audited.plan.assignments.first(where: { $0.teacher == teacher }) {
      return found.school
    }
    preconditionFailure("a plan that holds has everybody at work")
  }
}
