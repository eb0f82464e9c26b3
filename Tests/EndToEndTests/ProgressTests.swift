import Foundation
import Testing

extension EndToEnd {
  /// What a person and a program see of a search while it runs.
  @Suite struct ProgressTests {
    private let county = Repository.scenario("yunxi-county").path
    private let district = Repository.scenario("two-schools-by-hand").path

    private func run(_ arguments: String...) throws -> BuiltProgram.Run {
      try run(arguments: arguments)
    }

    private func run(arguments: [String]) throws -> BuiltProgram.Run {
      try TemporaryFolder.with { folder in
        let output = folder.appending(path: "plan").path
        return try BuiltProgram().run(["plan"] + arguments + ["--output", output])
      }
    }

    private func objects(_ errors: String) throws -> [[String: Any]] {
      try errors.split(separator: "\n").filter { $0.hasPrefix("{") }.map {
        let parsed = try JSONSerialization.jsonObject(with: Data($0.utf8))
        return try #require(parsed as? [String: Any])
      }
    }

    private func expectMonotone(_ lines: [[String: Any]]) throws {
      var value: [String: Double] = [:]
      var bound: [String: Double] = [:]
      var seconds = 0.0
      let keys: Set = [
        "phase", "level", "value", "bound", "gap", "achieved", "status_quo", "seconds",
      ]
      for line in lines {
        #expect(Set(line.keys) == keys)
        let now = try #require(line["seconds"] as? Double)
        #expect(now >= seconds)
        seconds = now
        guard let level = line["level"] as? String else { continue }
        if let next = line["value"] as? Double {
          #expect(next <= value[level] ?? .infinity, "\(level)")
          value[level] = next
        }
        if let next = line["bound"] as? Double {
          #expect(next >= bound[level] ?? 0, "\(level)")
          #expect(next <= value[level] ?? .infinity, "\(level)")
          bound[level] = next
        }
      }
      #expect(!value.isEmpty && !bound.isEmpty)
    }

    @Test func `JSON lines can be read, and no level gets worse in them`() throws {
      for scenario in [district, Repository.scenario("recruits-where-missed-most").path] {
        let run = try run(scenario, "--progress", "jsonl")
        #expect(run.status == 0, "\(run.errors)")
        let lines = try objects(run.errors)
        try expectMonotone(lines)
        let phases = lines.compactMap { $0["phase"] as? String }
        #expect(phases.first == "loading" && phases.last == "writing")
        let levels = lines.compactMap { $0["level"] as? String }
        #expect(levels.first == "curriculum" && levels.last == "burden")
      }
    }

    @Test func `a long search goes on telling that it lives`() throws {
      let run = try run(county, "--progress", "jsonl", "--time-limit", "8", "--language", "zh")
      #expect(run.status == 0, "\(run.errors)")
      let lines = try objects(run.errors)
      try expectMonotone(lines)
      let seconds = lines.compactMap { $0["seconds"] as? Double }
      #expect(Set(seconds.map { Int($0) }).count >= 4, "\(seconds)")
    }

    @Test func `diagnose tells its progress in the same lines`() throws {
      let run = try BuiltProgram().run("diagnose", district, "--progress", "jsonl")
      #expect(run.status == 0)
      try expectMonotone(objects(run.errors))
    }

    @Test func `plain lines are for people, and none are printed when none are wanted`() throws {
      let plain = try run(district, "--progress", "plain")
      #expect(plain.errors.contains("s] curriculum ("))
      #expect(!plain.errors.contains("\r") && !plain.errors.contains("{"))
      #expect(try run(district).errors.contains("s] curriculum ("), "not a terminal")
      for silence in [["--progress", "none"], ["--quiet"]] {
        let run = try run(arguments: [district] + silence)
        #expect(run.status == 0)
        #expect(!run.errors.contains(" s] "), "\(run.errors)")
      }
    }

    @Test func `a form that is none, or quiet beside a form, is wrong usage`() throws {
      #expect(try run(district, "--progress", "xml").status == 64)
      let both = try run(district, "--progress", "jsonl", "--quiet")
      #expect(both.status == 64)
      #expect(both.errors.contains("Maybe leave --quiet out"))
    }

    @Test(arguments: ["zh", "en"])
    func `on a terminal one line is redrawn, fits, and is wiped at the end`(
      language: String
    ) throws {
      let terminal = try Terminal(columns: 60)
      let seen = try TemporaryFolder.with { folder in
        try BuiltProgram().run(
          ["plan", county, "--output", folder.appending(path: "plan").path]
            + ["--time-limit", "4", "--language", language],
          on: terminal
        )
      }
      let wipe = "\r\u{1B}[K"
      let lines = seen.components(separatedBy: wipe).dropFirst()
      #expect(lines.count > 4)
      #expect(lines.last == "", "wiped before the end: \(seen)")
      for line in lines {
        let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        #expect(columns < 60, "\(line)")
        #expect(!line.contains("\n"))
      }
    }
  }
}
