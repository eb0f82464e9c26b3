import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `inspect SCENARIO PLAN`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Counts what inspectors ask for, before and after a plan. 督导自查表。",
    discussion: """
      Balance indicators with their coefficients of variation, class and school
      sizes, exchange ratios over both denominators, staged goals. What the scenario
      does not give is marked, never guessed; facilities.csv gives areas, equipment,
      computers and books. A plan that breaks a rule or has wrong figures is not
      inspected: what verify says comes instead, with exit status 4.

        teacher-exchange inspect Scenarios/yunxi-county Plans/a
        teacher-exchange inspect Scenarios/yunxi-county Plans/a --output Inspections/a
      """
  )

  @OptionGroup
  var named: PlanArguments

  @Option(
    help: "Also write indicators.csv and balance.csv to this folder. 自查表文件夹。",
    completion: .directory
  )
  var output: String?

  @Flag(help: "Replace existing tables. 覆盖已有自查表。")
  var force = false

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
      let folder = output.map { OutputFolder(path: $0, kind: .inspection) }
      try folder?.check(replacing: force)
      let verified = try VerifiedPlan(named, work)
      guard verified.report.holds else {
        session.result(
          text: { verified.report.text(in: session.language, $0) },
          json: { verified.report.json(in: session.language) }
        )
        return .doesNotHold
      }
      work.progress.show(.inspecting)
      let inspection = verified.auditor.inspect(verified.stored.plan)
      try folder?.write { path throws(FolderError) in
        try InspectionFolder.write(inspection.tables, to: path, replacing: force)
      }
      work.progress.end()
      let report = InspectionReport(inspection, of: verified.problem, output: output)
      session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
      return .done
    }
  }
}
