import Foundation
import ProgramRuns

/// One measured plan; what the baseline file holds.
struct Measurement: Codable {
  /// A level of the objective.
  struct Level: Codable {
    let name: String
    let value: Double
    let bound: Double
    let gap: Double
    let seconds: Double
  }

  /// The part of `plan.json` that is measured.
  private struct Record: Decodable {
    struct Program: Decodable {
      let version: String
      let glpk: String
    }
    struct Term: Decodable {
      let name: String
      let value: Double
    }
    let status: String
    let levels: [Level]
    let terms: [Term]
    let program: Program
    let seconds: Double
    let peakMemoryMb: Double
  }

  /// Options of every measurement.
  static let options = ["--time-limit", "120", "--threads", "2", "--seed", "1", "--quiet"]

  let scenario: String
  let options: [String]
  let revision: String
  let glpk: String
  let cores: Int
  let status: String
  let holds: Bool
  let levels: [Level]
  let moves: Double
  let seconds: Double
  let peakMemoryMB: Double

  /// Plans and verifies.
  static func take(program: String, scenario: String) throws -> Measurement {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = folder.appending(path: "plan")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let planned = try ProgramRun.of(
      program,
      ["plan", scenario, "--output", plan.path, "--no-classes"] + options
    )
    guard planned.status == 0 else { throw Refusal("plan ended with \(planned.status)") }
    let verified = try ProgramRun.of(program, ["verify", scenario, plan.path])
    let revision = try ProgramRun.of("/usr/bin/env", ["git", "rev-parse", "--short", "HEAD"])
    let data = try Data(contentsOf: plan.appending(path: "plan.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let record = try decoder.decode(Record.self, from: data)
    return Measurement(
      scenario: URL(fileURLWithPath: scenario).lastPathComponent,
      options: options,
      revision: revision.output.trimmingCharacters(in: .whitespacesAndNewlines),
      glpk: record.program.glpk,
      cores: ProcessInfo.processInfo.activeProcessorCount,
      status: record.status,
      holds: verified.status == 0,
      levels: record.levels,
      moves: record.terms.first { $0.name == "moves" }?.value ?? 0,
      seconds: record.seconds,
      peakMemoryMB: record.peakMemoryMb
    )
  }

  /// What gates: the audit, and every level not worse than the baseline by more than its slack.
  func faults(against baseline: Measurement?) -> [String] {
    var faults = holds ? [] : ["the plan does not hold"]
    for (level, stored) in zip(levels, baseline?.levels ?? []) {
      let allowed = stored.value + 0.01 * max(1, abs(stored.value))
      if level.value > allowed {
        faults.append("\(level.name) \(level.value) is above \(allowed)")
        break  // later levels depend on this one
      }
    }
    return faults
  }

  /// A table of now and then.
  func comparison(with baseline: Measurement?) -> String {
    var lines = [
      "\(scenario), revision \(revision), GLPK \(glpk), \(cores) cores, \(options.joined(separator: " "))",
      row("", "now", "baseline \(baseline?.revision ?? "none")"),
    ]
    for level in levels {
      let stored = baseline?.levels.first { $0.name == level.name }
      lines.append(row(level.name, figure(level.value), stored.map { figure($0.value) }))
      lines.append(row("  bound", figure(level.bound), stored.map { figure($0.bound) }))
      lines.append(row("  gap", figure(level.gap), stored.map { figure($0.gap) }))
      lines.append(row("  seconds", figure(level.seconds), stored.map { figure($0.seconds) }))
    }
    lines.append(row("moves", figure(moves), baseline.map { figure($0.moves) }))
    lines.append(row("seconds", figure(seconds), baseline.map { figure($0.seconds) }))
    lines.append(row("peak MB", figure(peakMemoryMB), baseline.map { figure($0.peakMemoryMB) }))
    return lines.joined(separator: "\n")
  }

  private func row(_ name: String, _ now: String, _ stored: String?) -> String {
    [name, now, stored ?? "-"]
      .map { $0.padding(toLength: max(16, $0.count), withPad: " ", startingAt: 0) }
      .joined()
  }

  private func figure(_ value: Double) -> String {
    String(format: "%.4g", value)
  }
}
