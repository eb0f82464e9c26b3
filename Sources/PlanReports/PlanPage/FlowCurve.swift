/// The curve of a flow on the map, bent to its right so that both directions can be told apart.
struct FlowCurve {
  /// The curve as SVG path data.
  let path: String
  /// Its arrow head as SVG path data.
  let head: String
  /// Its width.
  let width: Double

  /// A curve between two points that stays clear of their marks; nil where there is no room.
  init?(from start: MapPoint, to end: MapPoint, clear: Double, width: Double) {
    let distance = start.distance(to: end)
    let headLength = 5 + width * 1.5
    guard distance > clear * 2 + headLength else { return nil }
    let bend = MapPoint(
      x: (start.x + end.x) / 2 - (end.y - start.y) * 0.16,
      y: (start.y + end.y) / 2 + (end.x - start.x) * 0.16
    )
    func toward(_ point: MapPoint, from origin: MapPoint, by length: Double) -> MapPoint {
      let whole = max(1e-6, origin.distance(to: point))
      return MapPoint(
        x: origin.x + (point.x - origin.x) * length / whole,
        y: origin.y + (point.y - origin.y) * length / whole
      )
    }
    let begin = toward(bend, from: start, by: clear)
    let tip = toward(bend, from: end, by: clear)
    let neck = toward(bend, from: tip, by: headLength)
    let along = MapPoint(x: (tip.x - neck.x) / headLength, y: (tip.y - neck.y) / headLength)
    let half = 2.5 + width * 0.8
    let wings = [1.0, -1.0].map {
      MapPoint(x: neck.x - along.y * half * $0, y: neck.y + along.x * half * $0)
    }
    func text(_ point: MapPoint) -> String {
      "\(Figures.short(point.x)) \(Figures.short(point.y))"
    }
    path = "M\(text(begin))Q\(text(bend)) \(text(neck))"
    head = "M\(text(tip))L\(text(wings[0]))L\(text(wings[1]))Z"
    self.width = width
  }
}
