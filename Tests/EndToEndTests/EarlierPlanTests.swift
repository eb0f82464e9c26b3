import Foundation
import Testing

extension EndToEnd {
  /// `plan --from`.
  @Suite struct EarlierPlanTests {
    private let district = Repository.scenario("point-shares-teachers").path
    private let county = Repository.scenario("yunxi-county").path

    @Test func `a plan from a plan of the same scenario is no worse, however little time there is`()
      throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let first = PlanFolder(url: folder.appending(path: "first"))
        let second = PlanFolder(url: folder.appending(path: "second"))
        let made = try program.run(
          ["plan", county, "--output", first.url.path, "--time-limit", "12", "--quiet"]
        )
        #expect(made.status == 0, "\(made.errors)")
        let run = try program.run(
          ["plan", county, "--from", first.url.path, "--output", second.url.path]
            + ["--time-limit", "1", "--format", "json"]
        )
        #expect(run.status == 0, "\(run.errors)")
        let before = try #require(first.levels().first)
        let after = try #require(second.levels().first)
        #expect(after.name == before.name)
        #expect(after.value <= before.value + 1e-6)
        #expect(try program.run("verify", county, second.url.path).status == 0)

        let told = try run.json()["earlier_plan"] as? [String: Any]
        let recruits = try first.rows(of: "recruits.csv").compactMap { Int($0["count"] ?? "") }
        let all = try first.rows(of: "assignments.csv").count + recruits.reduce(0, +)
        #expect(told?["assignments"] as? Int == all)
        #expect(told?["taken_over"] as? Int == all)
        #expect(run.errors.contains("read an earlier plan with \(all) assignments"))
      }
    }

    @Test
    func `the prices of the earlier plan prove its bounds again at once`()
      throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let first = PlanFolder(url: folder.appending(path: "first"))
        let limit = ["--no-classes", "--work-limit", "30", "--quiet"]
        let fresh = try program.run(["plan", county, "--output", first.url.path] + limit)
        #expect(fresh.status == 0, "\(fresh.errors)")
        #expect(first.names.contains("prices.csv"))
        let people = try first.rows(of: "assignments.csv").filter { $0["moved"] == "yes" }
        let prices = try first.text(of: "prices.csv")
        #expect(!prices.contains(try #require(people[0]["teacher"])))
        let changed = folder.appending(path: "changed")
        try FileManager.default.createDirectory(at: changed, withIntermediateDirectories: true)
        try "extends: \(county)\n"
          .write(to: changed.appending(path: "scenario.yaml"), atomically: true, encoding: .utf8)
        try "teacher,decision\n\(people[people.count / 2]["teacher"] ?? ""),stay\n"
          .write(to: changed.appending(path: "decisions.csv"), atomically: true, encoding: .utf8)
        let made = PlanFolder(url: folder.appending(path: "made"))
        let run = try program.run(
          ["plan", changed.path, "--from", first.url.path, "--output", made.url.path]
            + ["--no-classes", "--work-limit", "30", "--progress", "jsonl"]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try program.run("verify", changed.path, made.url.path).status == 0)
        // The first pass at the prices already proves the bound.
        let lines = try run.errors.split(separator: "\n").filter { $0.hasPrefix("{") }.map {
          try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let levels = try #require(first.record()["levels"] as? [[String: Any]])
        for (position, before) in levels.enumerated() {
          let name = try #require(before["name"] as? String)
          let proven = try #require(before["bound"] as? Double)
          let bounds = lines.filter { $0?["level"] as? String == name }
            .compactMap { $0?["bound"] as? Double }.filter { $0 > 0 }
          let bound = try #require(bounds.first)
          #expect(bound >= proven * (position == 0 ? 0.999 : 0.9), "\(name)")
        }
      }
    }

    @Test func `one thread or two give the same plan, and the record says what it began from`()
      throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let first = PlanFolder(url: folder.appending(path: "first"))
        #expect(try program.run("plan", district, "--output", first.url.path).status == 0)
        let plans = try ["1", "2"].map { threads in
          let plan = PlanFolder(url: folder.appending(path: "from-\(threads)"))
          let run = try program.run(
            ["plan", district, "--from", first.url.path, "--output", plan.url.path]
              + ["--threads", threads]
          )
          #expect(run.status == 0, "\(run.errors)")
          return plan
        }
        for name in plans[0].names where name != "plan.json" {
          #expect(try plans[0].text(of: name) == plans[1].text(of: name), "\(name)")
        }
        let options = try plans[0].record()["options"] as? [String: Any]
        let digest = try #require(options?["from"] as? String)
        #expect(digest.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
        #expect(try !plans[0].text(of: "plan.json").contains(folder.lastPathComponent))
        let fresh = try first.record()["options"] as? [String: Any]
        #expect(fresh?["from"] == nil)
      }
    }

    @Test func `a changed decision is kept, and the folder may be the one that is replaced`() throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let base = PlanFolder(url: folder.appending(path: "base"))
        let made = ["generate", "--teachers", "100", "--seed", "5", "--output", base.url.path]
        #expect(try program.run(made).status == 0)
        let limit = ["--time-limit", "4"]
        let first = try program.run(["plan", base.url.path, "--output", plan.url.path] + limit)
        #expect(first.status == 0, "\(first.errors)")
        let changed = folder.appending(path: "changed")
        let mover = try Self.keep(aMoverOf: plan, base: base.url, in: changed)
        let run = try program.run(
          ["plan", changed.path, "--from", plan.url.path, "--output", plan.url.path, "--force"]
            + limit
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("taken over, 1 not (0 of people or schools that are gone, 1"))
        let now = try plan.rows(of: "assignments.csv").first { $0["teacher"] == mover }
        #expect(now?["moved"] == "no")
        #expect(try program.run("verify", changed.path, plan.url.path).status == 0)
      }
    }

    @Test func `after a changed decision the search ends as near to the best as the plan before`()
      throws
    {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let first = PlanFolder(url: folder.appending(path: "first"))
        let base = folder.appending(path: "base")
        try FileManager.default.copyItem(at: URL(fileURLWithPath: county), to: base)
        let made = ["plan", base.path, "--output", first.url.path, "--work-limit", "12"]
        #expect(try program.run(made).status == 0)
        let changed = folder.appending(path: "changed")
        let mover = try Self.keep(aMoverOf: first, base: base, in: changed)
        let second = PlanFolder(url: folder.appending(path: "second"))
        let run = try program.run(
          ["plan", changed.path, "--from", first.url.path, "--output", second.url.path]
            + ["--time-limit", "90"]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try second.record()["stopped_by"] as? String == "gap")
        #expect(try second.record()["status"] as? String == "feasible")
        #expect(run.output.contains("as near to the best possible as the earlier plan"))
        for (before, after) in try zip(first.levels(), second.levels()) {
          #expect(after.gap <= before.gap * 1.1 + 1e-6, "\(before.name)")
        }
        let now = try second.rows(of: "assignments.csv").first { $0["teacher"] == mover }
        #expect(now?["moved"] == "no")
        #expect(try program.run("verify", changed.path, second.url.path).status == 0)
      }
    }

    /// Writes a scenario in which one mover of a plan is told to stay; says who.
    private static func keep(aMoverOf plan: PlanFolder, base: URL, in changed: URL) throws -> String
    {
      let decided = try Set(PlanFolder(url: base).rows(of: "decisions.csv").map { $0["teacher"] })
      let mover = try #require(
        plan.rows(of: "assignments.csv").filter { $0["moved"] == "yes" }
          .compactMap { $0["teacher"] }.first { !decided.contains($0) }
      )
      try FileManager.default.createDirectory(at: changed, withIntermediateDirectories: true)
      try Data("extends: ../\(base.lastPathComponent)\n".utf8)
        .write(to: changed.appending(path: "scenario.yaml"))
      try Data("teacher,decision,school,reason\n\(mover),stay,,asked\n".utf8)
        .write(to: changed.appending(path: "decisions.csv"))
      return mover
    }

    @Test func `what is no plan folder is refused before any work`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let output = folder.appending(path: "plan").path
        for path in [folder.appending(path: "nowhere").path, district] {
          let run = try program.run("plan", district, "--from", path, "--output", output)
          #expect(run.status == 65)
          #expect(run.output.isEmpty)
          #expect(run.errors.contains("\(path) is not a plan folder"), "\(run.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
      }
    }

    @Test func `faults of the plan folder are reported with their places`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district, "--output", plan.url.path).status == 0)
        try plan.rewrite("assignments.csv") { $0.replacing(",no,", with: ",perhaps,") }
        let run = try program.run(
          ["plan", district, "--from", plan.url.path]
            + ["--output", folder.appending(path: "other").path]
        )
        #expect(run.status == 65)
        #expect(run.errors.contains(": error D016"), "\(run.errors)")
        #expect(run.errors.contains("the folder \(plan.url.path) has"))
      }
    }
  }
}
