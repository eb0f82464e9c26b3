import Staffing

/// Prices on what a plan must do: on covered periods, on opening, on every row over moves.
struct PriceList: Sendable {
  /// Price of a covered period, by offering; from 0 to its weight.
  var cover: [Double]
  /// Extra price of a period that opens the offering.
  var open: [Double]
  /// Price of a unit of activity, by row: positive presses down, negative lifts.
  var row: [Double]

  /// All prices 0.
  init(_ program: ExchangeProgram) {
    cover = [Double](repeating: 0, count: program.facts.offerings.count)
    open = cover
    row = [Double](repeating: 0, count: program.rows.count)
  }

  /// The same prices in another currency.
  func scaled(by factor: Double) -> PriceList {
    var prices = self
    prices.cover = cover.map { $0 * factor }
    prices.open = open.map { $0 * factor }
    prices.row = row.map { $0 * factor }
    return prices
  }
}
