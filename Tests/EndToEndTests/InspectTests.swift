import Foundation
import Testing

extension EndToEnd {
  @Suite struct InspectTests {
    private let district = Repository.scenario("inspection-by-hand").path

    /// Runs with a plan of the district in a folder that is gone afterwards.
    private func withPlan(_ body: (BuiltProgram, PlanFolder, URL) throws -> Void) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district, "--output", plan.url.path).status == 0)
        try body(program, plan, folder)
      }
    }

    @Test func `the figures are those of the sheet of paper`() throws {
      try withPlan { program, plan, _ in
        let run = try program.run("inspect", district, plan.url.path, "--format", "json")
        #expect(run.status == 0)
        let answer = try run.json()
        let stages = answer["stages"] as? [[String: Any]] ?? []
        let stage = try #require(stages.first)
        #expect(stages.count == 1)
        let rows = stage["indicators"] as? [[String: Any]] ?? []
        let expected: [(String, Double, Double)] = [
          ("teaching_area", 0, 0), ("sports_area", 0.0658, 0.0658), ("equipment", 0, 0),
          ("computers", 0.2828, 0.2828), ("books", 0.2828, 0.2828), ("teachers", 0.2020, 0.2020),
          ("education", 0.1414, 0.1414), ("titles", 0.2020, 0.2020), ("backbone", 0.7071, 0),
          ("pe_and_arts", 0.7071, 0.3536), ("multimedia_rooms", 0, 0),
        ]
        #expect(rows.compactMap { $0["indicator"] as? String } == expected.map(\.0))
        for (row, figures) in zip(rows, expected) {
          let before = try #require(row["variation_before"] as? Double)
          let after = try #require(row["variation_after"] as? Double)
          #expect(abs(before - figures.1) < 0.00005, "\(figures.0)")
          #expect(abs(after - figures.2) < 0.00005, "\(figures.0)")
        }
        let basic = stage["basic_standard"] as? [String: Any] ?? [:]
        #expect(abs((basic["composite_after"] as? Double ?? 0) - 0.1471) < 0.00005)
        let high = stage["high_standard"] as? [String: Any] ?? [:]
        #expect(high["met_before"] as? String == "no")
        #expect(high["met_after"] as? String == "yes")
        #expect(high["sections_meeting_before"] as? Int == 1)
        #expect(high["sections_meeting_after"] as? Int == 2)
      }
    }

    @Test(arguments: ["zh", "en"])
    func `the tables come in both languages`(language: String) throws {
      try withPlan { program, plan, _ in
        let run = try program.run("inspect", district, plan.url.path, "--language", language)
        #expect(run.status == 0)
        #expect(run.output.contains(language == "zh" ? "督导评估自查表" : "Inspection tables"))
        #expect(run.output.contains("0.354"))
      }
    }

    @Test func `the tables are also written, and replaced only when asked`() throws {
      try withPlan { program, plan, folder in
        let output = PlanFolder(url: folder.appending(path: "tables"))
        let arguments = ["inspect", district, plan.url.path, "--output", output.url.path]
        #expect(try program.run(arguments).status == 0)
        #expect(output.names == ["balance.csv", "indicators.csv"])
        let balance = try output.rows(of: "balance.csv")
        #expect(balance.count == 12)
        #expect(balance.last?["indicator"] == "composite")
        let indicators = try output.rows(of: "indicators.csv")
        #expect(indicators.count == 22)
        #expect(
          indicators.first { $0["school"] == "B" && $0["indicator"] == "sports_area" }
            == [
              "school": "B", "stage": "primary", "students": "40", "indicator": "sports_area",
              "before": "6.5", "after": "6.5", "threshold": "7.5", "met_before": "no",
              "met_after": "no", "reaches_85_after": "yes", "unknown_people": "0",
            ]
        )
        #expect(try program.run(arguments).status == 73)
        #expect(try program.run(arguments + ["--force"]).status == 0)
        let wrong = ["inspect", district, plan.url.path, "--output", plan.url.path, "--force"]
        #expect(try program.run(wrong).status == 73)
      }
    }

    @Test func `a plan that breaks a rule is not inspected`() throws {
      try withPlan { program, plan, folder in
        try plan.rewrite("assignments.csv") { $0.replacing(/T07[^\r]*\r\n/, with: "") }
        let output = folder.appending(path: "tables").path
        let run = try program.run(
          ["inspect", district, plan.url.path, "--format", "json", "--output", output]
        )
        #expect(run.status == 4)
        #expect(try run.json()["holds"] as? Bool == false)
        #expect(!FileManager.default.fileExists(atPath: output))
      }
    }
  }
}
