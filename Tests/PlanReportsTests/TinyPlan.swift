import PlanAudit
import Staffing
import TestSupport

/// A district of three schools with a plan that moves two people, one of them over R2 and R4.
enum TinyPlan {
  /// A strong urban school with two music teachers, a rural one without, a weak town one.
  static let problem = StaffingProblem.tiny {
    $0.school("A", location: .urban, standing: .strong)
    $0.school("B", location: .rural)
    $0.school("C", location: .town, standing: .weak)
    for school in ["A", "B", "C"] as [School.ID] { $0.classes(school, students: 40) }
    $0.curriculum([.chinese: 4, .math: 4, .music: 2])
    $0.teacher("T1", at: "A", .chinese, backbone: .city, title: .senior)
    $0.teacher("T2", at: "A", .math)
    $0.teacher("T3", at: "A", .music)
    $0.teacher("T4", at: "A", .music, since: Month(year: 2025, month: 9))
    $0.teacher("T5", at: "B", .chinese, others: [.math])
    $0.teacher("T6", at: "C", .chinese)
    $0.teacher("T7", at: "C", .math)
    $0.teacher("T8", at: "C", .math, post: .deputy, backbone: .county)
    $0.teacher("T9", at: "B", .chinese, status: .leave)
    $0.decision("T4", .move, "B")
    $0.preference("T7", "B", rank: 2)
    $0.preference("T4", "C")
    $0.travel("A", "B", minutes: 75.5)
    $0.travel("C", "B", minutes: 20)
    $0.policy {
      $0.floors = ExchangeFloor.district15
      $0.floors[1].enforcement = .soft
      $0.floors[2].enforcement = .soft
      $0.limits.inflowShare = 2.0
      $0.floors.append(
        ExchangeFloor(name: "per-school", people: .all, share: 0.5, scope: .school)
      )
      $0.floors[3].enforcement = .soft
    }
  }

  /// T4 brings music to B as decided, T7 brings mathematics there.
  static let plan = Plan(
    assignments: [
      assigned("T1", "A"), assigned("T2", "A"), assigned("T3", "A"), assigned("T4", "B"),
      assigned("T5", "B"), assigned("T6", "C"), assigned("T7", "B"), assigned("T8", "C"),
    ],
    teaching: atA + [
      line("T5", "B", .chinese, 4), line("T7", "B", .math, 4), line("T4", "B", .music, 2),
      line("T6", "C", .chinese, 4), line("T8", "C", .math, 4),
    ],
    teachingBefore: atA + [
      line("T5", "B", .chinese, 4), line("T5", "B", .math, 3.5, .other),
      line("T6", "C", .chinese, 4), line("T7", "C", .math, 4),
    ]
  )

  /// The same plan with a music teacher also teaching mathematics, and nobody left for T1.
  static let brokenPlan = Plan(
    assignments: plan.assignments.filter { $0.teacher != "T1" },
    teaching: plan.teaching.filter { $0.instructor != .teacher("T2") } + [
      line("T3", "A", .math, 5)
    ],
    teachingBefore: plan.teachingBefore
  )

  /// The record that belongs to the plan.
  static func record(_ audit: Audit, status: PlanRecord.Status = .optimal) -> PlanRecord {
    PlanRecord(
      title: problem.title,
      status: status,
      stoppedBy: status == .optimal ? .gap : .time,
      levels: audit.levels.map { level in
        PlanRecord.LevelFigures(
          name: level.name,
          value: level.value,
          bound: status == .optimal ? level.value : level.value / 2,
          statusQuo: level.statusQuo,
          seconds: 1.25
        )
      },
      terms: audit.terms.map {
        PlanRecord.TermFigure(term: $0.term, value: $0.value, weight: $0.weight)
      },
      floors: audit.tables.floors,
      schoolsFullyOpened: audit.schoolsFullyOpened,
      schoolsOpened: audit.schoolsOpened,
      inputs: ["schools.csv": "sha256:00"],
      programVersion: "1",
      glpkVersion: "5.0",
      options: [:],
      seconds: 12.34,
      peakMemoryMB: 50
    )
  }

  private static let atA = [
    line("T1", "A", .chinese, 4), line("T2", "A", .math, 4), line("T3", "A", .music, 2),
  ]

  private static func assigned(_ teacher: Teacher.ID, _ school: School.ID) -> Assignment {
    Assignment(teacher: teacher, school: school)
  }

  private static func line(
    _ teacher: Teacher.ID,
    _ school: School.ID,
    _ subject: Subject,
    _ periods: Double,
    _ qualification: Qualification = .main
  ) -> TeachingLine {
    TeachingLine(
      instructor: .teacher(teacher),
      offering: Offering(school: school, stage: .primary, subject: subject),
      weeklyPeriods: periods,
      qualification: qualification,
      isItinerant: false
    )
  }
}
