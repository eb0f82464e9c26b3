import LinearModel
import Staffing
import Synchronization

/// Tells a run when to stop: when its seconds are used up, or, where a limit of work is given, its
/// counted work.
///
/// Counted work is in core-seconds of a present machine, by the rates below. It depends on nothing
/// but the input and the options, so a run that counts ends at the same point on every machine, on
/// any number of threads; only a group's teaching that takes ten seconds is still cut by the clock.
/// Work done on several threads at once is charged once they have met.
struct SearchClock: Sendable {
  private let start = ContinuousClock.now
  /// Seconds, or core-seconds of counted work.
  let limit: Double
  let cancellation: CancellationFlag
  private var counted: WorkCount?

  init(_ options: PlanningOptions, cancellation: CancellationFlag) {
    limit = options.workLimit ?? options.timeLimit * (1 - Self.shareForTeaching)
    counted = options.workLimit.map { _ in WorkCount() }
    self.cancellation = cancellation
  }

  /// The part of the time limit that is kept for the teaching of the final plan.
  private static let shareForTeaching = 0.05

  /// Seconds since the run began, which only people are told.
  var seconds: Double {
    let elapsed = ContinuousClock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }

  /// A clock for work beside other work: it goes on from here, and what it counts is its own.
  var apart: SearchClock {
    var apart = self
    if counted != nil { apart.counted = WorkCount(used) }
    return apart
  }

  /// Whether it is counted work that limits the run, so that nothing may depend on seconds.
  var countsWork: Bool { counted != nil }

  /// What is used of the limit.
  var used: Double { counted?.value ?? seconds }

  /// What is left until a share of the limit is used up; never negative.
  func left(of share: Double = 1) -> Double {
    max(0, limit * share - used)
  }

  /// Whether the run must stop for good.
  var isOver: Bool { cancellation.isCancelled || used >= limit }

  /// Why, once `isOver`.
  var reason: PlanRecord.StopReason {
    cancellation.isCancelled ? .interrupt : counted == nil ? .time : .work
  }

  /// Counts work, where it is work that limits the run.
  func charge(_ work: Double) {
    counted?.add(work)
  }

  /// Tells how much of what is granted from now on is used up; 1 or more once the run is over.
  ///
  /// It is told the work done so far, because work on other threads is charged later. Several
  /// `tasks` share what is granted; on fewer threads than tasks they share the seconds too, each
  /// counted from when it began.
  func share(of granted: Double, tasks: Int = 1, threads: Int = 1)
    -> @Sendable (_ work: Double, _ began: Double) -> Double
  {
    let most = max(1e-9, self.granted(granted, tasks: tasks, threads: threads))
    return { work, began in
      if isOver { return 1 }
      return (counted == nil ? seconds - began : work) / most
    }
  }

  /// What each of several tasks may take of what they are granted together.
  func granted(_ granted: Double, tasks: Int, threads: Int) -> Double {
    granted * (counted == nil ? min(1, Double(threads) / Double(tasks)) : 1 / Double(tasks))
  }

  /// Limits a solve to what is granted: seconds, or nodes for as much work.
  func limit(_ options: inout SolveOptions, to granted: Double, of program: ValidatedProgram) {
    options.cancellation = cancellation
    if counted == nil {
      options.timeLimit = .seconds(granted)
    } else {
      options.nodeLimit = max(1, Int(min(1e9, granted / Self.work(ofNodeIn: program))))
    }
  }

  /// The time limit of a step that may use what is left; nil where work is counted.
  func timeLimit(_ left: Double) -> Duration? {
    counted == nil && left < .infinity ? .seconds(left) : nil
  }

  // MARK: - Rates

  /// Core-seconds of a draw of the local search.
  static let workOfDraw = 40e-6

  /// Core-seconds of a pass over all moves.
  static func work(ofPassOver program: ExchangeProgram) -> Double {
    0.08e-6 * Double(program.moves.count + 10 * program.reaches.count)
  }

  /// Core-seconds of a node of a search tree.
  static func work(ofNodeIn program: ValidatedProgram) -> Double {
    1e-6 * Double(program.columnCount + program.rowCount)
  }

  /// Core-seconds of an iteration of the simplex method.
  static func work(ofIterationIn program: ValidatedProgram) -> Double {
    8e-9 * Double(program.columnCount + program.rowCount)
  }

  /// Core-seconds of the simplex method from the start.
  static func work(ofSimplexOn program: ValidatedProgram) -> Double {
    work(ofSimplexOn: program.columnCount, rows: program.rowCount)
  }

  /// The same for a program that is not built yet.
  static func work(ofSimplexOn columns: Int, rows: Int) -> Double {
    5e-8 * Double(columns) * Double(rows)
  }
}

/// Work counted so far, from any thread.
private final class WorkCount: Sendable {
  private let work: Mutex<Double>

  init(_ work: Double = 0) { self.work = Mutex(work) }

  var value: Double { work.withLock { $0 } }

  func add(_ more: Double) {
    work.withLock { $0 += more }
  }
}
