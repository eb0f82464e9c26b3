import Staffing
import TestSupport
import Testing

@Suite struct LeavingShareTests {
  private func model(people: Int, share: Share) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.limits.outflowShare = share
        $0.limits.inflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
      }
      $0.teachers(people, prefix: "A", at: "A")
      $0.teacher("L", at: "A", status: .leave)
      $0.teachers(6, prefix: "B", at: "B")
    }
  }

  @Test func `a quarter of eight may leave, one fewer too, one more not`() throws {
    let model = model(people: 8, share: 0.25)
    #expect(try model.allows(["A1": "B"]))
    #expect(try model.allows(["A1": "B", "A2": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B", "A3": "B"]))
  }

  @Test func `the share is rounded down, and people on leave are no part of its base`() throws {
    let model = model(people: 7, share: 0.28)
    #expect(try model.allows(["A1": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B"]))
  }

  @Test func `one may always leave`() throws {
    let model = model(people: 3, share: 0.0)
    #expect(try model.allows(["A1": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B"]))
  }

  @Test func `who comes instead does not make room`() throws {
    let model = model(people: 4, share: 0.25)
    #expect(try !model.allows(["A1": "B", "A2": "B", "B1": "A"]))
  }
}
