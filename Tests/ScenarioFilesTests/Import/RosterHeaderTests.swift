import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Where the header stands, what it means, and which rows below are people.
@Suite struct RosterHeaderTests {
  private typealias Cell = SimpleWorkbook.Cell

  private static let few = ["单位全称", "姓名", "教师资格层次", "主教学科", "进入现单位任教时间"]

  private static func person(_ name: String) -> [String] {
    ["光明小学", name, "小学", "语文", "2015-09"]
  }

  private func read(_ rows: [[String]], named name: String = "表") throws -> ImportedScenario {
    try RosterExample.read([[.init(name, texts: rows)]])
  }

  @Test func `titles, remarks, totals, blank rows and repeated headers are no people`() throws {
    let imported = try read([
      ["云溪县教师花名册"], ["填报单位：光明小学", "", "填报人：赵六", "联系电话：1"], [], Self.few,
      ["1", "2", "3", "4", "5"], ["示例", "王某", "小学", "语文", "2015-09"], Self.person("甲"), [],
      ["小计", "1人"], Self.few, Self.person("乙"), ["光明小学", "合计：", "2"], ["", "", "", ""],
      ["注：本表一式两份，由学校填写，加盖公章后于九月十日前上报。"], ["填表人：张三", "审核人：李四"],
    ])
    #expect(imported.column("name", of: "teachers.csv").sorted() == ["乙", "甲"])
    let skipped = imported.diagnostics.filter { $0.code == .rowsWithoutPerson }
    #expect(skipped.map(\.details) == [["", "5–6", "9–10", "12", "14–15"]])
    #expect(imported.summary.sheets.map(\.people) == [2])
  }

  @Test func `rows with a school but nobody yet are no people`() throws {
    let imported = try read([Self.few, Self.person("甲"), ["光明小学", "", "", "", ""]])
    #expect(imported.summary.people == 1)
  }

  @Test func `a group that was not merged stands over the columns to its right`() throws {
    let imported = try read([
      ["单位全称", "姓名", "参加工作前学历", "", "最高学历", "", "", "教师资格层次", "主教学科", "紧急联系人", ""],
      ["", "", "学历", "学位", "学历", "学位", "院校", "", "", "姓名", "电话"],
      ["光明小学", "甲", "中专", "无", "研究生", "博士", "某大学", "小学", "语文", "乙", "1"],
    ])
    #expect(imported.column("name", of: "teachers.csv") == ["甲"])
    #expect(imported.column("education", of: "teachers.csv") == ["doctor"])
    #expect(imported.summary.columnsUnused.contains("紧急联系人/姓名"))
    #expect(imported.summary.columnsUnused.contains("参加工作前学历/学历"))
    #expect(imported.summary.columnsUsed.map(\.name).contains("最高学历/学历"))
  }

  @Test func `traditional characters, spaces, line breaks and remarks in headers do not matter`()
    throws
  {
    let imported = try read([
      ["單位全稱", "姓 名", "教師資格\n層次", "主教學科（只能選一門）", "進入現單位任教時間"], Self.person("甲"),
    ])
    #expect(imported.summary.people == 1)
    #expect(imported.column("since", of: "teachers.csv") == ["2015-09"])
  }

  @Test func `a sheet of one school names it above the table or on its tab`() throws {
    let headers = Array(Self.few.dropFirst())
    let row = Array(Self.person("甲").dropFirst())
    #expect(
      try read([["单位：光明小学  日期：2025-09"], headers, row])
        .column("name", of: "schools.csv") == ["光明小学"]
    )
    #expect(
      try read([["单位全称：", "光明小学"], headers, row]).column("name", of: "schools.csv")
        == ["光明小学"]
    )
    #expect(try read([headers, row], named: "河东小学").column("name", of: "schools.csv") == ["河东小学"])
    let faults = try RosterExample.findings([[.init("Sheet1", texts: [headers, row])]])
    #expect(faults.errors == ["Sheet1:1 D007"])
  }

  @Test func `hidden sheets and lists are skipped and named`() throws {
    let lists = SimpleWorkbook.Sheet(
      "下拉列表信息",
      texts: [["学校类型", "行政职务", "主教学科"], ["小学", "无", "语文"]]
    )
    var hidden = SimpleWorkbook.Sheet("去年", texts: [Self.few, Self.person("乙")])
    hidden.isHidden = true
    let imported = try RosterExample.read([
      [lists, .init("表", texts: [Self.few, Self.person("甲")]), hidden, .init("空", texts: [])]
    ])
    #expect(imported.summary.people == 1)
    #expect(imported.summary.sheets.map(\.skipped) == [.noRoster, nil, .hidden])
    #expect(
      imported.diagnostics.filter { $0.code == .skippedSheet }.map(\.severity) == [.note, .note]
    )
  }

  @Test func `columns that are not used are named once and their cells are written nowhere`() throws
  {
    let imported = try RosterExample.read([
      [
        RosterExample.sheet([RosterExample.person(1, ["备注": .text("私事")])], named: "甲"),
        RosterExample.sheet([RosterExample.person(2, ["民族": .text("回族")])], named: "乙"),
      ]
    ])
    let unused = imported.summary.columnsUnused
    #expect(Set(unused).count == unused.count)
    for header in ["民族", "籍贯", "手机", "现常住地址", "紧急联系人", "备注", "支教单位", "党内职务"] {
      #expect(unused.contains(header), "\(header)")
    }
    for text in ["私事", "汉族", "回族", "13800000000"] {
      #expect(!imported.allText.contains(text), "\(text)")
    }
    #expect(!unused.contains("身份证号码(文本格式)"))
  }

  @Test func `what the rosters do not say stays blank and is named`() throws {
    let imported = try read([Self.few, Self.person("甲")])
    #expect(imported.rows(of: "classes.csv") == [ClassColumn.header])
    #expect(imported.column("location", of: "schools.csv") == [""])
    #expect(imported.column("stages", of: "schools.csv") == ["primary"])
    #expect(imported.column("title", of: "teachers.csv") == [""])
    let required = imported.summary.gaps.filter(\.isRequired)
    #expect(required.map(\.table) == ["classes.csv", "schools.csv"])
    #expect(required.last?.columns == ["location"])
    let teachers = imported.summary.gaps.filter { $0.table == "teachers.csv" }.flatMap(\.columns)
    #expect(teachers == ["sex", "birth", "title", "education", "backbone", "post", "status"])
    let settings = imported.files.first { $0.name == "scenario.yaml" }?.bytes ?? []
    #expect(
      String(decoding: settings, as: UTF8.self)
        == "title: \"2026\"\nschool_year: 2026\npreset: district-15\n"
    )
  }

  @Test func `the school year is the first September after the latest month`() throws {
    func year(_ since: String) throws -> Int {
      let row = ["光明小学", "甲", "小学", "语文", since]
      let sheet = SimpleWorkbook.Sheet("表", texts: [Self.few, row])
      return try RosterExample.read([[sheet]], schoolYear: nil).summary.schoolYear
    }
    #expect(try year("2025-08") == 2025)
    #expect(try year("2025-09") == 2026)
    #expect(try year("2026-03") == 2026)
  }
}
