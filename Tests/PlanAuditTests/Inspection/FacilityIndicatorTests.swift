import PlanAudit
import Staffing
import TestSupport
import Testing

/// The indicators of facilities.csv: thresholds, what stages share, what is not given.
@Suite struct FacilityIndicatorTests {
  private func district(
    stages: [Stage] = [.primary],
    students: [Int: Int] = [1: 100],
    _ facilities: Facilities...
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", stages: stages)
      for (grade, count) in students.sorted(by: { $0.key < $1.key }) {
        $0.classes("A", grade: grade, 3, students: count)
      }
      $0.facilities = facilities
    }
  }

  /// An indicator, its amount and its threshold for 100 primary students.
  static let thresholds: [(BalanceIndicator, Double)] = [
    (.teachingArea, 450), (.sportsArea, 750), (.equipment, 200_000), (.multimediaRooms, 2.3),
  ]

  @Test(arguments: thresholds)
  func `thresholds and their 85 percent hold at the boundary`(
    _ indicator: BalanceIndicator,
    _ threshold: Double
  ) {
    func verdicts(_ amount: Double) -> [Verdict?] {
      let facilities = Facilities(
        school: "A",
        stage: .primary,
        teachingArea: indicator == .teachingArea ? amount : nil,
        sportsArea: indicator == .sportsArea ? amount : nil,
        equipmentYuan: indicator == .equipment ? amount : nil,
        multimediaRooms: indicator == .multimediaRooms ? amount : nil
      )
      let figure = inspection(district(facilities)).figure(indicator, "A")
      return [figure?.metAfter, figure?.nearlyMetAfter]
    }
    #expect(verdicts(threshold) == [.met, .met])
    #expect(verdicts(threshold * 1.01) == [.met, .met])
    #expect(verdicts(threshold * 0.99) == [.notMet, .met])
    #expect(verdicts(threshold * 0.85) == [.notMet, .met])
    #expect(verdicts(threshold * 0.849) == [.notMet, .notMet])
  }

  @Test func `stages share by their students, weighted 1 to 1_1`() {
    let problem = district(
      stages: [.primary, .junior],
      students: [1: 110, 7: 100],
      Facilities(school: "A", books: 2200)
    )
    let found = inspection(problem)
    #expect(found.figure(.books, "A", .primary)?.valueAfter == 10)
    #expect(found.figure(.books, "A", .junior)?.valueAfter == 11)
  }

  @Test func `a senior section takes its part weighted 1_32`() {
    let problem = district(
      stages: [.junior, .senior],
      students: [7: 120, 10: 100],
      Facilities(school: "A", teachingArea: 2640)
    )
    // 120 · 1.1 = 132 and 100 · 1.32 = 132: half each.
    #expect(inspection(problem).figure(.teachingArea, "A", .junior)?.valueAfter == 11)
  }

  @Test func `what a stage has of its own is added to its part`() {
    let problem = district(
      stages: [.primary, .junior],
      students: [1: 110, 7: 100],
      Facilities(school: "A", books: 2200),
      Facilities(school: "A", stage: .junior, books: 100)
    )
    #expect(inspection(problem).figure(.books, "A", .junior)?.valueAfter == 12)
  }

  @Test func `what is not given is lacking, and none is none`() {
    let found = inspection(district(Facilities(school: "A", computers: 0)))
    #expect(found.figure(.computers, "A")?.valueAfter == 0)
    #expect(found.balance(.computers)?.lacksInputs == false)
    #expect(found.figure(.books, "A")?.amountAfter == nil)
    #expect(found.balance(.books)?.lackingSections == 1)
    #expect(found.balance(.books)?.meanAfter == nil)
    #expect(found.balances[0].compositeAfter == nil)
    #expect(found.balances[0].basicStandardAfter == .unknown)
  }
}
