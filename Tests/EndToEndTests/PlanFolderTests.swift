import Foundation
import Testing

extension EndToEnd {
  @Suite struct PlanFolderTests {
    private let district = Repository.scenario("two-schools-by-hand")
    private let county = Repository.scenario("yunxi-county")

    @Test func `an existing plan is replaced only with --force`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district.path, "--output", plan.url.path).status == 0)
        try plan.rewrite("floors.csv") { _ in "mine" }

        let refused = try program.run("plan", district.path, "--output", plan.url.path)
        #expect(refused.status == 73)
        #expect(refused.output.isEmpty)
        #expect(try plan.text(of: "floors.csv") == "mine")

        let forced = try program.run("plan", district.path, "--output", plan.url.path, "--force")
        #expect(forced.status == 0)
        #expect(try plan.text(of: "floors.csv") != "mine")
      }
    }

    @Test func `a place that cannot be written to exits with 73 and leaves nothing`() throws {
      try TemporaryFolder.with { folder in
        let file = folder.appending(path: "file")
        try Data("text".utf8).write(to: file)
        let output = file.appending(path: "plan").path
        let run = try BuiltProgram().run("plan", district.path, "--output", output)
        #expect(run.status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["file"])
      }
    }

    @Test func `tables are UTF-8 with a mark and CRLF, ordered by id`() throws {
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        _ = try BuiltProgram().run("plan", district.path, "--output", plan.url.path)
        for name in plan.names where name.hasSuffix(".csv") {
          let data = try Data(contentsOf: plan.url.appending(path: name))
          #expect(data.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)")
          #expect(data.suffix(2).elementsEqual([0x0D, 0x0A]), "\(name)")
        }
        let teachers = try plan.rows(of: "assignments.csv").compactMap { $0["teacher"] }
        #expect(teachers == teachers.sorted())
        #expect(teachers.count == 7)
      }
    }

    @Test func `progress and plan json carry neither ids nor names`() throws {
      let roster = PlanFolder(url: county)
      let people = try roster.rows(of: "teachers.csv")
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let run = try BuiltProgram().run(
          "plan",
          county.path,
          "--output",
          plan.url.path,
          "--time-limit",
          "15",
          "--solver-log"
        )
        let told = [run.errors, plan.isWhole ? try plan.text(of: "plan.json") : ""]
        for person in people {
          for word in [person["id"], person["name"]].compactMap({ $0 }) {
            #expect(!told.contains { $0.contains(word) }, "\(word)")
          }
        }
      }
    }

    @Test func `shuffled rows give the same plan`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let first = PlanFolder(url: folder.appending(path: "first"))
        let second = PlanFolder(url: folder.appending(path: "second"))
        let shuffled = folder.appending(path: "shuffled")
        try FileManager.default.copyItem(at: district, to: shuffled)
        for name in PlanFolder(url: shuffled).names where name.hasSuffix(".csv") {
          let lines = try PlanFolder(url: shuffled).text(of: name).split(separator: "\n")
          let text = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
          try Data(text.utf8).write(to: shuffled.appending(path: name))
        }
        #expect(try program.run("plan", district.path, "--output", first.url.path).status == 0)
        #expect(try program.run("plan", shuffled.path, "--output", second.url.path).status == 0)
        #expect(first.names == second.names)
        for name in first.names where name != "plan.json" {
          #expect(try first.text(of: name) == second.text(of: name), "\(name)")
        }
        #expect(try comparable(first.record()) == comparable(second.record()))
      }
    }

    /// `plan.json` as text without what may differ between two runs.
    private func comparable(_ value: Any) -> String {
      if let object = value as? [String: Any] {
        let kept = object.filter { !["inputs", "seconds", "peak_memory_mb"].contains($0.key) }
        let parts = kept.sorted { $0.key < $1.key }.map { "\($0.key)=\(comparable($0.value))" }
        return "{" + parts.joined(separator: ",") + "}"
      }
      if let list = value as? [Any] {
        return "[" + list.map(comparable).joined(separator: ",") + "]"
      }
      return "\(value)"
    }
  }
}
