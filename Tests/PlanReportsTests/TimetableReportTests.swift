import Foundation
import PlanAudit
import Staffing
import Testing

@testable import PlanReports

@Suite struct TimetableReportTests {
  private let schoolClass = ClassKey(grade: 5, name: "5+6")

  private func report(hasProgram: Bool = true) -> TimetableReport {
    func row(_ school: School.ID, _ result: WeekResult, open: Double = 0) -> TimetableReport.Row {
      .init(
        outcome: WeekOutcome(
          school: school,
          result: result,
          isWithoutGaps: school == "A",
          obstacles: result == .impossible
            ? [
              .classIsFull(ClassKey(grade: 1, name: "2"), periods: 31, places: 30),
              .personIsFull(.teacher("T1"), periods: 13, places: 12),
              .tooFewDays(.teacher("T2"), schoolClass, .math, periods: 5, days: 2, daily: 2),
            ] : []
        ),
        openPeriods: open,
        seconds: result == .notTried ? nil : 1.26
      )
    }
    return TimetableReport(
      [row("A", .placed), row("B", .impossible), row("C", .placed, open: 2.5)],
      of: TinyPlan.problem,
      hasProgram: hasProgram,
      output: "Weeks/a",
      seconds: 3.5
    )
  }

  @Test(arguments: Language.allCases)
  func `the table of schools reads as stored`(language: Language) throws {
    let text = report().text(in: language)
    try expectSnapshot(text, named: "timetable.\(language.rawValue).txt")
  }

  @Test func `the JSON reads as stored`() throws {
    try expectSnapshot(report().json(in: .en), named: "timetable.json")
  }

  @Test func `without FET the report says how to get it`() {
    #expect(report(hasProgram: false).text(in: .en).contains("apt-get install fet"))
    #expect(!report().text(in: .en).contains("apt-get install fet"))
  }

  @Test func `a report of no school says so`() {
    let none = TimetableReport([], of: TinyPlan.problem, hasProgram: true, output: "w", seconds: 1)
    #expect(none.text(in: .en).contains("No school to place."))
  }
}
