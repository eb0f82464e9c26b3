import GLPKSolver
import LinearModel
import PlanAudit
import ScenarioFiles
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Plans with the least change against an earlier plan: on small districts exactly.
@Suite struct LeastChangeTests {
  private static let planner = RotationPlanner(solver: GLPKSolver())
  private static let options = PlanningOptions(gap: 0, timeLimit: 120)

  /// A district with the plan that is proven best, and somebody of it who now wants to stay.
  private struct Changed {
    let before: StaffingProblem
    let plan: Plan
    let after: StaffingProblem

    init?(seed: UInt64) throws {
      before = RandomDistrict(seed: seed, people: 12, schools: 3, .init(isCompact: true)).problem
      guard case .planned(let rotation) = planner.plan(before, options: options),
        rotation.status == .optimal
      else { return nil }
      plan = rotation.plan
      let homes = Dictionary(uniqueKeysWithValues: before.teachers.map { ($0.id, $0.school) })
      guard let mover = plan.assignments.first(where: { $0.school != homes[$0.teacher] })
      else { return nil }
      let objection = Objection(teacher: mover.teacher, wish: .stay)
      after = before.changed(by: before.granting(objection))
    }

    var kept: KeptLevels {
      let audit = PlanAudit(before).audit(plan)
      return KeptLevels(
        curriculum: audit[.curriculum].value,
        staffing: audit[.staffing].value
      )
    }
  }

  /// The fewest people placed otherwise within caps, by the reference model alone.
  private func fewest(
    _ problem: StaffingProblem,
    _ earlier: Plan,
    caps: [LevelCap]
  ) throws -> Double? {
    let program = ExchangeProgram(DistrictFacts(problem))
    let builder = ReferenceBuilder(program)
    var model = builder.model(
      weights: LevelWeights(curriculum: 0, staffing: 0, burden: 0),
      caps: caps
    )
    let schools = Dictionary(
      uniqueKeysWithValues: earlier.assignments.map { ($0.teacher, $0.school) }
    )
    for (position, candidate) in program.candidates.enumerated() {
      guard let teacher = program.teacher(of: position) else { continue }
      let facts = problem.teachers[teacher]
      guard let before = schools[facts.id] else { continue }
      let same = candidate.moves.first {
        problem.schools[program.moves[$0].place.school].id == before
      }
      if before == facts.school {
        guard candidate.mayStay else { continue }
        for move in candidate.moves { builder.moves[move].map { model.setCost(1, of: $0) } }
      } else if let same, let variable = builder.moves[same] {
        model.setCost(-1, of: variable)
        model.objectiveConstant += 1
      }
    }
    var solve = SolveOptions()
    solve.relativeGap = 0
    return try GLPKSolver().solve(ValidatedProgram(model), solve).answer?.objective
  }

  @Test(arguments: 1...9 as ClosedRange<UInt64>)
  func `levels 1 and 2 as good as before, and nobody more than need be placed otherwise`(
    seed: UInt64
  ) throws {
    guard let changed = try Changed(seed: seed),
      case .planned(let rotation) = Self.planner.replan(
        changed.after,
        from: changed.plan,
        keeping: changed.kept,
        options: Self.options
      ),
      case .planned(let best) = Self.planner.plan(changed.after, options: Self.options),
      best.status == .optimal
    else { return }
    let audit = PlanAudit(changed.after).audit(rotation.plan)
    #expect(audit.violations.isEmpty)
    let kept = try #require(changed.kept.curriculum)
    let least = max(kept, best.levels[0].value)
    #expect(rotation.levels[0].value <= least + 1e-4 * max(1, least))
    #expect(rotation.levels[0].bound <= best.levels[0].value + 1e-6)

    let change = try #require(rotation.leastChange)
    let caps = [(Level.curriculum, changed.kept.curriculum), (.staffing, changed.kept.staffing)]
      .map { level, kept in (level: level, value: max(audit[level].value, kept ?? 0) + 1e-5) }
    let optimum = try #require(try fewest(changed.after, changed.plan, caps: caps))
    #expect(change.people - change.forced == Int(optimum.rounded()))
    #expect(change.bound == change.people)
    #expect(rotation.displaced.count == change.forced)
    let before = Dictionary(
      uniqueKeysWithValues: changed.plan.assignments.map { ($0.teacher, $0.school) }
    )
    let people = rotation.plan.assignments.count { before[$0.teacher] != $0.school }
    #expect(people == change.people, "the count is that of the two plans")
  }

  @Test func `nobody is placed otherwise where nothing changed`() throws {
    let district = SyntheticDistrict(teachers: 300, seed: 3).problem
    let options = PlanningOptions(gap: 0.05, timeLimit: 60, workLimit: 1)
    guard case .planned(let first) = Self.planner.plan(district, options: options) else {
      Issue.record("there is a plan")
      return
    }
    let audit = PlanAudit(district).audit(first.plan)
    let again = Self.planner.replan(
      district,
      from: first.plan,
      keeping: KeptLevels(curriculum: audit[.curriculum].value, staffing: audit[.staffing].value),
      prices: first.prices,
      options: options
    )
    guard case .planned(let rotation) = again else {
      Issue.record("the plan still stands")
      return
    }
    #expect(rotation.leastChange == PlanRecord.LeastChange(people: 0, bound: 0, forced: 0))
    #expect(rotation.plan.assignments == first.plan.assignments)
  }

  @Test func `a level that nothing is spent on is told with a bound all the same`() throws {
    let district = StaffingProblem.tiny {
      $0.policy { $0.floors = [] }
      $0.school("A")
      $0.classes("A")
      $0.teachers(3, prefix: "A", at: "A")
    }
    guard case .planned(let first) = Self.planner.plan(district, options: Self.options),
      case .planned(let rotation) = Self.planner.replan(
        district,
        from: first.plan,
        keeping: KeptLevels(curriculum: nil, staffing: nil),
        statusQuo: KnownStatusQuo(of: first.plan, curriculum: 0, staffing: 0, burden: 0),
        options: Self.options
      )
    else {
      Issue.record("the plan still stands")
      return
    }
    for level in rotation.levels {
      #expect(level.bound >= 0 && level.bound <= level.value, "\(level.name)")
    }
  }

  @Test func `a blended plan keeps both levels and is told as one sum`() throws {
    var district = RandomDistrict(seed: 3, people: 12, schools: 3, .init(isCompact: true)).problem
    district.policy.priorities = .blended
    guard case .planned(let first) = Self.planner.plan(district, options: Self.options) else {
      return
    }
    let audit = PlanAudit(district).audit(first.plan)
    let again = Self.planner.replan(
      district,
      from: first.plan,
      keeping: KeptLevels(curriculum: audit[.curriculum].value, staffing: audit[.staffing].value),
      prices: first.prices,
      options: Self.options
    )
    guard case .planned(let rotation) = again else {
      Issue.record("the plan still stands")
      return
    }
    #expect(rotation.levels.map(\.name) == ["blended"])
    #expect(rotation.leastChange?.people == 0)
    let counted = PlanAudit(district).audit(rotation.plan)
    #expect(
      abs(rotation.levels[0].value - counted.blended.value) <= 1e-6 * max(1, counted.blended.value)
    )
    #expect(rotation.levels[0].bound <= rotation.levels[0].value)
  }

  @Test
  func `the program that counts changes counts them, and the row that limits them holds them`() {
    let problem = RandomDistrict(seed: 5, people: 30, schools: 5).problem
    let program = ExchangeProgram(DistrictFacts(problem))
    let components = TeachingComponents(program)
    var random = SplitMix64(seed: 11)
    func drawn() -> [Int32] {
      program.candidates.map { candidate in
        let choices = (candidate.mayStay ? [-1] : []) + candidate.moves.map(Int32.init)
        return choices.randomElement(using: &random) ?? -1
      }
    }
    let earlier = drawn()
    let state = ExchangeState(program, components, choice: earlier)
    let plan = Plan(
      assignments: program.assignments(state.places),
      teaching: [],
      teachingBefore: [],
      recruits: program.recruitPlacements(state.places)
    )
    let changes = PlaceChanges(EarlierChoices(plan, in: program), in: program)
    let counting = changes.counted(in: program)
    for _ in 0..<40 {
      let choice = drawn()
      let people = changes.count(in: choice)
      let counted = ExchangeState(counting, components, choice: choice)
      #expect(abs(counted.values.burden - Double(people)) <= 1e-6)
      let uncounted = ExchangeState(program, components, choice: choice)
      #expect(counted.values.staffing == uncounted.values.staffing)
      for most in [people - 1, people] {
        let limited = changes.limited(to: most, in: program)
        let broken = ExchangeState(limited, components, choice: choice).broken - uncounted.broken
        #expect(abs(broken - Double(people - most)) <= 1e-6)
      }
    }
  }
}
