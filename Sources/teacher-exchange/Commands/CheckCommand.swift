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
      """
  )

  @Argument(help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。")
  var scenario: String

  @OptionGroup
  var presentation: PresentationOptions

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      let loaded = try ScenarioFolder.load(at: scenario)
      let report = CheckReport(AuditFacts(loaded.problem), diagnostics: loaded.diagnostics)
      StandardStreams.notice(report.diagnostics.text(in: session.language))
      session.result(
        text: { report.text(in: session.language) },
        json: { report.json(in: session.language) }
      )
      return .done
    }
  }
}
