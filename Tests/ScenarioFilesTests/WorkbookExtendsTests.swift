import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// A delta on a base, of which either may be a workbook.
@Suite struct WorkbookExtendsTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in SmallScenario().files { try folder.write(text, to: "base/" + name) }
    try folder.write(WorkbookScenario.small().bytes, to: "book/scenario.xlsx")
    try folder.write(WorkbookScenario.small().bytes, to: "去年.xlsx")
    return folder
  }

  private func delta(_ base: String, _ sheets: [SimpleWorkbook.Sheet] = []) -> SimpleWorkbook {
    SimpleWorkbook([WorkbookScenario.policy([("extends", base), ("title", "delta")])] + sheets)
  }

  @Test func `a workbook extends a folder, a folder with a workbook, and a workbook`() throws {
    let changes: [SimpleWorkbook.Sheet] = [
      .init("教师", texts: [["工号"], ["-T2"]]),
      .init(
        "classes",
        texts: [["school", "grade", "classes", "students"], ["S1", "1", "3", "90"]]
      ),
    ]
    for (base, digest) in [
      ("../base", "../base/teachers.csv"), ("../book", "../book/scenario.xlsx"),
      ("../book/scenario.xlsx", "../book/scenario.xlsx"), ("../去年.xlsx", "../去年.xlsx"),
    ] {
      let folder = try folder()
      try folder.write(delta(base, changes).bytes, to: "delta/scenario.xlsx")
      for path in ["delta", "delta/scenario.xlsx"] {
        let loaded = try ScenarioFolder.load(at: folder.path(of: path))
        #expect(loaded.problem.title == "delta" && loaded.problem.schoolYear == 2026)
        #expect(loaded.problem.teachers.map(\.id.text) == ["T1"])
        #expect(loaded.problem.classes.first { $0.school.text == "S1" }?.classes == 3)
        #expect(loaded.digests[digest] != nil && loaded.digests["scenario.xlsx"] != nil)
      }
    }
  }

  @Test func `a folder extends a workbook`() throws {
    let folder = try folder()
    try folder.write("extends: ../去年.xlsx\ntitle: delta\n", to: "delta/scenario.yaml")
    try folder.write("id\n-T2\n", to: "delta/teachers.csv")
    let loaded = try ScenarioFolder.load(at: folder.path(of: "delta"))
    #expect(loaded.problem.teachers.map(\.id.text) == ["T1"])
    #expect(
      loaded.digests.keys.sorted() == ["../去年.xlsx", "scenario.yaml", "teachers.csv"]
    )
  }

  @Test func `faults of a base and of removals name their workbook`() throws {
    let folder = try folder()
    try folder.write(
      delta("../去年.xlsx", [.init("teachers", texts: [["id"], ["-T9"]])]).bytes,
      to: "delta/scenario.xlsx"
    )
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "delta")).map(\.short)
        == ["scenario.xlsx[teachers]:2:1 D042"]
    )
    try folder.write(
      WorkbookScenario.small([
        .init("preferences", texts: [["teacher", "school", "rank"], ["T1", "S2", "first"]])
      ]).bytes,
      to: "去年.xlsx"
    )
    try folder.write(delta("../去年.xlsx").bytes, to: "delta/scenario.xlsx")
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "delta/scenario.xlsx")).map(\.short)
        == ["../去年.xlsx[preferences]:2:3 D014"]
    )
  }

  @Test func `circles and missing bases are faults`() throws {
    let folder = try folder()
    try folder.write(delta("../gone.xlsx").bytes, to: "delta/scenario.xlsx")
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "delta")).map(\.short)
        == ["../gone.xlsx D001"]
    )
    try folder.write(delta("../b.xlsx").bytes, to: "a.xlsx")
    try folder.write(delta("a.xlsx").bytes, to: "b.xlsx")
    try folder.write(delta("b.xlsx").bytes, to: "a.xlsx")
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "a.xlsx")).map(\.short)
        == ["b.xlsx[policy]:2:2 D041"]
    )
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "none.xlsx")).map(\.code) == [.missingFile]
    )
    try folder.write("no workbook", to: "b.xlsx")
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "a.xlsx")).map(\.short) == ["b.xlsx D051"]
    )
  }
}
