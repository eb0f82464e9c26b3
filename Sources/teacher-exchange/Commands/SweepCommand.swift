import ArgumentParser
import Foundation
import PlanReports
import ScenarioFiles
import Staffing

/// `sweep SCENARIO --vary KEY=VALUES … --output DIR`.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Plans all combinations of varied settings and compares them. 方案比选。",
    discussion: """
      A key of scenario.yaml gets every value of a range FIRST:LAST:STEP or of a list.
      Each combination is planned as the command plan does, several at a time, and
      has a folder of its own with its scenario and its plan. sweep.csv, sweep.json and
      sweep.html put them side by side and mark those that another one dominates.
      Run again, the command goes on where it was interrupted.
      scenario.yaml 的一个键依次取范围“首值:末值:步长”或列表中的各值，每个组合编制
      一个方案，并列比较，标出劣于其他的组合。中断后再运行同一命令即可继续。

        teacher-exchange sweep Scenarios/yunxi-county --output Sweeps/a \\
          --vary policy.floors.teachers.share=0.10:0.25:0.025 \\
          --vary policy.limits.travel_minutes=30,45,60 --time-limit 60
        teacher-exchange sweep Scenarios/yunxi-county --output Sweeps/b \\
          --vary policy.limits.rural_backbone_net=keep,free --work-limit 30 --no-classes
        teacher-exchange sweep Scenarios/yunxi-county --output Sweeps/c \\
          --vary policy.limits.travel_minutes=30,60 --compare uncovered,moved,travel

      Compared are the values of the levels and the people moved, unless --compare
      names other figures: levels, terms, moved, floors_met, schools_opened,
      schools_fully_opened.
      默认比较各层次的值和交流人数，可用 --compare 另选。
      """
  )

  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Option(
    help: ArgumentHelp("A key and its values; may be repeated. 键与取值，可重复。", valueName: "key=values")
  )
  var vary: [String]

  @Option(help: "The folder of the sweep. 比选文件夹。", completion: .directory)
  var output: String

  @Option(help: ArgumentHelp("Figures to compare, with commas. 参加比较的数字。", valueName: "figures"))
  var compare: String?

  @Option(help: ArgumentHelp("The two figures of the chart. 图的两轴。", valueName: "across,upward"))
  var axes: String?

  @Option(
    help: ArgumentHelp(
      "Where a search begins. 从哪里开始计算。",
      discussion: """
        neighbour: from the plan of the nearest combination before it.
        both: afresh as well where that ends before the gap; the better plan is kept.
        neighbour：从相邻组合的方案开始；both：未达到差距时再从头计算，取较好的。
        """
    )
  )
  var starts: SweepRun.Starts = .neighbour

  @Option(help: "Most combinations that are planned. 组合数上限。")
  var most = 100

  @OptionGroup(title: "Search of each combination")
  var search: SearchOptions

  @Option(
    help: ArgumentHelp(
      "Core-seconds of counted work, in place of --time-limit. 计算量上限（核·秒）。",
      valueName: "core-seconds"
    )
  )
  var workLimit: Double?

  @Flag(help: "Make no class tables. 不编任课表。")
  var noClasses = false

  @Flag(help: "Plan again what other data or options gave. 数据或选项已变的重新编制。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try search.check(in: texts)
    if let workLimit {
      try SearchOptions.check(workLimit: workLimit, besides: search.timeLimit, in: texts)
    }
    try progress.check(in: texts)
    let settings = try self.settings(texts)
    let count = SweepGrid.count(of: settings)
    guard count <= most else {
      throw ValidationError(texts(.sweepTooMany, ["count": "\(count)", "most": "\(most)"]))
    }
    _ = try measures(of: compare, "--compare", texts)
    if let axes = try measures(of: self.axes, "--axes", texts), axes.count != 2 {
      throw ValidationError(texts(.sweepAxesCount))
    }
  }

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, progress.form, whenAsked: .leavingOff) { try sweep($0) }
    }
  }

  private func sweep(_ work: LongWork) throws -> ExitStatus {
    let session = work.session
    let grid = SweepGrid(try settings(session.texts))
    let folder = SweepFolder(path: output)
    try folder.check()
    let loaded = try work.load(scenario)
    let run = SweepRun(
      work: work,
      base: (scenario, loaded.problem.title),
      grid: grid,
      folder: folder,
      search: search,
      threads: search.threads ?? ProcessInfo.processInfo.activeProcessorCount,
      workLimit: workLimit,
      makesClasses: !noClasses,
      starts: starts,
      replaces: force
    )
    try run.checkSettings()
    let outcomes = try run.outcomes(whenChecked: { outcomes in
      // Should the program be killed, the folder is still known as that of a sweep.
      try folder.write(self.report(on: outcomes, grid, loaded.problem.title), in: session.language)
    })
    let report = try self.report(on: outcomes, grid, loaded.problem.title)
    work.progress.show(.writing)
    try folder.write(report, in: session.language)
    work.progress.end()
    session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
    let isNothingDone = outcomes.allSatisfy { $0.status == "open" }
    return isNothingDone ? .interrupted : .done
  }

  /// The report of combinations that come in the grid's order, its rows in the order of the values.
  private func report(
    on outcomes: [SweptCombination],
    _ grid: SweepGrid,
    _ title: String
  ) throws -> SweepReport {
    let texts = Texts.of(presentation.language.inForce)
    return SweepReport(
      Sweep(
        title: title,
        settings: grid.settings.map { Sweep.Setting(key: $0.key, values: $0.values) },
        combinations: grid.inTableOrder.map { outcomes[$0] },
        measures: try measures(of: compare, "--compare", texts),
        axes: try measures(of: axes, "--axes", texts)
      ),
      output: output
    )
  }

  private func settings(_ texts: Texts) throws -> [VariedSetting] {
    var settings: [VariedSetting] = []
    for text in vary {
      let setting: VariedSetting
      do {
        setting = try VariedSetting(text)
      } catch {
        throw ValidationError(Self.sentence(on: error, text, texts))
      }
      guard !settings.contains(where: { $0.key == setting.key }) else {
        throw ValidationError(texts(.sweepRepeatedKey, ["key": setting.key]))
      }
      settings.append(setting)
    }
    return settings
  }

  private static func sentence(
    on fault: VariedSetting.Fault,
    _ text: String,
    _ texts: Texts
  ) -> String {
    let phrase: Phrase =
      switch fault {
      case .noValues: .sweepNoValues
      case .notARange: .sweepNotARange
      case .wrongStep: .sweepWrongStep
      case .tooManySteps: .sweepTooManySteps
      case .repeatedValue: .sweepRepeatedValue
      case .fixedKey: .sweepFixedKey
      }
    let why = texts(phrase, ["most": "\(VariedSetting.mostSteps)"])
    let advice = "--vary policy.limits.travel_minutes=30:60:15"
    return texts(.sweepBadVary, ["value": text, "fault": why, "advice": advice])
  }

  private func measures(
    of list: String?,
    _ option: String,
    _ texts: Texts
  ) throws -> [SweepMeasure]? {
    guard let list else { return nil }
    return try list.split(separator: ",", omittingEmptySubsequences: false).map { name in
      let name = name.trimmingCharacters(in: .whitespaces)
      guard let measure = SweepMeasure(name: name) else {
        let known = texts.list(SweepMeasure.all.map(\.name))
        let values = ["option": option, "value": name, "known": known]
        throw ValidationError(texts(.sweepUnknownMeasure, values))
      }
      return measure
    }
  }
}

extension SweepRun.Starts: ExpressibleByArgument {}
