import Staffing

extension Infeasibility {
  /// Rules that stand whatever gives way, beside law.
  static let standing: [RuleID] = [.whoMayMove, .useAtDestination, .travelLimit, .postsInRank]

  /// What gives way in a plan, without conflicts.
  init(_ plan: PolicyPlan, of table: ChoiceTable, in program: ExchangeProgram) {
    self.init(
      concessions: table.concessions(in: plan),
      against: Self.standing,
      floorPools: program.floorPools,
      isProvenLeast: plan.isLeast
    )
  }
}

extension ChoiceTable {
  /// What gives way in a plan beyond what was given before: people by id, then rows.
  func concessions(in plan: PolicyPlan, given: [Int: Double] = [:]) -> [Infeasibility.Concession] {
    plan.peopleUndecided.compactMap { person in
      guard case .teacher(let teacher) = people[person].kind else { return nil }
      return Infeasibility.Concession(
        rule: .whoMayMove,
        teachers: [facts.problem.teachers[teacher].id],
        required: 1,
        possible: 0
      )
    }
      + plan.unitsOfRow.keys.sorted().compactMap { row in
        guard let rule = rows[row].label.rule else { return nil }
        let units = (plan.unitsOfRow[row] ?? 0) + Int(given[row] ?? 0)
        let isLower = rows[row].lower > -.infinity
        let bound = bound(of: row)
        return Infeasibility.Concession(
          rule: rule,
          floor: rows[row].label.floor,
          schools: rows[row].label.school.map { [facts.problem.schools[$0].id] } ?? [],
          subject: rows[row].label.subject,
          required: bound,
          possible: isLower ? bound - units : bound + units
        )
      }
  }

  /// People that a row asks for or allows.
  func bound(of row: Int) -> Int {
    let isLower = rows[row].lower > -.infinity
    return people(now: row) + Int((isLower ? rows[row].lower : rows[row].upper).rounded(.up))
  }

  /// People that a member asks for or allows, where it counts people.
  func bound(of member: ConflictMember, _ part: [Int]) -> Int? {
    switch member {
    case .recruits(let group): return group.count
    case .floor(let name, _):
      let floor = facts.problem.policy.floors.first { $0.name == name }
      guard floor?.base != .moved else { return nil }
    case .school(.schoolKept, _), .post: return nil
    case .decisions: return part.count
    default: break
    }
    guard part.count == 1, let row = rowsOfMember[part[0]].first else { return nil }
    return bound(of: row)
  }

  /// People whom a row's bound takes for granted: R10 counts changes, a floor what the plan adds to
  /// exchanges that still run.
  private func people(now row: Int) -> Int {
    let label = rows[row].label
    switch label.rule {
    case .priorityBackbone:
      return facts.problem.teachers.indices.count {
        facts.problem.teachers[$0].status == .active && facts.presentSchool[$0] == label.school
          && facts.isBackbone($0)
      }
    case .exchangeFloor:
      let floor = FloorFacts.all(of: facts).first {
        $0.floor.name == label.floor && $0.school == label.school
      }
      return floor?.standing.count ?? 0
    default: return 0
    }
  }
}
