import ClassTimetables
import Staffing

extension DistrictFacts {
  /// The classes of every school with the people a plan gives it, by school.
  ///
  /// Somebody who teaches elsewhere too has there what the plan says, and here the rest; so has
  /// somebody who teaches what no class has (`demand.csv`). They are at each school on days of their
  /// own (``ItinerantDays``).
  func staffs(of plan: Plan) -> [SchoolStaff] {
    let classes = SchoolClass.all(of: problem)
    let inClasses = Set(
      classes.flatMap { school, list in list.flatMap { $0.offerings(at: school) } }
    )
    let days = itinerantDays(of: plan, classes, inClasses)
    let periodsPerDay = problem.policy.timetable.periodsPerDay
    /// What somebody can teach at a school on their days there, whatever classes they get.
    func most(_ who: Instructor, at school: School.ID) -> Double {
      let days = days.days(of: who, at: school) ?? problem.policy.timetable.days
      let stages = Set((classes[school] ?? []).map(\.stage))
      return Double(days * (stages.map { periodsPerDay[$0] ?? 0 }.min() ?? 0))
    }
    var away: [Instructor: Double] = [:]
    var planned: [School.ID: [Instructor: [Stage: Set<Subject>]]] = [:]
    var visiting: [School.ID: [Instructor: Double]] = [:]
    for line in plan.teaching {
      let school = line.offering.school
      planned[school, default: [:]][line.instructor, default: [:]][
        line.offering.stage,
        default: []
      ].insert(line.offering.subject)
      // What is demanded beside the classes is taught beside their tables.
      let isBeside = !inClasses.contains(line.offering)
      if isBeside { away[line.instructor, default: 0] += line.weeklyPeriods }
      guard line.isItinerant, !isBeside else { continue }
      visiting[school, default: [:]][line.instructor, default: 0] += line.weeklyPeriods
    }
    for (school, people) in visiting.sorted(by: { $0.key < $1.key }) {
      for (who, periods) in people.sorted(by: { $0.key < $1.key }) {
        let visit = min(periods, most(who, at: school))
        visiting[school]?[who] = visit
        away[who, default: 0] += visit
      }
    }
    let teachers = Dictionary(uniqueKeysWithValues: problem.teachers.map { ($0.id, $0) })
    var staff: [School.ID: [ClassTeacher]] = [:]
    for assignment in plan.assignments {
      guard let teacher = teachers[assignment.teacher], teacher.status == .active,
        let school = schoolIndex[assignment.school]
      else { continue }
      let who = Instructor.teacher(teacher.id)
      staff[assignment.school, default: []].append(
        ClassTeacher(
          instructor: who,
          capacity: min(
            capacity(of: teacher, at: school) - (away[who] ?? 0),
            most(who, at: assignment.school)
          ),
          qualifications: qualifications(of: teacher, at: school),
          planned: planned[assignment.school]?[who] ?? [:],
          days: days.days(of: who, at: assignment.school) ?? .max
        )
      )
    }
    for placement in plan.recruits {
      staff[placement.school, default: []] += recruits(placement, in: plan, planned, away) {
        most($0, at: placement.school)
      }
    }
    for (school, people) in visiting.sorted(by: { $0.key < $1.key }) {
      guard let position = schoolIndex[school] else { continue }
      for (who, periods) in people.sorted(by: { $0.key < $1.key }) {
        guard case .teacher(let id) = who, let teacher = teachers[id] else { continue }
        let mains = qualifications(of: teacher, at: position).mapValues {
          $0.filter { $0.value == .main }
        }
        staff[school, default: []].append(
          ClassTeacher(
            instructor: who,
            capacity: periods,
            qualifications: mains,
            planned: planned[school]?[who] ?? [:],
            days: days.days(of: who, at: school) ?? .max
          )
        )
      }
    }
    return problem.schools.compactMap { school in
      guard let list = classes[school.id], !list.isEmpty else { return nil }
      return SchoolStaff(
        school: school.id,
        classes: list,
        teachers: (staff[school.id] ?? []).sorted { $0.instructor < $1.instructor },
        lastYear: lastYear(of: list, at: school.id)
      )
    }
  }

  private func itinerantDays(
    of plan: Plan,
    _ classes: [School.ID: [SchoolClass]],
    _ inClasses: Set<Offering>
  ) -> ItinerantDays {
    ItinerantDays(
      plan.teaching.filter { inClasses.contains($0.offering) },
      homes: Dictionary(
        uniqueKeysWithValues: plan.assignments.map { (.teacher($0.teacher), $0.school) }
      ),
      classes: classes,
      timetable: problem.policy.timetable
    )
  }

  /// Who taught each class last year, by its position.
  private func lastYear(
    of classes: [SchoolClass],
    at school: School.ID
  ) -> [Int: [Subject: Set<Instructor>]] {
    var found: [Int: [Subject: Set<Instructor>]] = [:]
    for row in problem.formerTeachers where row.school == school {
      let position = classes.firstIndex { $0.grade == row.grade && $0.name == row.schoolClass }
      if let position {
        found[position, default: [:]][row.subject, default: []].insert(.teacher(row.teacher))
      }
    }
    return found
  }

  private func qualifications(of teacher: Teacher, at school: Int) -> [Stage: [Subject:
    Qualification]]
  {
    var found: [Stage: [Subject: Qualification]] = [:]
    for position in offeringsOfSchool[school] {
      let offering = offerings[position].offering
      if let how = qualification(
        certificate: teacher.certificate,
        subject: teacher.subject,
        others: Set(teacher.otherSubjects),
        for: offering
      ) {
        found[offering.stage, default: [:]][offering.subject] = how
      }
    }
    return found
  }

  private func recruits(
    _ placement: RecruitPlacement,
    in plan: Plan,
    _ planned: [School.ID: [Instructor: [Stage: Set<Subject>]]],
    _ away: [Instructor: Double],
    most: (Instructor) -> Double
  ) -> [ClassTeacher] {
    let before = plan.recruits.prefix { $0 != placement }.filter {
      $0.stage == placement.stage && $0.subject == placement.subject
    }.reduce(0) { $0 + $1.count }
    let norm = Self.downToHalves(problem.norms.weeklyPeriods(placement.stage, placement.subject))
    var subjects: [Subject: Qualification] = [:]
    for position in offeringsOfSchool[schoolIndex[placement.school] ?? 0] {
      let offering = offerings[position].offering
      if offering.stage == placement.stage,
        Self.isMain(placement.subject, for: offering.subject, at: offering.stage)
      {
        subjects[offering.subject] = .main
      }
    }
    return (1...placement.count).map { number in
      let who = Instructor.recruit(
        stage: placement.stage,
        subject: placement.subject,
        number: before + number
      )
      return ClassTeacher(
        instructor: who,
        capacity: min(norm - (away[who] ?? 0), most(who)),
        qualifications: [placement.stage: subjects],
        planned: planned[placement.school]?[who] ?? [:]
      )
    }
  }
}
