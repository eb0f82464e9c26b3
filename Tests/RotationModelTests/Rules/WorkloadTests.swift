import Staffing
import TestSupport
import Testing

@Suite struct WorkloadTests {
  private func model(
    _ periods: Double,
    overload: Double = 1,
    post: Teacher.Post = .teacher,
    own: Double? = nil
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy { $0.overload = overload }
      $0.school("A")
      $0.demand("A", .primary, .chinese, periods)
      $0.teacher("T", at: "A", post: post, weeklyPeriods: own)
    }
  }

  @Test(arguments: [(13.5, 0.0), (14.0, 0.0), (14.5, 0.5)])
  func `a teacher of Chinese teaches fourteen periods at most`(
    periods: Double,
    uncovered: Double
  ) throws {
    #expect(try model(periods).uncovered() == uncovered)
  }

  @Test func `overload is a multiple of the full load, rounded down to halves`() throws {
    // 1.1 × 14 = 15.4.
    #expect(try model(15, overload: 1.1).uncovered() == 0)
    #expect(try model(15.5, overload: 1.1).uncovered() == 0.5)
  }

  @Test func `posts lower the norm, never a load of one's own`() throws {
    // 0.4 × 14 = 5.6, rounded down to 5.5.
    #expect(try model(5.5, post: .deputy).uncovered() == 0)
    #expect(try model(6, post: .deputy).uncovered() == 0.5)
    #expect(try model(10, post: .deputy, own: 10).uncovered() == 0)
  }

  @Test func `capacity goes with the person`() throws {
    let model = ModelQuestion {
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.demand(school, .primary, .chinese, 20)
      }
      $0.teacher("T1", at: "A")
      $0.teacher("T2", at: "B")
    }
    #expect(try model.uncovered() == 12)
    #expect(try model.uncovered(["T1": "B"]) == 20)
    #expect(try model.uncovered(["T1": "B", "T2": "A"]) == 12)
  }
}
