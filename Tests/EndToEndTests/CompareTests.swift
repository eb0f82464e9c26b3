import Foundation
import Testing

extension EndToEnd {
  @Suite struct CompareTests {
    private static let district = Repository.scenario("two-schools-by-hand").path

    @Test(arguments: ["two-schools-by-hand", "point-shares-teachers"])
    func `a plan against itself is identical`(_ name: String) throws {
      try Self.withPlans(of: [name]) { program, plans in
        let json = try program.run("compare", plans[0], plans[0], "--format", "json")
        #expect(json.status == 0, "\(json.errors)")
        let answer = try json.json()
        #expect(answer["identical"] as? Bool == true)
        let differences = answer["differences"] as? [[String: Any]] ?? []
        #expect(differences.first?["scenario"] is NSNull)
        let lists = differences.flatMap(\.values).compactMap { $0 as? [Any] }
        #expect(differences.count == 1 && lists.allSatisfy(\.isEmpty))
        let text = try program.run("compare", plans[0], plans[0])
        #expect(text.output.contains("Plan 2 is the same as plan 1"))
        #expect(text.errors.isEmpty)
      }
    }

    @Test func `swapped plans mirror every sign`() throws {
      try Self.withPlans(of: ["two-schools-by-hand", "point-shares-teachers"]) { program, plans in
        let there = try Self.absolutes(program.run(["compare"] + plans + ["--format", "json"]))
        let back = try Self.absolutes(
          program.run(["compare"] + plans.reversed() + ["--format", "json"])
        )
        #expect(there.count > 10)
        #expect(there == back.mapValues { $0.map { -$0 } })
      }
    }

    @Test func `a missing file is said and not made up, a wrong figure is warned of`() throws {
      try Self.withPlans(of: ["two-schools-by-hand"]) { program, plans in
        let plan = PlanFolder(url: URL(fileURLWithPath: plans[0]))
        let copy = PlanFolder(url: URL(fileURLWithPath: plans[0] + "-copy"))
        try FileManager.default.copyItem(at: plan.url, to: copy.url)
        try FileManager.default.removeItem(at: copy.url.appending(path: "plan.json"))
        try copy.rewrite("schools.csv") {
          $0.replacing("\r\nA,4,5,5,1,0,1", with: "\r\nA,4,5,5,1,0,2")
        }
        let run = try program.run("compare", plan.url.path, copy.url.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("\(copy.url.path)/plan.json: warning D044"))
        #expect(run.output.contains("WARNING: \(copy.url.path)"))
        #expect(run.output.contains("schools.csv: A, leaving"))
        #expect(run.output.contains("cannot be compared in this"))
      }
    }

    @Test func `a plan with faults exits with 65 and its path`() throws {
      try Self.withPlans(of: ["two-schools-by-hand"]) { program, plans in
        let plan = PlanFolder(url: URL(fileURLWithPath: plans[0]))
        try plan.rewrite("assignments.csv") {
          $0.replacing("\r\nT01,Teacher 01,A", with: "\r\nT01,Teacher 01,Z")
        }
        let run = try program.run("compare", plans[0], plans[0])
        #expect(run.status == 65)
        #expect(EndToEnd.diagnostics(in: run.errors) == ["assignments.csv:2:D019"])
        #expect(run.errors.contains(plans[0]))
        #expect(!run.errors.contains("Teacher 01"))
        let nowhere = try program.run("compare", plans[0] + "-none", plans[0])
        #expect(nowhere.status == 65)
      }
    }

    @Test func `scenarios are compared by key and row, one for each plan in their order`() throws {
      try Self.withPlans(of: ["two-schools-by-hand"]) { program, plans in
        let changed = URL(fileURLWithPath: plans[0] + "-scenario")
        try FileManager.default.copyItem(at: URL(fileURLWithPath: Self.district), to: changed)
        let teachers = changed.appending(path: "teachers.csv")
        let rows = try String(contentsOf: teachers, encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: true)
        // Other order, one person gone, another one with another name and status.
        let edited =
          [rows[0]] + rows.dropFirst(2).reversed().map { $0.replacing("Teacher 02", with: "Other") }
        try Data((edited.joined(separator: "\n") + "\n").utf8).write(to: teachers)
        let settings = changed.appending(path: "scenario.yaml")
        let text = try String(contentsOf: settings, encoding: .utf8)
        try Data(text.replacing("seed: 1", with: "seed: 7").utf8).write(to: settings)

        let both = ["--scenario", Self.district, "--scenario", changed.path]
        let there = try program.run(["compare", plans[0], plans[0]] + both + ["--format", "json"])
        #expect(there.status == 0, "\(there.errors)")
        #expect(there.errors.contains("was made from other input files than those of"))
        #expect(there.errors.contains("teachers.csv"))
        let difference = try #require((there.json()["differences"] as? [[String: Any]])?.first)
        let scenario = try #require(difference["scenario"] as? [String: Any])
        let seeds = scenario["settings"] as? [[String: String]]
        #expect(seeds?.contains { $0["name"] == "solve.seed" && $0["other"] == "7" } == true)
        let tables = try #require(scenario["tables"] as? [[String: Any]])
        let people = try #require(tables.first { $0["name"] as? String == "teachers" })
        let changes = (people["rows"] as? [[String: Any]])?.map { $0["change"] as? String }
        #expect(changes == ["removed", "changed"])
        #expect(!there.output.contains("Other") && !there.output.contains("Teacher 02"))

        let swapped = ["--scenario", changed.path, "--scenario", Self.district]
        let back = try program.run(["compare", plans[0], plans[0]] + swapped)
        #expect(back.output.contains("solve.seed: 7 → 1"))
        #expect(back.output.contains("teachers.csv: 1 row changed, 1 added, 0 removed"))
        let same = ["--scenario", Self.district, "--scenario", Self.district]
        let equal = try program.run(["compare", plans[0], plans[0]] + same + ["--format", "json"])
        #expect(try equal.json()["identical"] as? Bool == true)
        #expect(!equal.errors.contains("was made from other input files"))
      }
    }

    @Test func `one scenario for all plans gives coverage by location`() throws {
      try Self.withPlans(of: ["two-schools-by-hand"]) { program, plans in
        let run = try program.run(
          "compare",
          plans[0],
          plans[0],
          plans[0],
          "--scenario",
          Self.district,
          "--format",
          "json"
        )
        #expect(run.status == 0, "\(run.errors)")
        for plan in try run.json()["plans"] as? [[String: Any]] ?? [] {
          #expect((plan["locations"] as? [Any])?.isEmpty == false)
        }
        let many = try program.run(
          "compare",
          plans[0],
          plans[0],
          plans[0],
          "--scenario",
          "a",
          "--scenario",
          "b"
        )
        #expect(many.status == 64 && many.output.isEmpty)
      }
    }

    @Test func `one plan alone is wrong usage`() throws {
      let run = try BuiltProgram().run("compare", "Plans/a")
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
    }

    /// Plans scenarios and hands over their plan folders.
    private static func withPlans(
      of scenarios: [String],
      _ body: (BuiltProgram, [String]) throws -> Void
    ) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plans = try scenarios.map { name in
          let plan = folder.appending(path: name).path
          let run = try program.run(
            "plan",
            Repository.scenario(name).path,
            "--output",
            plan,
            "--quiet"
          )
          try #require(run.status == 0, "\(run.errors)")
          return plan
        }
        try body(program, plans)
      }
    }

    /// Every absolute difference of the first pair by topic, name and measure.
    private static func absolutes(_ run: BuiltProgram.Run) throws -> [String: Double?] {
      let differences = try run.json()["differences"] as? [[String: Any]] ?? []
      var found: [String: Double?] = [:]
      for (topic, value) in differences.first ?? [:] {
        for figure in value as? [[String: Any]] ?? [] where figure["measure"] != nil {
          let key = [topic, figure["name"], figure["measure"]].map { "\($0 ?? "")" }
          found[key.joined(separator: " ")] = .some(figure["absolute"] as? Double)
        }
      }
      return found
    }
  }
}
