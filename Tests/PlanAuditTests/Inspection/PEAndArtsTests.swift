import PlanAudit
import Staffing
import TestSupport
import Testing

/// PE and arts teachers: specialised ones, and the rule for rural schools of 50 to 99 students.
@Suite struct PEAndArtsTests {
  /// A school with a specialist, a part-subject teacher and a visitor.
  private func district(
    students: Int,
    location: School.Location = .rural
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", location: location, cluster: "c")
      $0.school("B", cluster: "c")
      $0.classes("A", students: students)
      $0.classes("B", students: 200)
      $0.teacher("T1", at: "A", .pe)
      $0.teacher("T2", at: "A", .chinese, others: [.music])
      $0.teacher("T3", at: "B", .art)
      $0.teacher("T4", at: "A", .math, others: [.art])
    }
  }

  private let teaching: [TeachingLine] = [
    .line("T1", 4, "A", .pe), .line("T2", 2, "A", .music, qualification: .other),
    .line("T3", 2, "A", .art, isItinerant: true), .line("T3", 6, "B", .art),
    .line("T4", 6, "A", .math), .line("T2", 6, "A", .chinese),
  ]

  @Test(arguments: [(49, 1.0), (50, 3.0), (99, 3.0), (100, 1.0)])
  func `part-subject and itinerant teachers count from 50 to 99 students`(
    _ students: Int,
    _ people: Double
  ) {
    let found = inspection(district(students: students), teaching: teaching)
    #expect(found.figure(.peAndArts, "A")?.amountAfter == InspectedAmount(people))
    // In the status quo nobody teaches them beside the specialist.
    #expect(found.figure(.peAndArts, "A")?.amountBefore == InspectedAmount(1))
    #expect(found.figure(.peAndArts, "B")?.amountAfter == InspectedAmount(1))
  }

  @Test func `they count at rural schools only`() {
    let found = inspection(district(students: 60, location: .town), teaching: teaching)
    #expect(found.figure(.peAndArts, "A")?.amountAfter == InspectedAmount(1))
  }

  @Test func `who moved there counts as specialised at any school`() {
    let found = inspection(district(students: 300), moving: ["T3": "A"])
    #expect(found.figure(.peAndArts, "A")?.amountAfter == InspectedAmount(2))
  }

  @Test(arguments: [(8, Verdict.notMet), (9, .met), (10, .met)])
  func `nine for a thousand students are enough`(_ count: Int, _ verdict: Verdict) {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A", 20, students: 1000)
      for number in 0..<count {
        $0.teacher(Teacher.ID("T\(number)"), at: "A", [.pe, .music, .art][number % 3])
      }
      $0.teacher("X", at: "A", .chinese, others: [.pe])
    }
    #expect(inspection(problem).figure(.peAndArts, "A")?.metAfter == verdict)
  }
}
