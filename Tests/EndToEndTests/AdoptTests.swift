import Foundation
import Testing

extension EndToEnd {
  @Suite struct AdoptTests {
    private static let district = Repository.scenario("two-schools-by-hand").path

    /// A folder `Plans` with the planned folder `a`.
    private static func withPlan(
      _ body: (BuiltProgram, _ folder: URL, _ plan: PlanFolder) throws -> Void
    ) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "Plans/a"))
        let run = try program.run("plan", district, "--output", plan.url.path, "--quiet")
        try #require(run.status == 0, "\(run.errors)")
        try body(program, folder.appending(path: "Plans"), plan)
      }
    }

    private static func register(in folder: URL) throws -> [String: Any] {
      let data = try Data(contentsOf: folder.appending(path: "adopted.json"))
      return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private static func bytes(in folder: URL) throws -> Data {
      try Data(contentsOf: folder.appending(path: "adopted.json"))
    }

    private static func adopt(
      _ program: BuiltProgram,
      _ plan: URL,
      _ more: String...
    ) throws -> BuiltProgram.Run {
      try program.run(["adopt", district, plan.path, "--date", "2026-06-30"] + more)
    }

    /// Names of what lies in a folder, hidden files included.
    private static func names(in folder: URL) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `a plan that holds is adopted, with digests, options and levels`() throws {
      try Self.withPlan { program, folder, plan in
        let run = try Self.adopt(program, plan.url)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("is adopted (定案) for the school year 2026, on 2026-06-30"))
        let adopted = try #require(try Self.register(in: folder)["adopted"] as? [[String: Any]])
        let entry = try #require(adopted.first)
        #expect(adopted.count == 1)
        #expect(entry["school_year"] as? Int == 2026)
        #expect(entry["date"] as? String == "2026-06-30")
        #expect(entry["folder"] as? String == "a")
        let files = try #require(entry["files"] as? [String: String])
        let csv = Set(plan.names.filter { $0.hasSuffix(".csv") })
        #expect(Set(files.keys) == csv.union(["plan.json"]))
        #expect(files.values.allSatisfy { $0.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil })
        let record = try plan.record()
        #expect(entry["inputs"] as? [String: String] == record["inputs"] as? [String: String])
        #expect(entry["options"] as? [String: String] == record["options"] as? [String: String])
        let levels = try #require(entry["levels"] as? [[String: Any]])
        #expect(levels.map { $0["accepted_gap"] as? Double } == [0, 0, 0])
        #expect(try levels.map { $0["value"] as? Double } == plan.levels().map(\.value))
        #expect(try Self.names(in: folder) == ["a", "adopted.json"])
      }
    }

    @Test func `the record has neither names nor ids of people`() throws {
      try Self.withPlan { program, folder, plan in
        let run = try Self.adopt(program, plan.url)
        let texts = [String(decoding: try Self.bytes(in: folder), as: UTF8.self), run.output]
        for row in try plan.rows(of: "assignments.csv") {
          for text in texts {
            #expect(!text.contains(row["teacher"] ?? "?") && !text.contains(row["name"] ?? "?"))
          }
        }
      }
    }

    @Test func `the same command gives the same bytes, and adopting twice changes nothing`() throws
    {
      try Self.withPlan { program, folder, plan in
        _ = try Self.adopt(program, plan.url)
        let bytes = try Self.bytes(in: folder)
        let again = try program.run(
          "adopt",
          Self.district,
          plan.url.path,
          "--date",
          "2026-07-15",
          "--format",
          "json"
        )
        #expect(again.status == 0)
        #expect(try again.json()["new"] as? Bool == false)
        #expect(try again.json()["date"] as? String == "2026-06-30")
        #expect(try Self.bytes(in: folder) == bytes)
        try FileManager.default.removeItem(at: folder.appending(path: "adopted.json"))
        _ = try Self.adopt(program, plan.url)
        #expect(try Self.bytes(in: folder) == bytes)
      }
    }

    /// A change by hand after which a plan must not be adopted, with the exit status.
    struct Change: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let status: Int32
      let says: String
      let edit: @Sendable (PlanFolder) throws -> Void
    }

    /// A record whose staffing level has a bound far below its value.
    ///
    /// What follows from the bound would be counted again, so it goes.
    private static func widened(_ text: String) -> String {
      let level = /("name": "staffing",\s*"value": [-0-9.e]+,\s*"bound": )[-0-9.e]+/
      let derived = /("bound": -100),\s*"gap_absolute": [-0-9.e]+,\s*"gap": [-0-9.e]+/
      return text.replacing(level) { "\($0.1)-100" }.replacing(derived) { $0.1 }
    }

    static let changes = [
      Change(testDescription: "a rule is broken", status: 4, says: "breaks a rule") {
        try $0.rewrite("assignments.csv") {
          $0.replacing("\r\nT03,Teacher 03,A,B,yes", with: "\r\nT03,Teacher 03,A,A,no")
        }
      },
      Change(testDescription: "a figure is wrong", status: 4, says: "states a wrong figure") {
        try $0.rewrite("schools.csv") { $0.replacing("\r\nA,4,5,5", with: "\r\nA,5,5,5") }
      },
      Change(testDescription: "a gap is not what follows", status: 4, says: "gap_absolute") {
        try $0.editRecord { $0.replacing(/"gap_absolute": [-0-9.e]+/, with: "\"gap_absolute\": 7") }
      },
      Change(testDescription: "the input was another one", status: 5, says: "teachers.csv") {
        try $0.editRecord { $0.replacing(/("teachers\.csv": "sha256:)..../) { "\($0.1)0000" } }
      },
      Change(testDescription: "a level is not within its gap", status: 5, says: "staffing") {
        try $0.editRecord { widened($0).replacing("\"optimal\"", with: "\"feasible\"") }
      },
      Change(testDescription: "it is called optimal all the same", status: 4, says: "status") {
        try $0.editRecord(widened)
      },
      Change(testDescription: "the gap is not known", status: 5, says: "--gap curriculum=0.005") {
        try $0.editRecord { $0.replacing("\"gap\": \"", with: "\"gop\": \"") }
      },
      Change(testDescription: "a table is missing", status: 5, says: "floors.csv") {
        try FileManager.default.removeItem(at: $0.url.appending(path: "floors.csv"))
      },
      Change(testDescription: "the record is missing", status: 5, says: "plan.json") {
        try FileManager.default.removeItem(at: $0.url.appending(path: "plan.json"))
      },
      Change(testDescription: "a table has a fault", status: 65, says: "D019") {
        try $0.rewrite("assignments.csv") {
          $0.replacing("\r\nT01,Teacher 01,A", with: "\r\nT01,Teacher 01,Z")
        }
      },
    ]

    @Test(arguments: changes)
    func `a plan is refused with its reason`(_ change: Change) throws {
      try Self.withPlan { program, folder, plan in
        try change.edit(plan)
        for language in ["en", "zh"] {
          let run = try Self.adopt(program, plan.url, "--language", language)
          #expect(run.status == change.status, "\(run.errors)")
          if language == "en" { #expect(run.errors.contains(change.says), "\(run.errors)") }
          #expect(run.output.isEmpty || change.status == 65)
        }
        #expect(try Self.names(in: folder) == ["a"], "nothing is written")
        let json = try Self.adopt(program, plan.url, "--format", "json")
        guard change.status != 65 else { return }
        #expect(try json.json()["adopted"] as? Bool == false)
        #expect(try (json.json()["reasons"] as? [Any])?.isEmpty == false)
      }
    }

    @Test func `a gap that the office accepts is recorded`() throws {
      try Self.withPlan { program, folder, plan in
        let value = try #require(try plan.levels().first { $0.name == "staffing" }).value
        let change = try #require(Self.changes.first { $0.says == "staffing" })
        try change.edit(plan)
        #expect(try Self.adopt(program, plan.url, "--gap", "burden=1").status == 5)
        #expect(try Self.adopt(program, plan.url, "--gap", "blended=1").status == 5)
        #expect(try Self.adopt(program, plan.url, "--gap", "staffing=1.5").status == 64)
        #expect(try Self.adopt(program, plan.url, "--gap", "1").status == 64)
        // The level's gap is (value + 100) / max(1, value), more than any gap may be.
        #expect((value + 100) / max(1, value) > 1)
        #expect(try Self.adopt(program, plan.url, "--gap", "staffing=1").status == 5)
        try plan.editRecord {
          $0.replacing(/"bound": -100/, with: "\"bound\": \(value - max(1, value) / 2)")
        }
        #expect(try Self.adopt(program, plan.url).status == 5)
        #expect(try Self.adopt(program, plan.url, "--gap", "staffing=0.49").status == 5)
        #expect(try Self.adopt(program, plan.url, "--gap", "staffing=0.5").status == 0)
        let adopted = try Self.register(in: folder)["adopted"] as? [[String: Any]]
        let levels = try #require(adopted?.first?["levels"] as? [[String: Any]])
        #expect(levels.map { $0["accepted_gap"] as? Double } == [0, 0.5, 0])
      }
    }

    @Test func `another plan needs force, and the earlier record is kept`() throws {
      try Self.withPlan { program, folder, plan in
        let other = PlanFolder(url: folder.appending(path: "b"))
        try FileManager.default.copyItem(at: plan.url, to: other.url)
        try other.editRecord { $0.replacing(/"seconds": [0-9.]+/, with: "\"seconds\": 99") }
        _ = try Self.adopt(program, plan.url)
        let before = try Self.bytes(in: folder)
        let refused = try Self.adopt(program, other.url)
        #expect(refused.status == 73)
        #expect(refused.errors.contains("a is adopted for the school year 2026 already"))
        #expect(try Self.bytes(in: folder) == before)
        let forced = try program.run(
          "adopt",
          Self.district,
          other.url.path,
          "--date",
          "2026-07-15",
          "--force"
        )
        #expect(forced.status == 0, "\(forced.errors)")
        let register = try Self.register(in: folder)
        let adopted = register["adopted"] as? [[String: Any]]
        let history = register["history"] as? [[String: Any]]
        #expect(adopted?.map { $0["folder"] as? String } == ["b"])
        #expect(history?.map { $0["folder"] as? String } == ["a"])
        #expect(history?.first?["replaced"] as? String == "2026-07-15")
        #expect(history?.first?["date"] as? String == "2026-06-30")

        let compared = try program.run("compare", plan.url.path, other.url.path)
        #expect(compared.output.contains("was adopted for 2026, on 2026-06-30, until 2026-07-15"))
        #expect(compared.output.contains("adopted (定案) for 2026, on 2026-07-15; its files are"))
      }
    }

    @Test func `compare shows which plan is adopted and whether its files are still those`() throws
    {
      try Self.withPlan { program, folder, plan in
        let copy = folder.deletingLastPathComponent().appending(path: "Office/copy")
        try FileManager.default.createDirectory(
          at: copy.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        let none = try program.run("compare", plan.url.path, plan.url.path)
        #expect(!none.output.contains("adopted"))
        _ = try Self.adopt(program, plan.url)
        try FileManager.default.copyItem(at: plan.url, to: copy)
        let registry = ["--registry", folder.path]
        let same = try program.run(["compare", plan.url.path, copy.path] + registry)
        let unchanged = "adopted (定案) for 2026, on 2026-06-30; its files are those"
        #expect(same.output.ranges(of: unchanged).count == 2, "\(same.output)")
        let beside = try program.run("compare", plan.url.path, copy.path, "--format", "json")
        let marks = try (beside.json()["plans"] as? [[String: Any]])?.map { $0["adopted"] }
        #expect(marks?.map { ($0 as? [String: Any])?["unchanged"] as? Bool } == [true, nil])

        try plan.rewrite("assignments.csv") { $0.replacing("Teacher 01", with: "Teacher 1") }
        let changed = try program.run("compare", plan.url.path, plan.url.path)
        #expect(changed.output.contains("but these files have changed since: assignments.csv"))
        try FileManager.default.moveItem(
          at: plan.url,
          to: folder.appending(path: "moved")
        )
        let moved = folder.appending(path: "moved").path
        let elsewhere = try program.run("compare", moved, moved)
        #expect(elsewhere.output.contains("The plan adopted for 2026 is a, since 2026-06-30"))
        let nowhere = try program.run("compare", moved, moved, "--registry", copy.path)
        #expect(nowhere.status == 65 && nowhere.errors.contains("has no adopted.json"))
      }
    }

    @Test func `a register that cannot be read is never written over`() throws {
      try Self.withPlan { program, folder, plan in
        let broken = Data("{\"schema\": 1, \"adopted\": [".utf8)
        try broken.write(to: folder.appending(path: "adopted.json"))
        for more in [[], ["--force"]] {
          let run = try program.run(["adopt", Self.district, plan.url.path] + more)
          #expect(run.status == 65)
          #expect(run.errors.contains("D045"))
        }
        #expect(try Self.bytes(in: folder) == broken)
        #expect(try program.run("compare", plan.url.path, plan.url.path).status == 65)
      }
    }

    @Test(arguments: ["", "/", "/.", "/../a", "/../a/."])
    func `the register lies beside the plan however that is named`(ending: String) throws {
      try Self.withPlan { program, folder, plan in
        let path = plan.url.path + ending
        let run = try program.run("adopt", Self.district, path, "--date", "2026-06-30")
        #expect(run.status == 0, "\(run.errors)")
        let adopted = try Self.register(in: folder)["adopted"] as? [[String: Any]]
        #expect(adopted?.first?["folder"] as? String == "a")
        let compared = try program.run("compare", plan.url.path, path)
        #expect(compared.output.ranges(of: "its files are those").count == 2)
      }
    }

    @Test func `the register may lie elsewhere, and a day must exist`() throws {
      try Self.withPlan { program, folder, plan in
        let registry = folder.deletingLastPathComponent().appending(path: "Office/2026")
        let run = try Self.adopt(program, plan.url, "--registry", registry.path)
        #expect(run.status == 0, "\(run.errors)")
        let adopted = try Self.register(in: registry)["adopted"] as? [[String: Any]]
        #expect(adopted?.first?["folder"] as? String == "../../Plans/a")
        let bad = try program.run(
          "adopt",
          Self.district,
          plan.url.path,
          "--date",
          "2026-02-30"
        )
        #expect(bad.status == 64 && bad.errors.contains("2026-02-30"))
      }
    }
  }
}
