import ArgumentParser
import PlanReports

/// `verify SCENARIO PLAN`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recomputes every rule, term and table of a plan by plain counting. 核对方案。",
    discussion: """
      Exit status 4 where a rule is broken or a figure of the plan folder is wrong.

        teacher-exchange verify Scenarios/yunxi-county Plans/a
      """
  )

  @Argument(help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。")
  var scenario: String

  @Argument(help: "The plan folder. 方案文件夹。")
  var plan: String

  @OptionGroup
  var presentation: PresentationOptions

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      let report = try VerifiedPlan(scenario: scenario, plan: plan, session).report
      session.result(
        text: { report.text(in: session.language) },
        json: { report.json(in: session.language) }
      )
      return report.holds ? .done : .doesNotHold
    }
  }
}
