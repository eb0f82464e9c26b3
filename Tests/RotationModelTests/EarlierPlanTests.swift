import GLPKSolver
import LinearModel
import PlanAudit
import ScenarioFiles
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// A search that begins from an earlier plan: generated districts come with one.
@Suite struct EarlierPlanTests {
  private static let district = SyntheticDistrict(teachers: 300, seed: 3)

  private static var moved: [Assignment] {
    let present = Dictionary(
      uniqueKeysWithValues: district.problem.teachers.map { ($0.id, $0.school) }
    )
    return district.witness.assignments.filter { present[$0.teacher] != $0.school }
  }

  private static let options = PlanningOptions(gap: 0.01, timeLimit: 60)

  private func start(
    of problem: StaffingProblem,
    from plan: Plan
  ) -> (earlier: [Int32], found: [Int32]?, program: ExchangeProgram) {
    let program = ExchangeProgram(DistrictFacts(problem))
    let earlier = EarlierChoices(plan, in: program).choice
    let search = StartSearch(
      program: program,
      components: TeachingComponents(program),
      solver: GLPKSolver(),
      options: Self.options,
      clock: SearchClock(Self.options, cancellation: CancellationFlag()),
      earlier: earlier
    )
    return (earlier, search.found(), program)
  }

  @Test func `a plan that still keeps every rule is the start as it stands`() {
    let (earlier, found, _) = start(of: Self.district.problem, from: Self.district.witness)
    #expect(earlier.contains { $0 >= 0 })
    #expect(found == earlier)
  }

  @Test(arguments: 0..<12)
  func `after one more stay the start keeps every rule and little else changes`(number: Int) throws
  {
    let movers = Self.moved
    let mover = movers[number * (movers.count - 1) / 11]
    let problem = Self.district.problem.deciding(mover.teacher, .stay)
    let (earlier, found, program) = start(of: problem, from: Self.district.witness)
    let choice = try #require(found)
    let state = ExchangeState(program, TeachingComponents(program), choice: choice)
    #expect(state.broken <= 1e-9)
    let candidate = program.candidates.indices.first {
      program.teacher(of: $0).map { problem.teachers[$0].id } == mover.teacher
    }
    #expect(try choice[#require(candidate)] == -1)
    #expect(zip(earlier, choice).count { $0 != $1 } <= 6, "of \(movers.count) moves")
  }

  @Test func `a tighter limit is kept by taking some moves back`() throws {
    let problem = Self.district.problem.changingPolicy { $0.limits.outflowShare = 0.18 }
    let (earlier, found, program) = start(of: problem, from: Self.district.witness)
    let components = TeachingComponents(program)
    let choice = try #require(found)
    let before = ExchangeState(program, components, choice: earlier)
    let after = ExchangeState(program, components, choice: choice)
    #expect(before.broken > 0, "else nothing would be shown")
    #expect(after.broken <= 1e-9)
  }

  @Test func `without time to search the plan is no worse than the earlier one`() throws {
    let problem = Self.district.problem
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      from: Self.district.witness,
      options: PlanningOptions(gap: 0, timeLimit: 0.01)
    )
    guard case .planned(let rotation) = outcome else {
      Issue.record("no plan: \(outcome)")
      return
    }
    let auditor = PlanAudit(problem)
    let audit = auditor.audit(rotation.plan)
    #expect(audit.holds, "\(audit.violations)")
    let earlier = auditor.audit(Self.district.witness)
    #expect(audit[.curriculum].value <= earlier[.curriculum].value + 1e-6)
    let recruits = Self.district.witness.recruits.reduce(0) { $0 + $1.count }
    let all = Self.district.witness.assignments.count + recruits
    #expect(rotation.takenOver == TakenOver(all: all))
  }

  @Test func `without an earlier plan nothing is taken over`() {
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      StaffingProblem.tiny {
        $0.school("A")
        $0.demand("A", .primary, .chinese, 14)
        $0.teacher("A1", at: "A")
      },
      options: PlanningOptions(gap: 0, timeLimit: 5)
    )
    guard case .planned(let rotation) = outcome else {
      Issue.record("no plan: \(outcome)")
      return
    }
    #expect(rotation.takenOver == nil)
  }
}
