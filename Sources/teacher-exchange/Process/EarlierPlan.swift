import Foundation
import PlanReports
import RotationModel
import ScenarioFiles
import Staffing

/// The plan that a search begins from.
struct EarlierPlan {
  /// Its assignments and recruits; of its teaching nothing is used.
  let plan: Plan
  /// How near it came to the best possible at each level; empty where it does not say.
  let gaps: [String: Double]
  /// The prices that prove its levels' bounds; empty where the folder has none.
  let prices: [LevelPrices]
  /// What it came to at levels 1 and 2; empty where it does not say.
  let levels: KeptLevels
  /// The digest of its `assignments.csv`, by which it can be told again without its path.
  let digest: String

  private static let usedFiles = ["assignments.csv", "recruits.csv", "prices.csv"]

  /// Reads a plan folder; it need not be a plan of the scenario.
  static func read(at path: String, _ work: LongWork) throws(CommandFailure) -> EarlierPlan {
    let assignments = path + "/" + usedFiles[0]
    guard FileManager.default.fileExists(atPath: assignments) else { throw .notAPlan(path: path) }
    let stored: StoredPlan
    do {
      stored = try PlanFolder.read(at: path)
    } catch {
      throw .planFaults(path: path, error.diagnostics)
    }
    let told = stored.diagnostics.filter { usedFiles.contains($0.place.file) }
    work.progress.end()
    work.session.notice(DiagnosticReport(told.map { $0.below(path) }))
    let recruits = stored.plan.recruits.reduce(0) { $0 + $1.count }
    work.progress.show(.loadedPlan(assignments: stored.plan.assignments.count + recruits))
    let levels = stored.record?.levels ?? []
    return EarlierPlan(
      plan: stored.plan,
      gaps: Dictionary(levels.map { ($0.name, $0.gap) }) { first, _ in first },
      prices: stored.prices,
      levels: KeptLevels(stored.record),
      digest: stored.digests[usedFiles[0]] ?? ""
    )
  }
}

extension KeptLevels {
  /// Levels 1 and 2 as the terms of a record come to them, blended plans included.
  init(_ record: PlanRecord?) {
    func value(_ level: Level) -> Double? {
      let terms = record?.terms.filter { $0.term.level == level } ?? []
      return terms.isEmpty ? nil : terms.reduce(0) { $0 + $1.weight * $1.value }
    }
    self.init(curriculum: value(.curriculum), staffing: value(.staffing))
  }
}
