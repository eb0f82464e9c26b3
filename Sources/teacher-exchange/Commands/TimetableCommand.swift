import ArgumentParser
import Foundation
import LinearModel
import PlanAudit
import PlanReports
import ScenarioFiles
import SchoolTimetables
import Staffing

/// `timetable SCENARIO PLAN --school S|--all --output DIR`.
struct TimetableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timetable",
    abstract: "Shows with FET that schools can hold their week. 排课表，证明每周课时排得下。",
    discussion: """
      Writes each school's week as a FET file: classes, teachers with the days their
      itinerant duty leaves them, at most two periods of a subject a day. Where FET's
      command line (Debian package fet) is installed, it places the weeks, and
      timetable.csv keeps them.
      写出每所学校的 FET 文件；装有 FET 时由它排课，结果写入 timetable.csv。

        teacher-exchange timetable Scenarios/yunxi-county Plans/a --all --output Weeks/a
        teacher-exchange timetable Scenarios/yunxi-county Plans/a --school Y054 --output Weeks/b
      """
  )

  @OptionGroup
  var named: PlanArguments

  @Option(help: "This school, by id or name; may be repeated. 只排这所学校。")
  var school: [String] = []

  @Flag(help: "Every school. 全部学校。")
  var all = false

  @Option(help: "The folder to write. 输出文件夹。", completion: .directory)
  var output: String

  @Option(help: "Seconds for each school and attempt (default 60). 每所学校的时限（秒）。")
  var timeLimit: Int = 60

  @Option(help: "Schools at a time (default: the scenario's threads). 同时排几所学校。")
  var threads: Int?

  @Flag(help: "Replace an existing folder of timetables. 覆盖已有课程表。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    guard all != !school.isEmpty else {
      throw ValidationError(texts(.allOrSchool))
    }
    for (name, value) in [("--time-limit", timeLimit), ("--threads", threads ?? 1)]
    where !(1...100_000).contains(value) {
      let values = ["option": name, "value": "\(value)", "expected": "1…100000"]
      throw ValidationError(texts(.badOption, values))
    }
    try progress.check(in: texts)
  }

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, progress.form) { try place($0) }
    }
  }

  private func place(_ work: LongWork) throws -> ExitStatus {
    let session = work.session
    let folder = OutputFolder(path: output, kind: .timetables)
    try folder.check(replacing: force)
    let verified = try VerifiedPlan(named, work)
    let problem = verified.problem
    let chosen = try school.map { try problem.school(asked: $0) }
    guard let classes = verified.stored.classes else {
      throw CommandFailure.noClassTables(path: named.plan)
    }
    try verified.requireHolding(session)
    let program = FETProgram.installed(path: ProcessInfo.processInfo.environment["PATH"])
    let placing = WeekPlacing(
      program: program,
      texts: session.texts,
      problem: problem,
      seconds: timeLimit,
      threads: threads ?? problem.settings.threads
    )
    let weeks = placing.weeks(of: classes, at: all ? nil : Set(chosen))
    let placed = try placing.placed(weeks, work)
    work.progress.end()
    let lines = placed.flatMap(\.lines)
    let outcomes = placed.map(\.outcome).filter { $0.result == .placed }
    let faults = verified.auditor.faults(
      ofWeeks: lines,
      classes: classes,
      of: Set(outcomes.map(\.school)),
      withoutGaps: Set(outcomes.filter(\.isWithoutGaps).map(\.school))
    )
    if let first = faults.first {
      let values = ["key": first.key, "column": first.column, "stated": first.found]
      throw CommandFailure.defect(session.texts(.timetableWrong, values))
    }
    let files = zip(weeks, placed).map { week, placed in
      (
        name: FileName.safe(week.school.text) + ".fet",
        text: placing.file(of: week, withoutGaps: placed.isWithoutGapsAsked)
      )
    }
    try folder.write { path throws(FolderError) in
      try TimetableFolder.write(
        lines,
        outcomes: placed.map(\.outcome),
        beside: files,
        to: path,
        replacing: force
      )
    }
    let report = TimetableReport(
      placed.map {
        .init(
          outcome: $0.outcome,
          openPeriods: classes.openPeriods(at: $0.outcome.school),
          seconds: $0.seconds
        )
      },
      of: problem,
      hasProgram: program != nil,
      output: output,
      seconds: (session.facts.seconds * 10).rounded() / 10
    )
    session.result(
      text: { report.text(in: session.language, $0) },
      json: { report.json(in: session.language) }
    )
    return .done
  }
}

extension [ClassLine] {
  /// Weekly periods of a school's classes that nobody teaches.
  func openPeriods(at school: School.ID) -> Double {
    reduce(0) { sum, line in
      line.school == school && line.instructor == nil ? sum + line.weeklyPeriods : sum
    }
  }
}
