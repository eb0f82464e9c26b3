import Staffing
import TestSupport
import Testing

@Suite struct PostsInRankTests {
  private func model(
    principalsAtB: Int = 1,
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
        $0.teachers(4, prefix: school.text, at: school)
      }
      $0.teacher("PA1", at: "A", post: .principal)
      $0.teacher("PA2", at: "A", post: .principal)
      $0.teacher("DA", at: "A", post: .deputy)
      for number in 0..<principalsAtB {
        $0.teacher(Teacher.ID("PB\(number + 1)"), at: "B", post: .principal)
      }
      write(&$0)
    }
  }

  @Test func `without approved numbers leaders only change places in rank`() throws {
    #expect(try model().allows([:]))
    #expect(try model().allows(["PA1": "B", "PB1": "A"]))
    #expect(try !model().allows(["PA1": "B"]))
    #expect(try !model().allows(["DA": "B", "PB1": "A"]))
  }

  @Test func `a school ends between its count now and the approved one`() throws {
    let model = model {
      $0.approved("A", .principal, 0)
      $0.approved("B", .principal, 2)
    }
    #expect(try model.allows([:]))
    #expect(try model.allows(["PA1": "B"]))
    #expect(try !model.allows(["PA1": "B", "PA2": "B"]))
    #expect(try !model.allows(["PB1": "A"]))
  }

  @Test func `a school below its approved number need not be filled, one above may shrink`() throws
  {
    let model = model(principalsAtB: 3) {
      $0.approved("A", .principal, 3)
      $0.approved("B", .principal, 1)
    }
    #expect(try model.allows([:]))
    #expect(try model.allows(["PB1": "A"]))
    #expect(try !model.allows(["PB1": "A", "PB2": "A"]))
  }
}
