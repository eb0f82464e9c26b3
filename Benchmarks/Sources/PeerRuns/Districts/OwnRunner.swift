package import Foundation
import ProgramRuns

/// Runs our program on a district and checks the plan.
package struct OwnRunner: Sendable {
  private let program: String
  private let threads: Int
  private let revision: String
  private let reportsProgress: Bool
  /// Class tables are no part of the model that is raced for; one from before them has no such option.
  private let withoutClasses: [String]

  /// A runner of a program; one from before `--progress` gives a trace of its end only.
  package init(program: String, threads: Int) throws {
    self.program = program
    self.threads = threads
    let help = try ProgramRun.of(program, ["plan", "--help"]).output
    reportsProgress = help.contains("--progress")
    withoutClasses = help.contains("--no-classes") ? ["--no-classes"] : []
    revision = try Self.revision()
  }

  /// The revision that stands in the working tree; `-dirty` where it was changed since.
  ///
  /// What this driver itself records changes nothing in the program.
  private static func revision() throws -> String {
    func answer(_ arguments: [String]) throws -> String {
      try ProgramRun.of("git", arguments).output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let changed = try answer([
      "status", "--porcelain", "--untracked-files=no", "--", ":/", ":/!Benchmarks/results",
    ])
    return try answer(["describe", "--always"]) + (changed.isEmpty ? "" : "-dirty")
  }

  private struct Record: Decodable {
    struct Level: Decodable {
      let name: String
      let value: Double
      let bound: Double
      let statusQuo: Double
    }
    struct Program: Decodable {
      let version: String
      let glpk: String
    }
    let stoppedBy: String
    let levels: [Level]
    let program: Program
  }

  /// Plans within a limit in seconds, then verifies.
  package func plan(
    _ district: BlendedDistrict,
    limit: Int,
    in work: URL,
    on machine: Machine
  ) throws -> OwnResult {
    let plan = work.appending(path: "\(district.district.name)-plan")
    // The gap of HiGHS: what stops earlier is not comparable.
    let options = [
      "--time-limit", "\(limit)", "--threads", "\(threads)", "--seed", "1", "--gap", "0.0001",
    ]
    let progress = reportsProgress ? ["--progress", "jsonl"] : ["--quiet"]
    var trace = Trace()
    var searched: Double?
    let run = try ProgramRun.of(
      program,
      ["plan", district.scenario, "--output", plan.path, "--force"] + options + progress
        + withoutClasses,
      limit: Double(limit) * 2 + 120
    ) { line in
      guard line.stream == .error, let said = ProgressLine(line.text) else { return }
      if said.phase == "auditing", searched == nil { searched = line.seconds }
      trace.note((said.value, said.bound), at: line.seconds)
    }
    guard run.status == 0 else {
      throw Refusal("plan of \(district.district.name) ended with \(run.status)\n\(run.errors)")
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let data = try Data(contentsOf: plan.appending(path: "plan.json"))
    let record = try decoder.decode(Record.self, from: data)
    guard let level = record.levels.first(where: { $0.name == "blended" }) else {
      throw Refusal("the plan of \(district.district.name) has no blended level")
    }
    let end = searched ?? run.seconds
    trace.note((level.value, level.bound), at: end)
    return OwnResult(
      district: district.district.name,
      generatedPeople: district.district.generatedPeople,
      model: district.digest,
      columns: district.columns,
      rows: district.rows,
      machine: machine,
      revision: revision,
      version: record.program.version,
      glpk: record.program.glpk,
      options: options,
      stoppedBy: record.stoppedBy,
      holds: try ProgramRun.of(program, ["verify", district.scenario, plan.path]).status == 0,
      statusQuo: level.statusQuo,
      value: level.value,
      bound: level.bound,
      seconds: run.seconds,
      closingSeconds: run.seconds - end,
      peakMemoryMB: run.peakMemoryMB,
      trace: trace
    )
  }
}
