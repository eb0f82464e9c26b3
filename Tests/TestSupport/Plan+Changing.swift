public import Staffing

extension Plan {
  /// The plan with some of its tables replaced.
  public func changing(
    assignments: [Assignment]? = nil,
    teaching: [TeachingLine]? = nil,
    teachingBefore: [TeachingLine]? = nil,
    recruits: [RecruitPlacement]? = nil,
    recruitsBefore: [RecruitPlacement]? = nil
  ) -> Plan {
    Plan(
      assignments: assignments ?? self.assignments,
      teaching: teaching ?? self.teaching,
      teachingBefore: teachingBefore ?? self.teachingBefore,
      recruits: recruits ?? self.recruits,
      recruitsBefore: recruitsBefore ?? self.recruitsBefore
    )
  }

  /// The plan with one person at a school, teaching nothing.
  public func moving(_ teacher: Teacher.ID, to school: School.ID) -> Plan {
    changing(
      assignments: assignments.map {
        $0.teacher == teacher ? Assignment(teacher: teacher, school: school) : $0
      },
      teaching: teaching.filter { $0.instructor != .teacher(teacher) }
    )
  }

  /// The plan with one person teaching one primary offering alone, and nothing else.
  public func teaching(
    only teacher: Teacher.ID,
    _ periods: Double,
    _ school: School.ID,
    _ subject: Subject,
    isItinerant: Bool = false
  ) -> Plan {
    let line = TeachingLine.line(
      teacher,
      periods,
      school,
      subject,
      isItinerant: isItinerant
    )
    return changing(
      teaching: teaching.filter {
        $0.instructor != line.instructor && $0.offering != line.offering
      } + [line]
    )
  }
}

extension TeachingLine {
  /// A line of a teacher in the main subject of a primary offering unless said otherwise.
  public static func line(
    _ teacher: Teacher.ID,
    _ periods: Double,
    _ school: School.ID,
    _ subject: Subject = .chinese,
    _ stage: Stage = .primary,
    qualification: Qualification = .main,
    isItinerant: Bool = false
  ) -> TeachingLine {
    TeachingLine(
      instructor: .teacher(teacher),
      offering: Offering(school: school, stage: stage, subject: subject),
      weeklyPeriods: periods,
      qualification: qualification,
      isItinerant: isItinerant
    )
  }
}
