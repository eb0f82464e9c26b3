import PlanAudit
import Staffing
import TestSupport
import Testing

/// Sizes of classes and schools against their caps.
@Suite struct SizeTests {
  private func sizes(
    stages: [Stage] = [.primary],
    _ rows: (grade: Int, classes: Double, students: Int)...
  ) -> Inspection {
    inspection(
      .tiny {
        $0.school("A", stages: stages)
        for row in rows {
          $0.classes("A", grade: row.grade, row.classes, students: row.students)
        }
      }
    )
  }

  @Test func `classes are capped at 45 and 50 on average`() {
    #expect(sizes((1, 2, 90)).classSizes.map(\.isOver) == [false])
    #expect(sizes((1, 2, 91)).classSizes.map(\.isOver) == [true])
    let junior = sizes(stages: [.junior], (7, 2, 100), (8, 2, 101))
    #expect(junior.classSizes.map(\.isOver) == [false, true])
    #expect(junior.classSizes.map(\.mean) == [50, 50.5])
  }

  @Test func `combined grades are one class`() {
    let found = sizes((1, 1, 40), (5, 0.5, 30), (6, 0.5, 14))
    #expect(found.classSizes.map(\.grades) == [[1], [5, 6]])
    #expect(found.classSizes.map(\.mean) == [40, 44])
  }

  @Test func `a half class that is left over has a room of its own`() {
    #expect(sizes((5, 0.5, 45)).classSizes.map(\.isOver) == [false])
    #expect(sizes((5, 0.5, 46)).classSizes.map(\.isOver) == [true])
  }

  @Test func `schools are capped at 2000, with both stages at 2500`() {
    #expect(sizes((1, 50, 2000)).schoolSizes.map(\.isOver) == [false])
    #expect(sizes((1, 50, 2001)).schoolSizes.map(\.isOver) == [true])
    let both: [Stage] = [.primary, .junior, .senior]
    // Senior students are no part of compulsory education.
    let within = sizes(stages: both, (1, 40, 1500), (7, 20, 1000), (10, 20, 900))
    #expect(within.schoolSizes.map(\.students) == [2500])
    #expect(within.schoolSizes.map(\.isOver) == [false])
    #expect(sizes(stages: both, (1, 40, 1501), (7, 20, 1000)).schoolSizes.map(\.isOver) == [true])
  }
}
