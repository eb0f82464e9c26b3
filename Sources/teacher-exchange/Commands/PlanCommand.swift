import ArgumentParser
import GLPKSolver
import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// `plan SCENARIO --output PLAN`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Makes a plan and writes it as a folder. 编制方案。",
    discussion: """
      Ctrl-C ends the search and writes the best plan so far.
      A second Ctrl-C quits at once.
      按一次 Ctrl-C 停止计算并写入目前最好的方案，按两次立即退出。

        teacher-exchange plan Scenarios/yunxi-county --output Plans/a
        teacher-exchange plan Scenarios/yunxi-county --output Plans/b --gap 0.02

      With --from the search begins from an earlier plan, so that a changed decision
      costs little time and little of the plan. It may be the folder that is
      replaced. The search ends once the plan is as near to the best possible as that
      one was; with --gap it goes on to the gap given.
      使用 --from 时从已有方案开始：改一条决定，不必从头再来；
      也可以就是要覆盖的文件夹。和原方案一样接近最好可能时即停止；
      写了 --gap 则继续算到该差距。

        teacher-exchange plan Scenarios/yunxi-county --from Plans/a --output Plans/c
        teacher-exchange plan Scenarios/yunxi-county --output Plans/d --progress jsonl

      With --least-change levels 1 and 2 become as good as there, then as few people
      as possible are placed otherwise; the answer names them, and what leaving each
      where they were would have cost.
      使用 --least-change 时，第一、二层目标不低于原方案，改动的人最少。

        teacher-exchange plan Scenarios/round-two --from Plans/a --least-change --output Plans/f

      With --work-limit the search ends after counted work instead of by the clock:
      the same plan on every machine, with any number of threads.
      使用 --work-limit 时按计算量而不按时间停止：机器、线程数不同，方案也相同。

        teacher-exchange plan Scenarios/yunxi-county --output Plans/e --work-limit 60
      """
  )

  @Argument(
    help: "The scenario: a folder, or a workbook. 数据文件夹或工作簿。",
    completion: .file(extensions: ["xlsx"])
  )
  var scenario: String

  @Option(help: "The plan folder to write. 方案文件夹。", completion: .directory)
  var output: String

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Begin from this earlier plan. 从已有方案开始。", valueName: "plan"),
    completion: .directory
  )
  var earlierPlan: String?

  @Flag(
    help: """
      With --from: levels 1 and 2 as there, then as few people as possible placed otherwise. \
      与原方案相比改动的人最少。
      """
  )
  var leastChange = false

  @OptionGroup(title: "Search")
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

  @Flag(help: "Replace an existing plan. 覆盖已有方案。")
  var force = false

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  func validate() throws {
    let texts = Texts.of(presentation.language.inForce)
    try search.check(in: texts)
    if leastChange, earlierPlan == nil {
      let names = ["one": "--least-change", "other": "--from"]
      throw ValidationError(texts(.optionNeedsOther, names))
    }
    if let workLimit {
      try SearchOptions.check(workLimit: workLimit, besides: search.timeLimit, in: texts)
    }
    try progress.check(in: texts)
  }

  func run() throws {
    try Session.run(presentation.language, presentation.format) { session in
      try LongWork.run(session, progress.form) { try plan($0) }
    }
  }

  private func plan(_ work: LongWork) throws -> ExitStatus {
    let session = work.session
    let progress = work.progress
    let folder = OutputFolder(path: output, kind: .plan)
    try folder.check(replacing: force)
    let earlier = try earlierPlan.map { try EarlierPlan.read(at: $0, work) }
    let loaded = try work.load(scenario)
    let problem = loaded.problem
    if work.cancellation.isCancelled { return undecided(.interrupt, session, progress) }
    let options = search.inForce(for: problem.settings)
    let run = PlanningRun(
      work,
      loaded,
      from: earlier,
      options,
      workLimit: workLimit,
      hasOwnGap: search.gap != nil,
      changesLeast: leastChange,
      makesClasses: !noClasses,
      log: search.log
    )
    switch run.outcome(until: work.cancellation) {
    case .planned(let found):
      let (rotation, audited, classes) = try run.finished(found, until: work.cancellation)
      let record = try run.write(rotation, audited, classes, to: folder, replacing: force)
      let disturbed = try run.disturbances(rotation, audited, work)
      progress.end()
      let summary = PlanSummary(
        audited.audit,
        of: audited.plan,
        for: problem,
        record: record,
        misfits: classes?.misfits ?? [],
        takenOver: rotation.takenOver,
        disturbed: disturbed,
        gapAskedFor: run.options.gap,
        output: output
      )
      session.result(text: { summary.text(in: session.language, $0) }, json: { summary.json })
      return .done
    case .infeasible(let infeasibility):
      progress.end()
      let report = InfeasibilityReport(infeasibility, of: problem)
      session.result(
        text: { report.text(in: session.language, $0) },
        json: { report.json(in: session.language) }
      )
      return .infeasible
    case .undecided(let reason):
      return undecided(reason, session, progress)
    }
  }

  private func undecided(
    _ reason: PlanRecord.StopReason,
    _ session: Session,
    _ progress: ProgressPrinter
  ) -> ExitStatus {
    progress.end()
    let report = UndecidedReport(stoppedBy: reason, seconds: session.facts.seconds)
    session.result(text: { report.text(in: session.language, $0) }, json: { report.json })
    return reason == .interrupt ? .interrupted : .outOfTime
  }
}
