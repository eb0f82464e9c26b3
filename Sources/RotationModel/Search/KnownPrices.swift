import Foundation
import Staffing

/// The prices of a level together with the weights of the sum that they were found for.
struct KnownPrices: Sendable {
  var prices: PriceList
  var weights: LevelWeights
}

/// The way of prices to a plan folder and back: by what they are put on, never by position, so that
/// they fit another program as far as it has the same offerings and rows.
extension KnownPrices {
  /// The prices that a program has a place for; nil where the level's weights are missing.
  ///
  /// Complexity: lines, offerings and rows.
  init?(_ stored: LevelPrices, in program: ExchangeProgram) {
    let known = Dictionary(stored.lines.map { ($0.key, $0.price) }) { first, _ in first }
    func price(_ key: LevelPrices.Line.Key) -> Double {
      known[key].flatMap { $0.isFinite ? $0 : nil } ?? 0
    }
    var weights = LevelWeights(curriculum: 0, staffing: 0, burden: 0)
    for level in Level.allCases {
      weights[level] = max(0, price(.init(.level(level))))
    }
    guard Level.allCases.contains(where: { weights[$0] > 0 }) else { return nil }
    var prices = PriceList(program)
    for (position, keys) in Self.offeringKeys(program).enumerated() {
      prices.cover[position] = price(keys.cover)
      prices.open[position] = price(keys.open)
    }
    for (position, key) in Self.rowKeys(program).enumerated() {
      if let key { prices.row[position] = price(key) }
    }
    self.prices = prices
    self.weights = weights
  }

  /// The prices as a plan folder keeps them, to six digits: any prices prove a bound.
  func stored(as level: String, of program: ExchangeProgram) -> LevelPrices {
    var lines: [LevelPrices.Line] = []
    func add(_ key: LevelPrices.Line.Key, _ price: Double) {
      guard price != 0, let rounded = Double(String(format: "%.6g", price)) else { return }
      lines.append(LevelPrices.Line(key, rounded))
    }
    for level in Level.allCases { add(.init(.level(level)), weights[level]) }
    for (position, keys) in Self.offeringKeys(program).enumerated() {
      add(keys.cover, prices.cover[position])
      add(keys.open, prices.open[position])
    }
    for (position, key) in Self.rowKeys(program).enumerated() {
      if let key { add(key, prices.row[position]) }
    }
    return LevelPrices(level: level, lines: lines)
  }

  private static func offeringKeys(
    _ program: ExchangeProgram
  ) -> [(cover: LevelPrices.Line.Key, open: LevelPrices.Line.Key)] {
    program.facts.offerings.map { facts in
      let offering = facts.offering
      let cover = LevelPrices.Line.Key(
        .term(.uncovered),
        school: offering.school,
        stage: offering.stage,
        subject: offering.subject
      )
      var open = cover
      open.priced = .term(.missing)
      return (cover, open)
    }
  }

  /// The keys of the rows; nil for a row that belongs to neither rule nor term.
  private static func rowKeys(_ program: ExchangeProgram) -> [LevelPrices.Line.Key?] {
    var numbers: [RowLabel: Int] = [:]
    return program.rows.map { row in
      let label = row.label
      let number = numbers[label, default: 0] + 1
      numbers[label] = number
      let priced: LevelPrices.Priced
      if let term = label.term {
        priced = .term(term)
      } else if let rule = label.rule {
        priced = .rule(rule)
      } else {
        return nil
      }
      return LevelPrices.Line.Key(
        priced,
        school: label.school.map { program.facts.problem.schools[$0].id },
        subject: label.subject,
        floor: label.floor,
        number: number
      )
    }
  }
}
