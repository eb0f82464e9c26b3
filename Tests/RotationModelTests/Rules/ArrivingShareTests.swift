import Staffing
import TestSupport
import Testing

@Suite struct ArrivingShareTests {
  private func model(people: Int, recruits: Int = 0) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 0.3
        $0.limits.subjectOutflowShare = 1.0
      }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
      }
      $0.teachers(8, prefix: "A", at: "A")
      $0.teachers(people, prefix: "B", at: "B")
      $0.teacher("L", at: "B", status: .seconded)
      if recruits > 0 { $0.recruits(recruits, .primary, .chinese) }
    }
  }

  @Test func `three tenths of seven are two: one and two may arrive, three not`() throws {
    let model = model(people: 7)
    #expect(try model.allows(["A1": "B"]))
    #expect(try model.allows(["A1": "B", "A2": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B", "A3": "B"]))
  }

  @Test func `one may always arrive`() throws {
    let model = model(people: 1)
    #expect(try model.allows(["A1": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B"]))
  }

  @Test func `a school without active teachers has no limit`() throws {
    #expect(try model(people: 0).allows(["A1": "B", "A2": "B", "A3": "B", "A4": "B"]))
  }

  @Test func `recruits are no arrivals`() throws {
    let model = model(people: 1, recruits: 2)
    #expect(try model.allows(["A1": "B"], recruits: ["B": 2]))
  }
}
