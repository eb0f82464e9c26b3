import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct TravelFactsTests {
  let problem = StaffingProblem.tiny {
    $0.school("A", township: "N", cluster: "c", coordinates: Coordinates(longitude: 0, latitude: 0))
    $0.school("B", cluster: "c", coordinates: Coordinates(longitude: 0, latitude: 0.1))
    $0.school("C", township: "N", cluster: "", coordinates: nil)
    $0.school("D", cluster: "", coordinates: nil)
    $0.travel("A", "C", minutes: 12.34)
    $0.travel("C", "B", minutes: 20)
    $0.travel("B", "C", minutes: 25)
    $0.teacher("T", at: "A")
    $0.teacher("H", at: "A", home: Coordinates(longitude: 0.1, latitude: 0))
  }
  var facts: AuditFacts { AuditFacts(problem) }

  @Test func `a table entry is rounded to a tenth and holds both ways`() {
    #expect(facts.way(from: "A", to: "C") == Way(minutes: 12.3, isKnown: true))
    #expect(facts.way(from: "C", to: "A") == Way(minutes: 12.3, isKnown: true))
  }

  @Test func `each direction has its own entry where both are given`() {
    #expect(facts.way(from: "C", to: "B").minutes == 20)
    #expect(facts.way(from: "B", to: "C").minutes == 25)
  }

  @Test func `else the great circle by road at the policy's speed`() {
    // 6371 · 0.1 · π ÷ 180 = 11.119 km; · 1.3 ÷ 30 · 60 = 28.91 minutes.
    #expect(facts.way(from: "A", to: "B") == Way(minutes: 28.9, isKnown: true))
    var faster = problem
    faster.policy.limits.speedKmh = 60
    #expect(AuditFacts(faster).way(from: "A", to: "B").minutes == 14.5)
  }

  @Test func `else thirty minutes that nobody knows`() {
    #expect(facts.way(from: "A", to: "D") == .unknown)
    #expect(facts.way(from: "A", to: "Z") == .unknown)
    #expect(Way.unknown == Way(minutes: 30, isKnown: false))
  }

  @Test func `from a home it is always the great circle`() throws {
    let housed = try #require(problem.teachers.first { $0.id == "H" })
    let other = try #require(problem.teachers.first { $0.id == "T" })
    #expect(facts.way(of: housed, to: "B").minutes == 40.9)
    #expect(facts.way(of: housed, to: "C") == .unknown)
    #expect(facts.way(of: other, to: "C").minutes == 12.3)
  }

  @Test func `blank clusters are no cluster`() {
    #expect(facts.sharesCluster("A", "B"))
    #expect(!facts.sharesCluster("C", "D"))
    #expect(!facts.sharesCluster("A", "Z"))
  }
}
