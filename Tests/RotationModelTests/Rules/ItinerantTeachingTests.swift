import Staffing
import TestSupport
import Testing

@Suite struct ItinerantTeachingTests {
  private func model(
    _ periods: Double,
    subject: Subject = .chinese,
    others: [Subject] = [],
    minutes: Double = 10,
    cluster: String? = "C",
    parent: School.ID? = nil,
    _ change: (inout ExchangePolicy) -> Void = { _ in }
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy(change)
      $0.school("A", cluster: cluster)
      $0.school("B", cluster: cluster, parent: parent)
      $0.travel("A", "B", minutes: minutes)
      $0.demand("B", .primary, .chinese, periods)
      $0.teacher("T", at: "A", subject, others: others)
    }
  }

  @Test(arguments: [(6.5, 0.0), (7.0, 0.0), (7.5, 0.5)])
  func `half of fourteen periods may lie at another school`(
    periods: Double,
    uncovered: Double
  ) throws {
    #expect(try model(periods).uncovered() == uncovered)
  }

  @Test func `the itinerant part is rounded down to halves`() throws {
    // 0.25 × 14 = 3.5; 0.3 × 14 = 4.2.
    #expect(try model(3.5) { $0.itinerant.share = 0.25 }.uncovered() == 0)
    #expect(try model(4.5) { $0.itinerant.share = 0.3 }.uncovered() == 0.5)
  }

  @Test(arguments: [(29.9, 0.0), (30.0, 0.0), (30.1, 5.0)])
  func `thirty minutes from school to school is the limit`(
    minutes: Double,
    uncovered: Double
  ) throws {
    #expect(try model(5, minutes: minutes).uncovered() == uncovered)
  }

  @Test func `without cluster only a parent and its points share people`() throws {
    #expect(try model(5, cluster: nil).uncovered() == 5)
    #expect(try model(5, cluster: nil, parent: "A").uncovered() == 0)
  }

  @Test func `only the main subject travels, and only where the policy allows it`() throws {
    #expect(try model(5, subject: .math, others: [.chinese]).uncovered() == 5)
    #expect(try model(5) { $0.itinerant.isAllowed = false }.uncovered() == 5)
  }

  @Test func `itinerant periods are part of the capacity`() throws {
    let model = ModelQuestion {
      for school in ["A", "B"] as [School.ID] {
        $0.school(school, cluster: "C")
        $0.demand(school, .primary, .chinese, 10)
      }
      $0.teacher("T", at: "A")
    }
    #expect(try model.uncovered() == 6)
  }

  @Test func `the itinerant part goes with the person`() throws {
    let model = ModelQuestion {
      for school in ["A", "B", "C"] as [School.ID] {
        $0.school(school, cluster: school == "C" ? nil : "X")
      }
      $0.demand("B", .primary, .chinese, 5)
      $0.demand("C", .primary, .chinese, 1)
      $0.teacher("T", at: "A")
    }
    #expect(try model.uncovered() == 1)
    #expect(try model.uncovered(["T": "C"]) == 5)
  }
}
