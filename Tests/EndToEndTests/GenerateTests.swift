import Foundation
import Testing

extension EndToEnd {
  @Suite struct GenerateTests {
    @Test func `the same seed gives the same bytes, and the district has a plan`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let scenarios = ["one", "two"].map { folder.appending(path: $0) }
        for scenario in scenarios {
          let run = try program.run(
            "generate",
            "--teachers",
            "60",
            "--seed",
            "7",
            "--output",
            scenario.path
          )
          #expect(run.status == 0, "\(run.errors)")
        }
        let names = PlanFolder(url: scenarios[0]).names
        #expect(names.contains("scenario.yaml"))
        #expect(names == PlanFolder(url: scenarios[1]).names)
        for name in names {
          let bytes = try scenarios.map { try Data(contentsOf: $0.appending(path: name)) }
          #expect(bytes[0] == bytes[1], "\(name)")
        }
        let plan = folder.appending(path: "plan").path
        let run = try program.run(
          "plan",
          scenarios[0].path,
          "--output",
          plan,
          "--time-limit",
          "10"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try program.run("verify", scenarios[0].path, plan).status == 0)
      }
    }
  }
}
