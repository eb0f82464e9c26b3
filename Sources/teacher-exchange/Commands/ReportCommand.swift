import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// `report SCENARIO PLAN --output DIR`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes what an office shows and publishes of a plan. 方案报告。",
    discussion: """
      report.html is read first: the figures that matter, a map of the moves, charts, tables to sort
      and search; one file, which needs no network and prints on A4. With --mask people's names are
      masked. With --timetables the results of the command timetable stand in it too.
      report.html：关键数字、交流地图、图表、可排序可查找的表；单个文件，不联网也能看，可打印成 A4。

        teacher-exchange report Scenarios/yunxi-county Plans/a --output Reports/a
        teacher-exchange report Scenarios/yunxi-county Plans/a --mask --output Reports/b
      """
  )

  @Argument(help: "The scenario folder. 数据文件夹。")
  var scenario: String

  @Argument(help: "The plan folder. 方案文件夹。")
  var plan: String

  @Option(help: "A folder that the command timetable wrote for this plan. 课程表文件夹。")
  var timetables: String?

  @Option(help: "The folder to write. 输出文件夹。")
  var output: String

  @Flag(help: "Mask people's names: 王小明 becomes 王*明. 姓名脱敏。")
  var mask = false

  @Flag(help: "Replace an existing folder of reports. 覆盖已有报告。")
  var force = false

  @OptionGroup
  var language: LanguageOptions

  func run() throws {
    try Session.run(language) { session in
      let folder = OutputFolder(path: output, kind: .report)
      try folder.check(replacing: force)
      let verified = try VerifiedPlan(scenario: scenario, plan: plan, session)
      try verified.requireHolding(session)
      let counted = try verified.counted(timetables: timetables, session)
      let page = PlanPage(
        counted,
        verified.auditor.inspect(verified.stored.plan),
        record: verified.stored.record,
        isMasked: mask
      )
      let files = [
        (name: ReportFolder.pageName, bytes: Array(page.html(in: session.language).utf8))
      ]
      try folder.write { path throws(FolderError) in
        try ReportFolder.write(files, to: path, replacing: force)
      }
      StandardStreams.result(
        page.summary(in: session.language, output: output, files: files.count)
      )
      return .done
    }
  }
}
