import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// A real district's template as openpyxl writes it, and as LibreOffice does.
@Suite struct RosterTemplateTests {
  private static let made = Result {
    let folder = try TemporaryFolder()
    let first = folder.path(of: "一.xlsx")
    let second = folder.path(of: "二.xlsx")
    try OfficePrograms.roster(people: 140, to: first)
    try OfficePrograms.roster(people: 70, from: 5000, to: second)
    let converted = try OfficePrograms.convert(first, to: "xlsx")
    return (folder: folder, first: first, second: second, libreOffice: converted)
  }

  private func read(_ paths: String...) throws -> ImportedScenario {
    do {
      return try RosterImport.read(paths: paths)
    } catch {
      Issue.record("\(error.diagnostics.filter { $0.severity == .error }.map(\.short))")
      throw error
    }
  }

  @Test func `the template is read whole`() throws {
    let imported = try read(try Self.made.get().first)
    let summary = imported.summary
    // Twenty people at each of seven units, three of which teach none of the stages.
    #expect(summary.people == 80)
    #expect(summary.schools == 4)
    #expect(summary.unitsLeftOut.map(\.people) == [20, 20, 20])
    #expect(summary.sheets.map(\.skipped) == [nil, .noRoster, .hidden])
    #expect(summary.schoolYear == 2025)
    let stages = imported.column("stages", of: "schools.csv")
    #expect(Set(stages) == ["primary", "junior;senior", "primary;junior", "kindergarten"])
    #expect(Set(imported.column("cluster", of: "schools.csv")) == ["城关片", "大湾片"])
    #expect(
      Set(imported.column("id", of: "schools.csv")).isSubset(
        of: (0..<7).map { "124400000000000\($0)X1" }
      )
    )
    for column in ["sex", "birth", "since", "education", "title", "post", "backbone"] {
      #expect(!imported.column(column, of: "teachers.csv").contains(""), "\(column)")
    }
    #expect(
      Set(imported.column("education", of: "teachers.csv")) == ["bachelor", "master", "college"]
    )
    #expect(Set(imported.column("title", of: "teachers.csv")).count == 6)
    #expect(Set(imported.column("post", of: "teachers.csv")).count == 4)
    #expect(imported.column("last_exchange", of: "teachers.csv").contains("2019-09"))
    let years = Set(imported.column("birth", of: "teachers.csv").compactMap { Int($0.prefix(4)) })
    #expect(years.allSatisfy { (1966...2001).contains($0) })
  }

  @Test func `LibreOffice's copy gives the same bytes`() throws {
    let made = try Self.made.get()
    #expect(try read(made.libreOffice).allText == read(made.first).allText)
  }

  @Test func `two workbooks are one district, whatever their order`() throws {
    let made = try Self.made.get()
    let imported = try read(made.first, made.second)
    #expect(imported.summary.people == 120)
    #expect(imported.summary.schools == 4)
    #expect(try read(made.second, made.first).allText == imported.allText)
  }

  @Test func `the columns are told in groups, and no personal one is used`() throws {
    let summary = try read(try Self.made.get().first).summary
    let used = summary.columnsUsed.map(\.name)
    for name in ["最高学历/学历", "教师资格/层次", "现聘专业技术职称/职称", "单位全称", "区域(片镇)"] {
      #expect(used.contains(name), "\(name)")
    }
    #expect(used.contains { $0.hasSuffix("/开始时间") && $0.hasPrefix("交流") })
    for name in ["参加工作前学历/学历", "紧急联系人/姓名", "手机", "现常住地址", "民族", "支教/开始时间", "电子邮箱"] {
      #expect(summary.columnsUnused.contains(name), "\(name)")
    }
    #expect(used.count + summary.columnsUnused.count == 70)
  }
}
