import Staffing
import TestSupport
import Testing

@Suite struct OneSchoolTests {
  private let model = ModelQuestion {
    for school in ["A", "B", "C"] as [School.ID] {
      $0.school(school)
      $0.classes(school)
      $0.teachers(2, prefix: school.text, at: school)
    }
    $0.decision("B1", .move)
  }

  @Test func `somebody works at the present school or at one other, never at two`() throws {
    #expect(try model.allows(["B1": "A"]))
    #expect(try model.allows(["B1": "A", "A1": "C"]))
    #expect(try !model.allows(["B1": "A", "A1": "B", "A1": "C"]))
  }

  @Test func `somebody told to move works at exactly one other school`() throws {
    #expect(try !model.allows([:]))
    #expect(try model.allows(["B1": "C"]))
    #expect(try !model.allows(["B1": "A", "B1": "C"]))
  }
}
