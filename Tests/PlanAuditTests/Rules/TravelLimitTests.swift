import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct TravelLimitTests {
  func district(
    minutes: Double? = nil,
    _ more: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", township: "N", cluster: "c", coordinates: nil)
      $0.school("B", township: "S", coordinates: nil)
      $0.school("C", township: "N", coordinates: nil)
      $0.school("D", township: "S", cluster: "c", coordinates: nil)
      for school in ["A", "B", "C", "D"] { $0.classes(School.ID(school)) }
      $0.teacher("T", at: "A")
      $0.teacher("S", at: "A")
      if let minutes { $0.travel("A", "B", minutes: minutes) }
      more(&$0)
    }
  }

  @Test(arguments: [59.9, 60, 60.04])
  func `up to the limit, in tenths of a minute, is near enough`(minutes: Double) {
    #expect(audit(district(minutes: minutes), "T", to: "B").broken == [])
  }

  @Test(arguments: [60.05, 60.1])
  func `above the limit is too far`(minutes: Double) {
    let found = audit(district(minutes: minutes), "T", to: "B")
    #expect(found.broken == [.travelLimit])
    #expect(found.causes(.travelLimit) == [.tooFar])
    #expect(found[.travelLimit].violations[0].found == 60.1)
    #expect(found[.travelLimit].violations[0].allowed == 60)
  }

  @Test func `an unknown way is open only within the township or cluster`() {
    #expect(audit(district(), "T", to: "B").causes(.travelLimit) == [.wayUnknown])
    #expect(audit(district(), "T", to: "C").broken == [])
    #expect(audit(district(), "T", to: "D").broken == [])
  }

  @Test func `an unknown way counts thirty minutes`() {
    let strict = district { $0.policy { $0.limits.travelMinutes = 29 } }
    #expect(audit(strict, "T", to: "C").causes(.travelLimit) == [.tooFar])
    let enough = district { $0.policy { $0.limits.travelMinutes = 30 } }
    #expect(audit(enough, "T", to: "C").broken == [])
  }

  @Test func `a blank township equals no other blank one`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", coordinates: nil)
      $0.school("B", township: " ", coordinates: nil)
      $0.classes("B")
      $0.teacher("T", at: "A")
    }
    #expect(audit(problem, "T", to: "B").broken == [.travelLimit])
  }

  @Test func `the cluster is near enough however far`() {
    let problem = district { $0.travel("A", "D", minutes: 300) }
    #expect(audit(problem, "T", to: "D").broken == [])
  }

  @Test func `a wish of any rank opens the way`() {
    let problem = district(minutes: 90) { $0.preference("T", "B", rank: 7) }
    #expect(audit(problem, "T", to: "B").broken == [])
  }

  @Test(arguments: [Decision.Kind.move, .allow])
  func `a decision that names the school opens the way`(kind: Decision.Kind) {
    let problem = district(minutes: 90) { $0.decision("T", kind, "B") }
    #expect(audit(problem, "T", to: "B").broken == [])
    let other = district(minutes: 90) { $0.decision("T", .allow, "C") }
    #expect(audit(other, "T", to: "B").broken == [.travelLimit])
  }

  @Test func `the way is counted from home where it is known`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", coordinates: Coordinates(longitude: 117, latitude: 34))
      $0.school("B", coordinates: Coordinates(longitude: 117, latitude: 36))
      $0.classes("B")
      $0.teacher("T", at: "A", home: Coordinates(longitude: 117, latitude: 36.01))
      $0.travel("A", "B", minutes: 200)
    }
    #expect(audit(problem, "T", to: "B").broken == [])
  }
}
