import ArgumentParser
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing
import Workbooks

/// `report SCENARIO PLAN --output DIR`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes what an office shows and publishes of a plan. 方案报告。",
    discussion: """
      report.html is read first: the figures that matter, a map of the moves, charts,
      tables to sort and search; one file, which needs no network and prints on A4.
      Workbooks beside it: publication list, register, ratio table, table of
      subjects, a sheet a school; and letters.html, a letter for everybody who moves.
      With --mask people's names are masked, and no letters are written. With
      --timetables the results of the command timetable stand in the page too.
      report.html：关键数字、交流地图、图表、可排序可查找的表；单个文件，
      不联网也能看，可打印成 A4。另有公示表、花名册、交流比例核算表、学科余缺汇总表、
      各校一表的工作簿和交流通知书；脱敏时不写通知书。

        teacher-exchange report Scenarios/yunxi-county Plans/a --output Reports/a
        teacher-exchange report Scenarios/yunxi-county Plans/a --mask --output Reports/b
      """
  )

  @OptionGroup
  var named: PlanArguments

  @Option(
    help: "A folder that the command timetable wrote for this plan. 课程表文件夹。",
    completion: .directory
  )
  var timetables: String?

  @Option(help: "The folder to write. 输出文件夹。", completion: .directory)
  var output: String

  @Flag(help: "Mask people's names: 王小明 becomes 王*明. 姓名脱敏。")
  var mask = false

  @Flag(help: "Replace an existing folder of reports. 覆盖已有报告。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var language: LanguageOptions

  func validate() throws {
    try progress.check(in: Texts.of(language.inForce))
  }

  func run() throws {
    try LongWork.runBriefly(language, progress: progress) { work in
      let session = work.session
      let folder = OutputFolder(path: output, kind: .report)
      try folder.check(replacing: force)
      let verified = try VerifiedPlan(named, work)
      try verified.requireHolding(session)
      let counted = try verified.counted(timetables: timetables, session)
      work.progress.show(.writing)
      let page = PlanPage(
        counted,
        verified.auditor.inspect(verified.stored.plan),
        record: verified.stored.record,
        isMasked: mask
      )
      let books = OfficeBooks(counted, verified.auditor, masked: mask)
      let files =
        [(name: ReportFolder.pageName, bytes: Array(page.html(in: session.language).utf8))]
        + (try Self.files(of: books, in: session.language, output: output))
      try folder.write { path throws(FolderError) in
        try ReportFolder.write(files, to: path, replacing: force)
      }
      work.progress.end()
      session.result(
        page.summary(in: session.language, output: output, files: files.count),
        books.letterSummary(in: session.language)
      )
      return .done
    }
  }

  private static func files(
    of books: OfficeBooks,
    in language: Language,
    output: String
  ) throws(CommandFailure) -> [(name: String, bytes: [UInt8])] {
    do {
      return try books.files(in: language, fileName: FileName.safe).map { ($0.name, $0.bytes) }
    } catch {
      throw .cannotWrite(path: output, reason: error.description)
    }
  }
}
