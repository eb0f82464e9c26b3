import Staffing
import TestSupport
import Testing

@Suite struct SubjectGroupsTests {
  private let model = ModelQuestion {
    $0.policy {
      $0.limits.outflowShare = 1.0
      $0.limits.inflowShare = 1.0
      $0.limits.subjectOutflowShare = 0.34
    }
    for school in ["A", "B"] as [School.ID] {
      $0.school(school)
      $0.classes(school)
    }
    $0.teachers(6, prefix: "C", at: "A", .chinese)
    $0.teachers(3, prefix: "M", at: "A", .math)
    $0.teachers(1, prefix: "P", at: "A", .pe)
    $0.teachers(8, prefix: "B", at: "B")
  }

  @Test func `a third of six leave, one fewer too, one more not`() throws {
    #expect(try model.allows(["C1": "B"]))
    #expect(try model.allows(["C1": "B", "C2": "B"]))
    #expect(try !model.allows(["C1": "B", "C2": "B", "C3": "B"]))
  }

  @Test func `every main subject has its own limit, of at least one`() throws {
    #expect(try model.allows(["C1": "B", "C2": "B", "M1": "B", "P1": "B"]))
    #expect(try !model.allows(["M1": "B", "M2": "B"]))
  }
}
