import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Every fault of a roster is found at its cell, and leaves nothing to write.
@Suite struct RosterFaultTests {
  /// A cell of the second person and the findings it leads to, by column and code.
  struct Case: Sendable, CustomTestStringConvertible {
    let header: String
    let cell: SimpleWorkbook.Cell
    let finding: String
    let detail: String?

    init(_ header: String, _ cell: SimpleWorkbook.Cell, _ finding: String, _ detail: String? = nil)
    {
      self.header = header
      self.cell = cell
      self.finding = finding
      self.detail = detail
    }

    var testDescription: String { "\(header) \(cell) → \(finding)" }
  }

  private static let right = RosterExample.identity(birth: 19_800_303, sequence: 2)

  static let cases: [Case] = [
    Case("身份证号码", .text(String(right.dropLast())), "D061", "length"),
    Case("身份证号码", .text(right.dropLast(4) + "A022"), "D061", "characters"),
    Case("身份证号码", .text("990101198013030022"), "D061", "birth"),
    Case("身份证号码", .text(right.dropLast() + (right.hasSuffix("1") ? "2" : "1")), "D061", "check"),
    Case("身份证号码", .number(String(right.prefix(17)) + "0"), "D062", "number"),
    Case("身份证号码", .number("4.4010119800303E17"), "D062", "number"),
    Case("身份证号码", .text("9.90101E+17"), "D062", "exponent"),
    Case("身份证号码", .text(right.dropLast(3) + "000"), "D062", "zeros"),
    Case("身份证号码", .error("#REF!"), "D055"),
    Case("身份证号码", .formula("A1"), "D056"),
    Case("性别", .text("男"), "D063", "sex"),
    Case("性别", .text("雄"), "D011"),
    Case("姓名", .text(""), "D010"),
    Case("姓名", .text("王" + right), "D064"),
    Case("姓名", .number(right.prefix(15) + "000"), "D064"),
    Case("单位全称", .text(""), "D010"),
    Case("学校类型", .text("中学"), "D066", "value"),
    Case("学校类型", .text("初中"), "D066", "value"),
    Case("教师资格层次", .text(""), "D010"),
    Case("教师资格层次", .text("小学中级"), "D011"),
    Case("主教学科", .text("算术"), "D022"),
    Case("兼教学科", .text("语文，日语"), "D022"),
    Case("现聘专业技术职称", .text("特级"), "D011"),
    Case("最高学历", .text("大本"), "D011"),
    Case("最高骨干教师级别", .text("镇级"), "D011"),
    Case("行政职务", .text("科员"), "D011"),
    Case("在岗状态", .text("退休"), "D011"),
    Case("进入现单位任教时间", .text("2012"), "D015"),
    Case("进入现单位任教时间", .number("2012.1"), "D058"),
    Case("进入现单位任教时间", .text("1975-09"), "D063", "order"),
    Case("参加工作时间", .text("早"), "D015"),
    Case("区域", .text("河东片"), "D066", "value"),
  ]

  @Test(arguments: cases)
  func `a fault is found once, at its cell`(example: Case) throws {
    let sheet = RosterExample.sheet([
      RosterExample.person(1), RosterExample.person(2, [example.header: example.cell]),
      RosterExample.person(3),
    ])
    let found = try RosterExample.findings([[sheet]])
    let position = try #require(
      RosterExample.headers.firstIndex {
        $0 == example.header || $0.hasPrefix(example.header + "(")
      }
    )
    #expect(found.errors == ["花名册:3:\(position + 1) \(example.finding)"])
    let fault = try #require(found.first { $0.severity == .error })
    if let detail = example.detail { #expect(fault.details.first == detail) }
    for part in [fault.value ?? "", fault.columnName ?? ""] + fault.details + [
      fault.suggestion ?? ""
    ] {
      #expect(!part.contains(Self.right.prefix(12).suffix(6)), "\(part)")
    }
  }

  @Test func `all faults of all rosters come in one run`() throws {
    let found = try RosterExample.findings([
      [RosterExample.sheet([RosterExample.person(1, ["性别": .text("雄"), "姓名": .text("")])])],
      [
        RosterExample.sheet([RosterExample.person(2, ["教师资格层次": .text("")])], named: "甲"),
        RosterExample.sheet([RosterExample.person(3, ["主教学科": .text("算术")])], named: "乙"),
      ],
    ])
    #expect(found.errors == ["花名册:2:5 D010", "花名册:2:7 D011", "乙:2:27 D022", "甲:2:35 D010"])
  }

  @Test func `a person on two rosters is reported with both places`() throws {
    let found = try RosterExample.findings([
      [RosterExample.sheet([RosterExample.person(1), RosterExample.person(2)])],
      [RosterExample.sheet([RosterExample.person(2, ["单位全称": .text("乙校")])], named: "乙校")],
    ])
    #expect(found.errors == ["乙校:2:6 D065"])
    let fault = try #require(found.first { $0.code == .repeatedPerson })
    #expect(fault.details.first == "identity")
    #expect(fault.details.last?.hasSuffix("1.xlsx[花名册]:3") == true)
  }

  @Test func `a birth that contradicts the number is reported`() throws {
    let headers = RosterExample.headers + ["出生年月"]
    let people = [
      RosterExample.person(1, ["出生年月": .text("1980-02")]),
      RosterExample.person(2, ["出生年月": .text("1981-03")]),
    ]
    let sheet = RosterExample.sheet(people, headers: headers)
    let found = try RosterExample.findings([[sheet]])
    #expect(found.errors == ["花名册:3:\(headers.count) D063"])
  }

  @Test func `a missing column is reported once, with the name it may have`() throws {
    let headers = RosterExample.headers.map { $0.hasPrefix("主教学科") ? "主教学课" : $0 }
    let sheet = RosterExample.sheet([RosterExample.person(1)], headers: headers)
    let faults = try RosterExample.findings([[sheet]]).filter { $0.severity == .error }
    #expect(faults.map(\.inSheet) == ["花名册:1 D007"])
    #expect(faults.first?.columnName == "主教学科")
    #expect(faults.first?.suggestion == "主教学课")
  }

  @Test func `a column that stands twice is a fault`() throws {
    let sheet = RosterExample.sheet(
      [RosterExample.person(1)],
      headers: RosterExample.headers + ["性别"]
    )
    let errors = try RosterExample.findings([[sheet]]).errors
    #expect(errors == ["花名册:1:\(RosterExample.headers.count + 1) D008"])
  }

  @Test func `a workbook without a roster, or that cannot be read, is a fault`() throws {
    let lists = SimpleWorkbook.Sheet("下拉列表信息", texts: [["学校类型", "行政职务"], ["小学", "无"]])
    #expect(
      try RosterExample.findings([[lists]]).filter { $0.severity == .error }.map(\.code) == [
        .missingHeader
      ]
    )
    let folder = try TemporaryFolder(["a.xlsx": "姓名,身份证号码\n"])
    #expect(throws: DataFailure.self) {
      try RosterImport.read(paths: [folder.path(of: "a.xlsx"), folder.path(of: "b.xlsx")])
    }
    do {
      _ = try RosterImport.read(paths: [folder.path(of: "a.xlsx"), folder.path(of: "b.xlsx")])
    } catch {
      #expect(error.diagnostics.map(\.code) == [.notAWorkbook, .missingFile])
    }
  }

  @Test func `without any month the school year must be given`() throws {
    let blank: [String: SimpleWorkbook.Cell] = ["参加工作时间": .text(""), "进入现单位任教时间": .text("")]
    let sheets = [[RosterExample.sheet([RosterExample.person(1, blank)])]]
    #expect(throws: DataFailure.self) { try RosterExample.read(sheets, schoolYear: nil) }
    #expect(try RosterExample.read(sheets).summary.schoolYear == 2026)
  }
}
