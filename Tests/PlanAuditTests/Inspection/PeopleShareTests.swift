import PlanAudit
import Staffing
import TestSupport
import Testing

/// Shares of people who move and shares of people at work.
@Suite struct PeopleShareTests {
  /// Ten people at A, four of them eligible, two of the ten backbone teachers, one deputy.
  private let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    for number in 0..<10 {
      $0.teacher(
        Teacher.ID("T\(number)"),
        at: "A",
        post: number == 9 ? .deputy : .teacher,
        backbone: number < 2 ? .county : .none,
        since: Month(year: number < 3 || number == 9 ? 2010 : 2024, month: 9),
        exchangeUntil: number == 5 ? Month(year: 2027, month: 8) : nil
      )
    }
  }

  private func ratio(_ kind: ExchangeRatio.Kind, moving: [Teacher.ID: School.ID]) -> ExchangeRatio?
  {
    inspection(problem, moving: moving).exchange.first { $0.kind == kind }
  }

  @Test func `the two denominators are kept apart`() {
    let moving: [Teacher.ID: School.ID] = ["T0": "B"]
    let eligible = ratio(.movedOfEligible, moving: moving)
    #expect(eligible?.base == 4)
    #expect(eligible?.required == 1)
    #expect(eligible?.share == 0.25)
    #expect(eligible?.met == .met)
    let all = ratio(.movedOfTeachers, moving: moving)
    #expect(all?.base == 10)
    #expect(all?.required == 2)
    #expect(all?.met == .notMet)
    #expect(all?.running == 1)
    #expect(ratio(.movedOfTeachers, moving: ["T0": "B", "T2": "B"])?.met == .met)
  }

  @Test func `backbone teachers are counted of the moved and of the backbone`() {
    let moving: [Teacher.ID: School.ID] = ["T0": "B", "T2": "B", "T9": "B"]
    #expect(ratio(.backboneOfMoved, moving: moving)?.share == 1.0 / 3)
    #expect(ratio(.backboneOfMoved, moving: moving)?.met == .met)
    #expect(ratio(.movedOfBackbone, moving: moving)?.share == 0.5)
    #expect(ratio(.movedOfAdministrators, moving: moving)?.share == 1)
    #expect(ratio(.backboneOfMoved, moving: ["T2": "B"])?.met == .notMet)
    // Where nobody moves there is nobody to take a share of.
    #expect(ratio(.backboneOfMoved, moving: [:])?.met == .unknown)
  }

  @Test(arguments: [(1, Verdict.notMet), (2, .met)])
  func `backbone teachers are 15 percent of all at work, rounded up`(
    _ count: Int,
    _ verdict: Verdict
  ) {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      for number in 0..<10 {
        $0.teacher(Teacher.ID("T\(number)"), at: "A", backbone: number < count ? .city : .school)
      }
    }
    #expect(inspection(problem).staffShares.first?.metAfter == verdict)
  }

  private func kindergarten(college: Int, blanks: Int = 0) -> StaffShare? {
    let problem = StaffingProblem.tiny {
      $0.school("K", stages: [.kindergarten])
      for number in 0..<10 {
        $0.teacher(
          Teacher.ID("T\(number)"),
          at: "K",
          .kindergarten,
          certificate: .kindergarten,
          education: number < college ? .college : number < college + blanks ? nil : .secondary
        )
      }
    }
    return inspection(problem).staffShares.first { $0.kind == .kindergartenCollege }
  }

  @Test func `nine of ten kindergarten teachers need college education`() {
    #expect(kindergarten(college: 8)?.metAfter == .notMet)
    #expect(kindergarten(college: 9)?.metAfter == .met)
    #expect(kindergarten(college: 10)?.shareAfter == 1)
    #expect(kindergarten(college: 8, blanks: 1)?.metAfter == .unknown)
    #expect(kindergarten(college: 8, blanks: 1)?.shareAfter == nil)
    #expect(kindergarten(college: 9, blanks: 1)?.metAfter == .met)
    #expect(kindergarten(college: 7, blanks: 1)?.metAfter == .notMet)
  }

  @Test func `without kindergarten there is nothing to tell`() {
    let share = inspection(problem).staffShares.first { $0.kind == .kindergartenCollege }
    #expect(share?.metAfter == .unknown)
    #expect(share?.baseAfter == 0)
  }

  @Test func `staged goals are the curriculum standards of diagnose`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.school("C")
      $0.curriculum([.chinese: 4, .music: 2])
      $0.classes("A", 2)
      $0.classes("B")
    }
    let found = inspection(
      problem,
      teaching: [
        .line("T1", 8, "A"), .line("T2", 2, "A", .music), .line("T3", 4, "B"),
        .line("T2", 2, "B", .music),
      ],
      before: [.line("T1", 8, "A")]
    )
    #expect(found.goals.map(\.school) == ["A", "B"])
    #expect(found.goals.map(\.initialBefore) == [false, false])
    #expect(found.goals.map(\.initialAfter) == [true, true])
    #expect(found.goals.map(\.fullAfter) == [false, true])
  }
}
