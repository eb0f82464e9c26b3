import LinearModel
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

extension PlanningRun {
  /// Seconds, or core-seconds of counted work, to say what leaving one person alone would have cost.
  private static let patience = 1.0
  /// People who are asked about whatever the time.
  private static let askedAnyway = 3

  /// Who is placed otherwise than in the earlier plan, and what leaving each there would have cost.
  ///
  /// With a time limit the first three are asked about, and more as long as it is not over.
  func disturbances(
    _ rotation: PlannedRotation,
    _ audited: AuditedPlan,
    _ work: LongWork
  ) throws(CommandFailure) -> [Disturbance] {
    guard changesLeast, let earlier else { return [] }
    let places = Dictionary(earlier.plan.assignments.map { ($0.teacher, $0.school) }) { one, _ in
      one
    }
    let desk = ObjectionDesk(
      work: work,
      problem: loaded.problem,
      audited: audited,
      prices: rotation.prices,
      timeLimit: Self.patience,
      workLimit: workLimit.map { min($0, Self.patience) },
      threads: options.threads,
      seed: options.seed
    )
    var found: [Disturbance] = []
    var asked = 0
    for assignment in audited.plan.assignments {
      let teacher = assignment.teacher
      guard let place = places[teacher], place != assignment.school else { continue }
      let alternative: Disturbance.Alternative
      if rotation.displaced.contains(teacher)
        || !loaded.problem.schools.contains(where: { $0.id == place })
      {
        alternative = .forbidden
      } else if isLate(asked, work) {
        alternative = .notAsked
      } else {
        asked += 1
        let present = loaded.problem.teachers.first { $0.id == teacher }?.school
        let wish: Objection.Wish = place == present ? .stay : .move(place)
        alternative = .priced(try desk.answer(Objection(teacher: teacher, wish: wish)).outcome)
      }
      found.append(
        Disturbance(
          teacher: teacher,
          earlier: place,
          now: assignment.school,
          alternative: alternative
        )
      )
    }
    return found
  }

  private func isLate(_ asked: Int, _ work: LongWork) -> Bool {
    if work.cancellation.isCancelled { return true }
    return workLimit == nil && asked >= Self.askedAnyway
      && session.facts.seconds > options.timeLimit
  }
}
