import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Plan folders: written whole or not at all, and read back the same.
@Suite struct PlanFolderTests {
  private func write(_ example: PlanExample, to path: String, replacing: Bool = false) throws {
    try PlanFolder.write(
      example.plan,
      tables: example.tables,
      record: example.record,
      to: path,
      replacing: replacing
    )
  }

  @Test func `what is written reads back the same`() throws {
    let example = try PlanExample()
    let folder = try TemporaryFolder()
    try write(example, to: folder.path(of: "plan"))
    let stored = try PlanFolder.read(at: folder.path(of: "plan"), for: example.problem)
    #expect(stored.plan == example.plan)
    #expect(stored.tables.complete == example.tables)
    #expect(stored.record == example.record)
    #expect(stored.classes == nil)
    #expect(stored.diagnostics.isEmpty)
    #expect(stored.tables.absentAssignmentColumns.isEmpty)
  }

  @Test func `files are as the format says`() throws {
    let folder = try TemporaryFolder()
    try write(PlanExample(), to: folder.path(of: "plan"))
    #expect(
      try folder.names(in: "plan") == [
        "assignments.csv", "floors.csv", "offerings.csv", "plan.json", "recruits.csv",
        "schools.csv", "teaching.csv", "teaching_before.csv",
      ]
    )
    #expect(
      folder.text(of: "plan/assignments.csv")
        == """
        \u{FEFF}teacher,name,from,to,moved,form,category,travel_minutes,preference_rank,reason
        T1,"Ann, ""A""\",S1,S2,yes,support,backbone;senior_title,12.3,2,"two
        lines"
        T2,Ben,S2,S2,no,,,,,

        """.replacing("\n", with: "\r\n").replacing("two\r\nlines", with: "two\nlines")
    )
    #expect(
      folder.text(of: "plan/floors.csv")?.hasSuffix(
        "teachers,2,2,0.15,1,1,yes\r\nbackbone,0,0,0.3333333333333333,0,0,void\r\n"
      ) == true
    )
    #expect(try folder.names() == ["plan"])
  }

  @Test func `class tables read back the same, gaps and recruits included`() throws {
    let example = try PlanExample()
    let folder = try TemporaryFolder()
    let lines = [
      ClassLine(
        school: "S1",
        grade: 1,
        schoolClass: "1",
        subject: .chinese,
        weeklyPeriods: 7,
        instructor: .teacher("T1"),
        qualification: .main
      ),
      ClassLine(
        school: "S1",
        grade: 1,
        schoolClass: "1",
        subject: .music,
        weeklyPeriods: 1.5,
        instructor: nil,
        qualification: nil
      ),
      ClassLine(
        school: "S2",
        grade: 5,
        schoolClass: "5+6",
        subject: .math,
        weeklyPeriods: 5,
        instructor: .recruit(stage: .primary, subject: .math, number: 2),
        qualification: .main
      ),
    ]
    try PlanFolder.write(
      example.plan,
      tables: example.tables,
      record: example.record,
      classes: lines,
      to: folder.path(of: "plan")
    )
    #expect(
      folder.text(of: "plan/teaching-classes.csv")
        == """
        \u{FEFF}school,grade,class,subject,weekly_periods,teacher,qualification
        S1,1,1,chinese,7,T1,main
        S1,1,1,music,1.5,,
        S2,5,5+6,math,5,recruit:primary:math:2,main

        """.replacing("\n", with: "\r\n")
    )
    let stored = try PlanFolder.read(at: folder.path(of: "plan"), for: example.problem)
    #expect(stored.classes == lines)
    #expect(stored.diagnostics.isEmpty)
  }

  @Test func `prices read back the same`() throws {
    let example = try PlanExample()
    let folder = try TemporaryFolder()
    let prices = [
      LevelPrices(
        level: "curriculum",
        lines: [
          .init(.init(.level(.curriculum)), 1),
          .init(.init(.term(.missing), school: "S1", stage: .primary, subject: .math), 0.125),
          .init(.init(.rule(.postsInRank), school: "S2", number: 2), -3.5e-7),
        ]
      ),
      LevelPrices(
        level: "staffing",
        lines: [.init(.init(.rule(.exchangeFloor), school: "S1", floor: "a, b"), -12)]
      ),
    ]
    try PlanFolder.write(
      example.plan,
      tables: example.tables,
      record: example.record,
      prices: prices,
      to: folder.path(of: "plan")
    )
    let stored = try PlanFolder.read(at: folder.path(of: "plan"), for: example.problem)
    #expect(stored.prices == prices)
    #expect(stored.diagnostics.isEmpty)
  }

  @Test func `a plan without recruits has no file of recruits`() throws {
    let folder = try TemporaryFolder()
    var example = try PlanExample()
    example.plan = Plan(
      assignments: example.plan.assignments,
      teaching: example.plan.teaching,
      teachingBefore: []
    )
    try write(example, to: folder.path(of: "plan"))
    #expect(folder.bytes(of: "plan/recruits.csv") == nil)
    #expect(folder.text(of: "plan/teaching_before.csv")?.split(separator: "\r\n").count == 1)
  }

  @Test func `plan json has the keys of the format in order`() throws {
    let folder = try TemporaryFolder()
    try write(PlanExample(), to: folder.path(of: "plan"))
    let text = try #require(folder.text(of: "plan/plan.json"))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first }
    #expect(
      keys == [
        "schema", "title", "status", "stopped_by", "levels", "terms", "floors",
        "schools_fully_opened", "schools_opened", "inputs", "program", "options", "seconds",
        "peak_memory_mb",
      ]
    )
    #expect(
      text.contains(
        """
            {"name": "curriculum", "value": 12.5, "bound": 10, "gap_absolute": 2.5, \
        "gap": 0.05, "status_quo": 60, "achieved": 0.95, "seconds": 1.25},
        """
      )
    )
    #expect(text.contains("\"achieved\": null"))
    #expect(text.contains("\"met\": null"))
    #expect(text.contains("\"met\": true"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func `an existing plan is replaced only when that is asked for`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "plan")
    var example = try PlanExample()
    try write(example, to: path)
    try folder.write("mine", to: "plan/notes.txt")
    example.record.title = "second"
    #expect(throws: FolderError(code: .alreadyExists, path: path, reason: "")) {
      try write(example, to: path)
    }
    try write(example, to: path, replacing: true)
    #expect(folder.text(of: "plan/plan.json")?.contains("second") == true)
    #expect(folder.text(of: "plan/notes.txt") == "mine")
    #expect(try folder.names() == ["plan"])
  }

  @Test func `what is no plan folder is never touched`() throws {
    let folder = try TemporaryFolder(["data/thesis.doc": "years of work", "file": "x"])
    for name in ["data", "file"] {
      #expect(throws: FolderError(code: .notReplaceable, path: folder.path(of: name), reason: "")) {
        try write(PlanExample(), to: folder.path(of: name), replacing: true)
      }
    }
    #expect(folder.text(of: "data/thesis.doc") == "years of work")
    #expect(try folder.names() == ["data", "file"])
  }

  @Test func `an empty folder is filled`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "plan"),
      withIntermediateDirectories: false
    )
    try write(PlanExample(), to: folder.path(of: "plan") + "/")
    #expect(try folder.names(in: "plan").count == 8)
  }

  @Test func `where nothing can be written the error says why`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "missing/plan")
    do {
      try write(PlanExample(), to: path)
      Issue.record("nothing was refused")
    } catch let error as FolderError {
      #expect(error.code == .cannotWrite)
      #expect(error.path == path)
      #expect(!error.reason.isEmpty)
    }
    #expect(try folder.names() == [])
  }
}
