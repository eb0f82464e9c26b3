import Staffing

extension ChoiceTable {
  /// The table of a program's choices alone: what the policy forbids is left out.
  init(_ program: ExchangeProgram) {
    var builder = ChoiceTableBuilder(program.facts, program.rows)
    let hard = builder.rows.count
    for candidate in program.candidates {
      if candidate.mayStay { builder.addOption(to: nil, [], against: []) }
      for move in candidate.moves {
        builder.addOption(
          to: program.moves[move].place.school,
          program.entries(of: move).filter { Int($0.row) < hard },
          against: []
        )
      }
      builder.addPerson(candidate.kind)
    }
    self = builder.table
  }

  /// The table of all choices under the law, in the order of the program's people.
  ///
  /// Complexity: people × schools.
  init(allOf facts: DistrictFacts) {
    var table = RowTable()
    let rules = RuleBook.moveRules.map { $0.init(facts, rows: &table) }
    var builder = ChoiceTableBuilder(facts, table.rows)
    var obstacles = DestinationObstacles(facts, &builder)
    for (teacher, person) in facts.problem.teachers.enumerated() where person.status == .active {
      obstacles.begin(teacher, &builder)
      builder.addOption(to: nil, [], against: obstacles.toStaying)
      for school in facts.problem.schools.indices where school != facts.presentSchool[teacher] {
        guard let found = obstacles.toMoving(to: school) else { continue }
        let move = MoveFacts(
          teacher: teacher,
          from: facts.presentSchool[teacher],
          to: school,
          travelMinutes: found.minutes
        )
        builder.addOption(
          to: school,
          entries(of: move, facts, rules),
          against: found.members,
          minutes: found.minutes
        )
      }
      builder.addPerson(.teacher(teacher))
    }
    for (position, group) in facts.problem.recruits.enumerated() {
      let member = builder.position(of: .recruits(group))
      let schools = facts.problem.schools.indices.filter { school in
        facts.offeringsOfSchool[school].contains {
          Recruits.teach(group, facts.offerings[$0].offering)
        }
      }
      for number in 0..<group.count {
        builder.addOption(to: nil, [], against: [member])
        for school in schools {
          let move = MoveFacts(
            teacher: nil,
            group: position,
            from: nil,
            to: school,
            travelMinutes: 0
          )
          builder.addOption(to: school, entries(of: move, facts, rules), against: [])
        }
        builder.addPerson(.recruit(group: position, number: number + 1))
      }
    }
    self = builder.table
  }
}

private func entries(of move: MoveFacts, _ facts: DistrictFacts, _ rules: [any MoveRule])
  -> [RowEntry]
{
  var entries: [RowEntry] = []
  for rule in rules { rule.appendEntries(of: move, facts, to: &entries) }
  return entries
}
