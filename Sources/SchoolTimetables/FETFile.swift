public import Staffing

/// A school's week as a file that FET reads (format 6.8.5), for the program and for people.
public struct FETFile: Sendable {
  /// The names that people read; FET itself goes by them too, so they must be unique in their kind.
  public struct Names: Sendable {
    /// The school.
    public var school: String
    /// The days in order.
    public var days: [String]
    /// The classes.
    public var classes: [ClassKey: String]
    /// The subjects.
    public var subjects: [Subject: String]
    /// People's own names, kept as comments beside their ids.
    public var people: [Instructor: String]

    /// Names from their parts.
    public init(
      school: String,
      days: [String],
      classes: [ClassKey: String],
      subjects: [Subject: String],
      people: [Instructor: String]
    ) {
      self.school = school
      self.days = days
      self.classes = classes
      self.subjects = subjects
      self.people = people
    }
  }

  private let week: SchoolWeek
  private let names: Names
  private let withoutGaps: Bool

  /// The text of a week's file.
  ///
  /// `withoutGaps` asks that every class begins with the first period and has no free period between
  /// others. Activities are numbered from 1 in the order of the week's lessons.
  public static func text(of week: SchoolWeek, names: Names, withoutGaps: Bool) -> String {
    var xml = XMLText()
    FETFile(week: week, names: names, withoutGaps: withoutGaps).write(to: &xml)
    return xml.text
  }

  private init(week: SchoolWeek, names: Names, withoutGaps: Bool) {
    self.week = week
    self.names = names
    self.withoutGaps = withoutGaps
  }

  private func write(to xml: inout XMLText) {
    xml.open("fet version=\"6.8.5\"")
    xml.add("Mode", "Official")
    xml.add("Institution_Name", names.school)
    xml.add("Comments", "")
    writeFrame(to: &xml)
    writeSubjects(to: &xml)
    writePeople(to: &xml)
    writeClasses(to: &xml)
    writeActivities(to: &xml)
    for list in ["Buildings_List", "Rooms_List"] {
      xml.open(list)
      xml.close(list)
    }
    writeTime(to: &xml)
    xml.open("Space_Constraints_List")
    writeConstraint(to: &xml, "BasicCompulsorySpace", weight: 100) { _ in }
    xml.close("Space_Constraints_List")
    xml.close("fet")
  }

  private func name(_ day: Int) -> String {
    day <= names.days.count ? names.days[day - 1] : "\(day)"
  }

  private func name(_ schoolClass: ClassKey) -> String {
    names.classes[schoolClass] ?? "\(schoolClass.grade)-\(schoolClass.name)"
  }

  private func name(_ subject: Subject) -> String { names.subjects[subject] ?? subject.id }

  private func writeFrame(to xml: inout XMLText) {
    xml.list("Days_List", count: "Number_of_Days", week.timetable.days) { xml, day in
      xml.element("Day") { $0.add("Name", name(day + 1)) }
    }
    xml.list("Hours_List", count: "Number_of_Hours", week.longestDay) { xml, hour in
      xml.element("Hour") { $0.add("Name", "\(hour + 1)") }
    }
  }

  private func writeSubjects(to xml: inout XMLText) {
    let subjects = Set(week.lines.map(\.subject)).sorted()
    xml.open("Subjects_List")
    for subject in subjects {
      xml.element("Subject") {
        $0.add("Name", name(subject))
        $0.add("Comments", "")
      }
    }
    xml.close("Subjects_List")
    // FET limits the periods of a day by tag, so every subject is a tag too.
    xml.open("Activity_Tags_List")
    for subject in subjects {
      xml.element("Activity_Tag") {
        $0.add("Name", name(subject))
        $0.add("Printable", "false")
        $0.add("Comments", "")
      }
    }
    xml.close("Activity_Tags_List")
  }

  private func writePeople(to xml: inout XMLText) {
    xml.open("Teachers_List")
    for who in week.instructors {
      xml.element("Teacher") {
        $0.add("Name", "\(who)")
        $0.add("Target_Number_of_Hours", "0")
        $0.add("Qualified_Subjects", "")
        $0.add("Comments", names.people[who] ?? "")
      }
    }
    xml.close("Teachers_List")
  }

  private func writeClasses(to xml: inout XMLText) {
    xml.open("Students_List")
    for schoolClass in week.classes {
      xml.element("Year") {
        $0.add("Name", name(schoolClass))
        $0.add("Number_of_Students", "0")
        $0.add("Comments", "")
        $0.add("Number_of_Categories", "0")
        $0.add("Separator", " ")
      }
    }
    xml.close("Students_List")
  }

  private func writeActivities(to xml: inout XMLText) {
    xml.open("Activities_List")
    var first = 1
    for (number, lesson) in week.lessons.enumerated() {
      if number > 0, week.lessons[number - 1].row != lesson.row { first = number + 1 }
      let count = week.lessons[(first - 1)...].prefix { $0.row == lesson.row }.count
      xml.element("Activity") {
        if let who = lesson.instructor { $0.add("Teacher", "\(who)") }
        $0.add("Subject", name(lesson.subject))
        $0.add("Activity_Tag", name(lesson.subject))
        $0.add("Students", name(lesson.schoolClass))
        $0.add("Duration", "1")
        $0.add("Total_Duration", "\(count)")
        $0.add("Id", "\(number + 1)")
        $0.add("Activity_Group_Id", "\(count > 1 ? first : 0)")
        $0.add("Active", "true")
        $0.add("Comments", "")
      }
    }
    xml.close("Activities_List")
  }

  private func writeTime(to xml: inout XMLText) {
    xml.open("Time_Constraints_List")
    writeConstraint(to: &xml, "BasicCompulsoryTime", weight: 100) { _ in }
    writeDailyLimits(to: &xml)
    writeShortDays(to: &xml)
    writePresence(to: &xml)
    if withoutGaps {
      writeConstraint(to: &xml, "StudentsMaxGapsPerWeek", weight: 100) { $0.add("Max_Gaps", "0") }
      writeConstraint(to: &xml, "StudentsEarlyMaxBeginningsAtSecondHour", weight: 100) {
        $0.add("Max_Beginnings_At_Second_Hour", "0")
      }
    }
    writeSpreading(to: &xml)
    xml.close("Time_Constraints_List")
  }

  private func writeConstraint(
    to xml: inout XMLText,
    _ kind: String,
    weight: Int,
    _ body: (inout XMLText) -> Void
  ) {
    xml.element("Constraint\(kind)") {
      $0.add("Weight_Percentage", "\(weight)")
      body(&$0)
      $0.add("Active", "true")
      $0.add("Comments", "")
    }
  }

  /// At most two periods of a subject a day.
  private func writeDailyLimits(to xml: inout XMLText) {
    for (key, periods) in week.subjectPeriods.sorted(by: { $0.key < $1.key }) {
      let most = week.timetable.mostDaily(ofWeekly: periods)
      guard periods > Double(most) else { continue }
      writeConstraint(to: &xml, "StudentsSetActivityTagMaxHoursDaily", weight: 100) {
        $0.add("Maximum_Hours_Daily", "\(most)")
        $0.add("Students", name(key.schoolClass))
        $0.add("Activity_Tag", name(key.subject))
      }
    }
  }

  /// Classes whose day is shorter than the school's longest.
  private func writeShortDays(to xml: inout XMLText) {
    for schoolClass in week.classes {
      let closed = (1...max(1, week.timetable.days)).flatMap { day in
        (week.periodsPerDay(of: schoolClass)..<week.longestDay).map { (day, $0 + 1) }
      }
      guard !closed.isEmpty else { continue }
      writeConstraint(to: &xml, "StudentsSetNotAvailableTimes", weight: 100) {
        $0.add("Students", name(schoolClass))
        add(closed, to: &$0)
      }
    }
  }

  /// People who are elsewhere on some days.
  private func writePresence(to xml: inout XMLText) {
    for who in week.instructors {
      guard let days = week.days[who] else { continue }
      let closed = (1...week.timetable.days).filter { !days.contains($0) }.flatMap { day in
        (1...max(1, week.longestDay)).map { (day, $0) }
      }
      guard !closed.isEmpty else { continue }
      writeConstraint(to: &xml, "TeacherNotAvailableTimes", weight: 100) {
        $0.add("Teacher", "\(who)")
        add(closed, to: &$0)
      }
    }
  }

  private func add(_ times: [(day: Int, hour: Int)], to xml: inout XMLText) {
    xml.add("Number_of_Not_Available_Times", "\(times.count)")
    for time in times {
      xml.element("Not_Available_Time") {
        $0.add("Day", name(time.day))
        $0.add("Hour", "\(time.hour)")
      }
    }
  }

  /// Where a week has enough days, a subject comes on different ones if possible.
  private func writeSpreading(to xml: inout XMLText) {
    var first = 0
    while first < week.lessons.count {
      let count = week.lessons[first...].prefix { $0.row == week.lessons[first].row }.count
      if count > 1, count <= week.timetable.days {
        writeConstraint(to: &xml, "MinDaysBetweenActivities", weight: 95) {
          $0.add("Consecutive_If_Same_Day", "true")
          $0.add("Number_of_Activities", "\(count)")
          for number in first..<first + count { $0.add("Activity_Id", "\(number + 1)") }
          $0.add("MinDays", "1")
        }
      }
      first += count
    }
  }
}
