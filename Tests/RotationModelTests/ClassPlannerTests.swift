import ClassTimetables
import GLPKSolver
import PlanAudit
import ScenarioFiles
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Class tables of whole plans, against an audit that shares no code with them.
@Suite struct ClassPlannerTests {
  private let planner = ClassPlanner(solver: GLPKSolver(), threads: 2, seed: 1)

  @Test func `planner and audit ask for the same blocks in every class`() {
    var classes = 0
    for seed in 1...60 as ClosedRange<UInt64> {
      for isCompact in [true, false] {
        let problem = RandomDistrict(
          seed: seed,
          people: 20,
          schools: 8,
          .init(isCompact: isCompact)
        ).problem
        let lines = problem.schools.flatMap { school in
          (SchoolClass.all(of: problem)[school.id] ?? []).flatMap { schoolClass in
            schoolClass.blocks.map {
              ClassLine(
                school: school.id,
                grade: schoolClass.grade,
                schoolClass: schoolClass.name,
                subject: $0.subject,
                weeklyPeriods: $0.weeklyPeriods,
                instructor: nil,
                qualification: nil
              )
            }
          }
        }
        classes += Set(lines.map { [$0.school.text, "\($0.grade)", $0.schoolClass] }).count
        let plan = SimplePlanner(problem).plan()
        #expect(PlanAudit(problem).faults(ofClasses: lines, in: plan) == [], "seed \(seed)")
      }
    }
    #expect(classes > 500)
  }

  @Test func `tables of random districts stand up to counting`() {
    var taught = 0
    var itinerants = 0
    var recruits = 0
    for seed in 1...25 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 40, schools: 6).problem
      let plan = SimplePlanner(problem).plan(swapping: 4, seed: seed)
      let tables = planner.tables(of: plan, in: problem)
      let lines = tables.flatMap(\.table.lines)
      #expect(PlanAudit(problem).faults(ofClasses: lines, in: plan) == [], "seed \(seed)")
      let homes = Dictionary(uniqueKeysWithValues: plan.assignments.map { ($0.teacher, $0.school) })
      for line in lines {
        switch line.instructor {
        case .teacher(let id):
          taught += 1
          if homes[id] != line.school { itinerants += 1 }
        case .recruit: recruits += 1
        case nil: break
        }
      }
      let costs = PlanAudit(problem).costs(ofClasses: lines, in: plan)
      for (school, table) in tables {
        #expect(table.untaught.bound <= table.untaught.value + 1e-6)
        #expect(abs(table.untaught.value - (costs[school]?.untaught ?? -1)) <= 1e-6)
      }
    }
    #expect(taught > 500)
    #expect(itinerants > 0)
    #expect(recruits > 0)
  }

  @Test func `tables do not depend on threads, and a short search keeps every rule as well`() {
    let problem = SyntheticDistrict(teachers: 200, seed: 2).problem
    let plan = SimplePlanner(problem).plan(swapping: 5, seed: 1)
    let tables = planner.tables(of: plan, in: problem)
    let alone = ClassPlanner(solver: GLPKSolver(), threads: 1, seed: 1).tables(
      of: plan,
      in: problem
    )
    #expect(tables.map(\.table.lines) == alone.map(\.table.lines))
    #expect(tables.contains { $0.table.isProven && $0.table.untaught.value > 0 })
    let brief = planner.tables(of: plan, in: problem) { true }
    let lines = brief.flatMap(\.table.lines)
    #expect(PlanAudit(problem).faults(ofClasses: lines, in: plan) == [])
    for (long, short) in zip(tables, brief) {
      #expect(long.table.untaught.bound <= short.table.untaught.value + 1e-6)
    }
  }

  @Test func `a class keeps last year's teacher where that person is still there`() {
    func district(_ former: [FormerTeacher]) -> StaffingProblem {
      .tiny {
        $0.school("A")
        $0.school("B")
        $0.curriculum(grade: 1, [.chinese: 7])
        $0.classes("A", grade: 1, 4)
        $0.teacher("T1", at: "A", .chinese)
        $0.teacher("T2", at: "A", .chinese)
        $0.teacher("T3", at: "B", .chinese)
        $0.formerTeachers = former
      }
    }
    func row(_ number: Int, _ teacher: Teacher.ID) -> FormerTeacher {
      FormerTeacher(
        school: "A",
        grade: 1,
        schoolClass: "\(number)",
        subject: .chinese,
        teacher: teacher
      )
    }
    for (first, second) in [("T1", "T2"), ("T2", "T1")] as [(Teacher.ID, Teacher.ID)] {
      let problem = district([row(1, first), row(2, second), row(3, second), row(4, "T3")])
      let found = planner.tables(of: SimplePlanner(problem).plan(), in: problem)
      let table = found.first?.table
      #expect(
        table?.lines.map(\.instructor) == [first, second, second, first].map { .teacher($0) }
      )
      #expect(table?.changed == .init(value: 0, bound: 0))
      let costs = PlanAudit(problem).costs(
        ofClasses: table?.lines ?? [],
        in: SimplePlanner(problem).plan()
      )
      #expect(costs["A"]?.changed == 0)
    }
  }

  @Test func `nobody has blocks at two schools that a week of whole days does not hold`() {
    // Seven periods of a class take four days, five take three: together more than five.
    func table(visiting subject: Subject, _ periods: Double) -> [School.ID: [ClassLine]] {
      let problem = StaffingProblem.tiny {
        $0.school("A", cluster: "c")
        $0.school("B", cluster: "c")
        $0.curriculum(grade: 1, [.chinese: 7])
        $0.curriculum(grade: 2, [subject: periods])
        $0.classes("A", grade: 1, 2)
        $0.classes("B", grade: 2, 1)
        $0.teacher("T", at: "A", .chinese, others: [])
        $0.travel("A", "B", minutes: 5)
      }
      let plan = Plan(
        assignments: [Assignment(teacher: "T", school: "A")],
        teaching: [
          .line("T", 7, "A", .chinese), .line("T", periods, "B", subject, isItinerant: true),
        ],
        teachingBefore: []
      )
      let lines = planner.tables(of: plan, in: problem).flatMap(\.table.lines)
      #expect(PlanAudit(problem).faults(ofClasses: lines, in: plan) == [])
      return Dictionary(grouping: lines.filter { $0.instructor != nil }, by: \.school)
    }
    // The visit is not made, and its periods are taught at home.
    let long = table(visiting: .chinese, 5)
    #expect(long["A"]?.count == 2 && long["B"] == nil)
    let short = table(visiting: .chinese, 2)
    #expect(short["A"]?.count == 1 && short["B"]?.count == 1)
  }

  @Test func `days of primary classes hold fewer periods than the school's longest`() {
    // Six and seven periods a day: on two days a visitor may have 12 of primary classes, not 14.
    let problem = StaffingProblem.tiny {
      $0.school("A", cluster: "c")
      $0.school("B", stages: [.primary, .junior], cluster: "c")
      $0.curriculum(grade: 1, [.music: 2])
      $0.curriculum(grade: 7, [.art: 1])
      $0.classes("A", grade: 1, 9)
      $0.classes("B", grade: 1, 7)
      $0.classes("B", grade: 7, 1)
      $0.teacher("M", at: "A", .music, weeklyPeriods: 32)
      $0.travel("A", "B", minutes: 5)
    }
    let plan = Plan(
      assignments: [Assignment(teacher: "M", school: "A")],
      teaching: [.line("M", 18, "A", .music), .line("M", 14, "B", .music, isItinerant: true)],
      teachingBefore: []
    )
    let lines = planner.tables(of: plan, in: problem).flatMap(\.table.lines)
    #expect(PlanAudit(problem).faults(ofClasses: lines, in: plan) == [])
    #expect(lines.count { $0.school == "B" && $0.instructor != nil } == 6)
  }

  @Test func `periods that no class has are kept free`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.curriculum(grade: 1, [.music: 2])
      $0.classes("A", grade: 1, 8)
      $0.demand("A", .primary, .art, 6)
      $0.teacher("T", at: "A", .music, others: [.art])
    }
    let plan = Plan(
      assignments: [Assignment(teacher: "T", school: "A")],
      teaching: [
        TeachingLine(
          instructor: .teacher("T"),
          offering: Offering(school: "A", stage: .primary, subject: .art),
          weeklyPeriods: 6,
          qualification: .other,
          isItinerant: false
        )
      ],
      teachingBefore: []
    )
    let table = planner.tables(of: plan, in: problem).first?.table
    // 16 periods of capacity less 6 of art leave 10 of music.
    #expect(table?.lines.count { $0.instructor != nil } == 5)
  }
}
