import ClassTimetables
import GLPKSolver
import Staffing
import TestSupport
import Testing

/// Who teaches which class: whole blocks, nobody above capacity, as few open as can be.
@Suite struct ClassTableTests {
  private func teacher(
    _ id: Teacher.ID,
    _ capacity: Double,
    _ subjects: Set<Subject>,
    planned: Set<Subject>? = nil
  ) -> ClassTeacher {
    ClassTeacher(
      instructor: .teacher(id),
      capacity: capacity,
      qualifications: [
        .primary: Dictionary(uniqueKeysWithValues: subjects.map { ($0, Qualification.main) })
      ],
      planned: [.primary: planned ?? subjects]
    )
  }

  private func classes(_ count: Double, _ curriculum: [Subject: Double]) -> [SchoolClass] {
    SchoolClass.all(
      of: .tiny {
        $0.school("A")
        $0.curriculum(grade: 1, curriculum)
        $0.classes("A", grade: 1, count)
      }
    )["A"] ?? []
  }

  private func table(
    _ classes: [SchoolClass],
    _ teachers: [ClassTeacher],
    lastYear: [Int: [Subject: Set<Instructor>]] = [:]
  ) -> ClassTable {
    ClassTableSolver(solver: GLPKSolver(), seed: 1).table(
      SchoolStaff(school: "A", classes: classes, teachers: teachers, lastYear: lastYear),
      uncovered: 1,
      missing: 10
    )
  }

  private func loads(_ table: ClassTable) -> [Instructor: Double] {
    table.lines.reduce(into: [:]) { loads, line in
      if let who = line.instructor { loads[who, default: 0] += line.weeklyPeriods }
    }
  }

  @Test func `blocks are whole, so a rest of capacity teaches nothing`() {
    let found = table(classes(3, [.chinese: 5]), [teacher("T1", 12, [.chinese])])
    #expect(found.lines.count { $0.instructor == nil } == 1)
    #expect(found.untaught == .init(value: 5, bound: 5))
    #expect(found.isProven)
  }

  @Test func `nobody teaches above capacity and nothing that they may not`() {
    let teachers = [
      teacher("T1", 12, [.chinese]), teacher("T2", 12, [.math, .music]),
      teacher("T3", 3.5, [.music]),
    ]
    let found = table(classes(2, [.chinese: 6, .math: 5, .music: 2]), teachers)
    #expect(found.isProven && found.untaught.value == 0)
    #expect(found.lines.allSatisfy { $0.instructor != nil })
    for teacher in teachers {
      #expect((loads(found)[teacher.instructor] ?? 0) <= teacher.capacity)
    }
    for line in found.lines {
      let who = teachers.first { $0.instructor == line.instructor }
      #expect(who?.qualifications[.primary]?[line.subject] == .main)
      #expect(line.qualification == .main)
    }
  }

  @Test func `a subject that nobody teaches at all counts as missing too`() {
    let found = table(classes(1, [.chinese: 5, .art: 2]), [teacher("T1", 12, [.chinese])])
    #expect(found.untaught == .init(value: 12, bound: 12))
  }

  @Test func `who taught a class last year goes on with it`() {
    let four = classes(4, [.chinese: 6])
    let history: [Int: [Subject: Set<Instructor>]] = [
      0: [.chinese: [.teacher("T2")]], 1: [.chinese: [.teacher("T1")]],
      2: [.chinese: [.teacher("T2")]], 3: [.chinese: [.teacher("T1")]],
    ]
    let found = table(
      four,
      [teacher("T1", 12, [.chinese]), teacher("T2", 12, [.chinese])],
      lastYear: history
    )
    #expect(found.changed == .init(value: 0, bound: 0))
    for (position, line) in found.lines.enumerated() {
      #expect(line.instructor.map { [$0] } == history[position]?[.chinese])
    }
  }

  @Test func `a class whose teacher has no room for it changes hands, and that is proven`() {
    let history: [Int: [Subject: Set<Instructor>]] = [
      0: [.chinese: [.teacher("T1")]], 1: [.chinese: [.teacher("T1")]],
      2: [.chinese: [.teacher("T1")]],
    ]
    let found = table(
      classes(3, [.chinese: 6]),
      [teacher("T1", 12, [.chinese]), teacher("T2", 12, [.chinese])],
      lastYear: history
    )
    #expect(found.untaught.value == 0)
    #expect(found.changed == .init(value: 6, bound: 6))
  }

  @Test func `each person's subjects stay in few classes`() {
    let found = table(
      classes(4, [.chinese: 6, .morality: 1, .labour: 1]),
      (1...4).map { teacher(Teacher.ID("T\($0)"), 8, [.chinese, .morality, .labour]) }
    )
    // One class and three subjects each: nothing is tighter.
    #expect(found.spread == 16)
  }
}
