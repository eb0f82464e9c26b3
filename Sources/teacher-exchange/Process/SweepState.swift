import Foundation
import PlanAudit
import PlanReports
import ScenarioFiles
import Staffing

/// How far a combination is when a sweep begins.
enum SweepState: Sendable {
  /// There is nothing, or nothing whole.
  case open
  /// It was planned from other data or with other options.
  case outdated
  /// It is done, and whether its search began from a neighbour's plan.
  case done(SweptCombination.Outcome, isFromNeighbour: Bool)

  /// Looks at the folder of a combination; a plan counts only if its audit says so again.
  init(of combination: SweepGrid.Combination, in sweep: SweepRun) {
    let folder = sweep.folder
    let plan = folder.plan(of: combination.name).path
    let unplanned = UnplannedFile.read(at: folder.result(of: combination.name))
    let hasPlan = FileManager.default.fileExists(atPath: plan) && !PlanFolder.isPartial(at: plan)
    guard hasPlan || unplanned != nil else {
      self = .open
      return
    }
    let scenario = folder.scenario(of: combination.name).path
    guard ScenarioFolder.holds(sweep.delta(combination), at: scenario),
      let loaded = try? ScenarioFolder.load(at: scenario)
    else {
      self = .outdated
      return
    }
    if hasPlan {
      self = Self.state(of: plan, loaded, in: sweep)
    } else if let unplanned {
      let isSame =
        unplanned.inputs == loaded.digests
        && sweep.asksFor(unplanned.options, loaded.problem.settings)
      self =
        isSame
        ? .done(.unplanned(unplanned), isFromNeighbour: unplanned.options["from"] != nil)
        : .outdated
    } else {
      self = .open
    }
  }

  private static func state(
    of path: String,
    _ loaded: LoadedScenario,
    in sweep: SweepRun
  ) -> SweepState {
    guard let stored = try? PlanFolder.read(at: path, for: loaded.problem),
      let record = stored.record
    else { return .open }
    guard record.inputs == loaded.digests, sweep.asksFor(record.options, loaded.problem.settings),
      (stored.classes != nil) == sweep.makesClasses
    else { return .outdated }
    let audit = PlanAudit(loaded.problem).audit(stored.plan)
    let isStated = record.levels.allSatisfy { stated in
      guard let counted = audit.level(named: stated.name) else { return false }
      return abs(counted.value - stated.value) <= 1e-6 * max(1, abs(counted.value))
    }
    guard audit.holds, isStated else { return .open }
    return .done(
      .planned(record, moved: audit.movedPeople),
      isFromNeighbour: record.options["from"] != nil
    )
  }
}

extension SweepRun {
  /// Whether options of an earlier search are those of this sweep; threads change no result that
  /// anything else fixes, and where a search began follows from the grid.
  func asksFor(_ options: [String: String], _ settings: SolveSettings) -> Bool {
    let asked = search.inForce(for: settings)
    var expected = ["gap": "\(asked.gap)", "seed": "\(asked.seed)"]
    if let workLimit {
      expected["work_limit"] = "\(workLimit)"
    } else {
      expected["time_limit"] = "\(asked.timeLimit)"
    }
    return options.filter { $0.key != "threads" && $0.key != "from" } == expected
  }
}
