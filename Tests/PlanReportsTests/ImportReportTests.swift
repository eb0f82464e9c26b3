import Foundation
import Staffing
import Testing

@testable import PlanReports

@Suite struct ImportReportTests {
  @Test(arguments: Language.allCases)
  func `the report of imported rosters reads as stored`(language: Language) throws {
    try expectSnapshot(report.text(in: language), named: "import.\(language.rawValue).txt")
  }

  @Test func `the report as JSON has the keys that are promised`() throws {
    let value = try JSONSerialization.jsonObject(with: Data(report.json(in: .en).utf8))
    let answer = try #require(value as? [String: Any])
    #expect(
      Set(answer.keys) == [
        "title", "school_year", "output", "people", "schools", "made_teacher_ids",
        "made_school_ids", "sheets", "left_out", "columns_used", "columns_unused", "to_fill",
        "diagnostics",
      ]
    )
    let sheets = try #require(answer["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["skipped"] as? String } == [nil, "noRoster", "hidden"])
    let gaps = try #require(answer["to_fill"] as? [[String: Any]])
    #expect(gaps.first?["required"] as? Bool == true)
    #expect(gaps.first?["rows"] is NSNull)
  }

  private var report: ImportReport {
    ImportReport(
      ImportSummary(
        title: "2026学年教师交流轮岗方案",
        schoolYear: 2026,
        sheets: [
          .init(file: "花名册.xlsx", name: "在编教师", people: 41, skipped: nil),
          .init(file: "花名册.xlsx", name: "下拉列表信息", people: 0, skipped: .noRoster),
          .init(file: "花名册.xlsx", name: "历史", people: 0, skipped: .hidden),
        ],
        people: 36,
        schools: 3,
        madeTeacherIDs: 36,
        madeSchoolIDs: 1,
        peopleWithoutCertificate: 1,
        peopleWithoutSubject: 0,
        unitsLeftOut: [.init(name: "云溪县职业中专", type: "中职", people: 4)],
        columnsUsed: [
          .init(name: "姓名", table: "teachers.csv", column: "name"),
          .init(name: "身份证号码(文本格式)", table: nil, column: nil),
          .init(name: "区域(片镇)", table: "schools.csv", column: "cluster"),
        ],
        columnsUnused: ["民族", "手机", "紧急联系人/姓名"],
        gaps: [
          .init(
            table: "classes.csv",
            columns: ["school", "grade", "classes", "students"],
            rows: nil,
            isRequired: true
          ),
          .init(table: "schools.csv", columns: ["location"], rows: 3, isRequired: true),
          .init(table: "schools.csv", columns: ["standing"], rows: 3, isRequired: false),
          .init(table: "schools.csv", columns: ["establishment"], rows: 3, isRequired: false),
          .init(table: "teachers.csv", columns: ["since"], rows: 1, isRequired: false),
        ]
      ),
      diagnostics: [
        Diagnostic(
          .warning,
          .skippedSheet,
          at: .init(file: "花名册.xlsx", sheet: "下拉列表信息"),
          details: ["noRoster"]
        )
      ],
      output: "Scenarios/2026"
    )
  }
}
