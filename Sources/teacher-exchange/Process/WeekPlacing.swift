import Dispatch
import LinearModel
import PlanReports
import SchoolTimetables
import Staffing
import Synchronization

/// Lets FET place the weeks of schools, several at a time.
struct WeekPlacing {
  let program: FETProgram?
  let texts: Texts
  let problem: StaffingProblem
  let seconds: Int
  let threads: Int
  private let roster: [Teacher.ID: String]

  /// A way to place weeks of a district; without `program` there are only their files.
  init(
    program: FETProgram?,
    texts: Texts,
    problem: StaffingProblem,
    seconds: Int,
    threads: Int
  ) {
    self.program = program
    self.texts = texts
    self.problem = problem
    self.seconds = seconds
    self.threads = threads
    roster = Dictionary(uniqueKeysWithValues: problem.teachers.map { ($0.id, $0.name) })
  }

  /// A school's week as it was placed, or what became of it.
  struct Placed {
    let outcome: WeekOutcome
    let lines: [WeekLine]
    let seconds: Double?

    /// Whether the file that is kept asks for weeks without gaps: unless FET needed them.
    var isWithoutGapsAsked: Bool { outcome.result != .placed || outcome.isWithoutGaps }
  }

  /// The weeks of the schools with classes, all or those named, in order.
  func weeks(of classes: [ClassLine], at schools: Set<School.ID>?) -> [SchoolWeek] {
    let timetable = problem.policy.timetable
    let days = TeachingDays(classes, timetable: timetable)
    let rows = Dictionary(grouping: classes, by: \.school)
    return problem.schools.compactMap { school in
      guard schools?.contains(school.id) ?? true, let lines = rows[school.id] else { return nil }
      return SchoolWeek(school.id, lines, days: days, timetable: timetable)
    }
  }

  /// Every week's outcome, in order.
  func placed(_ weeks: [SchoolWeek], _ work: LongWork) throws(CommandFailure) -> [Placed] {
    let done = Atomic(0)
    work.progress.show(.placing(done: 0, of: weeks.count))
    let results = WorkShares(threads: threads).done(weeks) { week in
      let result = place(week, until: work.cancellation)
      let count = done.add(1, ordering: .relaxed).newValue
      work.progress.show(.placing(done: count, of: weeks.count))
      return result
    }
    var placed: [Placed] = []
    for result in results {
      switch result {
      case .success(let week): placed.append(week)
      case .failure(let failure): throw .timetableProgram(reason: failure.reason)
      }
    }
    return placed
  }

  private func place(
    _ week: SchoolWeek,
    until cancellation: CancellationFlag
  ) -> Result<Placed, FETProgram.Failure> {
    guard let program else {
      let obstacles = week.obstacles
      let outcome = WeekOutcome(
        school: week.school,
        result: obstacles.isEmpty ? .notTried : .impossible,
        obstacles: obstacles
      )
      return .success(Placed(outcome: outcome, lines: [], seconds: nil))
    }
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let answer = try program.place(
        week,
        names: names(of: week),
        seconds: seconds,
        until: cancellation
      )
      let took = start.duration(to: clock.now) / .seconds(1)
      return .success(Placed(outcome: answer.outcome, lines: answer.lines, seconds: took))
    } catch {
      return .failure(error)
    }
  }

  /// The FET file of a week.
  func file(of week: SchoolWeek, withoutGaps: Bool) -> String {
    FETFile.text(of: week, names: names(of: week), withoutGaps: withoutGaps)
  }

  /// What people call the things in a week, in the session's language.
  private func names(of week: SchoolWeek) -> FETFile.Names {
    let school = problem.schools.first { $0.id == week.school }?.name ?? ""
    var people: [Instructor: String] = [:]
    for case .teacher(let id) in week.instructors { people[.teacher(id)] = roster[id] }
    let subjects = Set(week.lines.map(\.subject))
    return FETFile.Names(
      school: school.isEmpty ? week.school.text : school,
      days: (1...problem.policy.timetable.days).map(texts.name(ofDay:)),
      classes: Dictionary(uniqueKeysWithValues: week.classes.map { ($0, texts.name(of: $0)) }),
      subjects: Dictionary(
        uniqueKeysWithValues: subjects.map { ($0, texts.name(of: $0)) }
      ),
      people: people
    )
  }
}
