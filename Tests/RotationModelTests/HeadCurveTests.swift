import GLPKSolver
import LinearModel
import Staffing
import Testing

@testable import RotationModel

@Suite struct HeadCurveTests {
  static let shares = [0.2, 0.5, 1, 1.5, 2.25, 7.5, 12.75]

  @Test(arguments: shares)
  func `at whole heads it is the square over the share, less the least`(share: Double) {
    for headsNow in 0...6 {
      let curve = HeadCurve(share: share, headsNow: headsNow)
      func square(_ heads: Int) -> Double {
        (Double(heads) - share) * (Double(heads) - share) / share
      }
      let least = (0...30).map(square).min() ?? 0
      for heads in 0...30 {
        let change = Double(heads - headsNow)
        #expect(abs(curve.value(at: change) - (square(heads) - least)) < 1e-9)
        let middle = (curve.value(at: change) + curve.value(at: change + 1)) / 2
        #expect(abs(curve.value(at: change + 0.5) - middle) < 1e-9)
        let shifted = curve.shifted(by: 2).value(at: change + 2)
        #expect(abs(shifted - curve.value(at: change)) < 1e-9)
      }
      #expect(curve.value(at: curve.lowest) == 0)
    }
  }

  @Test(arguments: shares)
  func `the model's columns are worth the curve at every activity`(share: Double) throws {
    let curve = HeadCurve(share: share, headsNow: 3)
    for range in [-3...4, -1...0, 0...0, 5...9, -3...(-2)] {
      for activity in range {
        var model = LinearModel()
        let steps = curve.addSteps(
          from: Double(range.lowerBound),
          to: Double(range.upperBound),
          label: nil,
          to: &model
        )
        for (variable, cost) in steps.costs { model.setCost(cost, of: variable) }
        let rest = steps.start - Double(activity)
        model.addRow(steps.terms, lower: rest, upper: rest)
        let outcome = try GLPKSolver().solve(ValidatedProgram(model), SolveOptions())
        guard case .optimal(let solution) = outcome else {
          Issue.record("\(share), \(range), \(activity): \(outcome)")
          continue
        }
        #expect(abs(solution.objective - curve.value(at: Double(activity))) < 1e-9)
      }
    }
  }

  @Test(arguments: shares)
  func `a price is answered by the activity that costs least`(share: Double) {
    let row = RowBounds(
      lower: -3,
      upper: 4,
      penalty: 0.5,
      level: .staffing,
      countsWhole: false,
      isFloor: false,
      curve: HeadCurve(share: share, headsNow: 3)
    )
    for step in -40...40 {
      let price = row.projected(Double(step) / 4, weight: 10)
      let least = (-3...4).map { 5 * row.distance(at: Double($0)) - price * Double($0) }.min() ?? 0
      #expect(abs(row.leastCost(at: price, weight: 10) - least) < 1e-9)
      #expect(abs(price) <= row.greatestPrice(weight: 10) ?? 0)
      #expect(row.leastCost(at: row.projected(price, weight: 0), weight: 0) == 0)
    }
  }
}
