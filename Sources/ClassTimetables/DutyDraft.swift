import Staffing

/// The way from a school's staff to numbers and back.
struct DutyDraft {
  let staff: SchoolStaff
  private(set) var problem = DutyProblem(kindSizes: [], blocks: [], openings: [], types: [])
  /// The classes of each kind.
  private var classes: [[Int]] = []
  /// The people of each type.
  private var people: [[Int]] = []
  /// The subjects of each stage.
  private var lines: [Line] = []

  init(_ staff: SchoolStaff, uncovered: Double, missing: Double) {
    self.staff = staff
    addKinds()
    addBlocks(uncovered: uncovered, missing: missing)
    addTypes()
  }

  private struct KindKey: Hashable {
    var grade: Int
    var blocks: [SchoolClass.Block]
    /// A class with a history of its own is a kind of its own.
    var own: Int?
  }

  private mutating func addKinds() {
    var kinds: [KindKey: Int] = [:]
    for (position, schoolClass) in staff.classes.enumerated() {
      let hasHistory = staff.lastYear[position]?.isEmpty == false
      let key = KindKey(
        grade: schoolClass.grade,
        blocks: schoolClass.blocks,
        own: hasHistory ? position : nil
      )
      if let kind = kinds[key] {
        classes[kind].append(position)
      } else {
        kinds[key] = classes.count
        classes.append([position])
      }
    }
    problem.kindSizes = classes.map(\.count)
  }

  private struct Line: Hashable, Comparable {
    var stage: Stage
    var subject: Subject

    static func < (one: Self, other: Self) -> Bool {
      (one.stage, one.subject) < (other.stage, other.subject)
    }
  }

  private mutating func addBlocks(uncovered: Double, missing: Double) {
    lines = Set(
      staff.classes.flatMap { schoolClass in
        schoolClass.blocks.map { Line(stage: schoolClass.stage, subject: $0.subject) }
      }
    ).sorted()
    let positions = Dictionary(uniqueKeysWithValues: lines.enumerated().map { ($1, $0) })
    problem.openings = lines.map { _ in DutyProblem.Opening(blocks: [], missingCost: missing) }
    for (kind, members) in classes.enumerated() {
      let example = staff.classes[members[0]]
      for block in example.blocks {
        let line = positions[Line(stage: example.stage, subject: block.subject)] ?? 0
        problem.openings[line].blocks.append(problem.blocks.count)
        problem.blocks.append(
          DutyProblem.Block(block, kind: kind, line: line, uncovered: uncovered)
        )
      }
    }
  }

  private struct TypeKey: Hashable {
    var capacity: Int
    var costs: [Double?]
    var lineCounts: [Int]
  }

  private mutating func addTypes() {
    let here = Dictionary(
      uniqueKeysWithValues: staff.teachers.enumerated().map { ($1.instructor, $0) }
    )
    var types: [TypeKey: Int] = [:]
    for (position, teacher) in staff.teachers.enumerated() {
      let key = TypeKey(
        capacity: Int((teacher.capacity * 2 + 1e-9).rounded(.down)),
        costs: costs(of: position, here),
        lineCounts: lines.map { teacher.planned[$0.stage]?.contains($0.subject) == true ? 1 : 2 }
      )
      guard key.capacity > 0, key.costs.contains(where: { $0 != nil }) else { continue }
      if let type = types[key] {
        problem.types[type].count += 1
        people[type].append(position)
      } else {
        types[key] = problem.types.count
        problem.types.append(
          .init(
            count: 1,
            capacity: key.capacity,
            costs: key.costs,
            lineCounts: key.lineCounts
          )
        )
        people.append([position])
      }
    }
  }

  private func costs(of person: Int, _ here: [Instructor: Int]) -> [Double?] {
    let teacher = staff.teachers[person]
    var costs: [Double?] = []
    for (kind, members) in classes.enumerated() {
      let example = staff.classes[members[0]]
      let stage = example.stage
      for block in example.blocks {
        guard teacher.qualifications[stage]?[block.subject] != nil, block.days <= teacher.days
        else {
          costs.append(nil)
          continue
        }
        var cost = 0.0
        // Only a class with a history has a kind of its own, so its first member is the class.
        let before = staff.lastYear[classes[kind][0]]?[block.subject] ?? []
        let isThere = before.contains { instructor in
          here[instructor].map { staff.teachers[$0].qualifications[stage]?[block.subject] == .main }
            ?? false
        }
        if isThere, !before.contains(teacher.instructor) { cost = block.weeklyPeriods }
        costs.append(cost)
      }
    }
    return costs
  }

  /// The table that an answer stands for.
  func table(_ answer: DutySolver.Answer) -> ClassTable {
    let state = answer.state
    let order = people.flatMap { $0 }
    let members = classes.flatMap { $0 }
    var teaches = staff.classes.map { _ in [ClassTeacher?]() }
    for (position, item) in state.items.enumerated() {
      let person = state.owner(of: position).map { staff.teachers[order[$0]] }
      teaches[members[item.schoolClass]].append(person)
    }
    return ClassTable(
      lines: zip(staff.classes, teaches).flatMap { schoolClass, row in
        zip(schoolClass.blocks, row).map { block, teacher in
          ClassLine(
            school: staff.school,
            grade: schoolClass.grade,
            schoolClass: schoolClass.name,
            subject: block.subject,
            weeklyPeriods: block.weeklyPeriods,
            instructor: teacher?.instructor,
            qualification: teacher?.qualifications[schoolClass.stage]?[block.subject]
          )
        }
      },
      untaught: .init(value: state.cost.untaught, bound: answer.bound.untaught),
      changed: .init(value: state.cost.changed, bound: answer.bound.changed),
      spread: state.spread
    )
  }
}
