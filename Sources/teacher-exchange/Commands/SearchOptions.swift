import ArgumentParser
import LinearModel
import PlanReports
import Staffing

/// The options of the search; what is not given comes from the scenario's `solve` settings.
struct SearchOptions: ParsableArguments {
  @Option(help: "Gap at which each level stops, 0.005 for 0.5 %. 差距。")
  var gap: Double?

  @Option(help: "Seconds from the start of the process to the plan on disk. 时限（秒）。")
  var timeLimit: Double?

  @Option(help: "Threads to use. 线程数。")
  var threads: Int?

  @Option(help: "Seed of the search. 随机种子。")
  var seed: UInt64?

  @Flag(help: "Show the solver's own log on standard error. 显示求解器日志。")
  var solverLog = false

  /// Where the solver's log goes, or nil.
  var log: SolverLog? { solverLog ? SolverLog(receive: StandardStreams.notice) : nil }

  /// Refuses numbers that cannot be meant.
  func check(in texts: Texts) throws {
    if let gap, !(0...1).contains(gap) {
      throw Self.refusal("--gap", "\(gap)", "0–1", in: texts)
    }
    if let timeLimit { try Self.check(timeLimit, "--time-limit", in: texts) }
    if let threads { try Self.check(threads: threads, in: texts) }
  }

  /// Refuses a number of threads that cannot be meant.
  static func check(threads: Int, in texts: Texts) throws {
    if (1...1024).contains(threads) { return }
    throw refusal("--threads", "\(threads)", "1–1024", in: texts)
  }

  /// Refuses a limit of work that cannot be meant, or that stands beside one of time.
  static func check(workLimit: Double, besides timeLimit: Double?, in texts: Texts) throws {
    try check(workLimit, "--work-limit", in: texts)
    guard timeLimit == nil else {
      throw ValidationError(
        texts(.eitherOption, ["one": "--time-limit", "other": "--work-limit"])
      )
    }
  }

  /// Refuses a limit that cannot be meant.
  static func check(_ limit: Double, _ option: String, in texts: Texts) throws {
    if limit > 0, limit <= 10_000_000 { return }
    throw refusal(option, "\(limit)", "> 0, ≤ 10000000", in: texts)
  }

  private static func refusal(
    _ option: String,
    _ value: String,
    _ expected: String,
    in texts: Texts
  ) -> ValidationError {
    ValidationError(
      texts(.badOption, ["option": option, "value": value, "expected": expected])
    )
  }

  /// The settings of this run.
  func inForce(for settings: SolveSettings) -> SolveSettings {
    var settings = settings
    settings.gap = gap ?? settings.gap
    settings.timeLimit = timeLimit ?? settings.timeLimit
    settings.threads = threads ?? settings.threads
    settings.seed = seed ?? settings.seed
    return settings
  }
}
