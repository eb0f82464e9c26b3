import Staffing

/// The words of plan tables; the Chinese ones for plans that somebody edited by hand.
enum PlanWords {
  static let form = WordList<ExchangeForm>([
    (.leadership, ["leadership", "校干交流"]),
    (.redeployment, ["redeployment", "分流"]),
    (.cluster, ["cluster", "片区交流"]),
    (.support, ["support", "支教"]),
    (.shadowing, ["shadowing", "跟岗"]),
    (.regional, ["regional", "区域交流"]),
  ])

  static let category = WordList<PersonCategory>([
    (.backbone, ["backbone", "骨干教师"]),
    (.administrator, ["administrator", "校干"]),
    (.seniorTitle, ["senior_title", "高级职称"]),
  ])

  static let qualification = WordList.ofCases(Qualification.self)
}

extension RowDecoder<AssignmentColumn> {
  /// The row, or nil when a required cell is faulty.
  func assignment(presentSchools: [Teacher.ID: School.ID]) -> PlanTables.AssignmentRow? {
    let teacher = teacher(.teacher)
    let from = school(.from)
    let to = school(.to)
    let moved = flag(.moved)
    let form = word(.form, PlanWords.form)
    let categories = Set(words(.category, PlanWords.category))
    let minutes = number(.travelMinutes, in: 0...1_000_000)
    let rank = whole(.preferenceRank, in: 1...1_000_000)
    guard let teacher, let to else { return nil }
    let present = from ?? presentSchools[teacher] ?? to
    return PlanTables.AssignmentRow(
      teacher: teacher,
      name: text(.name) ?? "",
      from: present,
      to: to,
      isMoved: moved ?? (present != to),
      form: form,
      categories: PersonCategory.allCases.filter(categories.contains),
      travelMinutes: minutes,
      preferenceRank: rank,
      reason: text(.reason) ?? ""
    )
  }
}

extension RowDecoder<TeachingColumn> {
  /// The line; nil when a cell is faulty, and for a line of no periods.
  func teachingLine() -> TeachingLine? {
    let instructor = instructor(.teacher)
    let school = school(.school)
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let periods = number(.weeklyPeriods, in: 0...100_000)
    let qualification = word(.qualification, PlanWords.qualification)
    let isItinerant = flag(.itinerant)
    guard let instructor, let school, let stage, let subject, let periods, periods > 0,
      let qualification, let isItinerant
    else { return nil }
    return TeachingLine(
      instructor: instructor,
      offering: Offering(school: school, stage: stage, subject: subject),
      weeklyPeriods: periods,
      qualification: qualification,
      isItinerant: isItinerant
    )
  }
}

extension RowDecoder {
  /// A teacher of the roster or a recruit.
  func instructor(_ column: Column) -> Instructor? {
    if let text = peek(column), !context.teachers.contains(text),
      case .recruit(let stage, let subject, let number) = Instructor(text)
    {
      return .recruit(stage: stage, subject: subject, number: number)
    }
    return teacher(column).map { .teacher($0) }
  }
}

extension RowDecoder<TeachingClassColumn> {
  /// The row, or nil when a cell is faulty; a blank teacher stays one.
  func classLine() -> ClassLine? {
    let school = school(.school)
    let grade = grade(.grade)
    let name = text(.schoolClass)
    let subject = subject(.subject)
    let periods = number(.weeklyPeriods, in: 0...100_000)
    let isOpen = peek(.teacher) == nil
    let instructor = isOpen ? nil : instructor(.teacher)
    let qualification =
      peek(.qualification) == nil ? nil : word(.qualification, PlanWords.qualification)
    guard let school, let grade, let name, let subject, let periods, isOpen || instructor != nil
    else { return nil }
    return ClassLine(
      school: school,
      grade: grade,
      schoolClass: name,
      subject: subject,
      weeklyPeriods: periods,
      instructor: instructor,
      qualification: qualification
    )
  }
}

extension RowDecoder<PlacementColumn> {
  /// The placement, or nil when a cell is faulty.
  func placement() -> RecruitPlacement? {
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let school = school(.school)
    let count = whole(.count, in: 0...100_000)
    guard let stage, let subject, let school, let count else { return nil }
    return RecruitPlacement(stage: stage, subject: subject, school: school, count: count)
  }
}
