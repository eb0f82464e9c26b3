import Staffing

/// What gives way in a relaxation, to be granted member by member.
struct SettledConcessions {
  /// The members that give way, in order.
  let all: [Int]
  private let table: ChoiceTable
  private let units: [Int: Int]

  init(_ plan: PolicyPlan, _ table: ChoiceTable) {
    self.table = table
    units = plan.unitsOfRow
    var members = Set(plan.unitsOfRow.keys.map { table.rows[$0].member })
    for person in plan.peopleUndecided {
      for option in table.people[person].options {
        members.formUnion(
          table.obstacles[table.options[option].obstacles].filter {
            if case .decision = table.members[$0] { true } else { false }
          }
        )
      }
    }
    all = members.sorted()
  }

  /// The rows of a member.
  func rows(of member: Int) -> [Int] { table.rowsOfMember[member] }

  /// Grants what members give way: rows by their units, decisions wholly.
  func settle(_ members: [Int], in question: inout PolicyQuestion) {
    for member in members {
      if case .decision = table.members[member] { question.isInForce[member] = false }
      for row in table.rowsOfMember[member] {
        question.given[row] = units[row].map(Double.init)
      }
    }
  }
}
