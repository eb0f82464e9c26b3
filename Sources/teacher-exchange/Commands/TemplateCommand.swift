import ArgumentParser
import PlanReports
import ScenarioFiles
import Workbooks

/// `template --output scenario.xlsx`.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Writes an empty workbook to be filled with a district's data. 空白填报表。",
    discussion: """
      Headers, drop-down lists and explanations in the language chosen; every command
      takes the filled workbook in place of a scenario folder.
      表头、下拉选项和填表说明；填好的工作簿可以代替数据文件夹使用。

        teacher-exchange template --output scenario.xlsx --language zh
      """
  )

  @Option(
    help: "The workbook to write (.xlsx). 输出文件。",
    completion: .file(extensions: ["xlsx"])
  )
  var output: String

  @Flag(help: "Replace an existing file. 覆盖已有文件。")
  var force = false

  @OptionGroup
  var language: LanguageOptions

  func validate() throws {
    try WorkbookFile.check(ending: output, in: Texts.of(language.inForce))
  }

  func run() throws {
    try Session.run(language) { session in
      let file = WorkbookFile(path: output)
      try file.check(replacing: force)
      let template = TemplateWorkbook(
        ScenarioFolder.tables,
        settingsNames: ScenarioFolder.settingsNames,
        settings: ScenarioFolder.standardSettings
      )
      try file.write(template.workbook(in: session.language))
      session.result(session.texts(.templateWritten, ["path": output]))
      return .done
    }
  }
}
