import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Prints how fast a large roster is imported; clocks inform, they do not judge.
@Suite struct RosterSpeedTests {
  @Test func `a roster of seventy columns is imported, and the time is printed`() throws {
    #if DEBUG
      let people = 400
    #else
      let people = 20_000
    #endif
    let headers = RosterExample.headers + (1...13).map { "其他事项\($0)" }
    let rows = (0..<people).map { number in
      RosterExample.person(
        number,
        [
          "姓名": .text("员" + String(number, radix: 36)),
          "单位全称": .text("第\(number % 250)小学"),
          "身份证号码": .text(
            RosterExample.identity(
              region: "99" + String("000\(number / 999)".suffix(4)),
              birth: 19_800_101,
              sequence: 1 + number % 999
            )
          ),
          "性别": .text((1 + number % 999) % 2 == 1 ? "男" : "女"),
        ]
      ).merging((1...13).map { ("其他事项\($0)", .text("无")) }) { $1 }
    }
    let folder = try TemporaryFolder()
    let workbook = SimpleWorkbook([RosterExample.sheet(rows, headers: headers)])
    try folder.write(workbook.bytes, to: "1.xlsx")
    let clock = ContinuousClock()
    var imported: ImportedScenario?
    let importing = try clock.measure {
      imported = try RosterImport.read(paths: [folder.path(of: "1.xlsx")])
    }
    print("\(people) people in \(headers.count) columns: importing \(importing)")
    #expect(imported?.summary.people == people)
    #expect(imported?.summary.schools == 250)
  }
}
