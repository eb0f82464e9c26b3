import PlanAudit
import Staffing
import TestSupport
import Testing

private let district = StaffingProblem.tiny {
  $0.curriculum([.chinese: 8, .math: 4])
  $0.school("A", cluster: "c")
  $0.school("B", cluster: "c")
  $0.school("C", standing: .strong, coordinates: nil)
  $0.school("D", location: .rural)
  for school in ["A", "B", "C", "D"] { $0.classes(School.ID(school)) }
  $0.travel("A", "B", minutes: 10)
  $0.travel("A", "D", minutes: 25.26)
  $0.teachers(4, prefix: "A", at: "A")
  $0.teacher("A5", at: "A", others: [.math])
  for (rank, school) in ["B", "D", "C"].enumerated() {
    $0.preference("A1", School.ID(school), rank: rank + 1)
  }
  $0.preference("A2", "B", rank: 4)
}

@Suite struct MovedPeopleTests {
  @Test func `everybody at another school than now`() {
    #expect(audit(district)[.moves].value == 0)
    #expect(audit(district, moving: ["A1": "B", "A2": "C"])[.moves].value == 2)
  }
}

@Suite struct TravelTests {
  @Test func `minutes of movers, thirty where nothing is known`() {
    let found = audit(district, moving: ["A1": "B", "A2": "C", "A3": "D"])
    #expect(abs(found[.travel].value - (10 + 30 + 25.3)) < 1e-12)
    #expect(found[.travel].weight == 0.05)
  }
}

@Suite struct UnmetWishesTests {
  @Test(arguments: [
    ("A1", "B", 0.0), ("A1", "D", 0.5), ("A1", "C", 1), ("A2", "B", 1.5), ("A2", "C", 1.5),
    ("A3", "B", 1.5),
  ])
  func `the first three wishes cost nothing, a half and one, all else one and a half`(
    teacher: String,
    school: String,
    cost: Double
  ) {
    let found = audit(district, Teacher.ID(teacher), to: School.ID(school))
    #expect(found[.preference].value == cost)
  }
}

@Suite struct LateralMovesTests {
  @Test func `between schools of the same location and standing`() {
    let found = audit(district, moving: ["A1": "B", "A2": "C", "A3": "D"])
    #expect(found[.lateral].value == 1)
  }
}

@Suite struct OtherSubjectPeriodsTests {
  @Test func `periods in other subjects, whatever the table says`() {
    let found = audit(
      district,
      teaching: [
        .line("A5", 3, "A"), .line("A5", 4, "A", .math, qualification: .main),
        .line("A1", 2, "A", qualification: .other),
      ]
    )
    #expect(found[.otherSubject].value == 4)
    #expect(found[.otherSubject].weight == 0.02)
  }
}

@Suite struct ItinerantPeriodsTests {
  @Test func `periods at another school than one's own, whatever the table says`() {
    let found = audit(
      district,
      moving: ["A2": "B"],
      teaching: [
        .line("A1", 5, "B"), .line("A2", 3, "B", isItinerant: true), .line("A3", 8, "A"),
      ]
    )
    #expect(found[.itinerant].value == 5)
    #expect(found[.itinerant].weight == 0.1)
  }
}
