import Staffing

extension StaffingProblem {
  /// The same problem with other ids, whose order is the reverse of the one before.
  func renamed() -> StaffingProblem {
    let renaming = Renaming(self)
    return StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools.map(renaming.school),
      classes: classes.map {
        ClassGroup(
          school: renaming[$0.school],
          grade: $0.grade,
          classes: $0.classes,
          students: $0.students
        )
      },
      teachers: teachers.map(renaming.teacher),
      curriculum: curriculum,
      norms: norms,
      preferences: preferences.map {
        Preference(teacher: renaming[$0.teacher], school: renaming[$0.school], rank: $0.rank)
      },
      decisions: decisions.map {
        Decision(
          teacher: renaming[$0.teacher],
          kind: $0.kind,
          school: $0.school.map { renaming[$0] },
          reason: $0.reason
        )
      },
      travel: travel.map {
        TravelEntry(from: renaming[$0.from], to: renaming[$0.to], minutes: $0.minutes)
      },
      recruits: recruits,
      approvedPosts: approvedPosts.map {
        ApprovedPosts(school: renaming[$0.school], post: $0.post, count: $0.count)
      },
      demandOverrides: demandOverrides.map {
        DemandOverride(offering: renaming[$0.offering], weeklyPeriods: $0.weeklyPeriods)
      },
      shortages: shortages.map {
        ShortageRow(
          offering: renaming[$0.offering],
          needed: $0.needed,
          present: $0.present
        )
      },
      policy: policy,
      settings: settings
    )
  }
}

/// New ids for old ones.
private struct Renaming {
  private let schools: [School.ID: School.ID]
  private let teachers: [Teacher.ID: Teacher.ID]

  init(_ problem: StaffingProblem) {
    schools = Self.reversed(problem.schools.map(\.id), prefix: "K")
    teachers = Self.reversed(problem.teachers.map(\.id), prefix: "P")
  }

  private static func reversed<Owner>(
    _ ids: [Identifier<Owner>],
    prefix: String
  ) -> [Identifier<Owner>: Identifier<Owner>] {
    Dictionary(
      uniqueKeysWithValues: ids.enumerated().map { position, id in
        (id, Identifier<Owner>("\(prefix)\(9_999 - position)"))
      }
    )
  }

  subscript(_ id: School.ID) -> School.ID { schools[id] ?? id }
  subscript(_ id: Teacher.ID) -> Teacher.ID { teachers[id] ?? id }

  subscript(_ offering: Offering) -> Offering {
    Offering(
      school: self[offering.school],
      stage: offering.stage,
      subject: offering.subject
    )
  }

  func school(_ school: School) -> School {
    var school = school
    school.id = self[school.id]
    school.parent = school.parent.map { self[$0] }
    return school
  }

  func teacher(_ teacher: Teacher) -> Teacher {
    var teacher = teacher
    teacher.id = self[teacher.id]
    teacher.school = self[teacher.school]
    return teacher
  }
}
