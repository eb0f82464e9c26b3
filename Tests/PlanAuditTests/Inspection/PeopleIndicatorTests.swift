import PlanAudit
import Staffing
import TestSupport
import Testing

/// The indicators that count people: at the threshold, one below, one above.
@Suite struct PeopleIndicatorTests {
  /// A school with so many people of a kind.
  private func district(
    students: Int,
    stage: Stage = .primary,
    _ count: Int,
    _ add: (inout DistrictBuilder, Teacher.ID) -> Void
  ) -> StaffingProblem {
    .tiny {
      $0.school("A", stages: [stage])
      $0.classes("A", grade: stage == .primary ? 1 : 7, 10, students: students)
      for number in 0..<count { add(&$0, Teacher.ID("T\(number)")) }
    }
  }

  @Test(arguments: [(4, Verdict.notMet), (5, .met), (6, .met)])
  func `backbone teachers are of county level or higher, one for 100 students`(
    _ count: Int,
    _ verdict: Verdict
  ) {
    let problem = district(students: 500, count) {
      $0.teacher($1, at: "A", backbone: .county)
      $0.teacher(Teacher.ID("S\($1)"), at: "A", backbone: .school)
    }
    let figure = inspection(problem).figure(.backbone, "A")
    #expect(figure?.metBefore == verdict)
    #expect(figure?.metAfter == verdict)
    #expect(figure?.valueAfter == Double(count) / 5)
  }

  @Test(arguments: [(20, Verdict.notMet), (21, .met), (22, .met)])
  func `primary teachers with college education count as above what is required`(
    _ count: Int,
    _ verdict: Verdict
  ) {
    let problem = district(students: 500, count) {
      $0.teacher($1, at: "A", education: .college)
      $0.teacher(Teacher.ID("S\($1)"), at: "A", education: .secondary)
    }
    #expect(inspection(problem).figure(.education, "A")?.metAfter == verdict)
  }

  @Test(arguments: [(52, Verdict.notMet), (53, .met), (54, .met)])
  func `junior teachers need a bachelor's degree to count`(_ count: Int, _ verdict: Verdict) {
    let problem = district(students: 1000, stage: .junior, count) {
      $0.teacher($1, at: "A", certificate: .junior, education: .bachelor)
      $0.teacher(Teacher.ID("S\($1)"), at: "A", certificate: .junior, education: .college)
    }
    #expect(inspection(problem).figure(.education, "A", .junior)?.metAfter == verdict)
  }

  @Test func `blank education makes the value unknown and is counted, never taken as low`() {
    let problem = district(students: 100, 5) {
      $0.teacher($1, at: "A", education: $1 == "T0" ? nil : .bachelor)
    }
    let found = inspection(problem)
    let figure = found.figure(.education, "A")
    #expect(figure?.amountAfter == InspectedAmount(4, blanks: 1))
    #expect(figure?.valueAfter == nil)
    #expect(figure?.metAfter == .unknown)
    // Whatever the fifth has, 85 % of 4.2 are reached.
    #expect(figure?.nearlyMetAfter == .met)
    #expect(found.balance(.education)?.variationAfter == nil)
    #expect(found.balance(.education)?.lackingPeople == 1)
    #expect(found.balances[0].lackingForBasicStandard.contains(.education))
  }

  @Test func `middle titles begin at first`() {
    let problem = district(students: 100, 6) {
      let titles: [Teacher.Title] = [.none, .third, .second, .first, .senior, .professor]
      $0.teacher($1, at: "A", title: titles[Int($1.text.dropFirst()) ?? 0])
    }
    let found = inspection(problem)
    #expect(found.figure(.titles, "A")?.valueAfter == 3)
    #expect(found.figure(.teachers, "A")?.valueAfter == 6)
    // Neither has a threshold of the high standard.
    #expect(found.figure(.titles, "A")?.threshold == nil)
    #expect(found.balance(.titles)?.limit == nil)
  }

  @Test func `only people at work count, where they work under the plan`() {
    let problem = StaffingProblem.tiny {
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school, students: 100)
      }
      $0.teacher("T1", at: "A", backbone: .county)
      $0.teacher("T2", at: "A", backbone: .county)
      $0.teacher("T3", at: "B", backbone: .county, status: .leave)
    }
    let found = inspection(problem, moving: ["T1": "B"])
    #expect(found.figure(.backbone, "A")?.valueBefore == 2)
    #expect(found.figure(.backbone, "B")?.valueBefore == 0)
    #expect(found.figure(.backbone, "A")?.valueAfter == 1)
    #expect(found.figure(.backbone, "B")?.valueAfter == 1)
    let balance = found.balance(.backbone)
    #expect(balance?.meanBefore == 1)
    #expect(balance?.variationBefore == 1)
    #expect(balance?.metBefore == .notMet)
    #expect(balance?.variationAfter == 0)
    #expect(balance?.metAfter == .met)
    #expect(balance?.belowBefore == 1)
    #expect(balance?.belowAfter == 0)
  }

  @Test func `recruits count under the plan, but nobody knows their education yet`() {
    let problem = district(students: 100, 4) { $0.teacher($1, at: "A", education: .college) }
    let found = inspection(
      problem,
      recruits: [RecruitPlacement(stage: .primary, subject: .music, school: "A", count: 1)]
    )
    #expect(found.recruits == 1)
    #expect(found.figure(.teachers, "A")?.valueBefore == 4)
    #expect(found.figure(.teachers, "A")?.valueAfter == 5)
    #expect(found.figure(.peAndArts, "A")?.valueAfter == 1)
    #expect(found.figure(.education, "A")?.metBefore == .notMet)
    #expect(found.figure(.education, "A")?.metAfter == .unknown)
    #expect(found.figure(.education, "A")?.valueAfter == 4)
    #expect(found.balance(.education)?.openRecruits == 1)
    #expect(found.balance(.education)?.variationAfter == 0)
  }
}
