import ArgumentParser
import PlanReports
import ScenarioFiles
import Staffing

/// The plan that objections are about, and how long an answer may take.
struct ObjectionOptions: ParsableArguments {
  @OptionGroup
  var named: PlanArguments

  @Option(help: "Seconds for one answer, 3 unless given. 每条答复的时限（秒），默认 3。")
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "Core-seconds of counted work for one answer, in place of --time-limit. 计算量上限（核·秒）。",
      valueName: "core-seconds"
    )
  )
  var workLimit: Double?

  @Option(help: "Threads to use. 线程数。")
  var threads: Int?

  @Option(help: "Seed of the search. 随机种子。")
  var seed: UInt64?

  @OptionGroup(title: "Progress")
  var progress: ProgressOptions

  @OptionGroup
  var presentation: PresentationOptions

  /// Refuses what cannot be meant.
  func check() throws {
    let texts = Texts.of(presentation.language.inForce)
    if let timeLimit { try SearchOptions.check(timeLimit, "--time-limit", in: texts) }
    if let workLimit {
      try SearchOptions.check(workLimit: workLimit, besides: timeLimit, in: texts)
    }
    if let threads { try SearchOptions.check(threads: threads, in: texts) }
    try progress.check(in: texts)
  }

  /// The desk for a plan that keeps every rule and has no wrong figure.
  func desk(_ work: LongWork) throws -> ObjectionDesk {
    let verified = try VerifiedPlan(named, work)
    try verified.requireHolding(work.session)
    let problem = verified.problem
    let settings = problem.settings
    return ObjectionDesk(
      work: work,
      problem: problem,
      audited: AuditedPlan(plan: verified.stored.plan, audit: verified.audit),
      prices: verified.stored.prices,
      // Reading, auditing and writing take their time too.
      timeLimit: max(0.1, (timeLimit ?? 3) - 0.1 - Double(problem.teachers.count) / 3_000),
      workLimit: workLimit,
      threads: threads ?? settings.threads,
      seed: seed ?? settings.seed
    )
  }
}
