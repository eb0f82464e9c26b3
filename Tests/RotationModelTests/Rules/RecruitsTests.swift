import Staffing
import TestSupport
import Testing

@Suite struct RecruitsTests {
  private func model(
    _ count: Int = 2,
    _ subject: Subject = .chinese,
    teaches: Subject = .chinese,
    periods: Double = 14
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy { $0.overload = 1.25 }
      for school in ["A", "B", "C"] as [School.ID] { $0.school(school, cluster: "X") }
      $0.demand("A", .primary, teaches, periods)
      $0.demand("B", .primary, teaches, 2)
      $0.demand("C", .primary, .pe, 6)
      $0.recruits(count, .primary, subject)
    }
  }

  @Test func `exactly the given number is placed`() throws {
    #expect(try !model().allows([:], recruits: ["A": 1]))
    #expect(try model().allows([:], recruits: ["A": 1, "B": 1]))
    #expect(try model().allows([:], recruits: ["A": 2]))
    #expect(try !model().allows([:], recruits: ["A": 2, "B": 1]))
  }

  @Test func `nobody is placed where the offering does not exist`() throws {
    #expect(try !model().allows([:], recruits: ["A": 1, "C": 1]))
    #expect(try !model(1, .music).allows([:]))
  }

  @Test(arguments: [(13.5, 8.0), (14.0, 8.0), (14.5, 8.5)])
  func `a recruit carries the norm without overload and is never itinerant`(
    periods: Double,
    uncovered: Double
  ) throws {
    let model = model(1, periods: periods)
    #expect(try model.uncovered(recruits: ["A": 1]) == uncovered)
  }

  @Test func `a recruit teaches its subject, a general one every primary subject`() throws {
    #expect(try model(1, .chinese, teaches: .labour).uncovered() == nil)
    #expect(try model(1, .general, teaches: .music).uncovered(recruits: ["C": 1]) == 16)
  }
}
