import Foundation
import Testing

extension EndToEnd {
  @Suite struct ExportTests {
    /// A level with the caps before it, and its optimum as the scenario's README works it out.
    struct Level: Sendable, CustomTestStringConvertible {
      let scenario: String
      let name: String
      let caps: [String]
      let optimum: Double
      var testDescription: String { "\(scenario) \(name)" }
    }

    static let levels =
      levels(of: "two-schools-by-hand", optima: [6, 2, 5.7])
      + levels(of: "point-shares-teachers", optima: [0, 0, 4.225])

    private static func levels(of scenario: String, optima: [Double]) -> [Level] {
      let caps = zip(["curriculum", "staffing"], optima).map { "\($0)=\($1 + 1e-8)" }
      return [
        Level(scenario: scenario, name: "curriculum", caps: [], optimum: optima[0]),
        Level(scenario: scenario, name: "staffing", caps: [caps[0]], optimum: optima[1]),
        Level(scenario: scenario, name: "burden", caps: caps, optimum: optima[2]),
        Level(
          scenario: scenario,
          name: "blended",
          caps: [],
          optimum: 20 * optima[0] + 10 * optima[1] + optima[2]
        ),
      ]
    }

    @Test(arguments: levels, ["mps", "lp"])
    func `glpsol reads the exported model and finds the same optimum`(
      _ level: Level,
      _ format: String
    ) throws {
      try TemporaryFolder.with { folder in
        let model = folder.appending(path: "model.\(format)").path
        let caps = level.caps.flatMap { ["--cap", $0] }
        let run = try BuiltProgram().run(
          ["export", Repository.scenario(level.scenario).path, "--output", model]
            + ["--level", level.name] + caps
        )
        #expect(run.status == 0, "\(run.errors)")
        let optimum = try Glpsol.solve(model)
        #expect(optimum.isOptimal(at: level.optimum), "\(optimum)")
      }
    }

    /// Scenarios whose expectation has one number for every level.
    static let exactScenarios = Repository.scenarioNames.filter { name in
      guard let expected = try? Expectation(of: Repository.scenario(name)),
        expected.outcome == .optimal, let levels = expected.levels
      else { return false }
      return levelNames.allSatisfy { levels[$0]?.value?.exact != nil }
    }
    private static let levelNames = ["curriculum", "staffing", "burden"]

    @Test func `most scenarios are exact`() {
      #expect(Self.exactScenarios.count >= 15, "\(Self.exactScenarios)")
    }

    @Test(arguments: exactScenarios)
    func `glpsol finds the figures of an expectation on the exported model`(
      _ name: String
    ) throws {
      let levels = try Expectation(of: Repository.scenario(name)).levels ?? [:]
      try TemporaryFolder.with { folder in
        let model = folder.appending(path: "model.mps").path
        var caps: [String] = []
        for level in Self.levelNames {
          let value = try #require(levels[level]?.value?.exact)
          let run = try BuiltProgram().run(
            ["export", Repository.scenario(name).path, "--output", model, "--level", level] + caps
          )
          #expect(run.status == 0, "\(run.errors)")
          let optimum = try Glpsol.solve(model)
          #expect(optimum.isOptimal(at: value), "\(level): expected \(value), \(optimum)")
          caps += ["--cap", "\(level)=\(value + 1e-8)"]
        }
      }
    }

    @Test func `the same scenario gives the same model byte for byte`() throws {
      try TemporaryFolder.with { folder in
        let models = ["one.lp", "two.lp"].map { folder.appending(path: $0) }
        for model in models {
          _ = try BuiltProgram().run(
            "export",
            Repository.scenario("two-schools-by-hand").path,
            "--output",
            model.path
          )
        }
        #expect(try Data(contentsOf: models[0]) == Data(contentsOf: models[1]))
      }
    }
  }
}
