import ArgumentParser
import LinearModel
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// `export SCENARIO --output FILE.mps|FILE.lp`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the reference model for other solvers. 导出模型。",
    discussion: """
      The file's ending decides the format: .mps free MPS, .lp CPLEX LP.

        teacher-exchange export Scenarios/yunxi-county --output model.mps
        teacher-exchange export Scenarios/yunxi-county --output model.lp \\
          --level staffing --cap curriculum=120.5
      """
  )

  /// The objective of the model.
  enum Objective: String, CaseIterable, ExpressibleByArgument {
    case curriculum
    case staffing
    case burden
    case blended
  }

  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Option(
    help: "The model file, .mps or .lp. 模型文件。",
    completion: .file(extensions: ["mps", "lp"])
  )
  var output: String

  @Option(help: "What is minimised (default: the first level, or the sum where the policy blends).")
  var level: Objective?

  @Option(help: ArgumentHelp("Most that another level may have.", valueName: "level=value"))
  var cap: [String] = []

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try progress.check(in: texts)
    if writer == nil { throw ValidationError(texts(.badFileEnding, ["path": output])) }
    for text in cap where Self.cap(text) == nil {
      throw ValidationError(texts(.badCap, ["value": text]))
    }
  }

  func run() throws {
    try LongWork.runBriefly(
      presentation.language,
      presentation.format,
      progress: progress
    ) { work in
      let session = work.session
      try ParentFolder(of: output).check()
      let loaded = try work.load(scenario)
      work.progress.show(.planning(.preparing, nil))
      let model = ReferenceModel.model(
        of: loaded.problem,
        objective: objective(for: loaded.problem),
        caps: cap.compactMap(Self.cap)
      )
      let program = try ValidatedProgram(model)
      guard let writer else { throw CommandFailure.defect("no writer for \(output)") }
      work.progress.show(.writing)
      try AtomicFile.write(to: output) { receive throws(CommandFailure) in
        try writer.write(program, to: receive)
      }
      work.progress.end()
      let report = ExportReport(
        path: output,
        columns: program.columnCount,
        rows: program.rowCount,
        nonzeros: program.entryCount
      )
      session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
      return .done
    }
  }

  private func objective(for problem: StaffingProblem) -> ReferenceModel.Objective {
    let isBlended = problem.policy.priorities == .blended
    let chosen = level ?? (isBlended ? .blended : .curriculum)
    return Level(rawValue: chosen.rawValue).map { .level($0) } ?? .blended
  }

  private var writer: (any ProgramWriter)? {
    if output.lowercased().hasSuffix(".mps") { return MPSWriter() }
    return output.lowercased().hasSuffix(".lp") ? LPWriter() : nil
  }

  private static func cap(_ text: String) -> LevelCap? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let level = Level(rawValue: parts[0]), let value = Double(parts[1]),
      value.isFinite
    else { return nil }
    return (level, value)
  }
}
