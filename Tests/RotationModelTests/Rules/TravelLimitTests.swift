import Staffing
import TestSupport
import Testing

@Suite struct TravelLimitTests {
  private func model(
    minutes: Double?,
    cluster: String? = nil,
    township: String? = nil,
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy { $0.limits.travelMinutes = 60 }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school, township: township, cluster: cluster, coordinates: nil)
        $0.classes(school)
        $0.teachers(2, prefix: school.text, at: school)
      }
      if let minutes { $0.travel("A", "B", minutes: minutes) }
      write(&$0)
    }
  }

  @Test(arguments: [(59.9, true), (60.0, true), (60.04, true), (60.1, false)])
  func `the limit counts minutes rounded to a tenth`(minutes: Double, isNear: Bool) throws {
    #expect(try model(minutes: minutes).allows(["A1": "B"]) == isNear)
    #expect(try model(minutes: minutes).allows(["B1": "A"]) == isNear)
  }

  @Test func `cluster, wish and named decision go over the limit`() throws {
    #expect(try model(minutes: 90, cluster: "C").allows(["A1": "B"]))
    #expect(try model(minutes: 90) { $0.preference("A1", "B", rank: 4) }.allows(["A1": "B"]))
    #expect(try model(minutes: 90) { $0.decision("A1", .allow, "B") }.allows(["A1": "B"]))
    #expect(try model(minutes: 90) { $0.decision("A1", .move, "B") }.allows(["A1": "B"]))
    #expect(try !model(minutes: 90) { $0.decision("A1", .allow) }.allows(["A1": "B"]))
  }

  @Test func `an unknown way counts only within a township`() throws {
    #expect(try !model(minutes: nil).allows(["A1": "B"]))
    #expect(try model(minutes: nil, township: "North").allows(["A1": "B"]))
  }

  @Test func `from a known home the way is the great circle`() throws {
    let model = ModelQuestion {
      $0.policy { $0.limits.travelMinutes = 20 }
      $0.school("A", coordinates: Coordinates(longitude: 117, latitude: 34))
      $0.school("B", coordinates: Coordinates(longitude: 117.1, latitude: 34))
      for school in ["A", "B"] as [School.ID] {
        $0.classes(school)
        $0.teachers(2, prefix: school.text, at: school)
      }
      $0.teacher("T", at: "A", home: Coordinates(longitude: 117.09, latitude: 34))
    }
    #expect(try !model.allows(["A1": "B"]))
    #expect(try model.allows(["T": "B"]))
  }

  @Test func `from a known home to an unknown place the table does not help`() throws {
    let model = ModelQuestion {
      for school in ["A", "B"] as [School.ID] {
        $0.school(school, township: "\(school)", coordinates: nil)
        $0.classes(school)
        $0.teachers(2, prefix: school.text, at: school)
      }
      $0.travel("A", "B", minutes: 10)
      $0.teacher("T", at: "A", home: Coordinates(longitude: 117, latitude: 34))
    }
    #expect(try model.allows(["A1": "B"]))
    #expect(try !model.allows(["T": "B"]))
  }
}
