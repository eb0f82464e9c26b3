import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct QualifiedTeachingTests {
  let problem = StaffingProblem.tiny {
    $0.school("A", stages: [.primary, .junior])
    $0.classes("A")
    $0.classes("A", grade: 7)
    $0.teacher("T", at: "A", others: [.art])
    $0.teacher("K", at: "A", .chinese, certificate: .kindergarten)
    $0.teacher("J", at: "A", .chinese, certificate: .junior)
  }

  func audit(_ lines: TeachingLine...) -> Audit {
    PlanAuditTests.audit(problem, teaching: lines)
  }

  @Test func `main, other and open subjects may be taught`() {
    let found = audit(
      .line("T", 4, "A"),
      .line("T", 2, "A", .art, qualification: .other),
      .line("T", 1, "A", .labour, qualification: .open)
    )
    #expect(found.broken == [])
  }

  @Test func `a subject that is not one's own may not`() {
    let found = audit(.line("T", 2, "A", .math))
    #expect(found.broken == [.qualifiedTeaching])
    #expect(found.causes(.qualifiedTeaching) == [.notQualified])
    #expect(found[.qualifiedTeaching].violations[0].offerings.count == 1)
  }

  @Test func `nor a stage above the certificate, not even an open subject`() {
    #expect(audit(.line("T", 2, "A", .chinese, .junior)).broken == [.qualifiedTeaching])
    #expect(audit(.line("T", 1, "A", .labour, .junior)).broken == [.qualifiedTeaching])
    #expect(audit(.line("J", 2, "A", .chinese, .junior)).broken == [])
  }

  @Test(arguments: [(8, true), (8.0000005, true), (8.5, false)])
  func `no offering is covered above its requirement`(periods: Double, holds: Bool) {
    let found = audit(.line("T", periods - 3, "A"), .line("J", 3, "A"))
    #expect(found.broken == (holds ? [] : [.qualifiedTeaching]))
    if !holds {
      #expect(found.causes(.qualifiedTeaching) == [.aboveRequirement])
      #expect(found[.qualifiedTeaching].violations[0].found == 8.5)
      #expect(found[.qualifiedTeaching].violations[0].allowed == 8)
    }
  }

  @Test func `an offering that does not exist requires nothing`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("T", at: "A")
    }
    let found = PlanAuditTests.audit(problem, teaching: [.line("T", 1, "A")])
    #expect(found.causes(.qualifiedTeaching) == [.aboveRequirement])
    #expect(found[.qualifiedTeaching].violations[0].allowed == 0)
  }

  @Test func `unknown people and meaningless periods are named`() {
    #expect(audit(.line("X", 2, "A")).causes(.qualifiedTeaching) == [.unknownPerson])
    #expect(audit(.line("T", -1, "A")).causes(.qualifiedTeaching) == [.badPeriods])
    #expect(audit(.line("T", .nan, "A")).causes(.qualifiedTeaching) == [.badPeriods])
    #expect(audit(.line("T", .infinity, "A")).causes(.qualifiedTeaching) == [.badPeriods])
  }

  @Test func `a line of no periods breaks nothing`() {
    #expect(audit(.line("T", 0, "A", .math)).broken == [])
  }

  @Test func `a wrong qualification or itinerant cell breaks no rule`() {
    let found = audit(.line("T", 2, "A", qualification: .open, isItinerant: true))
    #expect(found.broken == [])
    let faults = found.discrepancies(with: found.tables, record: nil)
    #expect(faults.map(\.column) == ["qualification", "itinerant"])
    #expect(faults.map(\.found) == ["open", "yes"])
    #expect(faults.map(\.expected) == ["main", "no"])
    #expect(faults.allSatisfy { $0.file == .teaching })
  }
}
