import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct RecruitsTests {
  let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.school("E")
    $0.classes("A", 10)
    $0.classes("B", 10)
    $0.recruits(2, .primary, .math)
    $0.recruits(1, .primary, .general)
  }

  func placement(_ subject: Subject, _ school: School.ID, _ count: Int = 1) -> RecruitPlacement {
    RecruitPlacement(stage: .primary, subject: subject, school: school, count: count)
  }

  func line(
    _ subject: Subject,
    _ number: Int,
    _ school: School.ID,
    _ taught: Subject,
    _ periods: Double
  ) -> TeachingLine {
    TeachingLine(
      instructor: .recruit(stage: .primary, subject: subject, number: number),
      offering: Offering(school: school, stage: .primary, subject: taught),
      weeklyPeriods: periods,
      qualification: .main,
      isItinerant: false
    )
  }

  func audit(_ placements: [RecruitPlacement], _ lines: TeachingLine...) -> Audit {
    PlanAuditTests.audit(problem, teaching: lines, recruits: placements)
  }

  var placed: [RecruitPlacement] {
    [placement(.math, "A"), placement(.math, "B"), placement(.general, "A")]
  }

  @Test func `exactly the given numbers are placed`() {
    #expect(audit(placed).broken == [])
    #expect(audit(Array(placed.dropFirst())).causes(.recruits) == [.recruitCount])
    let tooMany = audit(placed + [placement(.math, "B")])
    #expect(tooMany.broken == [.recruits])
    #expect(tooMany[.recruits].violations[0].subject == .math)
    #expect(tooMany[.recruits].violations[0].found == 3)
    #expect(tooMany[.recruits].violations[0].allowed == 2)
  }

  @Test func `recruits of another kind are too many`() {
    let found = audit(placed + [placement(.music, "B")])
    #expect(found[.recruits].violations.map(\.subject) == [.music])
  }

  @Test func `recruits go only where their offering is`() {
    let found = audit([placement(.math, "A", 2), placement(.general, "E")])
    #expect(found.causes(.recruits) == [.recruitWithoutOffering])
    #expect(found[.recruits].violations[0].schools == ["E"])
    let nowhere = audit([placement(.math, "A", 2), placement(.general, "Z")])
    #expect(nowhere.broken == [.recruits])
  }

  @Test func `a negative number is no placement`() {
    #expect(audit(placed + [placement(.math, "A", -1)]).broken == [.recruits])
  }

  @Test func `a recruit carries the norm and not more, whatever the overload`() {
    #expect(audit(placed, line(.math, 1, "A", .math, 14)).broken == [])
    let found = audit(placed, line(.math, 1, "A", .math, 14.5))
    #expect(found.causes(.recruits) == [.recruitAboveNorm])
    #expect(found[.recruits].violations[0].allowed == 14)
  }

  @Test func `a recruit teaches the subject, a general one every primary subject`() {
    #expect(
      audit(placed, line(.math, 1, "A", .chinese, 2)).causes(.recruits)
        == [.recruitOtherSubject]
    )
    let general = audit(
      placed,
      line(.general, 1, "A", .chinese, 8),
      line(.general, 1, "A", .labour, 8)
    )
    #expect(general.broken == [])
  }

  @Test func `a recruit is never itinerant`() {
    let found = audit(placed, line(.math, 1, "A", .math, 4), line(.math, 1, "B", .math, 4))
    #expect(found.causes(.recruits).contains(.recruitElsewhere))
    #expect(found.broken == [.recruits])
  }

  @Test func `no more recruits teach at a school than are placed there`() {
    let found = audit(placed, line(.math, 1, "A", .math, 4), line(.math, 2, "A", .math, 4))
    #expect(found.causes(.recruits) == [.recruitsBeyondPlaced])
    #expect(audit(placed, line(.math, 2, "A", .math, 4)).broken == [])
  }

  @Test(arguments: [0, 3, -1, Int.max])
  func `a recruit's number is one of the given`(number: Int) {
    let found = audit(placed, line(.math, number, "A", .math, 4))
    #expect(found.causes(.recruits) == [.unknownRecruit])
  }
}
