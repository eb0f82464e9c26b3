import PlanAudit
import Staffing

/// Who teaches what when everybody takes what is left, one after the other.
struct GreedyTeaching {
  private(set) var lines: [TeachingLine] = []
  private let facts: AuditFacts
  private var uncovered: [Offering: Double]

  init(_ facts: AuditFacts, moving: [Teacher.ID: School.ID], recruits: [RecruitPlacement]) {
    self.facts = facts
    uncovered = facts.needs.mapValues(\.required)
    let active = facts.problem.teachers.filter { $0.status == .active }
    var left: [Teacher.ID: Double] = [:]
    for teacher in active {
      let school = moving[teacher.id] ?? teacher.school
      left[teacher.id] = facts.capacity(of: teacher, at: school)
      for qualification in [Qualification.main, .other, .open] {
        for offering in facts.offerings(at: school)
        where facts.qualification(of: teacher, for: offering) == qualification {
          left[teacher.id, default: 0] -= teach(
            .teacher(teacher.id),
            offering,
            atMost: left[teacher.id] ?? 0,
            qualification
          )
        }
      }
    }
    place(recruits)
    for teacher in active {
      teachElsewhere(teacher, from: moving[teacher.id] ?? teacher.school, left[teacher.id] ?? 0)
    }
  }

  private mutating func teachElsewhere(_ teacher: Teacher, from home: School.ID, _ left: Double) {
    var share = min(left, facts.itinerantCapacity(of: teacher, at: home))
    for school in facts.problem.schools where share > 0 {
      guard facts.mayTeachItinerantly(from: home, to: school.id) else { continue }
      for offering in facts.offerings(at: school.id)
      where facts.qualification(of: teacher, for: offering) == .main {
        share -= teach(.teacher(teacher.id), offering, atMost: share, .main, isItinerant: true)
      }
    }
  }

  private mutating func place(_ recruits: [RecruitPlacement]) {
    var next: [WorkloadNorms.Key: Int] = [:]
    for placement in recruits {
      let key = WorkloadNorms.Key(placement.stage, placement.subject)
      for _ in 0..<placement.count {
        next[key, default: 0] += 1
        let recruit = Instructor.recruit(
          stage: placement.stage,
          subject: placement.subject,
          number: next[key] ?? 1
        )
        var left = facts.recruitLoad(placement.stage, placement.subject)
        for offering in facts.offerings(at: placement.school)
        where offering.stage == placement.stage
          && (offering.subject == placement.subject || placement.subject == .general)
        {
          left -= teach(recruit, offering, atMost: left, .main)
        }
      }
    }
  }

  /// Takes what is uncovered of an offering up to a limit; the periods taken.
  private mutating func teach(
    _ instructor: Instructor,
    _ offering: Offering,
    atMost limit: Double,
    _ qualification: Qualification,
    isItinerant: Bool = false
  ) -> Double {
    let periods = min(limit, uncovered[offering] ?? 0)
    guard periods > 0 else { return 0 }
    uncovered[offering, default: 0] -= periods
    lines.append(
      TeachingLine(
        instructor: instructor,
        offering: offering,
        weeklyPeriods: periods,
        qualification: qualification,
        isItinerant: isItinerant
      )
    )
    return periods
  }
}
