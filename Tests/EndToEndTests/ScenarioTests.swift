import Foundation
import Testing

extension EndToEnd {
  @Suite struct ScenarioTests {
    @Test func `there are scenarios, each with a README of at most seven lines`() throws {
      #expect(Repository.scenarioNames.count >= 5)
      for name in Repository.scenarioNames {
        let text = try Repository.text(of: "Scenarios/\(name)/README.md")
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 8, "\(name)")
      }
    }

    @Test(arguments: Repository.scenarioNames)
    func `a scenario gives what its expected json says`(_ name: String) throws {
      let expected = try Expectation(of: Repository.scenario(name))
      let path = Repository.scenario(name).path
      let program = try BuiltProgram()

      let check = try program.run("check", path)
      #expect(check.status == (expected.outcome == .rejected ? 65 : 0), "\(check.errors)")
      #expect(EndToEnd.diagnostics(in: check.errors) == expected.diagnostics, "\(check.errors)")
      #expect(!check.output.isEmpty)
      let remarks = EndToEnd.diagnostics(in: check.errors, severities: ["warning", "note"])
      for warning in expected.warnings ?? [] {
        #expect(remarks.contains(warning), "\(warning) is not among \(remarks)")
      }

      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let run = try program.run(
          "plan",
          path,
          "--output",
          plan.url.path,
          "--format",
          "json"
        )
        switch expected.outcome {
        case .optimal, .feasible:
          try expectPlan(run, plan, expected)
          let verify = try program.run("verify", path, plan.url.path, "--format", "json")
          #expect(verify.status == 0, "\(verify.output)")
          #expect(try verify.json()["holds"] as? Bool == true)
        case .infeasible:
          try expectExplanation(run, expected)
          #expect(plan.names.isEmpty)
        case .rejected:
          #expect(run.status == 65)
          #expect(EndToEnd.diagnostics(in: run.errors) == expected.diagnostics)
          #expect(plan.names.isEmpty)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(left.allSatisfy { $0 == "plan" }, "nothing else may lie beside the plan: \(left)")
      }
    }

    private func expectPlan(
      _ run: BuiltProgram.Run,
      _ plan: PlanFolder,
      _ expected: Expectation
    ) throws {
      #expect(run.status == 0, "\(run.errors)")
      try #require(plan.isWhole, "\(plan.names)")
      #expect(try run.json()["outcome"] as? String == "planned")
      let record = try plan.record()
      if expected.outcome == .optimal { #expect(record["status"] as? String == "optimal") }

      let levels = try plan.named("levels")
      for (name, level) in expected.levels ?? [:] {
        let found = levels[name]
        if let value = level.value {
          let figure = found?["value"] as? Double
          #expect(value.agrees(with: figure), "\(name): \(String(describing: figure))")
        }
        if let statusQuo = level.statusQuo {
          let figure = found?["status_quo"] as? Double
          #expect(statusQuo.agrees(with: figure), "\(name): \(String(describing: figure))")
        }
      }
      for (name, level) in levels {
        let value = level["value"] as? Double ?? 0
        let bound = level["bound"] as? Double ?? .infinity
        #expect(bound <= value + 1e-6 * max(1, abs(value)), "\(name)")
      }
      let terms = try plan.named("terms")
      for (name, figure) in expected.terms ?? [:] {
        let found = terms[name]?["value"] as? Double
        #expect(figure.agrees(with: found), "\(name): \(String(describing: found))")
      }
      let floors = try plan.named("floors")
      for (name, required) in expected.floors ?? [:] {
        #expect(floors[name]?["required"] as? Int == required, "\(name)")
      }
      let moves = try plan.rows(of: "assignments.csv").count { $0["moved"] == "yes" }
      #expect(moves >= expected.moves?.atLeast ?? 0)
      #expect(moves <= expected.moves?.atMost ?? .max)
      try expectCounts(of: run.json(), plan, expected)
    }

    /// Forms of moves, placed recruits, opened and new schools.
    private func expectCounts(
      of answer: [String: Any],
      _ plan: PlanFolder,
      _ expected: Expectation
    ) throws {
      let moved = try plan.rows(of: "assignments.csv").filter { $0["moved"] == "yes" }
      if let forms = expected.forms {
        let found = Dictionary(grouping: moved) { $0["form"] ?? "" }.mapValues(\.count)
        #expect(found == forms)
      }
      if let recruits = expected.recruits {
        let rows = try plan.rows(of: "recruits.csv").map { row in
          let key = ["stage", "subject", "school"].map { row[$0] ?? "" }.joined(separator: "/")
          return (key, row["count"].flatMap { Int($0) } ?? 0)
        }
        #expect(Dictionary(rows) { $0 + $1 } == recruits)
      }
      if let opened = expected.schoolsOpened {
        #expect(try schoolCount("schools_opened", plan) == opened)
      }
      if let opened = expected.schoolsFullyOpened {
        #expect(try schoolCount("schools_fully_opened", plan) == opened)
      }
      if let schools = expected.newSchools {
        let found = answer["new_schools"] as? [[String: Any]] ?? []
        let byID = found.map { school in
          (
            school["school"] as? String ?? "",
            Expectation.NewSchool(
              arriving: school["arriving"] as? Int ?? -1,
              recruits: school["recruits"] as? Int ?? -1,
              principals: school["principals"] as? Int ?? -1,
              opensEverySubject: school["opens_every_subject"] as? Bool ?? false
            )
          )
        }
        #expect(Dictionary(byID) { first, _ in first } == schools)
      }
    }

    private func schoolCount(_ key: String, _ plan: PlanFolder) throws -> Expectation.SchoolCount {
      let count = try plan.record()[key] as? [String: Any] ?? [:]
      return Expectation.SchoolCount(
        before: count["before"] as? Int ?? -1,
        after: count["after"] as? Int ?? -1,
        of: count["of"] as? Int ?? -1
      )
    }

    private func expectExplanation(_ run: BuiltProgram.Run, _ expected: Expectation) throws {
      #expect(run.status == 2, "\(run.errors)")
      let answer = try run.json()
      #expect(answer["outcome"] as? String == "infeasible")
      let conflicts = (answer["conflicts"] as? [[String: Any]] ?? []).map { conflict in
        Expectation.Conflict(
          rule: conflict["rule"] as? String ?? "",
          floor: conflict["floor"] as? String,
          required: conflict["required"] as? Int ?? -1,
          possible: conflict["possible"] as? Int ?? -1
        )
      }
      if let relaxation = expected.relaxation {
        #expect(conflicts.reduce(0) { $0 + abs($1.required - $1.possible) } == relaxation)
      }
      for conflict in expected.conflicts ?? [] {
        #expect(conflicts.contains(conflict), "\(conflicts)")
      }
    }
  }
}
