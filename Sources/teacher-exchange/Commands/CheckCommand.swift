import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `check SCENARIO`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Loads a scenario and prints every fault and warning with its place. 检查数据。",
    discussion: """
      Faults and warnings go to standard error, the counts to standard output.

        teacher-exchange check Scenarios/yunxi-county
        teacher-exchange check scenario.xlsx
        teacher-exchange check Scenarios/yunxi-county --workbook fixes.xlsx

      With --workbook what was found is also written as a workbook: a list, and all tables with the
      faulty cells marked. Corrected there, that workbook can be used in place of the scenario.
      使用 --workbook 时另写一个工作簿：问题清单和全部数据，有问题的单元格已标色；改好即可直接使用。
      """
  )

  @Argument(help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。")
  var scenario: String

  @Option(help: "Write a fix list, a workbook (.xlsx). 改错清单。")
  var workbook: String?

  @Flag(help: "Replace an existing workbook. 覆盖已有工作簿。")
  var force = false

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    if let workbook {
      try WorkbookFile.check(ending: workbook, in: Texts.of(presentation.language.inForce))
    }
  }

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      let fixes = workbook.map(WorkbookFile.init)
      try fixes?.check(replacing: force)
      let loaded: LoadedScenario
      do throws(DataFailure) {
        loaded = try ScenarioFolder.load(at: scenario)
      } catch {
        try write(error.diagnostics, to: fixes, session)
        throw error
      }
      try write(loaded.diagnostics, to: fixes, session)
      let report = CheckReport(AuditFacts(loaded.problem), diagnostics: loaded.diagnostics)
      StandardStreams.notice(report.diagnostics.text(in: session.language))
      session.result(
        text: { report.text(in: session.language) },
        json: { report.json(in: session.language) }
      )
      return .done
    }
  }

  private func write(
    _ diagnostics: [Diagnostic],
    to fixes: WorkbookFile?,
    _ session: Session
  ) throws(CommandFailure) {
    guard let fixes else { return }
    let list = FixWorkbook(
      diagnostics,
      in: ScenarioFolder.grids(at: scenario),
      tables: ScenarioFolder.tables
    )
    guard list.count > 0 else {
      StandardStreams.notice(session.texts(.fixNothing) + "\n")
      return
    }
    try fixes.write(list.workbook(in: session.language))
    let values = ["path": fixes.path, "count": "\(list.count)"]
    StandardStreams.notice(session.texts(.fixWritten, values) + "\n")
  }
}
