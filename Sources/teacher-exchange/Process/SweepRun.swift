import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing
import Synchronization

/// One run of a sweep: which combinations are done already, and the planning of the others.
struct SweepRun {
  /// Where the search of a combination begins.
  enum Starts: String, CaseIterable {
    /// From the plan of the nearest combination before it.
    case neighbour
    /// Afresh.
    case fresh
    /// From the neighbour, and afresh as well where that ends before the gap; the better one is kept.
    case both
  }

  let work: LongWork
  /// The scenario that everything is a change of, as the user named it, and its title.
  let base: (path: String, title: String)
  let grid: SweepGrid
  let folder: SweepFolder
  /// The options of each search; the threads are those of all together.
  let search: SearchOptions
  let threads: Int
  let workLimit: Double?
  let makesClasses: Bool
  let starts: Starts
  let replaces: Bool

  /// The delta of a combination.
  func delta(_ combination: SweepGrid.Combination) -> ScenarioDelta {
    let title = base.title.isEmpty ? combination.name : "\(base.title) · \(combination.name)"
    return grid.delta(combination, of: base.path, title: title)
  }

  /// Refuses settings that cannot be meant, before anything is planned.
  ///
  /// Every value of every setting is looked at once; the faults stand at the options that give them.
  func checkSettings() throws(CommandFailure) {
    let texts = Dictionary(
      grid.settings.map { ($0.key, "--vary \($0.text)") }
    ) { first, _ in first }
    let found = WorkShares(threads: threads).done(grid.covering) { combination in
      do throws(DataFailure) {
        _ = try ScenarioFolder.load(delta(combination)) { texts[$0.key] }
        return [Diagnostic]()
      } catch {
        return error.diagnostics.filter { $0.severity == .error }
      }
    }
    var faults: [Diagnostic] = []
    for fault in found.joined() where !faults.contains(fault) { faults.append(fault) }
    guard faults.isEmpty else { throw .badSettings(faults) }
  }

  /// Plans what is not done yet, round by round, and answers every combination in the grid's order.
  ///
  /// A round holds the combinations that are equally far from the first one. Its searches begin from
  /// plans of earlier rounds alone, so nothing depends on which ends first.
  /// `whenChecked` is called once, before any planning, with the combinations that are done already.
  func outcomes(
    whenChecked: ([SweptCombination]) throws -> Void
  ) throws -> [SweptCombination] {
    var outcomes = try kept()
    try whenChecked(completed(outcomes))
    let done = Atomic(outcomes.count { $0 != nil })
    let all = outcomes.count
    work.progress.show(.sweeping(done: done.load(ordering: .relaxed), of: all))
    for round in 0...(grid.combinations.map(\.distance).max() ?? 0) {
      let open = outcomes.indices.filter {
        outcomes[$0] == nil && grid.combinations[$0].distance == round
      }
      guard !open.isEmpty, !work.cancellation.isCancelled else { continue }
      let atOnce = min(threads, open.count)
      let known = outcomes
      let results = WorkShares(threads: atOnce).done(open) { index in
        Result {
          let outcome = try outcome(of: index, after: known, threads: max(1, threads / atOnce))
          if outcome.status != "open" {
            let count = done.add(1, ordering: .relaxed).newValue
            tell(outcome, isKept: false, done: count)
          }
          return outcome
        }
      }
      for (index, result) in zip(open, results) { outcomes[index] = try result.get() }
    }
    return completed(outcomes)
  }

  private func completed(_ outcomes: [SweptCombination?]) -> [SweptCombination] {
    zip(grid.combinations, outcomes).map { combination, outcome in
      guard let outcome else { return swept(combination, .open, from: nil) }
      guard outcome.beganFrom != nil else { return outcome }
      let start = self.start(of: combination, after: outcomes)
      return swept(combination, outcome.outcome, from: start?.name)
    }
  }

  /// The combinations that were done before, with a line for each.
  ///
  /// What was planned from other data or with other options is refused unless it may be replaced.
  private func kept() throws -> [SweptCombination?] {
    let states = WorkShares(threads: threads).done(Array(grid.combinations.indices)) {
      SweepState(of: grid.combinations[$0], in: self)
    }
    var outcomes: [SweptCombination?] = []
    for (combination, state) in zip(grid.combinations, states) {
      switch state {
      case .open: outcomes.append(nil)
      case .outdated:
        guard replaces else {
          throw CommandFailure.outdated(path: "\(folder.path)/\(combination.name)")
        }
        outcomes.append(nil)
      case .done(let outcome, let isFromNeighbour):
        // Which neighbour had a plan is known once all that come before are done again.
        let start = isFromNeighbour ? combination.neighbour : nil
        outcomes.append(
          swept(combination, outcome, from: start.map { grid.combinations[$0].name })
        )
      }
    }
    var count = 0
    for outcome in outcomes {
      guard let outcome else { continue }
      count += 1
      tell(outcome, isKept: true, done: count)
    }
    return outcomes
  }

  private func tell(_ outcome: SweptCombination, isKept: Bool, done: Int) {
    let all = grid.combinations.count
    work.progress.show(.combination(SweptProgress(outcome, isKept: isKept, done: done, of: all)))
    work.progress.show(.sweeping(done: done, of: all))
  }

  /// The nearest combination on the way to the first one that has a plan.
  private func start(
    of combination: SweepGrid.Combination,
    after outcomes: [SweptCombination?]
  ) -> SweptCombination? {
    var next = combination.neighbour
    while let index = next {
      if let outcome = outcomes[index], case .planned = outcome.outcome { return outcome }
      next = grid.combinations[index].neighbour
    }
    return nil
  }

  private func outcome(
    of index: Int,
    after outcomes: [SweptCombination?],
    threads: Int
  ) throws -> SweptCombination {
    let combination = grid.combinations[index]
    let scenario = folder.scenario(of: combination.name)
    let delta = delta(combination)
    try scenario.write { path throws(FolderError) in
      try ScenarioFolder.write(delta, to: path, replacing: true)
    }
    let loaded = try ScenarioFolder.load(at: scenario.path)
    let start = starts == .fresh ? nil : start(of: combination, after: outcomes)
    let tries =
      [start].compactMap(\.self).map { Optional($0) }
      + (start == nil || starts == .both ? [nil] : [])
    var best: SweepAttempt?
    for start in tries {
      if let best, best.isEnough { break }
      let attempt = try SweepAttempt(self, loaded, from: start, threads: threads)
      if best.map({ attempt.isBetter(than: $0) }) ?? true { best = attempt }
    }
    guard let best, !work.cancellation.isCancelled else {
      return swept(combination, .open, from: nil)
    }
    return swept(combination, try best.written(as: combination.name), from: best.start)
  }

  private func swept(
    _ combination: SweepGrid.Combination,
    _ outcome: SweptCombination.Outcome,
    from start: String?
  ) -> SweptCombination {
    SweptCombination(
      name: combination.name,
      values: combination.values,
      outcome: outcome,
      beganFrom: start
    )
  }
}
