import Foundation
import ProgramRuns

/// Plans one scenario with and without balance as a goal, at the same limits, and shows the cost.
@main
enum BalanceCommand {
  static func main() {
    do {
      let words = Array(CommandLine.arguments.dropFirst())
      guard words.count == 2 || words.count == 3 else {
        throw Refusal("usage: balance PROGRAM SCENARIO [TABLE]")
      }
      let revision = try ProgramRun.of("/usr/bin/env", ["git", "rev-parse", "--short", "HEAD"])
      let table = BalanceTable(
        scenario: URL(fileURLWithPath: words[1]).lastPathComponent,
        revision: revision.output.trimmingCharacters(in: .whitespacesAndNewlines),
        runs: try BalanceRun.Policy.allCases.map {
          try BalanceRun.take($0, program: words[0], scenario: words[1])
        }
      ).text
      print(table)
      if words.count == 3 { try Data(table.utf8).write(to: URL(fileURLWithPath: words[2])) }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(70)
    }
  }
}
