/// A point of the map, in its units from the top left.
struct MapPoint: Hashable {
  var x: Double
  var y: Double

  /// The point as two attributes' worth of text.
  static func text(_ value: Double) -> String { Figures.short(value) }

  /// The mean of points.
  static func mean(_ points: [MapPoint]) -> MapPoint {
    let count = Double(max(1, points.count))
    return MapPoint(
      x: points.reduce(0) { $0 + $1.x } / count,
      y: points.reduce(0) { $0 + $1.y } / count
    )
  }

  /// How far another point is.
  func distance(to other: MapPoint) -> Double {
    let (across, down) = (x - other.x, y - other.y)
    return (across * across + down * down).squareRoot()
  }
}
