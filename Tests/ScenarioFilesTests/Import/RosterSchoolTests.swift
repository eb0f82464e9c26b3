import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Schools by name: what is one, what may be one, what contradicts itself.
@Suite struct RosterSchoolTests {
  private func person(_ number: Int, _ school: String, _ more: [String: String] = [:]) -> [String:
    SimpleWorkbook.Cell]
  {
    RosterExample.person(
      number,
      ["单位全称": .text(school)].merging(more.mapValues { .text($0) }) { $1 }
    )
  }

  private func read(
    _ people: [[String: SimpleWorkbook.Cell]],
    with headers: [String] = []
  ) throws -> ImportedScenario {
    try RosterExample.read([
      [RosterExample.sheet(people, headers: RosterExample.headers + headers)]
    ])
  }

  @Test func `spaces, width and traditional characters make no other school`() throws {
    let names = ["光明实验小学（东区）", "光明实验小学(东区)", "光明 实验小学（东区）", "光明實驗小學（東區）", "光明實驗小學(東區）"]
    let imported = try read(names.enumerated().map { person($0 + 1, $1) })
    #expect(imported.summary.schools == 1)
    #expect(Set(imported.column("school", of: "teachers.csv")).count == 1)
  }

  @Test func `the spelling of most rows is written, whatever their order`() throws {
    let people = [person(1, "光明 小学"), person(2, "光明小學"), person(3, "光明小学"), person(4, "光明小学")]
    for order in [people, people.reversed()] {
      #expect(try read(order).column("name", of: "schools.csv") == ["光明小学"])
    }
  }

  @Test(arguments: [
    ["光明小学", "光明小学校"], ["光明小学", "云溪市光明小学"], ["云溪镇中心小学", "云溪中心校"], ["云溪中学", "云溪镇中学"],
    ["云溪镇小学", "云溪镇中心小学"],
  ])
  func `names that may mean one school are reported with both places and stay two`(
    _ names: [String]
  ) throws {
    let imported = try read(names.enumerated().map { person($0 + 1, $1) })
    #expect(imported.summary.schools == 2)
    let found = imported.diagnostics.filter { $0.code == .similarSchools }
    #expect(found.map(\.inSheet) == ["花名册:3:2 D067"])
    #expect(found.first?.value == names[1])
    #expect(found.first?.details.first == names[0])
    #expect(found.first?.details.last?.hasSuffix("[花名册]:2") == true)
  }

  @Test(arguments: [
    ["第一小学", "第二小学"], ["红星小学", "红旗小学"], ["光明小学", "光明中学"], ["东城区光明小学", "西城区光明小学"],
    ["云溪镇中心小学", "大湾镇中心小学"], ["光明小学", "光明小学（东校区）"],
  ])
  func `names of different schools are not`(_ names: [String]) throws {
    let imported = try read(names.enumerated().map { person($0 + 1, $1) })
    #expect(!imported.diagnostics.contains { $0.code == .similarSchools })
  }

  @Test func `schools with different codes are not taken for one`() throws {
    let imported = try read(
      [
        person(1, "光明小学", ["学校标识码": "2132000001"]), person(2, "光明小学校", ["学校标识码": "2132000002"]),
      ],
      with: ["学校标识码"]
    )
    #expect(!imported.diagnostics.contains { $0.code == .similarSchools })
    #expect(imported.column("id", of: "schools.csv") == ["2132000001", "2132000002"])
    #expect(imported.summary.madeSchoolIDs == 0)
  }

  @Test func `made ids depend on the name alone`() throws {
    let alone = try read([person(1, "光明小学")]).column("id", of: "schools.csv")
    let among = try read([person(1, "阳光小学"), person(2, "光明小学")])
    let position = try #require(among.column("name", of: "schools.csv").firstIndex(of: "光明小学"))
    #expect(among.column("id", of: "schools.csv")[position] == alone.first)
    #expect(alone.first?.wholeMatch(of: /S[0-9a-f]{12}/) != nil)
  }

  @Test func `two schools with one code, and one with two, are faults`() throws {
    let shared = RosterExample.sheet([
      person(1, "甲小学", ["统一社会信用代码": "12440000A"]), person(2, "乙小学", ["统一社会信用代码": "12440000A"]),
    ])
    let double = RosterExample.sheet([
      person(1, "甲小学", ["统一社会信用代码": "12440000A"]), person(2, "甲小学", ["统一社会信用代码": "12440000B"]),
      person(3, "甲小学", ["统一社会信用代码": "12440000B"]),
    ])
    let first = try RosterExample.findings([[shared]])
    #expect(first.errors == ["花名册:3:4 D066"])
    #expect(first.first { $0.severity == .error }?.details.first == "code")
    #expect(try RosterExample.findings([[double]]).errors == ["花名册:3:4 D066"])
  }

  @Test func `a code that became a number is a fault`() throws {
    var spoiled = person(1, "甲小学")
    spoiled["统一社会信用代码"] = .number("124400001234567000")
    let found = try RosterExample.findings([[RosterExample.sheet([spoiled])]])
    #expect(found.errors == ["花名册:2:4 D017"])
  }

  @Test func `a campus belongs to its school, named or told by its name`() throws {
    let headers = ["是否计校数", "主校"]
    let people = [
      person(1, "光明小学", ["是否计校数": "是"]), person(2, "光明小学（东校区）", ["是否计校数": "否"]),
      person(3, "光明小学西校区", ["是否计校数": "0"]), person(4, "河东教学点", ["是否计校数": "否", "主校": "光明小学"]),
      person(5, "别处校区", ["是否计校数": "否"]),
    ]
    let imported = try read(people, with: headers)
    let names = imported.column("name", of: "schools.csv")
    let ids = imported.column("id", of: "schools.csv")
    let parents = imported.column("parent", of: "schools.csv")
    let main = ids[try #require(names.firstIndex(of: "光明小学"))]
    for (name, parent) in zip(names, parents) {
      #expect(parent == (["光明小学", "别处校区"].contains(name) ? "" : main), "\(name)")
    }
    let found = imported.diagnostics.filter { $0.code == .campusWithoutSchool }
    #expect(found.map(\.value) == ["别处校区"])
    #expect(imported.summary.gaps.contains { $0.columns == ["parent"] && $0.rows == 1 })
  }

  @Test func `what the roster says of schools is written`() throws {
    let imported = try read(
      [person(1, "甲校", ["城乡类型": "镇区", "乡镇": "大湾镇", "区域": "东片"])],
      with: ["城乡类型", "乡镇"]
    )
    #expect(imported.column("location", of: "schools.csv") == ["town"])
    #expect(imported.column("township", of: "schools.csv") == ["大湾镇"])
    #expect(imported.column("cluster", of: "schools.csv") == ["东片"])
  }
}
