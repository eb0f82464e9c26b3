import Foundation
import Testing

extension EndToEnd {
  /// `plan --work-limit`.
  @Suite struct WorkLimitTests {
    /// Two districts that no exact solve decides; one is planned level by level, one blended.
    private static let districts: [(people: String, isBlended: Bool)] = [
      ("700", false), ("900", true),
    ]

    @Test func `counted work gives one plan for one thread and two and for rows in any order`()
      throws
    {
      let program = try BuiltProgram()
      for (people, isBlended) in Self.districts {
        try TemporaryFolder.with { folder in
          let base = folder.appending(path: "base")
          let made = try program.run(
            "generate",
            "--teachers",
            people,
            "--seed",
            "3",
            "--output",
            base.path
          )
          #expect(made.status == 0, "\(made.errors)")
          if isBlended { try Self.blend(base) }
          let turned = folder.appending(path: "turned")
          try FileManager.default.copyItem(at: base, to: turned)
          try Self.turnRows(in: turned)
          let plans = try [(base, "1"), (base, "2"), (turned, "2")].map { scenario, threads in
            let plan = PlanFolder(
              url: folder.appending(path: "\(scenario.lastPathComponent)-\(threads)")
            )
            let run = try program.run(
              ["plan", scenario.path, "--output", plan.url.path, "--work-limit", "5"]
                + ["--threads", threads, "--gap", "0", "--quiet"]
            )
            #expect(run.status == 0, "\(run.errors)")
            return plan
          }
          let first = try Self.stable(plans[0].record())
          #expect(try plans[0].record()["stopped_by"] as? String == "work")
          let options = try plans[0].record()["options"] as? [String: String]
          #expect(options?["work_limit"] == "5.0")
          #expect(options?["time_limit"] == nil)
          for other in plans.dropFirst() {
            for name in plans[0].names where name != "plan.json" {
              #expect(try plans[0].text(of: name) == other.text(of: name), "\(people): \(name)")
            }
            #expect(try Self.stable(other.record()) == first, "\(people)")
          }
          #expect(try program.run("verify", base.path, plans[2].url.path).status == 0)
        }
      }
    }

    @Test func `a time limit beside it is refused, and so is a limit that cannot be meant`() throws
    {
      let program = try BuiltProgram()
      let district = Repository.scenario("point-shares-teachers").path
      let both = try program.run(
        ["plan", district, "--output", "/nowhere/plan"]
          + ["--work-limit", "5", "--time-limit", "5"]
      )
      #expect(both.status == 64)
      #expect(both.errors.contains("--time-limit") && both.errors.contains("--work-limit"))
      let negative = try program.run(
        ["plan", district, "--output", "/nowhere/plan", "--work-limit=-1"]
      )
      #expect(negative.status == 64)
      #expect(negative.errors.contains("--work-limit"))
    }

    private static func blend(_ scenario: URL) throws {
      let file = scenario.appending(path: "scenario.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let blended = text.replacing("priorities: lexicographic", with: "priorities: blended")
      #expect(blended != text)
      try Data(blended.utf8).write(to: file)
    }

    /// Puts the rows of every table in the opposite order.
    private static func turnRows(in scenario: URL) throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: scenario.path)
      for name in names where name.hasSuffix(".csv") {
        let file = scenario.appending(path: name)
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        let turned = lines.prefix(1) + lines.dropFirst().reversed()
        try Data((turned.joined(separator: "\n") + "\n").utf8).write(to: file)
      }
    }

    /// A record without what may differ: digests, seconds, memory, and the number of threads.
    private static func stable(_ record: [String: Any]) throws -> String {
      var record = record
      for key in ["inputs", "seconds", "peak_memory_mb"] { record[key] = nil }
      var options = record["options"] as? [String: Any] ?? [:]
      options["threads"] = nil
      record["options"] = options
      record["levels"] = (record["levels"] as? [[String: Any]] ?? []).map { level in
        var level = level
        level["seconds"] = nil
        return level
      }
      let data = try JSONSerialization.data(withJSONObject: record, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
  }
}
