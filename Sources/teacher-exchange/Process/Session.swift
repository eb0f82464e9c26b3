import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// One run of a command: its language, its form of result, its clock.
struct Session {
  let language: Language
  let format: ResultFormat
  let facts: ProcessFacts

  /// Runs a command and ends the process with its status.
  static func run(
    _ language: LanguageOptions,
    _ format: ResultFormat = .text,
    _ command: (Session) throws -> ExitStatus
  ) throws {
    let session = Session(language: language.inForce, format: format, facts: ProcessFacts())
    let status: ExitStatus
    do {
      status = try command(session)
    } catch {
      status = session.explain(error)
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// The texts of the session's language.
  var texts: Texts { Texts.of(language) }

  /// Prints the result in the form asked for; text is laid out for the window it is shown in.
  func result(text: (TextLayout) -> String, json: () -> String) {
    switch format {
    case .text: StandardStreams.result(text(StandardStreams.resultLayout))
    case .json: StandardStreams.result(json())
    }
  }

  /// Prints sentences as the result.
  func result(_ sentences: String...) {
    StandardStreams.result(StandardStreams.resultLayout.text(sentences))
  }

  /// Prints a report to standard error.
  func notice(text: (TextLayout) -> String) {
    StandardStreams.notice(text(StandardStreams.noticeLayout))
  }

  /// Prints diagnostics to standard error.
  func notice(_ report: DiagnosticReport) {
    notice { report.text(in: language, $0) }
  }

  /// Prints a sentence to standard error.
  func notice(_ phrase: Phrase, _ values: [String: String] = [:]) {
    notice { $0.text([texts(phrase, values)]) }
  }

  /// The one place where errors become words and an exit status.
  private func explain(_ error: any Error) -> ExitStatus {
    switch error {
    case let failure as DataFailure: return explain(faults: failure.diagnostics)
    case let failure as CommandFailure: return explain(failure)
    default: return defect("\(error)")
    }
  }

  private func explain(faults: [Diagnostic]) -> ExitStatus {
    let report = CheckReport(rejected: faults)
    notice(report.diagnostics)
    result(text: { report.text(in: language, $0) }, json: { report.json(in: language) })
    return .dataFault
  }

  private func explain(_ failure: CommandFailure) -> ExitStatus {
    switch failure {
    case .planFaults(let path, let diagnostics):
      return explain(.planFaults, path, diagnostics)
    case .listFaults(let path, let diagnostics):
      return explain(.listFaults, path, diagnostics)
    case .rosterFaults(let diagnostics):
      let report = DiagnosticReport(diagnostics)
      notice(report)
      if format == .json {
        StandardStreams.result(CheckReport(rejected: diagnostics).json(in: language))
      }
      return say(.importRefused, ["errors": "\(report.count(of: .error))"], .dataFault)
    case .notAPlan(let path):
      return say(.notAnEarlierPlan, ["path": path], .dataFault)
    case .outputExists(let path):
      return say(.outputExists, ["path": path], .cannotWrite)
    case .cannotWrite(let path, let reason):
      return say(.outputCannotBeWritten, ["path": path, "reason": reason], .cannotWrite)
    case .notReplaceable(let path, let kind):
      let phrase: Phrase =
        switch kind {
        case .plan: .notAPlanFolder
        case .scenario, .delta: .notAScenarioFolder
        case .timetables: .notATimetableFolder
        case .certificates: .notACertificateFolder
        case .inspection: .notAnInspectionFolder
        case .report: .notAReportFolder
        case .sweep: .notASweepFolder
        }
      return say(phrase, ["path": path], .cannotWrite)
    case .brokenPlan(let violations, let problem):
      let report = ViolationReport(violations, of: problem)
      notice { report.text(in: language, $0) }
      return .defect
    case .planDoesNotHold: return .doesNotHold
    case .otherPlanAdopted(let adopted, let register, let plan):
      let values = [
        "folder": adopted.folder, "year": "\(adopted.schoolYear)", "date": "\(adopted.date)",
        "register": register, "path": plan,
      ]
      return say(.adoptedOther, values, .cannotWrite)
    case .noRegister(let path):
      return say(.noRegister, ["path": path], .dataFault)
    case .noClassTables(let path):
      return say(.noClassTables, ["path": path], .dataFault)
    case .timetableProgram(let reason):
      return say(.timetableFailed, ["reason": reason], .defect)
    case .unknownSchool(let text):
      return say(.unknownSchoolAsked, ["value": text], .usage)
    case .unknownTeacher(let text):
      return say(.unknownTeacher, ["teacher": text], .usage)
    case .notAtWork(let text):
      return say(.notAtWork, ["teacher": text], .usage)
    case .badWish(let text):
      return say(.badWish, ["wish": text], .usage)
    case .badSettings(let diagnostics):
      notice(DiagnosticReport(diagnostics))
      return .usage
    case .outdated(let path):
      return say(.sweepOutdated, ["path": path], .cannotWrite)
    case .defect(let reason):
      return defect(reason)
    }
  }

  private func explain(
    _ phrase: Phrase,
    _ path: String,
    _ diagnostics: [Diagnostic]
  ) -> ExitStatus {
    let report = DiagnosticReport(diagnostics)
    notice(report)
    if format == .json {
      StandardStreams.result(CheckReport(rejected: diagnostics).json(in: language))
    }
    let count = "\(report.count(of: .error))"
    return say(phrase, ["path": path, "count": count], .dataFault)
  }

  private func defect(_ reason: String) -> ExitStatus {
    say(.defect, ["reason": reason], .defect)
  }

  private func say(
    _ phrase: Phrase,
    _ values: [String: String],
    _ status: ExitStatus
  ) -> ExitStatus {
    notice(phrase, values)
    return status
  }
}
