import TextWidth

/// Names on the map, each beside its marks where it covers the least.
struct MapLabels {
  /// A box in units of the map.
  struct Box {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    /// The area that two boxes share.
    func overlap(_ other: Box) -> Double {
      let across = min(x + width, other.x + other.width) - max(x, other.x)
      let down = min(y + height, other.y + other.height) - max(y, other.y)
      return across > 0 && down > 0 ? across * down : 0
    }
  }

  private static let size = 17.0
  private let layout: MapLayout
  private var taken: [Box]

  /// Labels for a map whose marks are taken already.
  init(_ layout: MapLayout) {
    self.layout = layout
    let radius = layout.radius
    taken = layout.points.compactMap { $0 }.map {
      Box(x: $0.x - radius, y: $0.y - radius, width: radius * 2, height: radius * 2)
    }
  }

  /// The left end of a name's base line, beside the marks at the points.
  mutating func place(_ name: String, beside points: [MapPoint]) -> MapPoint {
    let width = Double(name.displayWidth) * Self.size / 2
    let gap = layout.radius + 4
    let middle = MapPoint.mean(points)
    let left = points.map(\.x).min() ?? 0
    let right = points.map(\.x).max() ?? 0
    let top = points.map(\.y).min() ?? 0
    let bottom = points.map(\.y).max() ?? 0
    let half = Self.size / 2
    let corners = [
      (middle.x - width / 2, top - gap - Self.size), (middle.x - width / 2, bottom + gap),
      (right + gap, middle.y - half), (left - gap - width, middle.y - half),
      (right + gap, top - gap - Self.size), (left - gap - width, top - gap - Self.size),
      (right + gap, bottom + gap), (left - gap - width, bottom + gap),
    ]
    let boxes = corners.map { corner in
      Box(
        x: min(max(corner.0, 2), MapLayout.width - width - 2),
        y: min(max(corner.1, 2), layout.height - Self.size - 2),
        width: width,
        height: Self.size
      )
    }
    let covered = boxes.map { box in taken.reduce(0) { $0 + $1.overlap(box) } }
    let least = covered.indices.min { covered[$0] < covered[$1] } ?? 0
    taken.append(boxes[least])
    return MapPoint(x: boxes[least].x, y: boxes[least].y + Self.size * 0.8)
  }
}
