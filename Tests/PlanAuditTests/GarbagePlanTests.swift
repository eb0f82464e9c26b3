import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct GarbagePlanTests {
  /// A plan of any rows at all, most of them nonsense.
  func garbage(_ problem: StaffingProblem, seed: UInt64) -> Plan {
    var random = SplitMix64(seed: seed)
    let people = problem.teachers.map(\.id) + ["", "ghost", "recruit:x"]
    let schools = problem.schools.map(\.id) + ["", "nowhere"]
    let subjects = Subject.known + [Subject(""), Subject("alchemy")]
    let periods: [Double] = [0, -3, 2, 2.25, 1e300, .nan, .infinity, -.infinity, 1e-300]
    func line() -> TeachingLine {
      let isRecruit = random.chance(0.2)
      return TeachingLine(
        instructor: isRecruit
          ? .recruit(
            stage: random.pick(Stage.allCases),
            subject: random.pick(subjects),
            number: random.pick([0, 1, -1, .max, .min])
          ) : .teacher(random.pick(people)),
        offering: Offering(
          school: random.pick(schools),
          stage: random.pick(Stage.allCases),
          subject: random.pick(subjects)
        ),
        weeklyPeriods: random.pick(periods),
        qualification: random.pick(Qualification.allCases),
        isItinerant: random.chance(0.5)
      )
    }
    func placement() -> RecruitPlacement {
      RecruitPlacement(
        stage: random.pick(Stage.allCases),
        subject: random.pick(subjects),
        school: random.pick(schools),
        count: random.pick([0, 1, -1, .max, .min])
      )
    }
    let size = random.whole(0...60)
    return Plan(
      assignments: (0..<size).map { _ in
        Assignment(teacher: random.pick(people), school: random.pick(schools))
      },
      teaching: (0..<size).map { _ in line() },
      teachingBefore: (0..<size).map { _ in line() },
      recruits: (0..<size / 4).map { _ in placement() },
      recruitsBefore: (0..<random.whole(0...3)).map { _ in placement() }
    )
  }

  @Test(arguments: 1...100)
  func `a plan of nonsense is audited to the end`(seed: Int) {
    let problem = RandomDistrict(
      seed: UInt64(seed),
      people: 20,
      schools: 5,
      .init(floors: .wild)
    ).problem
    let plan = garbage(problem, seed: UInt64(seed))
    let found = PlanAudit(problem).audit(plan)
    #expect(!found.holds || plan.assignments.isEmpty, "seed \(seed)")
    #expect(found.tables.assignments.count == problem.teachers.count { $0.status == .active })
    #expect(found.terms.allSatisfy { $0.value.isFinite && $0.statusQuo.isFinite })
    _ = found.discrepancies(with: found.tables, record: nil)
  }

  @Test func `an empty plan lacks every assignment and no more`() {
    let plan = Plan(assignments: [], teaching: [], teachingBefore: [])
    let found = PlanAudit(PlanBreaker.workshop).audit(plan)
    #expect(found.broken == [.oneSchool, .exchangeFloor, .recruits])
    #expect(found[.oneSchool].violations.count == 22)
  }

  @Test func `an empty district is audited`() {
    let plan = Plan(assignments: [], teaching: [], teachingBefore: [])
    let found = PlanAudit(.tiny { _ in }).audit(plan)
    #expect(found.holds)
    #expect(found.terms.allSatisfy { $0.value == 0 })
  }
}
