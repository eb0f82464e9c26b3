import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Every drop-down value of a real template, and every form of a month.
@Suite struct RosterWordTests {
  private func teacher(_ cells: [String: SimpleWorkbook.Cell]) throws -> [String: String] {
    let imported = try RosterExample.read([RosterExample.person(1, cells)])
    let rows = imported.rows(of: "teachers.csv")
    #expect(rows.count == 2)
    return Dictionary(uniqueKeysWithValues: zip(rows[0], rows.last ?? []))
  }

  private func column(_ column: String, _ header: String, _ word: String) throws -> String {
    try #require(try teacher([header: .text(word)])[column])
  }

  @Test(arguments: [
    ("书记(正校级)", "principal"), ("副书记(副校级)", "deputy"), ("正校级", "principal"), ("副校级", "deputy"),
    ("中层正职", "middle"), ("中层副职", "middle"), ("少先队辅导员", "middle"), ("工会主席", "middle"),
    ("团委书记", "middle"), ("无", "teacher"), ("书记（正校级）", "principal"),
  ])
  func `posts`(_ word: String, _ post: String) throws {
    #expect(try column("post", "行政职务", word) == post)
  }

  @Test(arguments: [
    ("省骨干", "province"), ("市骨干", "city"), ("区骨干", "county"), ("其他", "none"), ("无", "none"),
  ])
  func `levels of backbone teachers`(_ word: String, _ level: String) throws {
    #expect(try column("backbone", "最高骨干教师级别", word) == level)
  }

  @Test(arguments: [
    ("正高级", "professor"), ("高级", "senior"), ("一级", "first"), ("二级", "second"), ("三级", "third"),
    ("未取得", "none"),
  ])
  func `titles`(_ word: String, _ title: String) throws {
    #expect(try column("title", "现聘专业技术职称", word) == title)
    // Where nobody is employed with a title, the one held counts.
    let held = try teacher(["现聘专业技术职称": .text(""), "现持有最高职称": .text(word)])
    #expect(held["title"] == title)
  }

  @Test(arguments: [
    ("幼儿园", "kindergarten"), ("小学", "primary"), ("初级中学", "junior"), ("高级中学", "senior"),
    ("中职专业课", "senior"), ("高等学校", "senior"), ("小学、初级中学", "junior"),
  ])
  func `certificates`(_ word: String, _ stage: String) throws {
    #expect(try column("stage", "教师资格层次", word) == stage)
  }

  @Test(arguments: ["无", "中职实习指导"])
  func `people whose certificate holds at none of the stages are left out and counted`(
    _ word: String
  ) throws {
    let imported = try RosterExample.read([
      RosterExample.person(1), RosterExample.person(2, ["教师资格层次": .text(word)]),
    ])
    #expect(imported.rows(of: "teachers.csv").count == 2)
    #expect(imported.summary.peopleWithoutCertificate == 1)
    let found = imported.diagnostics.filter { $0.code == .peopleLeftOut }
    #expect(found.map(\.inSheet) == ["花名册:3:35 D069"])
    #expect(found.first?.details == ["", "3"])
  }

  @Test(arguments: [
    ("语文", "chinese"), ("数学", "math"), ("英语", "english"), ("思想政治", "morality"), ("历史", "history"),
    ("地理", "geography"), ("物理", "physics"), ("化学", "chemistry"), ("生物", "biology"), ("体育", "pe"),
    ("音乐", "music"), ("美术", "art"), ("书法", "art"), ("舞蹈", "music"), ("科学", "science"),
    ("信息技术", "it"), ("通用技术", "general_technology"), ("劳动", "labour"),
    ("综合实践", "integrated_practice"),
    ("心理健康", "psychology"), ("人工智能", "it"),
  ])
  func `subjects`(_ word: String, _ subject: String) throws {
    #expect(try column("subject", "主教学科", word) == subject)
  }

  @Test func `other subjects are a list without the main one and without repeats`() throws {
    #expect(try column("other_subjects", "兼教学科", "语文,数学，体育、书法,美术") == "chinese;pe;art")
    #expect(try column("other_subjects", "兼教学科", "无") == "")
  }

  @Test func `a blank main subject is that of the certificate, and is named`() throws {
    let imported = try RosterExample.read([
      RosterExample.person(1, ["主教学科": .text(""), "教师资格学科": .text("音乐")]),
      RosterExample.person(2, ["主教学科": .text("无"), "教师资格学科": .text("体育")]),
      RosterExample.person(3, ["主教学科": .text("无"), "教师资格学科": .text("无")]),
    ])
    #expect(Set(imported.column("subject", of: "teachers.csv")) == ["music", "pe"])
    #expect(imported.summary.peopleWithoutSubject == 1)
    let found = imported.diagnostics.first { $0.code == .inferredSubject }
    #expect(found?.details == ["", "2–3"])
  }

  @Test(arguments: [
    ("十二年一贯制", "primary;junior;senior"), ("完全中学", "junior;senior"), ("高中", "senior"),
    ("九年一贯制", "primary;junior"), ("初中", "junior"), ("小学", "primary"), ("幼儿园", "kindergarten"),
  ])
  func `types of schools`(_ word: String, _ stages: String) throws {
    let imported = try RosterExample.read([RosterExample.person(1, ["学校类型": .text(word)])])
    #expect(imported.column("stages", of: "schools.csv") == [stages])
  }

  @Test(arguments: ["中职", "特殊教育学校", "教学支撑单位"])
  func `units outside the four stages are listed with their people and left out`(
    _ word: String
  ) throws {
    let other: [String: SimpleWorkbook.Cell] = [
      "单位全称": .text("某单位"), "学校类型": .text(word), "主教学科": .text("盲文"), "教师资格层次": .text(""),
    ]
    let imported = try RosterExample.read([
      RosterExample.person(1), RosterExample.person(2, other), RosterExample.person(3, other),
    ])
    #expect(imported.rows(of: "teachers.csv").count == 2)
    #expect(imported.rows(of: "schools.csv").count == 2)
    #expect(imported.summary.unitsLeftOut == [.init(name: "某单位", type: word, people: 2)])
  }

  @Test(arguments: [
    ("研究生", "博士", "doctor"), ("研究生", "硕士", "master"), ("研究生", "", "master"),
    ("本科", "教育硕士", "master"),
    ("大学本科", "学士", "bachelor"), ("大专", "无", "college"), ("专科", "", "college"),
    ("中师", "", "secondary"),
    ("", "理学学士", "bachelor"), ("", "", ""),
  ])
  func `education is the higher of education and degree`(
    _ education: String,
    _ degree: String,
    _ expected: String
  ) throws {
    let found = try teacher(["最高学历": .text(education), "最高学位": .text(degree)])
    #expect(found["education"] == expected)
  }

  @Test func `months come in every form`() throws {
    let cells: [SimpleWorkbook.Cell] = [
      .text("2012-09"), .text("2012-09-01"), .text("2012/9"), .text("2012.9"), .text("201209"),
      .text("2012年9月"), .text("２０１２年９月"), .text("2012.09.01"), .text("20120901"), .number("201209"),
      .number("20120901"), .number("2012.9"), .date(serial: 41_153), .number("41153"),
      .text("41153"),
    ]
    for cell in cells {
      #expect(try teacher(["进入现单位任教时间": cell])["since"] == "2012-09", "\(cell)")
    }
  }

  @Test func `an exchange counts unless its school is none`() throws {
    let exchange: [String: SimpleWorkbook.Cell] = [
      "交流单位": .text("乙校"), "交流开始时间": .text("2018.9"), "交流结束时间": .text("2021.8"),
    ]
    let found = try teacher(exchange)
    #expect(found["last_exchange"] == "2018-09")
    #expect(found["exchange_until"] == "2021-08")
    let none = try teacher(exchange.merging(["交流单位": .text("无")]) { $1 })
    #expect(none["last_exchange"] == "")
    let running = try teacher(exchange.merging(["交流结束时间": .text("至今")]) { $1 })
    #expect(running["last_exchange"] == "2018-09")
    #expect(running["exchange_until"] == "")
  }

  @Test func `states of duty are those of the tables`() throws {
    #expect(try column("status", "在岗状态", "在职在岗") == "active")
    #expect(try column("status", "在岗状态", "产假") == "leave")
    #expect(try column("status", "在岗状态", "借调") == "seconded")
  }

  @Test func `names lose the spaces that make them as wide as others`() throws {
    #expect(try column("name", "姓名", " 张　 三 ") == "张三")
    #expect(try column("name", "姓名", "买买提·吐尔逊") == "买买提·吐尔逊")
    #expect(try column("name", "姓名", "John  Smith") == "John Smith")
  }

  @Test func `posts held at another stage than the one taught are named`() throws {
    let imported = try RosterExample.read([
      RosterExample.person(1), RosterExample.person(2, ["编制所在学段": .text("初中")]),
    ])
    #expect(imported.diagnostics.map(\.code).contains(.otherStage))
  }
}
