/// What has been told of a run, and what is due to be told.
///
/// It keeps the best of every level, so that what is told of a level never gets worse, and it keeps
/// the pace: a phase of a level is told when it is first entered, everything else at most about
/// once a second. What a level came to is never left untold.
public struct ProgressTrack: Sendable {
  /// Seconds between two reports; a little less than a second, for ticks come a little early too.
  private static let pause = 0.9

  private let beats: Bool
  private var best: [String: LevelProgress] = [:]
  private var entered: Set<Place> = []
  private var current: ProgressReport.Step?
  private var told: ProgressReport.Step?
  private var toldAt = -Double.infinity

  private struct Place: Hashable {
    let name: String
    let level: String?
    /// Every combination is told of.
    let combination: String?
  }

  /// A track of a run; one that `beats` reports every second even where nothing changed.
  public init(beats: Bool) {
    self.beats = beats
  }

  /// Takes note of a step and returns the reports that are due, in order.
  public mutating func note(_ step: ProgressReport.Step, at seconds: Double) -> [ProgressReport] {
    // The line of a combination says already how many are done.
    if !beats, case .sweeping = step, told?.combination != nil { return [] }
    let step = keepingBest(step)
    var due: [ProgressReport] = []
    let place = Place(
      name: step.name,
      level: step.level?.name,
      combination: step.combination?.name
    )
    let isNew = entered.insert(place).inserted
    if isNew || step.level?.name != current?.level?.name, let current, current != told {
      due.append(ProgressReport(current, seconds: seconds))
    }
    current = step
    if isNew || (step != told && seconds - toldAt >= Self.pause) {
      due.append(ProgressReport(step, seconds: seconds))
    }
    return telling(due)
  }

  /// The reports that are due because time has passed: called about once a second.
  public mutating func tick(at seconds: Double) -> [ProgressReport] {
    guard let current, seconds - toldAt >= Self.pause, beats || current != told else { return [] }
    return telling([ProgressReport(current, seconds: seconds)])
  }

  /// Stops telling until the next step; returns what is still untold.
  public mutating func rest(at seconds: Double) -> [ProgressReport] {
    defer { current = nil }
    guard let current, current != told else { return [] }
    return telling([ProgressReport(current, seconds: seconds)])
  }

  private mutating func keepingBest(_ step: ProgressReport.Step) -> ProgressReport.Step {
    guard case .planning(let phase, let level?) = step else { return step }
    let kept = level.keepingBest(of: best[level.name])
    best[level.name] = kept
    return .planning(phase, kept)
  }

  private mutating func telling(_ reports: [ProgressReport]) -> [ProgressReport] {
    if let last = reports.last {
      told = last.step
      toldAt = last.seconds
    }
    return reports
  }
}
