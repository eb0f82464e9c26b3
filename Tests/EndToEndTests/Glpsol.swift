import Foundation

/// GLPK's own command, which reads exported models apart from the program's way to the library.
enum Glpsol {
  /// How a run ended.
  enum Outcome: Equatable {
    case optimal(Double)
    case infeasible
  }

  /// Why there is no answer.
  struct NotSolved: Error, CustomStringConvertible {
    let description: String
  }

  /// Solves a model file with all cuts; reaching the limit in seconds is an error.
  static func solve(_ model: String, limit: Int = 20) throws -> Outcome {
    let report = model + ".txt"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "glpsol", model.hasSuffix(".lp") ? "--lp" : "--freemps", model, "--cuts", "--tmlim",
      "\(limit)", "-o", report,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let said = String(decoding: data, as: UTF8.self)
    if said.contains("HAS NO PRIMAL FEASIBLE") || said.contains("HAS NO INTEGER FEASIBLE") {
      return .infeasible
    }
    let text = try String(contentsOfFile: report, encoding: .utf8)
    guard !said.contains("TIME LIMIT"),
      let match = text.firstMatch(of: /Status: +(?:INTEGER )?OPTIMAL\nObjective: .*= (\S+)/),
      let value = Double(match.1)
    else { throw NotSolved(description: "\(said.suffix(500))\n\(text.prefix(500))") }
    return .optimal(value)
  }
}
