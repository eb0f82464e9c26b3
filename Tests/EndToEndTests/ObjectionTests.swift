import Foundation
import Testing

extension EndToEnd {
  /// `objection`, `objections` and `plan --least-change`.
  @Suite struct ObjectionTests {
    /// A made-up district with a plan of it.
    private struct Case {
      let program: BuiltProgram
      let scenario: String
      let plan: PlanFolder
      /// Enough for the levels to close: before, a plan made anew trades people for nothing.
      let limit = ["--work-limit", "10", "--quiet"]

      init(in folder: URL) throws {
        program = try BuiltProgram()
        scenario = folder.appending(path: "district").path
        plan = PlanFolder(url: folder.appending(path: "plan"))
        let made = try program.run(
          ["generate", "--teachers", "200", "--seed", "4", "--output", scenario]
        )
        #expect(made.status == 0, "\(made.errors)")
        let run = try program.run(
          ["plan", scenario, "--output", plan.url.path, "--no-classes"] + limit
        )
        #expect(run.status == 0, "\(run.errors)")
      }

      /// People whom the plan moves.
      func movers() throws -> [[String: String]] {
        try plan.rows(of: "assignments.csv").filter { $0["moved"] == "yes" }
      }

      func answer(_ teacher: String, _ wish: String) throws -> [String: Any] {
        let run = try program.run(
          ["objection", scenario, plan.url.path, "--teacher", teacher, "--wants", wish]
            + ["--format", "json"] + limit
        )
        #expect(run.status == 0, "\(run.errors)")
        return try run.json()
      }
    }

    @Test func `an answer writes nothing, and the plan that is made for it costs what it said`()
      throws
    {
      try TemporaryFolder.with { folder in
        let asked = try Case(in: folder)
        let mover = try #require(try asked.movers().first)
        let teacher = try #require(mover["teacher"])
        let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        let answer = try asked.answer(teacher, "stay")
        #expect(answer["possible"] as? Bool == true)
        #expect(answer["works_at"] as? String == mover["from"])
        let after = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        #expect(before == after)

        let list = folder.appending(path: "list.csv")
        try "工号,诉求,是否同意\n\(teacher),留任,是\n"
          .write(to: list, atomically: true, encoding: .utf8)
        let round = folder.appending(path: "round").path
        let granted = try asked.program.run(
          ["objections", asked.scenario, asked.plan.url.path, list.path, "--output", round]
            + ["--format", "json"] + asked.limit
        )
        #expect(granted.status == 0, "\(granted.errors)")
        #expect(try granted.json()["granted"] as? Int == 1)
        let again = PlanFolder(url: folder.appending(path: "again"))
        let planned = try asked.program.run(
          ["plan", round, "--from", asked.plan.url.path, "--least-change", "--no-classes"]
            + ["--output", again.url.path, "--format", "json"] + asked.limit
        )
        #expect(planned.status == 0, "\(planned.errors)")
        #expect(try asked.program.run("verify", round, again.url.path).status == 0)

        let levels = try #require(answer["levels"] as? [[String: Any]])
        var isBetterThanSaid = false
        for (level, (old, new)) in zip(levels, zip(try asked.plan.levels(), try again.levels())) {
          let change = try #require(level["change"] as? [String: Double])
          let least = try #require(change["at_least"])
          let most = try #require(change["at_most"])
          #expect(level["name"] as? String == old.name)
          #expect(new.value - old.value >= least - 1e-6, "\(old.name)")
          guard old.name != "burden" else { continue }
          #expect(new.value - old.value <= most + 1e-5, "\(old.name)")
          if new.value - old.value < most - 1e-5 { isBetterThanSaid = true }
        }
        let disturbed = try #require(try planned.json()["least_change"] as? [String: Any])
        let rows = try again.rows(of: "assignments.csv")
        let schools = Dictionary(
          try asked.plan.rows(of: "assignments.csv").map { ($0["teacher"], $0["to"]) }
        ) { one, _ in one }
        let people = rows.filter { schools[$0["teacher"]] != $0["to"] }
        #expect(disturbed["people"] as? Int == people.count)
        #expect((disturbed["disturbed"] as? [Any])?.count == people.count)
        #expect(rows.first { $0["teacher"] == teacher }?["moved"] == "no")
        let affected = try #require(answer["affected"] as? [Any])
        // Levels 1 and 2 come before the number of people: only where they are better may it be more.
        #expect(people.count <= affected.count + 1 || isBetterThanSaid)
        let record = try again.record()
        let figures = try #require(record["least_change"] as? [String: Any])
        #expect(figures["people"] as? Int == people.count)
        #expect(figures["bound"] as? Int == people.count, "proven to be the fewest")
      }
    }

    @Test func `what the plan has already and what no plan can have are told apart`() throws {
      try TemporaryFolder.with { folder in
        let asked = try Case(in: folder)
        let rows = try asked.plan.rows(of: "assignments.csv")
        let staying = try #require(rows.first { $0["moved"] == "no" })
        let planned = try asked.answer(try #require(staying["teacher"]), "stay")
        #expect(planned["as_planned"] as? Bool == true)
        #expect(planned["possible"] as? Bool == true)

        // Leaders move in rank: a school that has no deputy gets none.
        let folder = PlanFolder(url: URL(fileURLWithPath: asked.scenario))
        var deputies: [(id: String, school: String)] = []
        var schools: Set<String> = []
        for row in try folder.rows(of: "teachers.csv") {
          guard let id = row["id"], let school = row["school"] else { continue }
          schools.insert(school)
          if row["post"] == "deputy", row["status"] == "active" { deputies.append((id, school)) }
        }
        let deputy = try #require(deputies.first?.id)
        let without = schools.subtracting(deputies.map(\.school)).sorted()
        let school = try #require(without.first)
        let answer = try asked.answer(deputy, "move=\(school)")
        #expect(answer["possible"] as? Bool == false)
        let conflict = try #require(answer["conflict"] as? [String: Any])
        #expect(conflict["outcome"] as? String == "infeasible")
      }
    }

    @Test func `questions that cannot be meant are refused`() throws {
      try TemporaryFolder.with { folder in
        let asked = try Case(in: folder)
        let teacher = try #require(try asked.movers().first?["teacher"])
        func run(_ teacher: String, _ wish: String) throws -> BuiltProgram.Run {
          try asked.program.run(
            ["objection", asked.scenario, asked.plan.url.path, "--teacher", teacher]
              + ["--wants", wish] + asked.limit
          )
        }
        let nobody = try run("NOBODY", "stay")
        #expect(nobody.status == 64)
        #expect(nobody.errors.contains("NOBODY"))
        #expect(try run(teacher, "fly").status == 64)
        #expect(try run(teacher, "avoid=").status == 64)
        #expect(try run(teacher, "move=NOWHERE").status == 64)
        let noPlan = try asked.program.run(
          "objection",
          asked.scenario,
          folder.path,
          "--teacher",
          teacher,
          "--wants",
          "stay"
        )
        #expect(noPlan.status == 65)

        let list = folder.appending(path: "list.csv")
        try "teacher,wants,school\n\(teacher),avoid,\nNOBODY,stay,\n"
          .write(to: list, atomically: true, encoding: .utf8)
        let faulty = try asked.program.run(
          "objections",
          asked.scenario,
          asked.plan.url.path,
          list.path
        )
        #expect(faulty.status == 65)
        #expect(faulty.errors.contains("list.csv:2:3: error D028"))
        #expect(faulty.errors.contains("list.csv:3:1: error"))

        let alone = try asked.program.run(
          "plan",
          asked.scenario,
          "--least-change",
          "--output",
          folder.path + "/x"
        )
        #expect(alone.status == 64)
        #expect(alone.errors.contains("--least-change needs --from"))
      }
    }
  }
}
