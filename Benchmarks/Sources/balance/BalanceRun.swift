import Foundation
import ProgramRuns

/// One plan and its inspection.
struct BalanceRun {
  /// The part of `plan.json` that is shown.
  struct Record: Decodable {
    struct Level: Decodable {
      let name: String
      let value: Double
      let bound: Double
      let seconds: Double
    }
    struct Term: Decodable {
      let name: String
      let value: Double
    }
    struct Program: Decodable {
      let version: String
      let glpk: String
    }
    let status: String
    let levels: [Level]
    let terms: [Term]
    let program: Program
    let seconds: Double
    let peakMemoryMb: Double
  }

  /// The part of the inspection's JSON that is shown.
  struct Inspection: Decodable {
    struct Stage: Decodable {
      let stage: String
      let indicators: [Indicator]
    }
    struct Indicator: Decodable {
      let indicator: String
      let variationBefore: Double?
      let variationAfter: Double?
      let limit: Double?
    }
    let stages: [Stage]
  }

  /// What a run changes of the scenario's policy.
  enum Policy: String, CaseIterable {
    case lexicographic = "default"
    case balanced = "with balance"
    case blended = "blended"
    case blendedAndBalanced = "blended with balance"

    /// The settings in YAML; nil for none.
    var settings: String? {
      let names = ["teachers", "education", "titles", "backbone", "specialists"]
      let weights = "weights: {\(names.map { "balance_\($0): 1" }.joined(separator: ", "))}"
      return switch self {
      case .lexicographic: nil
      case .balanced: weights
      case .blended: "priorities: blended"
      case .blendedAndBalanced: "priorities: blended, \(weights)"
      }
    }
  }

  /// Options of every run.
  static let options = ["--time-limit", "40", "--threads", "2", "--seed", "1"]

  let policy: Policy
  let record: Record
  let inspection: Inspection
  /// The unevenness of the plan by term, whether or not its policy weighs it.
  let unevenness: [String: Double]

  /// Plans a scenario under a policy, inspects the plan, and counts its unevenness.
  static func take(_ policy: Policy, program: String, scenario: String) throws -> BalanceRun {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-balance-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func extended(by policy: Policy) throws -> String {
      let extended = folder.appending(path: policy.rawValue)
      try FileManager.default.createDirectory(at: extended, withIntermediateDirectories: true)
      let base = URL(fileURLWithPath: scenario).path
      let settings = policy.settings.map { "policy: {\($0)}\n" } ?? ""
      try Data("extends: \(base)\n\(settings)".utf8)
        .write(to: extended.appending(path: "scenario.yaml"))
      return extended.path
    }
    let planned = try extended(by: policy)
    let plan = folder.appending(path: "plan").path
    let run = try ProgramRun.of(
      program,
      ["plan", planned, "--output", plan, "--no-classes", "--quiet"] + options
    )
    guard run.status == 0 else { throw Refusal("plan ended with \(run.status)\n\(run.errors)") }
    let inspected = try ProgramRun.of(program, ["inspect", planned, plan, "--format", "json"])
    guard inspected.status == 0 else { throw Refusal("the plan does not hold") }
    // Under weights that the plan was not made with some figures of its record differ.
    let weighing = try extended(by: .balanced)
    let counted = try ProgramRun.of(program, ["verify", weighing, plan, "--format", "json"])
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    struct Verified: Decodable { let terms: [Record.Term] }
    let terms = try decoder.decode(Verified.self, from: Data(counted.output.utf8)).terms
    return BalanceRun(
      policy: policy,
      record: try decoder.decode(
        Record.self,
        from: Data(contentsOf: URL(fileURLWithPath: plan).appending(path: "plan.json"))
      ),
      inspection: try decoder.decode(Inspection.self, from: Data(inspected.output.utf8)),
      unevenness: Dictionary(uniqueKeysWithValues: terms.map { ($0.name, $0.value) })
    )
  }

  /// A level that the run minimised.
  func level(_ name: String) -> Record.Level? { record.levels.first { $0.name == name } }

  /// The value of a term, whether or not the plan's policy weighs it.
  func value(of term: String) -> Double? {
    record.terms.first { $0.name == term }?.value ?? unevenness[term]
  }
}
