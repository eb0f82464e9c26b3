import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Plan folders that a clerk edited or that another program wrote.
@Suite struct PlanReadingTests {
  private let example: PlanExample

  init() throws {
    example = try PlanExample()
  }

  private static let files = [
    "assignments.csv": "to,teacher\nS2,T1\nSecond,T2\n",
    "teaching.csv": """
    teacher,itinerant,weekly_periods,school,stage,subject,qualification
    T1,False,4.0,S2,primary,math,main
    recruit:primary:art:1,no,1e-05,S1,小学,美术,main
    T2,no,0,S2,primary,math,other
    """,
    "teaching_before.csv": "teacher,school,stage,subject,weekly_periods,qualification,itinerant\n",
    "recruits.csv": "stage,subject,school,count\nprimary,art,S1,2.0\nprimary,art,S2,0\n",
  ]

  private func read(_ changes: [String: String?]) throws(DataFailure) -> StoredPlan {
    var files = Self.files
    for (name, text) in changes { files[name] = text }
    guard let folder = try? TemporaryFolder(files) else {
      throw DataFailure(diagnostics: [])
    }
    return try PlanFolder.read(at: folder.path, for: example.problem)
  }

  private func findings(_ changes: [String: String?]) -> [String] {
    do {
      return try read(changes).diagnostics.map(\.short)
    } catch {
      return error.diagnostics.map(\.short)
    }
  }

  private let missing = [
    "floors.csv D044", "offerings.csv D044", "plan.json D044", "schools.csv D044",
  ]

  @Test func `prices of what is gone are no fault, words and numbers that mean nothing are`() throws
  {
    let text = """
      level,priced,school,stage,subject,floor,number,price
      curriculum,R7,GONE,,alchemy,,,2
      curriculum,R99,,,,,,1
      curriculum,R7,S1,,math,,0,1
      staffing,uncovered,S1,primary,math,,,much
      """
    #expect(
      findings(["prices.csv": text]).filter { $0.hasPrefix("prices.csv") }
        == ["prices.csv:3:2 D011", "prices.csv:4:7 D013", "prices.csv:5:8 D012"]
    )
    let sound = text.split(separator: "\n").prefix(2).joined(separator: "\n")
    let stored = try read(["prices.csv": sound])
    #expect(stored.prices.map(\.lines.count) == [1])
    #expect(stored.diagnostics.map(\.short) == missing)
  }

  @Test func `what is optional may be left out`() throws {
    let stored = try read([:])
    #expect(stored.diagnostics.map(\.short) == missing)
    #expect(stored.record == nil)
    #expect(stored.tables.complete == nil)
    #expect(stored.tables.absentAssignmentColumns.count == 8)
    let moved = try #require(stored.tables.assignments.first)
    #expect(moved.from == "S1")
    #expect(moved.to == "S2")
    #expect(moved.isMoved)
    #expect(!stored.tables.assignments[1].isMoved)
  }

  @Test func `numbers and words of other programs are read`() throws {
    let plan = try read([:]).plan
    #expect(plan.teaching.map(\.weeklyPeriods) == [4, 1e-05])
    #expect(plan.teaching[1].instructor == .recruit(stage: .primary, subject: .art, number: 1))
    #expect(plan.recruits == [.init(stage: .primary, subject: .art, school: "S1", count: 2)])
  }

  @Test func `somebody assigned twice is left to the audit`() throws {
    let plan = try read(["assignments.csv": "teacher,to\nT1,S1\nT1,S2\n"]).plan
    #expect(plan.assignments.map(\.school) == ["S1", "S2"])
  }

  @Test func `unknown people and schools are faults with their place`() {
    #expect(
      findings([
        "assignments.csv": "teacher,to,form\nT1,S9,flight\nT9,S2,\n", "teaching.csv": nil,
      ]) == [
        "assignments.csv:2:2 D019", "assignments.csv:2:3 D011", "assignments.csv:3:1 D021",
        "floors.csv D044", "offerings.csv D044", "plan.json D044", "schools.csv D044",
        "teaching.csv D001",
      ]
    )
  }

  @Test func `an edited plan json is warned of and does not stop the reading`() throws {
    let text =
      "{\"title\": 1, \"status\": \"best\", \"levels\": [{\"name\": \"burden\", \"value\": 2}]}"
    let stored = try read(["plan.json": text])
    let found = stored.diagnostics.filter { $0.code == .badJSON }
    #expect(found.map(\.columnName) == ["title", "status"])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(stored.record?.levels.map(\.value) == [2])
    let broken = try read(["plan.json": "{"])
    #expect(broken.record == nil)
    #expect(broken.diagnostics.map(\.code).contains(.badJSON))
  }

  @Test func `a missing folder is a fault`() {
    #expect(throws: DataFailure.self) {
      try PlanFolder.read(at: "/nowhere/at/all", for: example.problem)
    }
  }
}
