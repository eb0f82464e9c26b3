import Foundation
import ScenarioFiles
import TestSupport
import Testing

extension EndToEnd {
  /// A measurement, run by `make hundred` only: it takes minutes.
  @Suite(.enabled(if: ProcessInfo.processInfo.environment["HUNDRED_PEOPLE"] != nil))
  struct HundredPeopleTests {
    @Test(arguments: [false, true])
    func `districts of 100 people are planned within half a per cent`(builtIn: Bool) throws {
      let program = try BuiltProgram()
      var open: [String] = []
      print("curriculum      seed level           value      bound    gap seconds   total")
      for seed in UInt64(1)...6 {
        let problem = RandomDistrict(
          seed: seed,
          people: 100,
          schools: 10,
          RandomDistrict.Options(isCompact: !builtIn)
        ).problem
        let name = "\(builtIn ? "built-in" : "compact ")        \(seed)"
        try TemporaryFolder.with { folder in
          let scenario = folder.appending(path: "scenario").path
          try ScenarioFolder.write(problem, to: scenario)
          let plan = PlanFolder(url: folder.appending(path: "plan"))
          let run = try program.run(
            ["plan", scenario, "--output", plan.url.path]
              + ["--gap", "0.005", "--time-limit", "60", "--quiet"]
          )
          guard run.status == 0 else {
            print("\(name)    exit \(run.status)")
            if run.status != 2 { open.append("\(name): exit \(run.status)") }
            return
          }
          let record = try plan.record()
          for level in record["levels"] as? [[String: Any]] ?? [] {
            print(Self.row(name, level, total: record["seconds"] as? Double ?? 0))
          }
          if record["status"] as? String != "optimal" { open.append(name) }
        }
      }
      #expect(open.isEmpty)
    }

    private static func row(_ name: String, _ level: [String: Any], total: Double) -> String {
      func figure(_ key: String) -> Double { level[key] as? Double ?? .nan }
      let label = level["name"] as? String ?? ""
      return "\(name)    " + label.padding(toLength: 12, withPad: " ", startingAt: 0)
        + String(format: "%10.3f %10.3f ", figure("value"), figure("bound"))
        + String(format: "%6.4f %7.1f %7.1f", figure("gap"), figure("seconds"), total)
    }
  }
}
