import ClassTimetables
import GLPKSolver
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// The planner is told which blocks do not fit and plans visits again.
@Suite struct ClassReplannerTests {
  private static let gap = 0.005

  /// Two music teachers with three periods left, and two schools with a class of three each.
  private let problem = ClassReplannerTests.district(days: 5)

  private static func district(days: Int) -> StaffingProblem {
    .tiny {
      $0.policy { $0.timetable.days = days }
      for school in ["A", "B", "C", "D"] as [School.ID] { $0.school(school, cluster: "c") }
      $0.curriculum(grade: 1, [.music: 3])
      $0.classes("A", grade: 1, 2)
      $0.classes("B", grade: 1, 1)
      $0.classes("C", grade: 1, 1)
      $0.classes("D", grade: 1, 2)
      $0.teacher("T1", at: "A", .music, weeklyPeriods: 9)
      $0.teacher("T2", at: "D", .music, weeklyPeriods: 9)
      for home in ["A", "D"] as [School.ID] {
        for site in ["B", "C"] as [School.ID] { $0.travel(home, site, minutes: 10) }
      }
    }
  }

  @Test func `visits are not planned in blocks for which the week has no days`() {
    // Three periods take two days at home and two at the other school; two subjects stay closed.
    #expect(untaught(replanned(plan, Self.district(days: 3)).tables) == 26)
    #expect(untaught(replanned(plan, Self.district(days: 4)).tables) == 0)
  }

  /// Both teach half a block at both schools.
  private var plan: Plan {
    let teaching = [("T1", "A"), ("T2", "D")].flatMap { teacher, home in
      [
        TeachingLine.line(Teacher.ID(teacher), 6, School.ID(home), .music),
        .line(Teacher.ID(teacher), 1.5, "B", .music, isItinerant: true),
        .line(Teacher.ID(teacher), 1.5, "C", .music, isItinerant: true),
      ]
    }
    return Plan(
      assignments: [
        Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T2", school: "D"),
      ],
      teaching: teaching,
      teachingBefore: teaching
    )
  }

  private func rotation(_ plan: Plan, _ problem: StaffingProblem) -> PlannedRotation {
    let audit = PlanAudit(problem).audit(plan)
    let isBlended = problem.policy.priorities == .blended
    return PlannedRotation(
      plan: plan,
      levels: (isBlended ? [audit.blended] : audit.levels).map {
        PlanRecord.LevelFigures(
          name: $0.name,
          value: $0.value,
          bound: 0,
          statusQuo: $0.statusQuo,
          seconds: 0
        )
      },
      status: .feasible,
      stoppedBy: .time,
      prices: [],
      takenOver: nil
    )
  }

  private func replanned(
    _ plan: Plan,
    _ problem: StaffingProblem,
    gap: Double = gap,
    threads: Int = 2,
    isLate: Bool = false
  ) -> ReplannedRotation {
    ClassReplanner(
      solver: GLPKSolver(),
      options: PlanningOptions(gap: gap, timeLimit: 60, threads: threads)
    ).finished(rotation(plan, problem), in: problem, isLate: { isLate })
  }

  private func untaught(_ tables: [(school: School.ID, table: ClassTable)]) -> Double {
    tables.reduce(0) { $0 + $1.table.untaught.value }
  }

  @Test func `two people who shared two blocks each take one whole`() {
    #expect(PlanAudit(problem).audit(plan).violations.isEmpty)
    let before = replanned(plan, problem, isLate: true)
    #expect(before.rotation.plan == plan)
    #expect(before.figures == nil)
    #expect(before.tables.reduce(0) { $0 + $1.table.openPeriods } == 6)
    let after = replanned(plan, problem)
    #expect(after.tables.allSatisfy { $0.table.openPeriods == 0 && $0.table.isProven })
    #expect(after.rotation.plan.assignments == plan.assignments)
    #expect(after.rotation.plan.teaching.filter(\.isItinerant).map(\.weeklyPeriods) == [3, 3])
    #expect(after.rotation.levels.map(\.value) == rotation(plan, problem).levels.map(\.value))
    #expect(
      after.figures
        == PlanRecord.Replanning(schools: 2, openPeriodsBefore: 6, openPeriodsAfter: 0)
    )
    #expect(PlanAudit(problem).audit(after.rotation.plan).violations.isEmpty)
  }

  @Test func `a plan whose blocks fit is left as it is`() {
    let whole = replanned(plan, problem).rotation.plan
    let again = replanned(whole, problem)
    #expect(again.rotation.plan == whole)
    #expect(again.figures == nil)
  }

  @Test func `visits that would cost the plan more than the gap are not taken`() {
    // A block of three at B fits only if T1 goes there for half a period more.
    var dear = problem
    dear.policy.weights[.itinerant] = 10
    let teaching =
      plan.teaching.filter { $0.instructor == .teacher("T2") && !$0.isItinerant }
      + [
        .line("T1", 6, "A", .music), .line("T1", 2.5, "B", .music, isItinerant: true),
        .line("T2", 0.5, "B", .music, isItinerant: true),
        .line("T2", 2.5, "C", .music, isItinerant: true),
      ]
    let start = Plan(
      assignments: plan.assignments,
      teaching: teaching,
      teachingBefore: teaching
    )
    let value = rotation(start, dear).levels[2].value
    for gap in [0, 0.005, 0.2] {
      let after = replanned(start, dear, gap: gap).rotation
      #expect(after.levels[2].value <= value + gap * max(1, value) + 1e-9, "\(gap)")
      #expect(after.levels[0].value <= rotation(start, dear).levels[0].value + 1e-9)
    }
    let open = replanned(start, dear, gap: 0).tables.reduce(0) { $0 + $1.table.openPeriods }
    #expect(open == 6)
    #expect(replanned(start, dear, gap: 0.2).tables.allSatisfy { $0.table.openPeriods == 0 })
  }

  @Test func `random districts keep rules and levels and leave no more untaught`() {
    var changed = 0
    for seed in 1...5 as ClosedRange<UInt64> {
      var problem = RandomDistrict(
        seed: seed,
        people: 24,
        schools: 6,
        .init(isCompact: true)
      ).problem
      if seed % 4 == 0 { problem.policy.priorities = .blended }
      let plan = SimplePlanner(problem).plan(swapping: 4, seed: seed)
      let before = replanned(plan, problem, isLate: true)
      let after = replanned(plan, problem, threads: 1)
      let auditor = PlanAudit(problem)
      let faults = auditor.audit(plan).violations
      let audit = auditor.audit(after.rotation.plan)
      #expect(audit.violations == faults, "seed \(seed)")
      #expect(untaught(after.tables) <= untaught(before.tables) + 1e-6, "seed \(seed)")
      for (old, new) in zip(before.rotation.levels, after.rotation.levels) {
        let counted = (audit.levels + [audit.blended]).first { $0.name == new.name }?.value
        #expect(abs(new.value - (counted ?? -1)) <= 1e-6, "seed \(seed), \(new.name)")
        let allowed = old.name == "curriculum" ? 0 : Self.gap * max(1, abs(old.value))
        #expect(new.value <= old.value + allowed + 1e-6, "seed \(seed), \(new.name)")
      }
      #expect(audit.levels[0].value <= auditor.audit(plan).levels[0].value + 1e-6)
      let lines = after.tables.flatMap(\.table.lines)
      #expect(auditor.faults(ofClasses: lines, in: after.rotation.plan) == [], "seed \(seed)")
      guard after.rotation.plan != plan else { continue }
      changed += 1
      let both = replanned(plan, problem)
      #expect(both.rotation.plan == after.rotation.plan && both.figures == after.figures)
      #expect(both.tables.map(\.table.lines) == after.tables.map(\.table.lines))
    }
    #expect(changed > 0)
  }

  @Test func `offers are chosen as trying all of them would`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      let places = (0..<4).map { _ in
        (0..<random.index(below: 4)).map { _ in
          BestChoices.Offer(
            gain: Double(1 + random.index(below: 20)),
            cost: Double(random.index(below: 27)) / 10 - 0.1
          )
        }
      }
      let budget = random.pick([1.0, 2, 4, 5])
      var best = 0.0
      func fill(_ place: Int, _ gain: Double, _ cost: Double) {
        guard place < places.count else {
          if cost <= budget + 1e-9 { best = max(best, gain) }
          return
        }
        fill(place + 1, gain, cost)
        for offer in places[place] { fill(place + 1, gain + offer.gain, cost + offer.cost) }
      }
      fill(0, 0, 0)
      let positions = BestChoices.positions(places, budget: budget)
      let taken = zip(places, positions).compactMap { offers, position in
        position.map { offers[$0] }
      }
      #expect(taken.reduce(0) { $0 + $1.cost } <= budget + 1e-9)
      let gain = taken.reduce(0) { $0 + $1.gain }
      #expect(gain == best)
    }
  }
}
