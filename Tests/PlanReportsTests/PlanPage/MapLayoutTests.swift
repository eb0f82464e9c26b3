import Staffing
import Testing

@testable import PlanReports

@Suite struct MapLayoutTests {
  private static func school(_ id: Int, _ longitude: Double, _ latitude: Double) -> School {
    School(
      id: School.ID("S\(id)"),
      name: "S\(id)",
      stages: [.primary],
      location: .town,
      coordinates: Coordinates(longitude: longitude, latitude: latitude)
    )
  }

  @Test(arguments: [60, 250])
  func `no mark covers another, and all are inside`(count: Int) throws {
    // Half of the schools stand at nearly the same place, as in a county seat.
    let schools = (0..<count).map { index in
      let isSeat = index % 2 == 0
      let spread = Double(index * 7919 % 1000) / 1000
      return Self.school(
        index,
        109 + (isSeat ? spread / 50 : spread),
        29 + (isSeat ? 0 : Double(index * 104_729 % 1000) / 1000)
      )
    }
    let layout = try #require(MapLayout(schools))
    let points = layout.points.compactMap { $0 }
    #expect(points.count == count)
    for (index, point) in points.enumerated() {
      #expect((0...MapLayout.width).contains(point.x) && (0...layout.height).contains(point.y))
      for other in points[(index + 1)...] {
        #expect(point.distance(to: other) > layout.radius * 2)
      }
    }
  }

  @Test func `north is up and east is right`() throws {
    let layout = try #require(
      MapLayout([Self.school(1, 109, 29), Self.school(2, 109.5, 29), Self.school(3, 109, 29.5)])
    )
    let points = layout.points.compactMap { $0 }
    #expect(points[1].x > points[0].x + 100)
    #expect(points[2].y < points[0].y - 100)
  }

  @Test func `without two different places there is no map`() {
    #expect(MapLayout([]) == nil)
    #expect(MapLayout([Self.school(1, 109, 29)]) == nil)
    #expect(MapLayout([Self.school(1, 109, 29), Self.school(2, 109, 29)]) == nil)
  }

  @Test func `a name keeps clear of names and marks where there is room`() throws {
    let schools = [Self.school(1, 109, 29), Self.school(2, 109.02, 29), Self.school(3, 110, 30)]
    let layout = try #require(MapLayout(schools))
    var labels = MapLabels(layout)
    let points = layout.points.compactMap { $0 }
    let first = labels.place("城关镇", beside: [points[0]])
    let second = labels.place("青石镇", beside: [points[1]])
    #expect(abs(first.x - second.x) >= 51 || abs(first.y - second.y) >= 17)
  }
}
