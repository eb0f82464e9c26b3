import Staffing

/// The week that everybody of a group has: each day at one school.
struct GroupWeek {
  private let days: Int
  /// The school of each line, by its position in the group.
  private let schoolOfLine: [Int]
  /// Fewest days that each block takes.
  private let daysOfBlock: [Int]
  /// Periods of each school's longest day, in halves.
  private let longestDay: [Int]

  /// The week of a group; `daysOfBlock` stand in the order of the problem's blocks.
  init(_ group: StaffGroup, daysOfBlock: [Int]) {
    let positions = Dictionary(
      uniqueKeysWithValues: group.schools.enumerated().map { ($1.school, $0) }
    )
    days = group.timetable.days
    schoolOfLine = group.offerings.map { positions[$0.school] ?? 0 }
    longestDay = group.schools.map { _, classes in
      2 * (classes.map { group.timetable.periodsPerDay[$0.stage] ?? 1 }.max() ?? 1)
    }
    self.daysOfBlock = daysOfBlock
  }

  /// Whether a person's blocks fit into the week.
  ///
  /// A school takes as many days as its longest block, and as the periods there fill.
  func holds(_ person: Int, in state: DutyState) -> Bool {
    var stays: [(school: Int, days: Int, load: Int)] = []
    for item in state.items(of: person) {
      let block = state.items[Int(item)].block
      let facts = state.problem.blocks[block]
      let school = schoolOfLine[facts.line]
      if let position = stays.firstIndex(where: { $0.school == school }) {
        stays[position].days = max(stays[position].days, daysOfBlock[block])
        stays[position].load += facts.halves
      } else {
        stays.append((school, daysOfBlock[block], facts.halves))
      }
    }
    let all = stays.reduce(0) { sum, stay in
      let longest = max(1, longestDay[stay.school])
      return sum + max(stay.days, (stay.load + longest - 1) / longest)
    }
    return all <= days
  }
}
