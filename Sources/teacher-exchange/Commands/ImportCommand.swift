import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// `import ROSTER.xlsx… --output SCENARIO`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes a scenario of rosters as offices keep them in workbooks. 导入花名册。",
    discussion: """
      Birth and sex are taken from the identity number, which is checked and
      written nowhere. What the rosters do not say stays blank and is named:
      classes.csv and the location of schools. With any fault nothing is written.
      从身份证号码核对并取出出生年月和性别，号码本身不写入任何文件；花名册没有的内容留空并列出。

        teacher-exchange import 花名册.xlsx --output Scenarios/2026
        teacher-exchange import a.xlsx b.xlsx --output S --school-year 2026
      """
  )

  @Argument(
    help: ArgumentHelp("Rosters, .xlsx workbooks. 花名册工作簿。", valueName: "roster"),
    completion: .file(extensions: ["xlsx"])
  )
  var rosters: [String]

  @Option(help: "The scenario folder to write. 数据文件夹。", completion: .directory)
  var output: String

  @Option(help: "The scenario's title (default: made from the school year). 标题。")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The year whose 1 September the plan takes effect on (default: the first after the latest "
        + "month in the rosters). 学年。",
      valueName: "year"
    )
  )
  var schoolYear: Int?

  @Flag(help: "Replace an existing scenario. 覆盖已有数据。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  private static let schoolYears = 1990...2200

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try progress.check(in: texts)
    guard let schoolYear, !Self.schoolYears.contains(schoolYear) else { return }
    let range = "\(Self.schoolYears.lowerBound)–\(Self.schoolYears.upperBound)"
    throw ValidationError(
      texts(
        .badOption,
        ["option": "--school-year", "value": "\(schoolYear)", "expected": range]
      )
    )
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let folder = OutputFolder(path: output, kind: .scenario)
      try folder.check(replacing: force)
      work.progress.show(.loadingRosters)
      let imported: ImportedScenario
      do throws(DataFailure) {
        imported = try RosterImport.read(paths: rosters, schoolYear: schoolYear) { year in
          title ?? session.texts(.importDefaultTitle, ["year": "\(year)"])
        }
      } catch {
        throw CommandFailure.rosterFaults(error.diagnostics)
      }
      work.progress.show(.writing)
      try folder.write { path throws(FolderError) in
        try imported.write(to: path, replacing: force)
      }
      work.progress.end()
      session.notice(DiagnosticReport(imported.diagnostics))
      let report = ImportReport(
        imported.summary,
        diagnostics: imported.diagnostics,
        output: output
      )
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json(in: session.language) }
      )
      return .done
    }
  }
}
