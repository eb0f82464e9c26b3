import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct ItinerantTeachingTests {
  func district(
    minutes: Double = 10,
    _ more: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", cluster: "c", coordinates: nil)
      $0.school("B", cluster: "c", coordinates: nil)
      $0.school("P", coordinates: nil)
      $0.school("Q", parent: "P", coordinates: nil)
      $0.school("R", parent: "P", coordinates: nil)
      for (from, to) in [("A", "B"), ("A", "P"), ("P", "Q"), ("Q", "R")] {
        $0.travel(School.ID(from), School.ID(to), minutes: minutes)
      }
      for school in ["A", "B", "P", "Q", "R"] { $0.classes(School.ID(school), 5) }
      $0.teacher("T", at: "A", others: [.art])
      $0.teacher("U", at: "P")
      $0.teacher("V", at: "Q")
      more(&$0)
    }
  }

  func audit(_ problem: StaffingProblem, _ lines: TeachingLine...) -> Audit {
    PlanAuditTests.audit(problem, teaching: lines)
  }

  @Test(arguments: [(7, true), (7.5, false), (6.5, true)])
  func `at most half of the capacity is taught elsewhere`(periods: Double, holds: Bool) {
    let found = audit(district(), .line("T", periods, "B", isItinerant: true))
    #expect(found.broken == (holds ? [] : [.itinerantTeaching]))
    if !holds {
      #expect(found.causes(.itinerantTeaching) == [.itinerantTooMuch])
      #expect(found[.itinerantTeaching].violations[0].allowed == 7)
    }
  }

  @Test func `only the main subject is taught elsewhere`() {
    let line = TeachingLine.line("T", 2, "B", .art, qualification: .other, isItinerant: true)
    #expect(audit(district(), line).causes(.itinerantTeaching) == [.itinerantNotMain])
    let open = TeachingLine.line("T", 2, "B", .labour, qualification: .open, isItinerant: true)
    #expect(audit(district(), open).broken == [.itinerantTeaching])
  }

  @Test func `only within the cluster, or between parent and child`() {
    let outside = audit(district(), .line("T", 2, "P", isItinerant: true))
    #expect(outside.causes(.itinerantTeaching) == [.itinerantOutsideCluster])
    #expect(audit(district(), .line("U", 2, "Q", isItinerant: true)).broken == [])
    #expect(audit(district(), .line("V", 2, "P", isItinerant: true)).broken == [])
  }

  @Test func `children of one parent are not parent and child`() {
    let found = audit(district(), .line("V", 2, "R", isItinerant: true))
    #expect(found.causes(.itinerantTeaching) == [.itinerantOutsideCluster])
  }

  @Test(arguments: [(30, true), (30.04, true), (30.1, false)])
  func `only within the itinerant travel limit`(minutes: Double, holds: Bool) {
    let found = audit(district(minutes: minutes), .line("T", 2, "B", isItinerant: true))
    #expect(found.broken == (holds ? [] : [.itinerantTeaching]))
    if !holds { #expect(found.causes(.itinerantTeaching) == [.itinerantTooFar]) }
  }

  @Test func `an unknown way counts thirty minutes in the cluster and is closed outside`() {
    func unknown(_ limit: Double) -> StaffingProblem {
      .tiny {
        $0.school("A", cluster: "c", coordinates: nil)
        $0.school("B", cluster: "c", coordinates: nil)
        $0.school("Q", parent: "A", coordinates: nil)
        $0.classes("B")
        $0.classes("Q")
        $0.teacher("T", at: "A")
        $0.policy { $0.itinerant.travelMinutes = limit }
      }
    }
    #expect(audit(unknown(30), .line("T", 2, "B", isItinerant: true)).broken == [])
    #expect(audit(unknown(29), .line("T", 2, "B", isItinerant: true)).broken != [])
    #expect(audit(unknown(30), .line("T", 2, "Q", isItinerant: true)).broken != [])
  }

  @Test func `the policy may forbid it`() {
    let problem = district { $0.policy { $0.itinerant.isAllowed = false } }
    let found = audit(problem, .line("T", 9, "B", isItinerant: true))
    #expect(found.causes(.itinerantTeaching) == [.itinerantNotAllowed])
    #expect(found[.itinerantTeaching].violations[0].found == 9)
  }

  @Test func `what is elsewhere goes by the new school of a mover`() {
    let problem = district { $0.teacher("S", at: "A") }
    let found = PlanAuditTests.audit(
      problem,
      moving: ["T": "B"],
      teaching: [.line("T", 12, "B")]
    )
    #expect(found.broken == [])
  }
}
