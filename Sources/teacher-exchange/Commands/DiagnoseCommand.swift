import ArgumentParser
import GLPKSolver
import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// `diagnose SCENARIO`.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Shows the gaps before any exchange and what exchange can mend. 交流前诊断。",
    discussion: """
      Every school, stage and subject with its gap in posts and its gap in periods
      side by side, what exchange can mend at best, what only recruiting can, and
      which floors can be reached. Ctrl-C ends the search with the bounds proven so
      far.

        teacher-exchange diagnose Scenarios/yunxi-county
        teacher-exchange diagnose Scenarios/yunxi-county --school Y054 --time-limit 20
        teacher-exchange diagnose Scenarios/yunxi-county --progress plain
      """
  )

  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Option(help: "Print only this school's details, by id or name; may be repeated. 只列这所学校。")
  var school: [String] = []

  @OptionGroup(title: "Search")
  var search: SearchOptions

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  /// Seconds where neither the option nor a shorter limit of the scenario says otherwise.
  private static let usualSeconds = 60.0

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try search.check(in: texts)
    try progress.check(in: texts)
  }

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, progress.form) { try diagnose($0) }
    }
  }

  private func diagnose(_ work: LongWork) throws -> ExitStatus {
    let session = work.session
    let loaded = try work.load(scenario)
    let schools = try school.map { try loaded.problem.school(asked: $0) }
    let options = options(for: loaded.problem.settings)
    let run = PlanningRun(work, loaded, options, log: search.log)
    // What nobody can place would make every staffing break R14; the report names it instead.
    let unusable = AuditFacts(loaded.problem).recruitsWithoutOffering
    let problem = loaded.problem.withoutRecruits(unusable)
    let (potential, statusQuo, best) = try run.auditedPotential(
      of: problem,
      until: work.cancellation
    )
    work.progress.end()
    let report = DiagnosisReport(
      potential,
      of: AuditFacts(problem),
      statusQuo: statusQuo,
      best: best,
      unusableRecruits: unusable,
      shownSchools: school.isEmpty ? nil : Set(schools)
    )
    session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
    return .done
  }

  private func options(for settings: SolveSettings) -> SolveSettings {
    var options = search.inForce(for: settings)
    if search.timeLimit == nil { options.timeLimit = min(options.timeLimit, Self.usualSeconds) }
    return options
  }
}
