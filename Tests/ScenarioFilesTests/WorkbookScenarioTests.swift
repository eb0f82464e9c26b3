import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// A scenario in a workbook is the scenario of its tables.
@Suite struct WorkbookScenarioTests {
  private static let county = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios/yunxi-county").path

  @Test func `the county in a workbook of openpyxl is the county of the folder`() throws {
    let folder = try TemporaryFolder()
    let names = Dictionary(
      uniqueKeysWithValues: (ScenarioTables.names + [InputWorkbook.settings])
        .map { ($0.english, $0.chinese ?? $0.english) }
    )
    try OfficePrograms.workbook(
      ofScenario: Self.county,
      named: names,
      to: folder.path(of: "scenario.xlsx")
    )
    let expected = try ScenarioFolder.load(at: Self.county)
    for path in [folder.path, folder.path(of: "scenario.xlsx")] {
      let loaded = try ScenarioFolder.load(at: path)
      ScenarioRoundTripTests().expectSame(loaded.problem, expected.problem, 0)
      #expect(loaded.diagnostics.map(\.code) == expected.diagnostics.map(\.code))
      #expect(loaded.digests.keys.sorted() == ["scenario.xlsx"])
      #expect(loaded.digests["scenario.xlsx"]?.hasPrefix("sha256:") == true)
    }
  }

  @Test func `random districts in every dialect are the same in a workbook`() throws {
    for seed in 301...340 as ClosedRange<UInt64> {
      var district = RandomDistrict(seed: seed)
      let problem = district.problem()
      let folder = try TemporaryFolder()
      try ScenarioFolder.write(problem, to: folder.path(of: "district"))
      var shuffler = DialectShuffler(seed: seed, schools: problem.schools)
      var sheets: [SimpleWorkbook.Sheet] = []
      func rewrite<Column: TableColumn>(_ column: Column.Type) {
        guard let bytes = folder.bytes(of: "district/" + Column.table.fileName) else { return }
        let (name, rewritten) = shuffler.rewrite(bytes, column)
        let isTabbed = name.lowercased().hasSuffix("tsv")
        let cells = WorkbookScenario.cells(
          of: rewritten,
          delimiter: isTabbed ? CSVSplitter.tab : CSVSplitter.comma
        )
        sheets.append(.init(String(name.dropLast(4)), texts: cells))
      }
      rewrite(SchoolColumn.self)
      rewrite(ClassColumn.self)
      rewrite(TeacherColumn.self)
      rewrite(CurriculumColumn.self)
      rewrite(WorkloadColumn.self)
      rewrite(DemandColumn.self)
      rewrite(ShortageColumn.self)
      rewrite(TravelColumn.self)
      rewrite(PreferenceColumn.self)
      rewrite(DecisionColumn.self)
      rewrite(RecruitColumn.self)
      rewrite(PostColumn.self)
      rewrite(FormerTeacherColumn.self)
      rewrite(FacilityColumn.self)
      let yaml = folder.text(of: "district/scenario.yaml") ?? ""
      sheets.append(WorkbookScenario.policy(SettingsRows.flattened(yaml), named: "政策"))
      try folder.write(SimpleWorkbook(sheets).bytes, to: "book.xlsx")
      let loaded = try? ScenarioFolder.load(at: folder.path(of: "book.xlsx")).problem
      guard let loaded else {
        let found = WorkbookScenario.diagnostics(at: folder.path(of: "book.xlsx"))
        Issue.record("seed \(seed): \(found.filter { $0.severity == .error }.map(\.short))")
        continue
      }
      ScenarioRoundTripTests().expectSame(loaded, problem, seed)
    }
  }

  @Test(arguments: DiagnosticCodeTests.cases)
  func `a fault in a sheet is reported as in the table's file`(
    _ example: DiagnosticCodeTests.Case
  ) throws {
    let name = example.finding.prefix { $0 != ":" && $0 != " " }
    // Faults of CSV, of YAML and of files have no counterpart in a workbook.
    let csvOnly = [" D001", " D003", " D004", " D037", " D039"]
    guard name.hasSuffix(".csv"), !csvOnly.contains(where: example.finding.hasSuffix) else {
      return
    }
    let files = SmallScenario.changing(example.changes).files
    let sheet = "scenario.xlsx[\(name.dropLast(4))]"
    #expect(
      try WorkbookScenario.findings(SimpleWorkbook(WorkbookScenario.sheets(of: files)))
        == [sheet + example.finding.dropFirst(name.count)]
    )
  }

  @Test func `cells of every type are read as the text of a CSV file`() throws {
    let workbook = WorkbookScenario.small(
      [
        .init(
          "教师(2026)",
          [
            [.text("某区教师名册")],
            [
              "id", "name", "school", "since", "birth", "stage", "subject", "volunteer",
              "rural_years",
            ]
            .map { .text($0) },
            [
              .number("17"), .text(" 王 "), .text("S1"), .date(serial: 43344), .date(serial: 31138),
              .text("primary"), .text("math"), .boolean(true), .number("1.5"),
            ],
            [],
            [
              .text("0017"), .text("李"), .text("Second"), .text("2019.9"), .number("199010"),
              .text("junior"), .text("chinese"), .text("否"), .percent("0.5"),
            ],
            [.text("合计"), .number("2")],
          ]
        )
      ],
      without: ["teachers"]
    )
    let folder = try TemporaryFolder()
    try folder.write(workbook.bytes, to: "scenario.xlsx")
    let loaded = try ScenarioFolder.load(at: folder.path)
    let teachers = loaded.problem.teachers
    #expect(teachers.map(\.id.text) == ["0017", "17"])
    #expect(teachers.map(\.name) == ["李", "王"])
    #expect(teachers[1].since == Month(year: 2018, month: 9))
    #expect(teachers[1].birth == Month(year: 1985, month: 4))
    #expect(teachers[1].isVolunteer && !teachers[0].isVolunteer)
    #expect(teachers[1].ruralYears == 1.5 && teachers[0].ruralYears == 0.5)
    #expect(
      loaded.diagnostics.map(\.short)
        == ["scenario.xlsx[教师(2026)]:1 D036", "scenario.xlsx[教师(2026)]:6 D036"]
    )
  }

  @Test func `what only a workbook can hold is reported with its cell`() throws {
    let header: [SimpleWorkbook.Cell] = [
      "id", "name", "school", "since", "birth", "stage", "subject", "电话",
    ].map { .text($0) }
    let workbook = WorkbookScenario.small([
      .init(
        "teachers",
        [
          header,
          [
            .number("320102198001011234"), .text("A"), .text("S1"), .number("2019.1"),
            .error("#REF!"), .text("primary"), .text("math"), .error("#N/A"),
          ],
          [
            .text("T2"), .text("B"), .formula("A1"), .text("2019.1"), .text("1990-10"),
            .text("primary"), .text("math"),
          ],
          [
            .number("123456789012345"), .text("C"), .text("S1"), .text("2019-09"), .text("1990-10"),
            .text("primary"), .text("math"),
          ],
        ]
      )
    ])
    let place = "scenario.xlsx[teachers]"
    #expect(
      try WorkbookScenario.findings(workbook) == [
        "\(place):1:8 D009", "\(place):2:1 D017", "\(place):2:4 D058", "\(place):2:5 D055",
        "\(place):3:3 D056",
      ]
    )
  }

  @Test func `files that are no workbook are told apart`() throws {
    func codes(_ bytes: [UInt8]) throws -> [String] {
      try WorkbookScenario.diagnostics(bytes).map { "\($0.short) \($0.details.first ?? "")" }
    }
    #expect(try codes(Array("id,name\n".utf8)) == ["scenario.xlsx D051 text"])
    #expect(try codes([0x09, 0x08, 0, 0]) == ["scenario.xlsx D051 xls"])
    let locked =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
      + "EncryptedPackage".utf8.flatMap { [$0, 0] } + [0, 0]
    #expect(try codes(locked) == ["scenario.xlsx D052 "])
    let whole = WorkbookScenario.small().bytes
    #expect(try codes(Array(whole.dropLast(40))) == ["scenario.xlsx D053 zip"])
    var parts = WorkbookScenario.small().parts
    parts[4].text = "<!DOCTYPE worksheet>" + parts[4].text
    #expect(try codes(StoredZip(parts).bytes) == ["scenario.xlsx D053 documentType"])
    let far = #"<row r="1048577"><c><v>1</v></c></row></sheetData>"#
    parts = WorkbookScenario.small().parts
    parts[4].text = parts[4].text.replacing("</sheetData>", with: far)
    #expect(try codes(StoredZip(parts).bytes) == ["scenario.xlsx D054 rows"])
  }

  @Test func `missing tables and unknown sheets are named`() throws {
    #expect(
      try WorkbookScenario.diagnostics(WorkbookScenario.small(without: ["teachers", "policy"]))
        .map { "\($0.short) \($0.details)" }
        == [
          #"scenario.xlsx D001 ["sheet", "policy", "政策"]"#,
          #"scenario.xlsx D001 ["sheet", "teachers", "教师"]"#,
        ]
    )
    #expect(
      try WorkbookScenario.diagnostics(WorkbookScenario.small(without: ["teachers"]))
        .map { "\($0.short) \($0.details)" } == [#"scenario.xlsx D001 ["sheet", "teachers", "教师"]"#]
    )
    var hidden = SimpleWorkbook.Sheet("下拉列表", texts: [["男", "女"]])
    hidden.isHidden = true
    let extra = WorkbookScenario.small([
      .init("说明", texts: [["怎样填表"]]), hidden, .init("Sheet2", []), .init("tachers", texts: [["a"]]),
      .init("存档", texts: [["b"]]),
    ])
    let found = try WorkbookScenario.diagnostics(extra)
    #expect(found.map(\.short) == ["scenario.xlsx[tachers] D057"])
    #expect(found.first?.details == ["tachers", "存档"])
    #expect(found.first?.suggestion == "teachers")
  }

  @Test func `a hidden sheet with a table is read`() throws {
    var sheets = WorkbookScenario.small().sheets
    for index in sheets.indices { sheets[index].isHidden = true }
    #expect(try WorkbookScenario.findings(SimpleWorkbook(sheets)) == [])
  }

  @Test func `the same table in two places is a fault, different ones are not`() throws {
    let folder = try TemporaryFolder()
    try folder.write(WorkbookScenario.small(without: ["classes"]).bytes, to: "scenario.xlsx")
    let classes = SmallScenario().files["classes.csv"] ?? ""
    try folder.write(classes, to: "classes.csv")
    let loaded = try ScenarioFolder.load(at: folder.path)
    #expect(loaded.problem.classes.count == 3)
    #expect(loaded.digests.keys.sorted() == ["classes.csv", "scenario.xlsx"])
    // The workbook alone does not look beside itself.
    #expect(
      WorkbookScenario.diagnostics(at: folder.path(of: "scenario.xlsx")).map(\.short)
        == ["scenario.xlsx D001"]
    )
    try folder.write("title: twice\n", to: "scenario.yaml")
    try folder.write(classes, to: "teachers.csv")
    let found = WorkbookScenario.diagnostics(at: folder.path).map(\.short)
    #expect(found.contains("scenario.xlsx[policy] D039"))
    #expect(found.contains("scenario.xlsx[teachers] D039"))
    let twice = WorkbookScenario.small([.init("教师", texts: [["id"]])])
    #expect(try WorkbookScenario.findings(twice).contains("scenario.xlsx[教师] D039"))
  }

  @Test func `damaged sheets are reported and never end the program`() throws {
    var numbers = SeededNumbers(seed: 99)
    let parts = WorkbookScenario.small().parts
    for _ in 0..<300 {
      var damaged = parts
      let index = Int.random(in: 0..<parts.count, using: &numbers)
      var bytes = Array(parts[index].text.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        bytes[place] = UInt8.random(in: 0x20...0x7E, using: &numbers)
      }
      damaged[index].text = String(decoding: bytes, as: UTF8.self)
      _ = try WorkbookScenario.diagnostics(StoredZip(damaged).bytes)
    }
  }
}
