import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct EligibilityTests {
  func ineligibility(
    decision: Decision.Kind? = nil,
    _ rules: ExchangePolicy.Eligibility = .init(),
    _ change: (inout Teacher) -> Void = { _ in }
  ) -> AuditFacts.Ineligibility? {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.teacher("T", at: "A")
      if let decision { $0.decision("T", decision, decision == .avoid ? "B" : nil) }
      $0.policy { $0.eligibility = rules }
    }
    var teacher = problem.teachers[0]
    change(&teacher)
    return AuditFacts(problem).ineligibility(of: teacher)
  }

  func rules(
    _ change: (inout ExchangePolicy.Eligibility) -> Void
  ) -> ExchangePolicy.Eligibility {
    var rules = ExchangePolicy.Eligibility()
    change(&rules)
    return rules
  }

  @Test func `nothing against somebody with years, below the age limit`() {
    #expect(ineligibility() == nil)
  }

  @Test(arguments: [Teacher.Status.leave, .seconded])
  func `not active`(status: Teacher.Status) {
    #expect(ineligibility { $0.status = status } == .notActive)
    #expect(ineligibility(decision: .allow) { $0.status = status } == .notActive)
  }

  @Test func `exempt, even as a volunteer`() {
    #expect(ineligibility { $0.exempt = "illness" } == .exempt)
    #expect(
      ineligibility {
        $0.exempt = "illness"
        $0.isVolunteer = true
      } == .exempt
    )
    #expect(ineligibility(decision: .allow) { $0.exempt = "illness" } == nil)
    #expect(ineligibility(decision: .move) { $0.exempt = "illness" } == nil)
  }

  @Test func `a post that does not move, even as a volunteer`() {
    let found = ineligibility(rules { $0.movablePosts = [.teacher] }) {
      $0.post = .middle
      $0.isVolunteer = true
    }
    #expect(found == .post)
  }

  @Test(arguments: [(2020, 9, true), (2020, 10, false), (2020, 8, true)])
  func `six whole years at the school`(year: Int, month: Int, isEligible: Bool) {
    let found = ineligibility { $0.since = Month(year: year, month: month) }
    #expect(found == (isEligible ? nil : .yearsAtSchool))
  }

  @Test func `half years count in months`() {
    let half = rules { $0.yearsAtSchool = 3.5 }
    #expect(ineligibility(half) { $0.since = Month(year: 2023, month: 3) } == nil)
    #expect(ineligibility(half) { $0.since = Month(year: 2023, month: 4) } != nil)
  }

  @Test func `leaders have their own number of years`() {
    let leaders = rules { $0.leaderYearsAtSchool = 8 }
    for post in Teacher.Post.allCases {
      let found = ineligibility(leaders) {
        $0.since = Month(year: 2019, month: 9)
        $0.post = post
      }
      #expect(found == (post == .deputy || post == .principal ? .yearsAtSchool : nil))
    }
  }

  @Test func `unknown years or age are not enough`() {
    #expect(ineligibility { $0.since = nil } == .yearsAtSchool)
    #expect(ineligibility { $0.birth = nil } == .age)
    #expect(ineligibility(rules { $0.ageBelow = nil }) { $0.birth = nil } == .age)
  }

  @Test(arguments: [
    (Teacher.Sex?.some(.male), 1976, 10, true), (.some(.male), 1976, 9, false),
    (.some(.female), 1981, 10, true), (.some(.female), 1981, 9, false),
    (nil, 1976, 10, true), (nil, 1976, 9, false),
  ])
  func `below the age limit of one's sex, the higher where it is blank`(
    sex: Teacher.Sex?,
    year: Int,
    month: Int,
    isEligible: Bool
  ) {
    let found = ineligibility {
      $0.sex = sex
      $0.birth = Month(year: year, month: month)
    }
    #expect(found == (isEligible ? nil : .age))
  }

  @Test func `no age limit lets everybody of known age`() {
    let found = ineligibility(rules { $0.ageBelow = nil }) {
      $0.birth = Month(year: 1940, month: 1)
    }
    #expect(found == nil)
  }

  @Test(arguments: [(2024, 9, true), (2024, 10, false)])
  func `two years since the last exchange`(year: Int, month: Int, isEligible: Bool) {
    let found = ineligibility { $0.lastExchange = Month(year: year, month: month) }
    #expect(found == (isEligible ? nil : .lastExchange))
  }

  @Test func `volunteers waive years at the school, age and years since the last exchange`() {
    let found = ineligibility {
      $0.isVolunteer = true
      $0.since = nil
      $0.birth = Month(year: 1960, month: 1)
      $0.lastExchange = Month(year: 2026, month: 3)
    }
    #expect(found == nil)
  }

  @Test(arguments: [(9, true), (8, true), (10, false)])
  func `a running exchange lasts beyond the effective month`(month: Int, isEligible: Bool) {
    let found = ineligibility {
      $0.exchangeUntil = Month(year: 2026, month: month)
      $0.isVolunteer = true
    }
    #expect(found == (isEligible ? nil : .runningExchange))
  }

  @Test func `a decision to stay or avoid leaves eligibility alone`() {
    #expect(ineligibility(decision: .stay) == nil)
    #expect(ineligibility(decision: .avoid) { $0.since = nil } == .yearsAtSchool)
  }
}
