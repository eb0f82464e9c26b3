import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct OfferingNeedTests {
  func need(
    _ subject: Subject,
    stage: Stage = .primary,
    _ write: (inout DistrictBuilder) -> Void
  ) -> OfferingNeed? {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.primary, .junior])
      write(&$0)
    }
    return AuditFacts(problem).needs[Offering(school: "A", stage: stage, subject: subject)]
  }

  @Test func `classes times periods add up over the grades of the stage`() {
    let chinese = need(.chinese) {
      $0.classes("A", grade: 1, 2)
      $0.classes("A", grade: 6, 3)
      $0.classes("A", grade: 7, 5)
    }
    #expect(chinese == OfferingNeed(required: 2 * 8 + 3 * 6, oneClass: 6))
    let junior = need(.chinese, stage: .junior) {
      $0.classes("A", grade: 6, 3)
      $0.classes("A", grade: 7, 5)
    }
    #expect(junior == OfferingNeed(required: 25, oneClass: 5))
  }

  @Test func `grades without the subject do not count`() {
    let english = need(.english) {
      $0.classes("A", grade: 1, 2)
      $0.classes("A", grade: 6, 1)
    }
    #expect(english == OfferingNeed(required: 3, oneClass: 3))
    #expect(need(.physics) { $0.classes("A", grade: 1) } == nil)
  }

  @Test func `two half classes are taught the mean of both grades`() {
    let chinese = need(.chinese) {
      $0.classes("A", grade: 2, 0.5)
      $0.classes("A", grade: 3, 0.5)
    }
    #expect(chinese == OfferingNeed(required: 7.5, oneClass: 3.5))
  }

  @Test func `a half class alone needs half its periods`() {
    let chinese = need(.chinese) {
      $0.classes("A", grade: 2, 1.5)
      $0.classes("A", grade: 3, 0.5)
      $0.classes("A", grade: 4, 0.5)
    }
    #expect(chinese == OfferingNeed(required: 12 + 7, oneClass: 3.5))
  }

  @Test func `an override replaces the requirement and keeps one class' worth`() {
    let chinese = need(.chinese) {
      $0.classes("A", grade: 1, 2)
      $0.demand("A", .primary, .chinese, 10)
    }
    #expect(chinese == OfferingNeed(required: 10, oneClass: 8))
  }

  @Test func `one class' worth is never more than the requirement`() {
    let chinese = need(.chinese) {
      $0.classes("A", grade: 1, 2)
      $0.demand("A", .primary, .chinese, 5)
    }
    #expect(chinese == OfferingNeed(required: 5, oneClass: 5))
  }

  @Test func `an override to nothing removes the offering`() {
    let chinese = need(.chinese) {
      $0.classes("A")
      $0.demand("A", .primary, .chinese, 0)
    }
    #expect(chinese == nil)
  }

  @Test func `an override where the classes give nothing stands alone`() {
    let psychology = need(.psychology) {
      $0.classes("A")
      $0.demand("A", .primary, .psychology, 3)
    }
    #expect(psychology == OfferingNeed(required: 3, oneClass: 3))
  }

  @Test func `shortages are the demand where a school has no classes`() {
    let math = need(.math) { $0.shortage("A", .primary, .math, needed: 1.5) }
    #expect(math == OfferingNeed(required: 21, oneClass: 21))
    let withClasses = need(.math) {
      $0.classes("A")
      $0.shortage("A", .primary, .math, needed: 1.5)
    }
    #expect(withClasses == OfferingNeed(required: 4, oneClass: 4))
    let overridden = need(.math) {
      $0.shortage("A", .primary, .math, needed: 1.5)
      $0.demand("A", .primary, .math, 20)
    }
    #expect(overridden == OfferingNeed(required: 20, oneClass: 20))
  }

  @Test func `the district's own norms turn shortages into periods`() {
    let math = need(.math) {
      $0.norm(.primary, .math, 10)
      $0.shortage("A", .primary, .math, needed: 2)
    }
    #expect(math?.required == 20)
  }

  @Test func `a grade without a curriculum offers nothing`() {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.senior])
      $0.classes("A", grade: 10)
    }
    #expect(AuditFacts(problem).offerings == [])
  }
}
