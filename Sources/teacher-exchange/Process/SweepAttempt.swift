import LinearModel
import PlanAudit
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// One search for the plan of a combination, from a neighbour's plan or afresh.
struct SweepAttempt {
  private let sweep: SweepRun
  private let run: PlanningRun
  private let outcome: PlanningOutcome
  /// The combination whose plan it began from.
  let start: String?

  /// Searches with a clock of its own.
  init(
    _ sweep: SweepRun,
    _ loaded: LoadedScenario,
    from start: SweptCombination?,
    threads: Int
  ) throws(CommandFailure) {
    let part = sweep.work.silentPart
    var earlier: EarlierPlan?
    if let start {
      earlier = try EarlierPlan.read(at: sweep.folder.plan(of: start.name).path, part)
    }
    var options = sweep.search.inForce(for: loaded.problem.settings)
    options.threads = threads
    self.sweep = sweep
    self.start = start?.name
    run = PlanningRun(
      part,
      loaded,
      from: earlier,
      options,
      workLimit: sweep.workLimit,
      // The gap is the same for every combination, however near its neighbour came.
      hasOwnGap: true,
      makesClasses: sweep.makesClasses,
      log: sweep.search.log
    )
    outcome = run.outcome(until: sweep.work.cancellation)
  }

  /// Whether no other search is needed: every level is within the gap, or no plan can exist.
  var isEnough: Bool {
    switch outcome {
    case .planned(let rotation): rotation.status == .optimal
    case .infeasible: true
    case .undecided: false
    }
  }

  /// Whether the first level at which the plans differ is better here.
  func isBetter(than other: SweepAttempt) -> Bool {
    guard case .planned(let own) = outcome else { return false }
    guard case .planned(let another) = other.outcome else { return true }
    for (level, otherLevel) in zip(own.levels, another.levels) {
      let tolerance = 1e-6 * max(1, abs(otherLevel.value))
      if abs(level.value - otherLevel.value) > tolerance { return level.value < otherLevel.value }
    }
    return false
  }

  /// Audits and writes what was found; an interrupt leaves nothing.
  func written(as name: String) throws(CommandFailure) -> SweptCombination.Outcome {
    let folder = sweep.folder
    let cancellation = sweep.work.cancellation
    switch outcome {
    case .planned(let found):
      let (rotation, audited, classes) = try run.finished(found, until: cancellation)
      if cancellation.isCancelled { return .open }
      if PlanFolder.isPartial(at: folder.plan(of: name).path) { folder.clearPlan(of: name) }
      let record = try run.write(
        rotation,
        audited,
        classes,
        to: folder.plan(of: name),
        replacing: true
      )
      folder.clearResult(of: name)
      return .planned(record, moved: audited.audit.movedPeople)
    case .infeasible(let infeasibility):
      return try written(
        .infeasible(infeasibility.concessions, isProvenLeast: infeasibility.isProvenLeast),
        as: name
      )
    case .undecided(.interrupt): return .open
    case .undecided(let reason): return try written(.undecided(reason), as: name)
    }
  }

  private func written(
    _ reason: UnplannedRecord.Reason,
    as name: String
  ) throws(CommandFailure) -> SweptCombination.Outcome {
    let record = UnplannedRecord(
      reason,
      inputs: run.loaded.digests,
      options: run.optionsInForce,
      seconds: run.session.facts.seconds
    )
    sweep.folder.clearPlan(of: name)
    try AtomicFile.write(UnplannedFile.bytes(of: record), to: sweep.folder.result(of: name))
    return .unplanned(record)
  }
}

extension Audit {
  /// People who work at another school than now.
  var movedPeople: Int { tables.assignments.count(where: \.isMoved) }
}
