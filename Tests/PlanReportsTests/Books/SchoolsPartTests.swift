import Staffing
import Testing

@testable import PlanReports

@Suite struct SchoolsPartTests {
  private func schools(_ count: Int, township: (Int) -> String?) -> [School] {
    (0..<count).map {
      School(
        id: School.ID("\(10_000 + $0)"),
        name: "School",
        stages: [.primary],
        location: .town,
        township: township($0)
      )
    }
  }

  @Test func `up to 250 schools stand in one workbook`() {
    let parts = SchoolsPart.all(of: schools(250) { "\($0 % 9)" })
    #expect(parts.count == 1)
    #expect(parts[0].schools.count == 250)
    #expect(parts[0].fileName { $0 } == "schools.xlsx")
  }

  @Test func `more schools have a workbook a township, and large townships several`() {
    let all = schools(600) { $0 < 10 ? nil : $0 < 80 ? "../../x" : "CON" }
    let parts = SchoolsPart.all(of: all)
    #expect(
      parts.map { $0.fileName { "<" + $0 + ">" } } == [
        "schools.xlsx", "schools-<../../x>.xlsx", "schools-<CON>.xlsx", "schools-<CON>.2.xlsx",
        "schools-<CON>.3.xlsx",
      ]
    )
    #expect(parts.map(\.schools.count) == [10, 70, 250, 250, 20])
    #expect(Set(parts.flatMap(\.schools)).count == 600)
  }
}
