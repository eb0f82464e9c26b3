public import Staffing

/// One full pass of the priced bound over a district, for measuring what pricing costs.
///
/// Every offering is priced at half of what covering it is worth at most, where the search begins,
/// so the pass does the work of a pass of the search: all people, all their moves.
public struct PricingSample: Sendable {
  private let bound: PricedBound
  private let prices: PriceList

  /// Builds the district's program.
  ///
  /// Complexity: people × schools within reach.
  public init(_ problem: StaffingProblem, threads: Int = 1) {
    let program = ExchangeProgram(DistrictFacts(problem))
    bound = PricedBound(
      program,
      kinds: PlaceTypes(program),
      bundles: RowBundles(program),
      weights: .blended(problem.policy),
      threads: threads
    )
    var prices = PriceList(program)
    for offering in prices.cover.indices {
      prices.cover[offering] = bound.coverLimit(offering) / 2
    }
    bound.project(&prices)
    self.prices = prices
  }

  /// Moves that a pass looks at.
  public var moveCount: Int { bound.program.moves.count }

  /// Makes one pass and gives its bound of the blended sum.
  public func pass() -> Double {
    bound.pass(prices).bound
  }
}
