import Staffing

/// The way from a group of schools to numbers and back; every person is a type of their own.
struct GroupDraft {
  let group: StaffGroup
  private(set) var problem = DutyProblem(kindSizes: [], blocks: [], openings: [], types: [])
  /// The classes of each kind, counted through all schools.
  private var members: [[Int]] = []
  /// Fewest days that each block takes.
  private var daysOfBlock: [Int] = []

  /// The week that everybody has.
  var week: GroupWeek { GroupWeek(group, daysOfBlock: daysOfBlock) }

  init(_ group: StaffGroup, uncovered: Double, missing: Double) {
    self.group = group
    let lines = Dictionary(
      uniqueKeysWithValues: group.offerings.enumerated().map { ($1, $0) }
    )
    problem.openings = group.offerings.map { _ in
      DutyProblem.Opening(blocks: [], missingCost: missing)
    }
    addBlocks(lines, uncovered: uncovered)
    for person in group.people { addPerson(person) }
  }

  private struct KindKey: Hashable {
    var school: School.ID
    var schoolClass: Int
    var blocks: [SchoolClass.Block]
  }

  private mutating func addBlocks(_ lines: [Offering: Int], uncovered: Double) {
    var kinds: [KindKey: Int] = [:]
    var number = 0
    for (school, classes) in group.schools {
      for schoolClass in classes {
        let key = KindKey(
          school: school,
          schoolClass: schoolClass.grade,
          blocks: schoolClass.blocks
        )
        if let kind = kinds[key] {
          members[kind].append(number)
        } else {
          let kind = members.count
          kinds[key] = kind
          members.append([number])
          for (block, offering) in zip(schoolClass.blocks, schoolClass.offerings(at: school)) {
            let line = lines[offering] ?? 0
            daysOfBlock.append(block.days)
            problem.openings[line].blocks.append(problem.blocks.count)
            problem.blocks.append(
              DutyProblem.Block(block, kind: kind, line: line, uncovered: uncovered)
            )
          }
        }
        number += 1
      }
    }
    problem.kindSizes = members.map(\.count)
  }

  private mutating func addPerson(_ person: GroupTeacher) {
    let away = group.offerings.indices.filter { person.away.contains(group.offerings[$0]) }
    let isMine = group.offerings.map { offering in
      offering.school == person.home
        ? person.teacher.qualifications[offering.stage]?[offering.subject] != nil
        : person.away.contains(offering)
    }
    problem.types.append(
      DutyProblem.PersonType(
        count: 1,
        capacity: Self.halves(person.teacher.capacity),
        costs: problem.blocks.map { isMine[$0.line] ? 0 : nil },
        lineCounts: group.offerings.map { _ in 1 },
        away: Set(away),
        mostAway: Self.halves(person.mostAway)
      )
    )
  }

  private static func halves(_ periods: Double) -> Int {
    max(0, Int((periods * 2 + 1e-9).rounded(.down)))
  }

  /// The state in which everybody teaches as in the tables of the schools, whose lines stand in the
  /// order of the group's classes and blocks.
  func state(_ lines: [ClassLine]) -> DutyState {
    let people = Dictionary(
      uniqueKeysWithValues: group.people.enumerated().map { ($1.teacher.instructor, $0) }
    )
    var first: [Int] = []
    var next = 0
    for schoolClass in group.schools.flatMap(\.classes) {
      first.append(next)
      next += schoolClass.blocks.count
    }
    var state = DutyState(problem)
    var item = 0
    for (kind, classes) in members.enumerated() {
      let blocks = problem.blocks.count { $0.kind == kind }
      for number in classes {
        for offset in 0..<blocks {
          let who = lines[first[number] + offset].instructor.flatMap { people[$0] }
          if let who, state.mayTake(who, item) { state.give(item, to: who) }
          item += 1
        }
      }
    }
    state.keep()
    return state
  }

  /// What a state gives to visitors.
  func duties(_ state: DutyState) -> GroupDuties {
    var visits: [Int: [Int: Double]] = [:]
    for item in state.items.indices {
      guard let person = state.owner(of: item), state.isAway(item, for: person) else { continue }
      let block = problem.blocks[state.items[item].block]
      visits[person, default: [:]][block.line, default: 0] += Double(block.halves) / 2
    }
    return GroupDuties(
      visits: visits.sorted { $0.key < $1.key }.flatMap { person, lines in
        lines.sorted { $0.key < $1.key }.map {
          BlockVisit(person: person, offering: group.offerings[$0.key], weeklyPeriods: $0.value)
        }
      },
      loads: group.people.indices.map { Double(state.load(of: $0)) / 2 },
      untaught: state.cost.untaught
    )
  }
}
