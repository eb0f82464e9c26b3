import LinearModel
import Staffing

/// A question as a model over pools of people who have the same choices, with the rows in sight.
///
/// Rows out of sight are left out, so that nothing it proves impossible is possible; what it finds
/// has to be looked at again in all rows.
struct PolicyModel {
  /// People who can do the same.
  struct Pool {
    var people: [Int]
    /// Codes of what they can do, in order.
    let codes: [Int32]
    var variables: [Variable?] = []
  }

  let codes: OptionCodes
  private(set) var pools: [Pool] = []
  private(set) var model = LinearModel()
  /// Whether somebody has nothing to choose.
  private(set) var isImpossible = false
  private let question: PolicyQuestion
  private let table: ChoiceTable

  init(_ table: ChoiceTable, _ question: PolicyQuestion, sight: [Bool]) {
    self.table = table
    self.question = question
    codes = OptionCodes(table, question, sight: sight)
    pool()
    guard !isImpossible else { return }
    addColumns()
    addRows(sight)
  }

  private mutating func pool() {
    var index: [[Int32]: Int] = [:]
    var lastSeen = [Int32](repeating: -1, count: 2 * codes.signatures.count)
    for (position, person) in table.people.enumerated() {
      var found: [Int32] = []
      for option in person.options {
        let code = codes.code(of: table.options[option])
        guard code >= 0, lastSeen[Int(code)] != Int32(position) else { continue }
        lastSeen[Int(code)] = Int32(position)
        found.append(code)
      }
      if found.isEmpty { isImpossible = true }
      found.sort()
      if let known = index[found] {
        pools[known].people.append(position)
      } else {
        index[found] = pools.count
        pools.append(Pool(people: [position], codes: found))
      }
    }
  }

  private mutating func addColumns() {
    let isCosted = question.mayYield.contains(true)
    // Where nothing may give way, any answer will do; the fewest moves touch the fewest rows.
    let perMove = isCosted ? 0 : 1.0
    for position in pools.indices {
      let size = Double(pools[position].people.count)
      var terms: [LinearExpression.Term] = []
      for code in pools[position].codes {
        guard code > 0 else {
          pools[position].variables.append(nil)
          continue
        }
        let cost = code & 1 == 1 ? 1 : perMove
        let variable = model.addVariable(.integer, lower: 0, upper: size, cost: cost)
        pools[position].variables.append(variable)
        terms.append(LinearExpression.Term(variable, 1))
      }
      let mayDoNothing = pools[position].codes.first == 0
      if mayDoNothing && terms.count > 1 {
        model.addRow(terms, upper: size)
      } else if !mayDoNothing {
        model.addRow(terms, lower: size, upper: size)
      }
    }
  }

  private mutating func addRows(_ sight: [Bool]) {
    var terms = [[LinearExpression.Term]](repeating: [], count: table.rows.count)
    for pool in pools {
      for (code, variable) in zip(pool.codes, pool.variables) {
        guard let variable else { continue }
        for entry in codes.signatures[Int(code / 2)] {
          terms[Int(entry.row)].append(LinearExpression.Term(variable, entry.coefficient))
        }
      }
    }
    for row in table.rows.indices where sight[row] {
      let bounds = question.bounds(of: row, in: table)
      if question.mayYield[table.rows[row].member] {
        let slack = model.addVariable(.integer, cost: 1)
        let isLower = bounds.lowerBound > -.infinity
        terms[row].append(LinearExpression.Term(slack, isLower ? 1 : -1))
      }
      model.addRow(terms[row], lower: bounds.lowerBound, upper: bounds.upperBound)
    }
  }
}
