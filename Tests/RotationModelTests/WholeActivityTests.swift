import Staffing
import Testing

@testable import RotationModel

/// Priced rows whose bound lies between the whole numbers that activities are.
@Suite struct WholeActivityTests {
  private static let weight = 10.0
  private static let prices = stride(from: -1.0, through: 1, by: 0.05).map { $0 * 2.5 * weight }

  private static func bounds(
    lower: Double = -.infinity,
    upper: Double = .infinity,
    countsWhole: Bool = false
  ) -> RowBounds {
    MoveRow(
      label: RowLabel(),
      lower: lower,
      upper: upper,
      penalty: 2.5,
      level: .staffing,
      countsWhole: countsWhole
    ).bounds
  }

  private static let rows = [
    bounds(lower: 4.3), bounds(lower: -1.75), bounds(lower: 0.5, countsWhole: true),
    bounds(upper: 2.6), bounds(upper: -0.2),
  ]

  /// What the row costs less its price, at the whole activity that is best.
  private func best(_ row: RowBounds, at price: Double) -> Double {
    (-60...60).map(Double.init).map {
      2.5 * Self.weight * row.distance(at: $0) - price * $0
    }.min() ?? 0
  }

  @Test(arguments: rows)
  func `a row's part of the bound is the least over whole activities`(row: RowBounds) {
    for wanted in Self.prices {
      let price = row.projected(wanted, weight: Self.weight)
      let part = row.ofWholeActivity.leastCost(at: price, weight: Self.weight)
      #expect(abs(part - best(row, at: price)) < 1e-9)
      #expect(part >= row.leastCost(at: price, weight: Self.weight) - 1e-9)
    }
  }

  @Test func `whole activities raise the bound where a fraction is nearly free`() {
    let row = Self.bounds(lower: 4.3)
    let price = -0.3 * 2.5 * Self.weight
    let gain =
      row.ofWholeActivity.leastCost(at: price, weight: Self.weight)
      - row.leastCost(at: price, weight: Self.weight)
    #expect(abs(gain - 2.5 * Self.weight * 0.3 * 0.7) < 1e-9)
  }

  @Test(arguments: rows)
  func `the force is how the part changes with the price`(row: RowBounds) {
    let whole = row.ofWholeActivity
    let step = 1e-4
    for wanted in Self.prices {
      let price = whole.projected(wanted, weight: Self.weight)
      guard price != 0, whole.projected(price + step, weight: Self.weight) == price + step
      else { continue }
      for activity in [-3.0, 0, 2, 7] {
        // A plan's activity is paid for at the price; what is left is the row's part.
        func value(_ price: Double) -> Double {
          price * activity + whole.leastCost(at: price, weight: Self.weight)
        }
        let force = whole.force(on: price, activity: activity, weight: Self.weight)
        // The bound is concave in the price, so its slope on is no steeper than the force.
        #expect(value(price + step) - value(price) <= step * force + 1e-9)
      }
    }
  }

  @Test func `only a bound between whole activities is fractional`() {
    #expect(!Self.bounds(lower: 4.3).isFractional)
    #expect(Self.bounds(lower: 4.3).ofWholeActivity.isFractional)
    #expect(!Self.bounds(lower: 4).ofWholeActivity.isFractional)
  }
}
