import Foundation
import Testing

extension EndToEnd {
  @Suite struct UsageTests {
    private let district = Repository.scenario("two-schools-by-hand").path

    @Test(arguments: [
      ["plam"], ["plan"], ["plan", "SCENARIO", "--output"], ["verify", "SCENARIO"],
      ["plan", "SCENARIO", "--output", "PLAN", "--gap", "small"],
      ["export", "SCENARIO", "--output", "model.txt"],
      ["export", "SCENARIO", "--output", "model.lp", "--level", "third"],
      ["check", "SCENARIO", "--language", "latin"],
    ])
    func `wrong usage exits with 64 and says how it is meant`(_ arguments: [String]) throws {
      try TemporaryFolder.with { folder in
        let filled = arguments.map { argument in
          switch argument {
          case "SCENARIO": district
          case "PLAN", "model.txt", "model.lp": folder.appending(path: argument).path
          default: argument
          }
        }
        let run = try BuiltProgram().run(filled)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      }
    }

    @Test func `help goes to standard output with exit 0 and names every command`() throws {
      let run = try BuiltProgram().run("--help")
      #expect(run.status == 0)
      for command in [
        "template", "import", "check", "plan", "verify", "compare", "report", "export", "generate",
      ] {
        #expect(run.output.contains("\n  \(command) "), "\(command)")
      }
    }

    @Test func `a folder without a scenario is a fault of the data`() throws {
      try TemporaryFolder.with { folder in
        let run = try BuiltProgram().run("check", folder.path)
        #expect(run.status == 65)
        #expect(EndToEnd.diagnostics(in: run.errors).contains("scenario.yaml:D001"))
      }
    }

    @Test func `every fault is reported in one run with its place and advice`() throws {
      let faulty = Repository.scenario("contradicting-decisions").path
      let run = try BuiltProgram().run("check", faulty)
      let expected = try Expectation(of: Repository.scenario("contradicting-decisions"))
      #expect(run.status == 65)
      #expect(EndToEnd.diagnostics(in: run.errors) == expected.diagnostics)
      let lines = run.errors.split(separator: "\n")
      for (line, next) in zip(lines, lines.dropFirst()) where line.contains(": error D") {
        #expect(next.hasPrefix("  "), "advice follows \(line)")
      }
    }

    @Test func `the same command speaks Chinese when asked`() throws {
      let run = try BuiltProgram().run("check", district, "--language", "zh")
      #expect(run.status == 0)
      #expect(run.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    }

    @Test func `standard output is one JSON object when asked`() throws {
      let run = try BuiltProgram().run("check", district, "--format", "json")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try !run.json().isEmpty)
    }
  }
}
