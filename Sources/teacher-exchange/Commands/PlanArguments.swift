import ArgumentParser

/// The scenario and the plan of it that a command is about.
struct PlanArguments: ParsableArguments {
  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Argument(help: "The plan folder. 方案文件夹。", completion: .directory)
  var plan: String
}
