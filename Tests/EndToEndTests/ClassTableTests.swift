import Foundation
import Testing

extension EndToEnd {
  /// `teaching-classes.csv`.
  @Suite struct ClassTableTests {
    private let district = Repository.scenario("point-shares-teachers").path

    @Test func `a plan has a table of classes that verify counts, unless told otherwise`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        let made = try program.run(
          ["plan", district, "--output", plan.url.path, "--format", "json"]
        )
        #expect(made.status == 0, "\(made.errors)")
        let rows = try plan.rows(of: "teaching-classes.csv")
        #expect(rows.count > 5)
        let told = try #require(try made.json()["class_tables"] as? [String: Any])
        #expect(told["blocks"] as? Int == rows.count)
        #expect(told["untaught_blocks"] as? Int == rows.count { $0["teacher"] == "" })
        #expect(told["proven"] as? Int == told["schools"] as? Int)
        let figures = try plan.record()["class_tables"] as? [[String: Any]]
        #expect(figures?.count == told["schools"] as? Int)
        #expect(try program.run("verify", district, plan.url.path).status == 0)

        // A figure of plan.json that somebody has changed.
        let record = try plan.text(of: "plan.json")
        let untaught = try #require(record.firstMatch(of: /"untaught_periods": [0-9.]+/))
        let wrong = record.replacing(untaught.output, with: "\"untaught_periods\": 12345")
        try Data(wrong.utf8).write(to: plan.url.appending(path: "plan.json"))
        let recounted = try program.run("verify", district, plan.url.path, "--language", "en")
        #expect(recounted.status == 4)
        #expect(recounted.output.contains("class_tables"))
        try Data(record.utf8).write(to: plan.url.appending(path: "plan.json"))

        // One class is given to somebody who has no more room, or may not teach it.
        let taught = try #require(rows.first { $0["teacher"] != "" })
        let other = try #require(
          rows.first { $0["teacher"] != "" && $0["school"] != taught["school"] }
        )
        let cells = ["school", "grade", "class", "subject", "weekly_periods"].map {
          taught[$0] ?? ""
        }
        let line = cells.joined(separator: ",")
        let text = try plan.text(of: "teaching-classes.csv").replacing(
          "\(line),\(taught["teacher"] ?? "")",
          with: "\(line),\(other["teacher"] ?? "")"
        )
        try Data(text.utf8).write(to: plan.url.appending(path: "teaching-classes.csv"))
        let checked = try program.run("verify", district, plan.url.path, "--language", "en")
        #expect(checked.status == 4)
        #expect(checked.output.contains("teaching-classes.csv"))

        let without = PlanFolder(url: folder.appending(path: "without"))
        let run = try program.run(
          ["plan", district, "--output", without.url.path, "--no-classes", "--language", "en"]
        )
        #expect(run.status == 0)
        #expect(!without.names.contains("teaching-classes.csv"))
        #expect(!run.output.contains("Class tables"))
        #expect(try program.run("verify", district, without.url.path).status == 0)
      }
    }
  }
}
