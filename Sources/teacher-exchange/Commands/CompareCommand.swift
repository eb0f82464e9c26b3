import ArgumentParser
import PlanReports

/// `compare PLAN PLAN…`.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Puts plans of one district side by side. 对照方案。",
    discussion: """
      Differences are to the first plan: figures, and who takes whose place. Nothing
      but the plan folders is read, unless scenarios are named: one for all plans gives
      coverage by location, one for each also the settings and rows that differ.
      Whether a plan keeps the rules is for verify. What adopt marked is shown.

        teacher-exchange compare Plans/a Plans/b
        teacher-exchange compare Plans/a Plans/b Plans/c --format json
        teacher-exchange compare Plans/a Plans/b --scenario Scenarios/yunxi-county \\
          --scenario Scenarios/round-two
      """
  )

  @Argument(help: "Two or more plan folders. 两个或更多方案文件夹。", completion: .directory)
  var plans: [String]

  @Option(
    help: "A scenario: one for all plans, or one for each in their order. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: [String] = []

  @Option(
    help: "The folder of adopted.json (default: those that hold the plans). 定案登记文件夹。",
    completion: .directory
  )
  var registry: String?

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    guard plans.count >= 2 else { throw ValidationError(texts(.comparePlanCount)) }
    guard [0, 1, plans.count].contains(scenario.count) else {
      let values = ["scenarios": "\(scenario.count)", "plans": "\(plans.count)"]
      throw ValidationError(texts(.compareScenarioCount, values))
    }
    try progress.check(in: texts)
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let folders = ComparedFolders(
        plans: plans,
        scenarios: scenario,
        registry: registry,
        work: work
      )
      let report = CompareReport(try folders.comparison())
      let session = work.session
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json }
      )
      return .done
    }
  }
}
