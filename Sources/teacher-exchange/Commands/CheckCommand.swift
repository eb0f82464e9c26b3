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

      With --workbook what was found is also written as a workbook: a list, and all
      tables with the faulty cells marked. Corrected there, that workbook can be used
      in place of the scenario.
      使用 --workbook 时另写一个工作簿：问题清单和全部数据，有问题的单元格已标色；
      改好即可直接使用。
      """
  )

  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Option(
    help: "Write a fix list, a workbook (.xlsx). 改错清单。",
    completion: .file(extensions: ["xlsx"])
  )
  var workbook: String?

  @Flag(help: "Replace an existing workbook. 覆盖已有工作簿。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    if let workbook { try WorkbookFile.check(ending: workbook, in: texts) }
    try progress.check(in: texts)
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      let fixes = workbook.map(WorkbookFile.init)
      try fixes?.check(replacing: force)
      work.progress.show(.loading)
      let loaded: LoadedScenario
      do throws(DataFailure) {
        loaded = try ScenarioFolder.load(at: scenario)
      } catch {
        try write(error.diagnostics, to: fixes, work)
        throw error
      }
      try write(loaded.diagnostics, to: fixes, work)
      let report = CheckReport(AuditFacts(loaded.problem), diagnostics: loaded.diagnostics)
      work.progress.end()
      session.notice(report.diagnostics)
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json(in: session.language) }
      )
      return .done
    }
  }

  private func write(
    _ diagnostics: [Diagnostic],
    to fixes: WorkbookFile?,
    _ work: LongWork
  ) throws(CommandFailure) {
    guard let fixes else { return }
    let session = work.session
    work.progress.show(.writing)
    let list = FixWorkbook(
      diagnostics,
      in: ScenarioFolder.grids(at: scenario),
      tables: ScenarioFolder.tables
    )
    guard list.count > 0 else {
      work.progress.end()
      session.notice(.fixNothing)
      return
    }
    try fixes.write(list.workbook(in: session.language))
    work.progress.end()
    let values = ["path": fixes.path, "count": "\(list.count)"]
    session.notice(.fixWritten, values)
  }
}
