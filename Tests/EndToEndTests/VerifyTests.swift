import Foundation
import Testing

extension EndToEnd {
  @Suite struct VerifyTests {
    private let district = Repository.scenario("two-schools-by-hand").path

    /// A change by hand that verify must find.
    struct Change: Sendable, CustomTestStringConvertible {
      let testDescription: String
      let file: String
      let edit: @Sendable (String) -> String
    }

    static let changes = [
      Change(testDescription: "somebody who moved stays", file: "assignments.csv") {
        $0.replacing("\r\nT03,Teacher 03,A,B,yes", with: "\r\nT03,Teacher 03,A,A,no")
      },
      Change(testDescription: "a person is missing", file: "assignments.csv") {
        $0.replacing(/T07[^\r]*\r\n/, with: "")
      },
      Change(testDescription: "somebody teaches more than they can", file: "teaching.csv") {
        $0.replacing("\r\nT03,B,primary,pe,16", with: "\r\nT03,B,primary,pe,17")
      },
      Change(testDescription: "a line of teaching is missing", file: "teaching.csv") {
        $0.replacing(/T08[^\r]*\r\n/, with: "")
      },
      Change(testDescription: "a figure of a floor is wrong", file: "floors.csv") {
        $0.replacing(/(teachers,[^\r]*),2,2,yes/) { "\($0.1),2,3,yes" }
      },
      Change(testDescription: "a figure of a school is wrong", file: "schools.csv") {
        $0.replacing("\r\nA,4,5,5", with: "\r\nA,5,5,5")
      },
      Change(testDescription: "a figure of an offering is wrong", file: "offerings.csv") {
        $0.replacing("\r\nB,primary,chinese,14,10,4", with: "\r\nB,primary,chinese,14,14,0")
      },
    ]

    @Test(arguments: changes)
    func `verify finds a change by hand and exits with 4`(_ change: Change) throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = PlanFolder(url: folder.appending(path: "plan"))
        #expect(try program.run("plan", district, "--output", plan.url.path).status == 0)
        let before = try plan.text(of: change.file)
        try plan.rewrite(change.file, change.edit)
        try #require(
          try plan.text(of: change.file) != before,
          "the edit changed nothing: \(before)"
        )

        let run = try program.run("verify", district, plan.url.path, "--format", "json")
        #expect(run.status == 4)
        #expect(try run.json()["holds"] as? Bool == false)
        let text = try program.run("verify", district, plan.url.path)
        #expect(text.status == 4)
        #expect(!text.output.isEmpty)
      }
    }

    @Test func `verify says of every school what its curriculum lacks`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = folder.appending(path: "plan").path
        #expect(try program.run("plan", district, "--output", plan).status == 0)
        let answer = try program.run("verify", district, plan, "--format", "json").json()
        let schools = answer["schools"] as? [[String: Any]] ?? []
        #expect(schools.compactMap { $0["id"] as? String } == ["A", "B"])
        #expect(schools.compactMap { $0["teaches_every_period"] as? Bool } == [true, false])
        #expect(schools.compactMap { $0["opens_every_subject"] as? Bool } == [true, true])
        let rules = answer["rules"] as? [[String: Any]] ?? []
        #expect(rules.count == 15)
      }
    }

    @Test func `verify warns when the scenario is not the one that was planned`() throws {
      let program = try BuiltProgram()
      try TemporaryFolder.with { folder in
        let plan = folder.appending(path: "plan").path
        let changed = folder.appending(path: "changed")
        #expect(try program.run("plan", district, "--output", plan).status == 0)
        try FileManager.default.copyItem(at: URL(fileURLWithPath: district), to: changed)
        let travel = Data("from,to,minutes\nA,B,20\nB,A,20\n".utf8)
        try travel.write(to: changed.appending(path: "travel.csv"))
        let run = try program.run("verify", changed.path, plan)
        #expect(run.status == 0)
        #expect(run.errors.contains("travel.csv"))
      }
    }
  }
}
