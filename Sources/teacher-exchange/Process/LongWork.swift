import LinearModel
import PlanReports
import ScenarioFiles
import Staffing

/// The part of a command that takes its time: progress on standard error, Ctrl-C as a wish to stop.
struct LongWork {
  let session: Session
  let progress: ProgressPrinter
  let cancellation = CancellationFlag()

  /// Runs the work; a line of progress that is still open is wiped at its end.
  static func run(
    _ session: Session,
    _ form: ProgressForm,
    stopsWhenAsked: Bool = true,
    whenAsked stopping: ProgressReport.Step = .stopping,
    _ body: (LongWork) throws -> ExitStatus
  ) throws -> ExitStatus {
    let progress = ProgressPrinter(session.language, facts: session.facts, form: form)
    let work = LongWork(session: session, progress: progress)
    let watch =
      stopsWhenAsked ? InterruptWatch(work.cancellation) { progress.show(stopping) } : nil
    let ticks = ProgressTicks(progress)
    defer {
      ticks.end()
      progress.end()
      watch?.end()
    }
    return try body(work)
  }

  /// A part of the work that has its own clock and is told of by whoever gave it.
  var silentPart: LongWork {
    let facts = ProcessFacts()
    return LongWork(
      session: Session(language: session.language, format: session.format, facts: facts),
      progress: ProgressPrinter(session.language, facts: facts, form: .none)
    )
  }

  /// Runs a command that takes seconds at most, even for the largest districts; Ctrl-C ends it.
  static func runBriefly(
    _ language: LanguageOptions,
    _ format: ResultFormat = .text,
    progress: ProgressOptions,
    _ body: (LongWork) throws -> ExitStatus
  ) throws {
    try Session.run(language, format) { session in
      try run(session, progress.briefForm, stopsWhenAsked: false, body)
    }
  }

  /// The scenario, with its warnings on standard error.
  func load(_ path: String) throws -> LoadedScenario {
    progress.show(.loading)
    let loaded = try ScenarioFolder.load(at: path)
    progress.end()
    session.notice(DiagnosticReport(loaded.diagnostics))
    let problem = loaded.problem
    progress.show(.loaded(schools: problem.schools.count, teachers: problem.teachers.count))
    return loaded
  }
}
