import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Identity numbers go nowhere: not into files, not into diagnostics, whatever is wrong with a row.
@Suite struct RosterPrivacyTests {
  private typealias Cell = SimpleWorkbook.Cell

  /// Every run of eight digits of a number.
  private func parts(of number: String) -> [String] {
    let digits = Array(number)
    guard digits.count >= 8 else { return [] }
    return (0...(digits.count - 8)).map { String(digits[$0..<($0 + 8)]) }
  }

  private func everything(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { found in
      ([found.columnName ?? "", found.value ?? "", found.suggestion ?? ""] + found.details)
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test func `no part of a number stands in any file or summary`() throws {
    let imported = try RosterExample.read(
      (1...80).map { RosterExample.person($0, ["姓名": .text("甲\($0)")]) }
    )
    let text = imported.allText + "\(imported.summary)" + everything(imported.diagnostics)
    for number in 1...80 {
      guard case .text(let identity)? = RosterExample.person(number)["身份证号码"] else { continue }
      for part in parts(of: identity) { #expect(!text.contains(part), "\(number)") }
    }
  }

  @Test func `a number in any cell of a row is written and said nowhere`() throws {
    let number = RosterExample.identity(birth: 19_790_817, sequence: 445)
    let headers =
      RosterExample.headers + ["工号", "出生年月", "学校标识码", "主校", "乡镇", "免交流原因", "自愿交流", "农村任教年限"]
    let cells: [Cell] = [
      .text(number), .number(number), .number(number.prefix(15) + "E3"), .text("\(number)（本人）"),
      .text(number.prefix(1) + "." + number.dropFirst().prefix(13) + "E+17"),
    ]
    for header in headers {
      for cell in cells {
        let sheet = RosterExample.sheet(
          [
            RosterExample.person(1),
            RosterExample.person(2, [String(header.prefix { $0 != "(" }): cell]),
          ],
          headers: headers
        )
        var text = ""
        do {
          let imported = try RosterExample.read([[sheet]])
          // A code of a school is public; only its own columns may hold such digits.
          if ["统一社会信用代码", "学校标识码"].contains(header) { continue }
          text = imported.allText + "\(imported.summary)" + everything(imported.diagnostics)
        } catch let failure as DataFailure {
          text = everything(failure.diagnostics)
        }
        for part in parts(of: number) { #expect(!text.contains(part), "\(header) \(cell)") }
      }
    }
  }

  @Test func `no name of a person stands in a diagnostic or summary`() throws {
    let people = (1...4).map { number in
      RosterExample.person(
        number,
        ["姓名": .text("欧阳某\(number)"), "主教学科": .text(number == 2 ? "算术" : "数学")]
      )
    }
    let found = try RosterExample.findings([[RosterExample.sheet(people + [people[0]])]])
    #expect(found.contains { $0.severity == .error })
    #expect(!everything(found).contains("欧阳"))
    let imported = try RosterExample.read(
      people.filter { $0["主教学科"].map { "\($0)" } != "text(\"算术\")" }
    )
    #expect(!"\(imported.summary)".contains("欧阳"))
    #expect(!everything(imported.diagnostics).contains("欧阳"))
  }
}
