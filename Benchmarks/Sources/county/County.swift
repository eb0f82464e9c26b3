import Foundation
import ProgramRuns

/// Plans one scenario with fixed options, checks the plan, and compares it with a baseline.
@main
enum County {
  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      let paths = words.filter { !$0.hasPrefix("--") }
      guard paths.count == 3 else {
        throw Refusal("usage: county PROGRAM SCENARIO BASELINE [--record]")
      }
      let measured = try Measurement.take(program: paths[0], scenario: paths[1])
      let baseline = URL(fileURLWithPath: paths[2])
      if words.contains("--record") {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(measured).write(to: baseline)
      }
      let stored = try? JSONDecoder().decode(Measurement.self, from: Data(contentsOf: baseline))
      print(measured.comparison(with: stored))
      let faults = measured.faults(against: stored)
      for fault in faults { print("WORSE: " + fault) }
      exit(faults.isEmpty ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(70)
    }
  }
}
