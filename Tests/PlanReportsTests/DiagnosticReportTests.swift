import Foundation
import JSONText
import Staffing
import Testing

@testable import PlanReports

@Suite struct DiagnosticReportTests {
  private let six = Diagnostic(
    .error,
    .notWhole,
    at: .init(file: "teachers.csv", row: 41, column: 5),
    columnName: "service_years",
    value: "six",
    details: ["0", "50"]
  )

  @Test func `a diagnostic is one line with its place and one of advice`() {
    #expect(
      DiagnosticReport([six]).text(in: .en) == """
        teachers.csv:41:5: error D014: service_years "six" is not a whole number from 0 to 50.
          Maybe write digits only, without a fraction.

        """
    )
  }

  @Test func `a near match takes the place of the advice`() {
    var unknown = Diagnostic(
      .error,
      .unknownSchool,
      at: .init(file: "teachers.csv", row: 3, column: 4),
      columnName: "学校代码",
      value: "第1小学"
    )
    unknown.suggestion = "第一小学"
    #expect(
      DiagnosticReport([unknown]).text(in: .zh) == """
        teachers.csv:3:4: error D019: 学校代码“第1小学”不在学校表中。
          也许应为“第一小学”。

        """
    )
  }

  @Test func `a place without row or column leaves them out`() {
    let missing = Diagnostic(.error, .missingFile, at: .init(file: "schools.csv"))
    #expect(DiagnosticReport([missing]).text(in: .en).hasPrefix("schools.csv: error D001: "))
  }

  @Test func `a place in a workbook names the sheet, in JSON by a key of its own`() {
    var cell = six
    cell.place = .init(file: "scenario.xlsx", sheet: "教师", row: 12, column: 5)
    let report = DiagnosticReport([cell])
    #expect(report.text(in: .en).hasPrefix("scenario.xlsx[教师]:12:5: error D014: "))
    let keys = ["severity", "code", "file", "sheet", "row", "column"]
    #expect(Self.keys(report).starts(with: keys))
    #expect(Self.keys(DiagnosticReport([six])).starts(with: keys.filter { $0 != "sheet" }))
    let missing = Diagnostic(
      .error,
      .missingFile,
      at: .init(file: "scenario.xlsx"),
      details: ["sheet", "teachers", "教师"]
    )
    #expect(
      DiagnosticReport([missing]).text(in: .en)
        .hasPrefix(
          "scenario.xlsx: error D001: The workbook has no sheet with the table teachers, 教师."
        )
    )
  }

  private static func keys(_ report: DiagnosticReport) -> [String] {
    guard case .array(let items) = report.json(.of(.en)), case .object(let members)? = items.first
    else { return [] }
    return members.map(\.0)
  }

  @Test func `a line break in a value does not break the line`() {
    var broken = six
    broken.value = "si\nx"
    #expect(DiagnosticReport([broken]).text(in: .en).split(separator: "\n").count == 2)
  }

  @Test func `the first detail chooses the sentence of a code with several faults`() {
    let present = Diagnostic(
      .error,
      .badDecision,
      at: .init(file: "decisions.csv", row: 2, column: 3),
      columnName: "school",
      value: "S1",
      details: ["present"]
    )
    #expect(DiagnosticReport([present]).text(in: .en).contains("is the person's present school"))
    let bound = Diagnostic(
      .error,
      .monthOutOfOrder,
      at: .init(file: "teachers.csv", row: 2, column: 3),
      columnName: "since",
      value: "1970-01",
      details: ["birth", "1980-01"]
    )
    #expect(DiagnosticReport([bound]).text(in: .en).contains("since 1970-01 lies before birth"))
  }

  @Test func `subjects of a curriculum print by their names, with both figures of a share`() {
    let share = Diagnostic(
      .warning,
      .curriculumShare,
      at: .init(file: "curriculum.csv", row: 4, column: 3),
      columnName: "weekly_periods",
      value: "8.4",
      details: ["6–8", "797/9522 = 8.370%", "english", "书法"]
    )
    #expect(
      DiagnosticReport([share]).text(in: .zh).hasPrefix(
        "curriculum.csv:4:3: warning D047: 英语、书法占九年总课时的 8.4%（797/9522 = 8.370%），国家课程方案为 6–8%。\n"
      )
    )
    let few = Diagnostic(
      .warning,
      .curriculumSubjects,
      at: .init(file: "curriculum.csv", row: 4, column: 3),
      value: "3",
      details: ["few", "1", "pe", "4"]
    )
    #expect(DiagnosticReport([few]).text(in: .zh).contains("1 年级体育与健康每周 3 课时，国家课程方案至少 4 课时。"))
  }

  @Test func `diagnostics print in the order of their places`() {
    let first = Diagnostic(.warning, .blankDates, at: .init(file: "schools.csv", row: 9))
    let report = DiagnosticReport([six, first])
    #expect(report.diagnostics.map(\.code) == [.blankDates, .notWhole])
    #expect(report.count(of: .error) == 1)
    #expect(report.count(of: .note) == 0)
  }

  @Test func `JSON carries the parts and the sentence`() throws {
    let text = CheckReport(rejected: [six]).json(in: .en)
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let answer = try #require(parsed as? [String: Any])
    let all = try #require(answer["diagnostics"] as? [[String: Any]])
    #expect(answer["usable"] as? Bool == false)
    #expect(all[0]["code"] as? String == "D014")
    #expect(all[0]["row"] as? Int == 41)
    #expect(all[0]["details"] as? [String] == ["0", "50"])
    #expect((all[0]["message"] as? String)?.contains("six") == true)
  }
}
