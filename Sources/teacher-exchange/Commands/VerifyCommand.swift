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

  @OptionGroup
  var named: PlanArguments

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    try progress.check(in: Texts.of(presentation.language.inForce))
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let report = try VerifiedPlan(named, work).report
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json(in: session.language) }
      )
      return report.holds ? .done : .doesNotHold
    }
  }
}
