import LinearModel
import Staffing

/// Gives every person an option that does what a solution over pools states, and keeps the rows out
/// of sight as far as taking people one by one can.
struct ChoiceFilling {
  /// The option of each person.
  private(set) var chosen: [Int]
  /// What all choices add up to in each row.
  private(set) var activity: [Double]

  private let table: ChoiceTable
  private let codes: OptionCodes
  private let bounds: [ClosedRange<Double>]

  init(
    _ table: ChoiceTable,
    _ question: PolicyQuestion,
    _ model: PolicyModel,
    values: [Double]
  ) {
    self.table = table
    codes = model.codes
    chosen = [Int](repeating: -1, count: table.people.count)
    activity = [Double](repeating: 0, count: table.rows.count)
    bounds = table.rows.indices.map { question.bounds(of: $0, in: table) }
    for pool in model.pools {
      for (code, variable) in zip(pool.codes, pool.variables) {
        guard let variable else { continue }
        take(Int(values[variable.index].rounded()), of: pool.people, code)
      }
    }
    for pool in model.pools {
      for person in pool.people where chosen[person] < 0 { settle(person) }
    }
  }

  /// Lets some people of a pool take options of a code: those first who break nothing by it.
  private mutating func take(_ count: Int, of people: [Int], _ code: Int32) {
    for _ in 0..<max(0, count) {
      var best: (person: Int, option: Int, breaks: Double)?
      search: for person in people where chosen[person] < 0 {
        for option in table.people[person].options
        where codes.code(of: table.options[option]) == code {
          let breaks = broken(by: option)
          if breaks < best?.breaks ?? .infinity { best = (person, option, breaks) }
          if breaks <= 0 { break search }
        }
      }
      guard let best else { return }
      choose(best.option, for: best.person)
    }
  }

  /// Lets a person do nothing to the rows in sight, and as little as may be to the others.
  private mutating func settle(_ person: Int) {
    var best: (option: Int, breaks: Double)?
    for option in table.people[person].options where codes.code(of: table.options[option]) == 0 {
      let breaks = broken(by: option)
      if breaks < best?.breaks ?? .infinity { best = (option, breaks) }
      if breaks <= 0 { break }
    }
    if let best { choose(best.option, for: person) }
  }

  private mutating func choose(_ option: Int, for person: Int) {
    chosen[person] = option
    for entry in table.patterns[table.options[option].pattern] {
      activity[Int(entry.row)] += entry.coefficient
    }
  }

  /// By how much an option breaks upper bounds more than they are broken, and lower bounds that
  /// hold.
  private func broken(by option: Int) -> Double {
    table.patterns[table.options[option].pattern].reduce(0) { sum, entry in
      let row = Int(entry.row)
      let before = activity[row]
      let after = before + entry.coefficient
      return sum + max(0, distance(after, row) - distance(before, row))
    }
  }

  private func distance(_ activity: Double, _ row: Int) -> Double {
    max(0, max(bounds[row].lowerBound - activity, activity - bounds[row].upperBound))
  }

  /// By how much a row is broken.
  func distance(of row: Int) -> Double {
    let distance = distance(activity[row], row)
    return distance > 1e-6 ? distance : 0
  }
}
