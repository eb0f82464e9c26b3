import PlanAudit
import PlanReports
import Staffing

/// Six thousand people at 250 schools, and a plan that moves every sixth, made without a search: it
/// breaks rules, but is as large as a real one.
enum LargeDistrict {
  private static let schools = 250
  private static let peopleOfSchool = 24
  private static let subjects: [Subject] = [
    .chinese, .math, .english, .morality, .science, .pe, .music, .art, .it, .labour,
    .integratedPractice, .local,
  ]

  /// The page of its report, in Chinese.
  static func page() -> String {
    let problem = problem()
    let (plan, classes) = plan(of: problem)
    let auditor = PlanAudit(problem)
    let counted = CountedPlan(
      plan,
      of: problem,
      audit: auditor.audit(plan),
      classes: classes,
      weeks: nil
    )
    return PlanPage(counted, auditor.inspect(plan), record: nil, isMasked: false)
      .html(in: .zh)
  }

  private static func school(_ number: Int) -> School.ID { School.ID("S\(number)") }

  private static func problem() -> StaffingProblem {
    let places = (0..<schools).map { number in
      School(
        id: school(number),
        name: "第\(number)中心小学",
        stages: [.primary],
        location: School.Location.allCases[number % 3],
        standing: School.Standing.allCases[number % 3],
        township: "第\(number / 10)镇",
        coordinates: Coordinates(
          longitude: 109 + Double(number * 7919 % 1000) / 1500,
          latitude: 29 + Double(number * 104_729 % 1000) / 1500
        )
      )
    }
    let teachers = (0..<(schools * peopleOfSchool)).map { number in
      Teacher(
        id: Teacher.ID("T\(number)"),
        name: "王小明\(number)",
        birth: Month(year: 1965 + number % 38, month: 3),
        school: school(number / peopleOfSchool),
        certificate: .primary,
        subject: subjects[number % subjects.count],
        title: Teacher.Title.allCases[number % 5]
      )
    }
    let classes = (0..<schools).flatMap { number in
      (1...6).map { ClassGroup(school: school(number), grade: $0, classes: 1.5, students: 60) }
    }
    return StaffingProblem(
      title: "六千人的县",
      schoolYear: 2026,
      schools: places,
      classes: classes,
      teachers: teachers
    )
  }

  /// Two of a school's people teach each subject; every sixth person goes to the next school.
  private static func plan(of problem: StaffingProblem) -> (Plan, [ClassLine]) {
    let movers = problem.teachers.enumerated().filter { $0.offset % 6 == 0 }.map(\.element)
    var homes = Dictionary(uniqueKeysWithValues: problem.teachers.map { ($0.id, $0.school) })
    for (index, mover) in movers.enumerated() {
      homes[mover.id] = movers[(index * 7 + 5) % movers.count].school
    }
    var lines: [ClassLine] = []
    for number in 0..<schools {
      for block in 0..<(9 * subjects.count) {
        let subject = block % subjects.count
        let grade = block / subjects.count % 6 + 1
        let person = number * peopleOfSchool + subject + (grade > 3 ? subjects.count : 0)
        lines.append(
          ClassLine(
            school: school(number),
            grade: grade,
            schoolClass: "\(block / subjects.count / 6 + 1)",
            subject: subjects[subject],
            weeklyPeriods: 2,
            instructor: block % 11 == 0 ? nil : .teacher(Teacher.ID("T\(person)")),
            qualification: block % 11 == 0 ? nil : .main
          )
        )
      }
    }
    var periods: [Instructor: [Offering: Double]] = [:]
    for line in lines {
      guard let who = line.instructor else { continue }
      let offering = Offering(school: line.school, stage: .primary, subject: line.subject)
      periods[who, default: [:]][offering, default: 0] += line.weeklyPeriods
    }
    let teaching = periods.flatMap { who, offerings in
      offerings.map {
        TeachingLine(
          instructor: who,
          offering: $0.key,
          weeklyPeriods: $0.value,
          qualification: .main,
          isItinerant: false
        )
      }
    }
    let plan = Plan(
      assignments: homes.map { Assignment(teacher: $0.key, school: $0.value) },
      teaching: teaching,
      teachingBefore: []
    )
    return (plan, lines)
  }
}
