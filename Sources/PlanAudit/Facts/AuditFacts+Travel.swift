import Foundation
public import Staffing

/// A way in minutes, and whether it is known or only assumed.
public struct Way: Sendable, Hashable {
  /// Minutes one way, rounded to 0.1.
  public var minutes: Double
  /// Whether a table entry or both places are known.
  public var isKnown: Bool

  /// A way from its parts.
  public init(minutes: Double, isKnown: Bool) {
    self.minutes = minutes
    self.isKnown = isKnown
  }

  /// The 30 minutes assumed where nothing is known.
  public static let unknown = Way(minutes: 30, isKnown: false)

  /// A known way, rounded to 0.1 minute.
  static func known(_ minutes: Double) -> Way {
    Way(minutes: (minutes * 10).rounded() / 10, isKnown: true)
  }
}

extension AuditFacts {
  /// The way from one school to another: the table, else its reverse, else the great circle.
  public func way(from: School.ID, to: School.ID) -> Way {
    if let minutes = travelTable[from]?[to] ?? travelTable[to]?[from] { return .known(minutes) }
    guard let start = schoolsByID[from]?.coordinates, let end = schoolsByID[to]?.coordinates else {
      return .unknown
    }
    return .known(minutesByRoad(start, end))
  }

  /// The way that a move of the person to a school counts: from home where known.
  ///
  /// From a home it is the great circle, never the table; where the school's place is unknown the
  /// way is unknown.
  public func way(of teacher: Teacher, to school: School.ID) -> Way {
    guard let home = teacher.home else { return way(from: teacher.school, to: school) }
    guard let end = schoolsByID[school]?.coordinates else { return .unknown }
    return .known(minutesByRoad(home, end))
  }

  /// Whether a way from a school may be used under a limit.
  ///
  /// An unknown way may only within the same cluster or township, where 30 minutes are assumed.
  func isUsable(_ way: Way, from: School.ID, to: School.ID, limit: Double) -> Bool {
    guard way.minutes <= limit + 1e-9 else { return false }
    return way.isKnown || sharesCluster(from, to) || sharesTownship(from, to)
  }

  /// Whether two schools are in the same cluster; a blank one equals none.
  public func sharesCluster(_ one: School.ID, _ other: School.ID) -> Bool {
    guard let cluster = named(schoolsByID[one]?.cluster) else { return false }
    return cluster == named(schoolsByID[other]?.cluster)
  }

  private func sharesTownship(_ one: School.ID, _ other: School.ID) -> Bool {
    guard let township = named(schoolsByID[one]?.township) else { return false }
    return township == named(schoolsByID[other]?.township)
  }

  private func named(_ text: String?) -> String? {
    guard let text, !text.allSatisfy(\.isWhitespace) else { return nil }
    return text
  }

  /// Great-circle distance on a sphere of 6,371 km × road factor 1.3 ÷ speed, in minutes.
  private func minutesByRoad(_ start: Coordinates, _ end: Coordinates) -> Double {
    let radians = Double.pi / 180
    let latitudes = (start.latitude * radians, end.latitude * radians)
    let north = sin((latitudes.1 - latitudes.0) / 2)
    let east = sin((end.longitude - start.longitude) * radians / 2)
    let haversine = north * north + cos(latitudes.0) * cos(latitudes.1) * east * east
    let kilometres = 2 * 6371 * asin(min(1, haversine.squareRoot()))
    return kilometres * 1.3 / problem.policy.limits.speedKmh * 60
  }
}
