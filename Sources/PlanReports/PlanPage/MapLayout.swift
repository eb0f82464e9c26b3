import Foundation
import Staffing

/// Where schools stand on the map: north up, and moved apart a little where marks would cover each
/// other.
struct MapLayout {
  /// Width of the map in its units.
  static let width = 960.0
  private static let margin = 70.0

  /// Height of the map in its units.
  let height: Double
  /// Half the size of a mark.
  let radius: Double
  /// The points of the schools by position; nil for schools whose place is not known.
  let points: [MapPoint?]

  /// The layout; nil where fewer than two places are known, or all are the same.
  init?(_ schools: [School]) {
    let known = schools.compactMap(\.coordinates)
    let latitudes = known.map(\.latitude)
    guard let south = latitudes.min(), let north = latitudes.max() else { return nil }
    let narrowing = cos((south + north) / 2 * .pi / 180)
    let eastings = known.map { $0.longitude * narrowing }
    guard let west = eastings.min(), let east = eastings.max(),
      max(east - west, north - south) > 1e-9
    else { return nil }
    let inner = Self.width - 2 * Self.margin
    let scale = min(inner / max(east - west, 1e-9), 620 / max(north - south, 1e-9))
    let shift = (inner - (east - west) * scale) / 2 + Self.margin
    height = max(300, (north - south) * scale + 2 * Self.margin)
    let top = (height - (north - south) * scale) / 2
    radius = known.count > 120 ? 5 : 8
    let placed = schools.map { school in
      school.coordinates.map {
        MapPoint(
          x: ($0.longitude * narrowing - west) * scale + shift,
          y: (north - $0.latitude) * scale + top
        )
      }
    }
    points = Self.apart(placed, by: radius * 2.6, height: height)
  }

  /// Pushes points apart that are nearer than `least`, a little many times.
  private static func apart(
    _ points: [MapPoint?],
    by least: Double,
    height: Double
  ) -> [MapPoint?] {
    var points = points
    let known = points.indices.filter { points[$0] != nil }
    for _ in 0..<80 {
      var isDone = true
      for (position, one) in known.enumerated() {
        for other in known[(position + 1)...] {
          guard let first = points[one], let second = points[other] else { continue }
          let distance = first.distance(to: second)
          guard distance < least - 0.1 else { continue }
          isDone = false
          let push = (least - distance) / 2
          // Schools at the same place go apart in a direction of their own.
          let angle = Double(one * 7 + other * 13)
          let across = distance > 1e-6 ? (second.x - first.x) / distance : cos(angle)
          let down = distance > 1e-6 ? (second.y - first.y) / distance : sin(angle)
          points[one] = inside(first, -across * push, -down * push, height)
          points[other] = inside(second, across * push, down * push, height)
        }
      }
      if isDone { break }
    }
    return points
  }

  private static func inside(
    _ point: MapPoint,
    _ across: Double,
    _ down: Double,
    _ height: Double
  ) -> MapPoint {
    MapPoint(
      x: min(max(point.x + across, 20), width - 20),
      y: min(max(point.y + down, 20), height - 20)
    )
  }
}
