/// The combinations of a sweep by two of their figures, as points of a chart.
struct SweepChart {
  /// One or more combinations with the same two figures.
  struct Point: Hashable {
    let x: Double
    let y: Double
    /// The numbers of the combinations.
    let numbers: [Int]
    let style: Style
  }

  /// How a point is drawn.
  enum Style: String {
    /// No other combination dominates it.
    case efficient
    /// Dominated for certain.
    case dominated
    /// Dominated as far as was searched.
    case found
  }

  /// A mark on an axis.
  struct Tick: Hashable {
    let position: Double
    let text: String
  }

  /// The size of the drawing.
  static let width = 720.0
  static let height = 440.0
  private static let frame = (left: 84.0, right: 650.0, top: 24.0, bottom: 376.0)

  let points: [Point]
  /// The points that no other is better than in both figures, from left to right.
  let line: [Point]
  let across: [Tick]
  let upward: [Tick]

  /// A chart of the combinations that have both figures; nil where there is none.
  init?(_ sweep: Sweep) {
    let (first, second) = sweep.axes
    let placed = sweep.combinations.indices.compactMap { index -> (Int, x: Double, y: Double)? in
      let combination = sweep.combinations[index]
      guard let x = first.value(of: combination), let y = second.value(of: combination) else {
        return nil
      }
      return (index, x, y)
    }
    guard let across = Scale(placed.map(\.x)), let upward = Scale(placed.map(\.y)) else {
      return nil
    }
    let frame = Self.frame
    func x(_ value: Double) -> Double {
      frame.left + across.part(value) * (frame.right - frame.left)
    }
    func y(_ value: Double) -> Double {
      frame.bottom - upward.part(value) * (frame.bottom - frame.top)
    }
    self.across = across.ticks.map { Tick(position: x($0), text: Figures.short($0, places: 6)) }
    self.upward = upward.ticks.map { Tick(position: y($0), text: Figures.short($0, places: 6)) }
    points = Self.merged(
      placed.map { index, xValue, yValue in
        Point(x: x(xValue), y: y(yValue), numbers: [index + 1], style: Self.style(sweep, index))
      }
    )
    let best = Self.best(
      placed.map { (first.isBetterHigh ? -$0.x : $0.x, second.isBetterHigh ? -$0.y : $0.y) }
    )
    let numbers = Set(best.map { placed[$0].0 + 1 })
    line = points.filter { !numbers.isDisjoint(with: $0.numbers) }.sorted { $0.x < $1.x }
  }

  private static func style(_ sweep: Sweep, _ index: Int) -> Style {
    guard let verdict = sweep.verdicts[index] else { return .efficient }
    return verdict.isCertain ? .dominated : .found
  }

  /// Points that would cover each other as one, drawn as the best of them is.
  private static func merged(_ points: [Point]) -> [Point] {
    var merged: [Point] = []
    for point in points {
      let near = merged.firstIndex { abs($0.x - point.x) < 4 && abs($0.y - point.y) < 4 }
      guard let near else {
        merged.append(point)
        continue
      }
      let old = merged[near]
      let isBetter = point.style == .efficient && old.style != .efficient
      merged[near] = Point(
        x: isBetter ? point.x : old.x,
        y: isBetter ? point.y : old.y,
        numbers: old.numbers + point.numbers,
        style: isBetter ? point.style : old.style
      )
    }
    return merged
  }

  /// Positions of pairs that no other pair is better than in one figure and no worse in the other.
  static func best(_ costs: [(Double, Double)]) -> [Int] {
    let order = costs.indices.sorted { costs[$0] < costs[$1] }
    var least = Double.infinity
    return order.filter { index in
      defer { least = min(least, costs[index].1) }
      return costs[index].1 < least
    }
  }
}

extension SweepChart {
  /// An axis from a round number to a round number.
  struct Scale {
    let ticks: [Double]

    /// The axis of some values; nil without any.
    init?(_ values: [Double]) {
      guard let least = values.min(), let most = values.max(), least.isFinite, most.isFinite else {
        return nil
      }
      let span = most > least ? most - least : max(1, abs(most) * 0.1)
      var step = 1e-6
      // Round steps: 1, 2 and 5 times a power of ten, until six at most cover the values.
      for index in 0..<60 where span / step > 6 {
        step *= index % 3 == 1 ? 2.5 : 2
      }
      var first = (least / step).rounded(.down)
      var last = (most / step).rounded(.up)
      if first == last {
        first -= 1
        last += 1
      }
      ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// Where a value stands between the ends, from 0 to 1.
    func part(_ value: Double) -> Double {
      guard let first = ticks.first, let last = ticks.last else { return 0 }
      return (value - first) / (last - first)
    }
  }
}
