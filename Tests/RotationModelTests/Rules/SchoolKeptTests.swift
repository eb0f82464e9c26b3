import Staffing
import TestSupport
import Testing

@Suite struct SchoolKeptTests {
  private func model(hasClasses: Bool = true, recruits: Int = 0) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
      $0.school("A")
      if hasClasses { $0.classes("A") } else { $0.demand("A", .primary, .chinese, 10) }
      $0.teachers(2, prefix: "A", at: "A")
      $0.school("B")
      $0.classes("B")
      $0.teachers(4, prefix: "B", at: "B")
      if recruits > 0 { $0.recruits(recruits, .primary, .chinese) }
    }
  }

  @Test func `the last but one may leave, the last not`() throws {
    #expect(try model().allows(["A1": "B"]))
    #expect(try !model().allows(["A1": "B", "A2": "B"]))
  }

  @Test func `somebody who comes makes room for the last to leave`() throws {
    #expect(try model().allows(["A1": "B", "A2": "B", "B1": "A"]))
  }

  @Test func `a recruit placed there counts`() throws {
    let model = model(recruits: 1)
    #expect(try model.allows(["A1": "B", "A2": "B"], recruits: ["A": 1]))
    #expect(try !model.allows(["A1": "B", "A2": "B"], recruits: ["B": 1]))
  }

  @Test func `a school without classes may be emptied`() throws {
    #expect(try model(hasClasses: false).allows(["A1": "B", "A2": "B"]))
  }
}
