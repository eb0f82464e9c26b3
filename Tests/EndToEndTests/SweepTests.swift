import Foundation
import Testing

extension EndToEnd {
  /// `sweep`.
  @Suite struct SweepTests {
    private let district = Repository.scenario("point-shares-teachers").path
    private static let vary = [
      "--vary", "policy.floors.teachers.share=0.1:0.3:0.1",
      "--vary", "policy.limits.cross_stage=true,false",
    ]

    private func sweep(
      _ scenario: String,
      _ folder: URL,
      _ options: [String] = ["--work-limit", "2"],
      vary: [String] = Self.vary
    ) throws -> BuiltProgram.Run {
      try BuiltProgram().run(["sweep", scenario, "--output", folder.path] + vary + options)
    }

    private func combinations(_ run: BuiltProgram.Run) throws -> [[String: Any]] {
      try #require(try run.json()["combinations"] as? [[String: Any]], "\(run.errors)")
    }

    /// Every file below a folder that is to be the same whatever the threads, by its path.
    private func stableFiles(_ folder: URL) throws -> [String: String] {
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      var files: [String: String] = [:]
      for name in names where name.hasSuffix(".csv") || name.hasSuffix(".yaml") {
        files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
      // The table of the sweep says how many seconds each took.
      files["sweep.csv"] = nil
      return files
    }

    /// The rows of `sweep.csv` without the seconds.
    private func rows(_ folder: URL) throws -> [[String: String]] {
      try PlanFolder(url: folder).rows(of: "sweep.csv").map { row in
        row.filter { $0.key != "seconds" }
      }
    }

    @Test func `every combination has a scenario and a whole plan that holds`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let made = folder.appending(path: "sweep")
        let run = try sweep(district, made, ["--work-limit", "2", "--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        let all = try combinations(run)
        #expect(all.count == 6)
        for combination in all where combination["status"] as? String == "optimal" {
          let name = try #require(combination["name"] as? String)
          let place = made.appending(path: name)
          #expect(PlanFolder(url: place.appending(path: "plan")).isWhole)
          let verified = try program.run(
            "verify",
            place.appending(path: "scenario").path,
            place.appending(path: "plan").path
          )
          #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
          #expect(!verified.errors.contains("digest"), "\(verified.errors)")
        }
        #expect(all.contains { $0["status"] as? String == "optimal" })
        let people = try PlanFolder(url: URL(fileURLWithPath: district)).rows(of: "teachers.csv")
        for name in ["sweep.csv", "sweep.html", "sweep.json"] {
          let text = try String(contentsOf: made.appending(path: name), encoding: .utf8)
          for person in people {
            #expect(!text.contains(try #require(person["id"])), "\(name)")
          }
        }
        let stored = try String(contentsOf: made.appending(path: "sweep.json"), encoding: .utf8)
        #expect(stored == run.output)
      }
    }

    @Test func `one thread or two give the same plans and the same table`() throws {
      try TemporaryFolder.with { folder in
        let sweeps = try ["1", "2"].map { threads in
          let made = folder.appending(path: "threads-\(threads)")
          let run = try sweep(district, made, ["--work-limit", "2", "--threads", threads])
          #expect(run.status == 0, "\(run.errors)")
          return made
        }
        let first = try stableFiles(sweeps[0])
        #expect(first.count > 20)
        #expect(try stableFiles(sweeps[1]) == first)
        #expect(try rows(sweeps[1]) == rows(sweeps[0]))
      }
    }

    @Test func `a sweep goes on where it was interrupted and plans nothing again`() throws {
      try TemporaryFolder.with { folder in
        let made = folder.appending(path: "sweep")
        let options = ["--work-limit", "2", "--progress", "jsonl"]
        #expect(try sweep(district, made, options).status == 0)
        let before = try stableFiles(made)
        let table = try rows(made)
        let names = table.compactMap { $0["name"] }
        // One is gone whole, of one only a part was written, of one a figure was changed.
        let planned = names.filter {
          FileManager.default.fileExists(atPath: made.appending(path: "\($0)/plan").path)
        }
        try #require(planned.count >= 4)
        try FileManager.default.removeItem(at: made.appending(path: planned[0]))
        for file in ["plan.json", "floors.csv"] {
          try FileManager.default.removeItem(
            at: made.appending(path: "\(planned[1])/plan/\(file)")
          )
        }
        try PlanFolder(url: made.appending(path: "\(planned[2])/plan")).rewrite("plan.json") {
          $0.replacing("\"value\": ", with: "\"value\": 1")
        }
        let again = try sweep(district, made, options)
        #expect(again.status == 0, "\(again.errors)")
        let lines = again.errors.split(separator: "\n").filter { $0.contains("\"combination\": ") }
        #expect(lines.count == names.count)
        let replanned = lines.filter { $0.contains("\"kept\": false") }
        #expect(replanned.count == 3, "\(again.errors)")
        for name in planned.prefix(3) {
          #expect(replanned.contains { $0.contains("\"combination\": \"\(name)\"") }, "\(name)")
        }
        #expect(try stableFiles(made) == before)
        #expect(try rows(made) == table)
      }
    }

    @Test func `Ctrl-C keeps what is done, and the same command goes on`() throws {
      try TemporaryFolder.with { folder in
        let base = folder.appending(path: "base")
        let program = try BuiltProgram()
        let made = ["generate", "--teachers", "400", "--seed", "5", "--output", base.path]
        #expect(try program.run(made).status == 0)
        let place = folder.appending(path: "sweep")
        let arguments = [
          "sweep", base.path, "--output", place.path, "--work-limit", "2", "--gap", "0",
          "--no-classes", "--threads", "1", "--progress", "jsonl",
          "--vary", "policy.limits.travel_minutes=40,60,80",
        ]
        let run = try program.runInterrupted(arguments) { $0.contains("\"combination\": ") }
        #expect(run.status == 0, "\(run.errors)")
        let open = try rows(place).filter { $0["status"] == "open" }
        #expect((1...2).contains(open.count))
        for row in open {
          let plan = place.appending(path: "\(row["name"] ?? "")/plan").path
          #expect(!FileManager.default.fileExists(atPath: plan))
        }
        let rest = try program.run(arguments)
        #expect(rest.status == 0, "\(rest.errors)")
        let kept = rest.errors.split(separator: "\n").filter { $0.contains("\"kept\": true") }
        #expect(kept.count == 3 - open.count)
        #expect(try rows(place).allSatisfy { $0["status"] != "open" })
        // An uninterrupted sweep comes to the same.
        let whole = folder.appending(path: "whole")
        let other = arguments.map { $0 == place.path ? whole.path : $0 }
        #expect(try program.run(other).status == 0)
        #expect(try rows(whole) == rows(place))
        #expect(try stableFiles(whole) == stableFiles(place))
      }
    }

    @Test func `a combination that no plan can keep is a result with its reason`() throws {
      try TemporaryFolder.with { folder in
        let made = folder.appending(path: "sweep")
        let run = try sweep(
          district,
          made,
          ["--work-limit", "2", "--format", "json"],
          vary: ["--vary", "policy.floors.teachers.share=0.1,1"]
        )
        #expect(run.status == 0, "\(run.errors)")
        let all = try combinations(run)
        #expect(all.map { $0["status"] as? String } == ["optimal", "infeasible"])
        let conflicts = try #require(all[1]["conflicts"] as? [[String: Any]])
        #expect(conflicts.first?["rule"] as? String == "R9")
        #expect(all[1]["dominated"] is NSNull)
        let text = try sweep(
          district,
          made,
          ["--work-limit", "2", "--language", "en", "--progress", "plain"],
          vary: ["--vary", "policy.floors.teachers.share=0.1,1"]
        )
        #expect(text.output.contains("no plan: floor teachers"), "\(text.output)")
        #expect(text.errors.contains("kept from before; no plan"), "\(text.errors)")
      }
    }

    @Test func `what was planned with other options is replaced only when asked for`() throws {
      try TemporaryFolder.with { folder in
        let made = folder.appending(path: "sweep")
        let vary = ["--vary", "policy.limits.cross_stage=true,false"]
        #expect(try sweep(district, made, ["--work-limit", "2"], vary: vary).status == 0)
        let before = try stableFiles(made)
        let other = ["--work-limit", "2", "--gap", "0.3"]
        let refused = try sweep(district, made, other, vary: vary)
        #expect(refused.status == 73)
        #expect(refused.errors.contains("Maybe add --force"), "\(refused.errors)")
        #expect(try stableFiles(made) == before)
        #expect(try sweep(district, made, other + ["--force"], vary: vary).status == 0)
        let own = folder.appending(path: "own")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: own.appending(path: "notes.txt"))
        let foreign = try sweep(district, own, ["--work-limit", "2", "--force"], vary: vary)
        #expect(foreign.status == 73)
        #expect(foreign.errors.contains("is not the folder of a sweep"), "\(foreign.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: own.path) == ["notes.txt"])
      }
    }

    @Test(arguments: [
      (["--vary", "policy.limits.travel_minuts=30,60"], "D030"),
      (["--vary", "policy.limits.travel_minutes=30,far"], "D031"),
      (["--vary", "policy.limits.inflow_share=0.5:1.5:0.5"], "D013"),
      (["--vary", "policy.limits.rural_backbone_net=keep,fre"], "D011"),
      (["--vary", "policy.limits.travel_minutes=30:60"], "a range has three decimal numbers"),
      (["--vary", "policy.limits.travel_minutes=1:200:1"], "200 combinations are more than 100"),
      (["--vary", "solve.gap=0.1", "--vary", "solve.gap=0.2"], "comes twice"),
      (["--vary", "solve.gap=0.1", "--compare", "beauty"], "--compare beauty is no figure"),
      (["--vary", "solve.gap=0.1", "--axes", "moved"], "--axes takes two figures"),
    ])
    func `settings that cannot be meant are refused before anything is written`(
      _ vary: [String],
      _ said: String
    ) throws {
      try TemporaryFolder.with { folder in
        let made = folder.appending(path: "sweep")
        let run = try sweep(district, made, ["--work-limit", "2"], vary: vary)
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.errors.contains(said), "\(run.errors)")
        #expect(run.errors.contains(said.hasPrefix("D") ? "\(vary[0]) \(vary[1]): error" : "Maybe"))
        #expect(!FileManager.default.fileExists(atPath: made.path))
      }
    }

    @Test func `both ways to begin are tried where a search ends before the gap`() throws {
      try TemporaryFolder.with { folder in
        let base = folder.appending(path: "base")
        let program = try BuiltProgram()
        let made = ["generate", "--teachers", "400", "--seed", "5", "--output", base.path]
        #expect(try program.run(made).status == 0)
        var values: [[Double]] = []
        for starts in ["neighbour", "fresh", "both"] {
          let place = folder.appending(path: starts)
          let run = try program.run([
            "sweep", base.path, "--output", place.path, "--work-limit", "2", "--gap", "0",
            "--no-classes", "--starts", starts, "--vary", "policy.limits.travel_minutes=50,70",
          ])
          #expect(run.status == 0, "\(run.errors)")
          let rows = try rows(place)
          values.append(rows.compactMap { Double($0["curriculum_value"] ?? "") })
          let starting = rows.compactMap { $0["began_from"] }.filter { !$0.isEmpty }
          if starts == "fresh" { #expect(starting.isEmpty) }
          if starts == "neighbour" { #expect(starting.count == 1) }
          #expect(
            run.output.contains("after beginning from the plan of a neighbour") == !starting.isEmpty
          )
        }
        for (index, value) in values[2].enumerated() {
          #expect(value <= min(values[0][index], values[1][index]) + 1e-6)
        }
      }
    }
  }
}
