import Foundation
import Staffing

/// Travel times in minutes, rounded to 0.1 before any use.
struct TravelFacts: Sendable {
  /// A way with its minutes.
  struct Way: Sendable, Equatable {
    /// Minutes one way.
    var minutes: Double
    /// Whether an entry or coordinates give the minutes; an unknown way counts 30.
    var isKnown: Bool

    /// A way of which nothing is known.
    static let unknown = Way(minutes: 30, isKnown: false)
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  private let table: [Pair: Double]
  private let places: [Coordinates?]
  private let speedKmh: Double

  /// Reads the travel table and coordinates of a scenario.
  init(_ problem: StaffingProblem, schoolIndex: [School.ID: Int]) {
    var table: [Pair: Double] = [:]
    for entry in problem.travel {
      guard let from = schoolIndex[entry.from], let to = schoolIndex[entry.to] else { continue }
      table[Pair(from: from, to: to)] = entry.minutes
    }
    self.table = table
    places = problem.schools.map(\.coordinates)
    speedKmh = problem.policy.limits.speedKmh
  }

  /// The way between two schools.
  func between(_ from: Int, _ to: Int) -> Way {
    let entry = table[Pair(from: from, to: to)] ?? table[Pair(from: to, to: from)]
    if let entry { return Way(minutes: Self.rounded(entry), isKnown: true) }
    if let one = places[from], let other = places[to] {
      return Way(minutes: minutes(one, other), isKnown: true)
    }
    return .unknown
  }

  /// The way a mover has: from home where known, else from the present school.
  ///
  /// From a home it is the great circle, never the table; where the school's place is unknown the
  /// way is unknown.
  func way(of teacher: Teacher, from present: Int, to school: Int) -> Way {
    guard let home = teacher.home else { return between(present, school) }
    guard let place = places[school] else { return .unknown }
    return Way(minutes: minutes(home, place), isKnown: true)
  }

  /// Great-circle distance on a sphere of 6,371 km × road factor 1.3 ÷ speed.
  private func minutes(_ one: Coordinates, _ other: Coordinates) -> Double {
    let radians = Double.pi / 180
    let latitude = (other.latitude - one.latitude) * radians
    let longitude = (other.longitude - one.longitude) * radians
    let chord =
      sin(latitude / 2) * sin(latitude / 2)
      + cos(one.latitude * radians) * cos(other.latitude * radians)
      * sin(longitude / 2) * sin(longitude / 2)
    let kilometres = 2 * 6371 * asin(min(1, chord.squareRoot()))
    return Self.rounded(kilometres * 1.3 / speedKmh * 60)
  }

  private static func rounded(_ minutes: Double) -> Double {
    (minutes * 10).rounded() / 10
  }
}
