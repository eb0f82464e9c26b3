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
    _ body: (LongWork) throws -> ExitStatus
  ) throws -> ExitStatus {
    let progress = ProgressPrinter(session.language, facts: session.facts, form: form)
    let work = LongWork(session: session, progress: progress)
    let watch = InterruptWatch(work.cancellation) { progress.show(.stopping) }
    let ticks = ProgressTicks(progress)
    defer {
      ticks.end()
      progress.end()
      watch.end()
    }
    return try body(work)
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
