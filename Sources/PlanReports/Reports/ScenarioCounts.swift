import JSONText
import PlanAudit
import Staffing

/// How much of everything a scenario holds.
struct ScenarioCounts {
  private let problem: StaffingProblem
  private let facts: AuditFacts
  private let active: [Teacher]
  private let eligible: [Teacher]

  init(_ facts: AuditFacts) {
    self.facts = facts
    problem = facts.problem
    active = facts.problem.teachers.filter { $0.status == .active }
    eligible = active.filter(facts.isEligible)
  }

  func lines(_ texts: Texts) -> [String] {
    var table = TextTable(alignments: [.leading, .trailing, .sentence])
    table.add(
      texts(.countSchools),
      "\(problem.schools.count)",
      texts(
        .countSchoolsDetail,
        [
          "urban": "\(schools(.urban))", "town": "\(schools(.town))",
          "rural": "\(schools(.rural))", "priority": "\(prioritySchools)",
        ]
      )
    )
    table.add(
      texts(.countClasses),
      Figures.short(classes),
      texts(.countClassesDetail, ["students": "\(students)"])
    )
    table.add(
      texts(.countTeachers),
      "\(problem.teachers.count)",
      texts(
        .countTeachersDetail,
        [
          "active": "\(active.count)", "leave": "\(teachers(.leave))",
          "seconded": "\(teachers(.seconded))", "backbone": "\(backbone(active))",
          "leaders": "\(administrators(active))",
        ]
      )
    )
    table.add(
      texts(.countOfferings),
      "\(facts.offerings.count)",
      texts(.countOfferingsDetail, ["periods": Figures.short(periods)])
    )
    table.add(
      texts(.countEligible),
      "\(eligible.count)",
      texts(
        .countEligibleDetail,
        [
          "share": Figures.percent(Double(eligible.count) / Double(max(1, active.count))),
          "backbone": "\(backbone(eligible))", "leaders": "\(administrators(eligible))",
        ]
      )
    )
    for (phrase, count) in [
      (Phrase.countPreferences, problem.preferences.count),
      (.countDecisions, problem.decisions.count), (.countRecruits, recruits),
    ] where count > 0 {
      table.add(texts(phrase), "\(count)", "")
    }
    return [texts.heading(.countsTitle)] + texts.lines(of: table)
  }

  func json() -> JSONValue {
    .object([
      ("schools", .int(problem.schools.count)),
      ("priority_schools", .int(prioritySchools)),
      ("classes", .number(classes)),
      ("students", .int(students)),
      ("teachers", .int(problem.teachers.count)),
      ("active_teachers", .int(active.count)),
      ("backbone", .int(backbone(active))),
      ("administrators", .int(administrators(active))),
      ("offerings", .int(facts.offerings.count)),
      ("required_periods", .number(periods)),
      ("eligible", .int(eligible.count)),
      ("preferences", .int(problem.preferences.count)),
      ("decisions", .int(problem.decisions.count)),
      ("recruits", .int(recruits)),
    ])
  }

  private func schools(_ location: School.Location) -> Int {
    problem.schools.count { $0.location == location }
  }

  private func teachers(_ status: Teacher.Status) -> Int {
    problem.teachers.count { $0.status == status }
  }

  private var prioritySchools: Int { problem.schools.count(where: \.isPriority) }

  private var classes: Double { problem.classes.reduce(0) { $0 + $1.classes } }

  private var students: Int { problem.classes.reduce(0) { $0 + $1.students } }

  private var periods: Double {
    facts.offerings.reduce(0) { $0 + (facts.needs[$1]?.required ?? 0) }
  }

  private var recruits: Int { problem.recruits.reduce(0) { $0 + $1.count } }

  private func backbone(_ people: [Teacher]) -> Int {
    people.count { facts.categories(of: $0).contains(.backbone) }
  }

  private func administrators(_ people: [Teacher]) -> Int {
    people.count(where: facts.isAdministrator)
  }
}
