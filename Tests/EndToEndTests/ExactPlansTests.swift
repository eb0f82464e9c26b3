import Foundation
import ScenarioFiles
import TestSupport
import Testing

extension EndToEnd {
  /// Small districts of every kind, planned by the program and solved by glpsol.
  @Suite struct ExactPlansTests {
    /// A drawn district.
    struct District: Sendable, CustomTestStringConvertible {
      let seed: UInt64
      let people: Int
      let schools: Int
      var testDescription: String { "seed \(seed): \(people) people, \(schools) schools" }
    }

    static let districts =
      (1...12).map { District(seed: $0, people: 20, schools: 3) }
      + (1...12).map { District(seed: $0, people: 30, schools: 4) }
      + (1...16).map { District(seed: $0, people: 40, schools: 5) }

    @Test func `small districts are planned to glpsol's optimum at every level`() throws {
      var planned = 0
      var blended = 0
      for district in Self.districts {
        let levels = try agreeingLevels(of: district)
        planned += levels.isEmpty ? 0 : 1
        blended += levels == ["blended"] ? 1 : 0
      }
      print("\(planned) of \(Self.districts.count) districts have a plan, \(blended) blended")
      #expect(planned >= 30)
      #expect(blended >= 5)
      #expect(planned < Self.districts.count, "some district has no plan")
    }

    /// Plans and compares a district; the names of its levels, none when it has no plan.
    private func agreeingLevels(of district: District) throws -> [String] {
      let problem = RandomDistrict(
        seed: district.seed,
        people: district.people,
        schools: district.schools
      ).problem
      let program = try BuiltProgram()
      return try TemporaryFolder.with { folder in
        let scenario = folder.appending(path: "scenario").path
        try ScenarioFolder.write(problem, to: scenario)
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let model = folder.appending(path: "model.mps").path
        let run = try program.run(
          ["plan", scenario, "--output", plan.url.path]
            + ["--gap", "0", "--time-limit", "60", "--quiet"]
        )
        if run.status == 2 {
          #expect(try program.run("export", scenario, "--output", model).status == 0)
          #expect(try Glpsol.solve(model) == .infeasible, "\(district.testDescription)")
          return []
        }
        #expect(run.status == 0, "\(district.testDescription): \(run.errors)")
        guard run.status == 0 else { return [] }
        let record = try plan.record()
        #expect(record["status"] as? String == "optimal", "\(district.testDescription)")
        var caps: [String] = []
        let levels = try plan.levels()
        for level in levels {
          let export = try program.run(
            ["export", scenario, "--output", model, "--level", level.name] + caps
          )
          #expect(export.status == 0, "\(export.errors)")
          let truth = try Glpsol.solve(model)
          #expect(
            truth.isOptimal(at: level.value),
            "\(district.testDescription), \(level.name): planned \(level.value), glpsol \(truth)"
          )
          // Without the slack that caps usually have: a solver would trade it for burden.
          caps += ["--cap", "\(level.name)=\(level.value + 1e-8)"]
        }
        #expect(try program.run("verify", scenario, plan.url.path).status == 0)
        return levels.map(\.name)
      }
    }
  }
}

extension Glpsol.Outcome {
  /// Whether the optimum is a value, to 1e-6 · max(1, |value|).
  func isOptimal(at value: Double) -> Bool {
    guard case .optimal(let optimum) = self else { return false }
    return abs(optimum - value) <= 1e-6 * max(1, abs(value))
  }
}
