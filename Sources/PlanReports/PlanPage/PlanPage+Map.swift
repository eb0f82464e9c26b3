import PlanAudit
import Staffing

extension PlanPage {
  /// Flows drawn on the map; of more than these, the largest are drawn.
  private static let mostFlows = 40
  /// Schools up to which each has its name on the map.
  private static let mostNames = 16

  /// The map as a template reads it; nil where places of schools are not known.
  func map(_ texts: Texts) -> [String: Any]? {
    guard let layout = MapLayout(plan.problem.schools) else { return nil }
    var labels = MapLabels(layout)
    let places = Place.all(of: plan.problem, name: label)
    let names = labelled(places, layout).map { name, points in
      let point = labels.place(name, beside: points)
      return [
        "text": name, "x": MapPoint.text(point.x), "y": MapPoint.text(point.y),
      ]
    }
    let drawn = curves(places, layout, texts)
    let missing = layout.points.count { $0 == nil }
    var notes = [texts(drawn.isBySchool ? .pageMapBySchool : .pageMapByPlace)]
    if drawn.left > 0 {
      let values = ["flows": "\(drawn.curves.count)", "people": "\(drawn.left)"]
      notes.append(texts(.pageMapLeft, values))
    }
    if drawn.within > 0 {
      notes.append(texts(.pageMapWithin, ["people": "\(drawn.within)"]))
    }
    if missing > 0 { notes.append(texts(.pageMapMissing, ["schools": "\(missing)"])) }
    return [
      "width": MapPoint.text(MapLayout.width), "height": MapPoint.text(layout.height),
      "title": texts(.pageMap), "description": notes.joined(separator: " "), "notes": notes,
      "hubs": drawn.isBySchool ? [] : hubs(places, layout),
      "flows": drawn.curves, "marks": marks(layout, texts), "names": names,
      "legend": legend(texts),
      "widths": drawn.widths,
    ]
  }

  private func labelled(
    _ places: [Place],
    _ layout: MapLayout
  ) -> [(name: String, points: [MapPoint])] {
    if plan.problem.schools.count <= Self.mostNames {
      return zip(plan.problem.schools, layout.points).compactMap { school, point in
        point.map { (label(school), [$0]) }
      }
    }
    return places.compactMap { place in
      let points = place.schools.compactMap { layout.points[$0] }
      // A place of one school alone is told by its mark.
      return place.schools.count > 1 && !points.isEmpty ? (place.name, points) : nil
    }
  }

  /// The middle of each place, where its flows begin and end, with lines to its schools.
  private func hubs(_ places: [Place], _ layout: MapLayout) -> [[String: Any]] {
    places.compactMap { place in
      let points = place.schools.compactMap { layout.points[$0] }
      guard points.count > 1 else { return nil }
      let middle = MapPoint.mean(points)
      func text(_ point: MapPoint) -> String {
        "\(MapPoint.text(point.x)) \(MapPoint.text(point.y))"
      }
      return [
        "x": MapPoint.text(middle.x), "y": MapPoint.text(middle.y),
        "spokes": points.map { "M\(text(middle))L\(text($0))" }.joined(),
      ]
    }
  }

  private func marks(_ layout: MapLayout, _ texts: Texts) -> [[String: Any]] {
    zip(plan.problem.schools, layout.points).enumerated().compactMap { index, entry in
      guard let point = entry.1 else { return nil }
      let school = entry.0
      let row = plan.schoolRows[school.id]
      return [
        "index": "\(index)",
        "shape": Self.shape(school.location, at: point, layout.radius),
        "class": school.standing.rawValue,
        "title": texts(
          .pageMapSchool,
          [
            "school": label(school), "location": texts.name(of: school.location),
            "standing": texts(Self.phrase(for: school.standing)),
            "leaving": "\(row?.leaving ?? 0)", "arriving": "\(row?.arriving ?? 0)",
          ]
        ),
      ]
    }
  }

  /// The outline of a mark as SVG path data: a circle, a square or a triangle.
  static func shape(
    _ location: School.Location,
    at point: MapPoint,
    _ radius: Double
  ) -> String {
    func text(_ across: Double, _ down: Double) -> String {
      "\(Figures.short(point.x + across * radius)) \(Figures.short(point.y + down * radius))"
    }
    switch location {
    case .urban:
      let size = Figures.short(radius)
      return "M\(text(-1, 0))a\(size) \(size) 0 1 1 \(Figures.short(radius * 2)) 0"
        + "a\(size) \(size) 0 1 1 -\(Figures.short(radius * 2)) 0Z"
    case .town:
      return "M\(text(-0.9, -0.9))L\(text(0.9, -0.9))L\(text(0.9, 0.9))L\(text(-0.9, 0.9))Z"
    case .rural: return "M\(text(0, -1.15))L\(text(1.1, 0.85))L\(text(-1.1, 0.85))Z"
    }
  }

  static func phrase(for standing: School.Standing) -> Phrase {
    switch standing {
    case .strong: .pageStrong
    case .ordinary: .pageOrdinary
    case .weak: .pageWeak
    }
  }

  private func legend(_ texts: Texts) -> [[String: Any]] {
    let middle = MapPoint(x: 10, y: 10)
    return School.Location.allCases.map {
      [
        "shape": Self.shape($0, at: middle, 7), "class": School.Standing.ordinary.rawValue,
        "text": texts.name(of: $0),
      ]
    }
      + School.Standing.allCases.map {
        [
          "shape": Self.shape(.urban, at: middle, 7), "class": $0.rawValue,
          "text": texts(Self.phrase(for: $0)),
        ]
      }
  }

  private struct Drawn {
    var curves: [[String: Any]] = []
    /// Samples of widths for the legend.
    var widths: [[String: Any]] = []
    /// People of flows that are not drawn.
    var left = 0
    /// People who stay within a place.
    var within = 0
    let isBySchool: Bool
  }

  /// The largest flows, between schools where those are few, otherwise between places.
  private func curves(_ places: [Place], _ layout: MapLayout, _ texts: Texts) -> Drawn {
    let schools = Flow.all(movedBetween) { $0 }
    let isBySchool = schools.count <= Self.mostFlows
    var placeOf = [Int](repeating: 0, count: plan.problem.schools.count)
    for (index, place) in places.enumerated() {
      for school in place.schools { placeOf[school] = index }
    }
    let flows = isBySchool ? schools : Flow.all(movedBetween) { placeOf[$0] }
    let ends: [(name: String, point: MapPoint?)] =
      isBySchool
      ? zip(plan.problem.schools, layout.points).map { (label($0), $1) }
      : places.map { place in
        let points = place.schools.compactMap { layout.points[$0] }
        return (place.name, points.isEmpty ? nil : MapPoint.mean(points))
      }
    var drawn = Drawn(isBySchool: isBySchool)
    let largest = Double(flows.filter { $0.from != $0.to }.map(\.people).max() ?? 1)
    func width(_ people: Int) -> Double { 1.2 + 7 * Double(people) / largest }
    for flow in flows {
      if flow.from == flow.to {
        drawn.within += flow.people
        continue
      }
      guard drawn.curves.count < Self.mostFlows, let start = ends[flow.from].point,
        let end = ends[flow.to].point,
        let curve = FlowCurve(
          from: start,
          to: end,
          clear: isBySchool ? layout.radius + 3 : 6,
          width: width(flow.people)
        )
      else {
        drawn.left += flow.people
        continue
      }
      let values = [
        "from": ends[flow.from].name, "to": ends[flow.to].name, "people": "\(flow.people)",
      ]
      drawn.curves.append([
        "path": curve.path, "head": curve.head, "width": Figures.short(curve.width),
        "title": texts(.pageMapFlow, values),
      ])
    }
    for people in Set([1, Int(largest)]).sorted() {
      drawn.widths.append([
        "width": Figures.short(width(people)),
        "text": texts(.pagePersons, ["people": "\(people)"]),
      ])
    }
    return drawn
  }
}
