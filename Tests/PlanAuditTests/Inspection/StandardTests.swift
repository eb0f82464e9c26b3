import PlanAudit
import Staffing
import TestSupport
import Testing

/// The basic and the high standard of sections and stages.
@Suite struct StandardTests {
  /// A primary school of 100 students with exactly what the high standard asks for.
  private func addSchool(
    _ id: School.ID,
    to district: inout DistrictBuilder,
    _ change: (inout Facilities) -> Void = { _ in }
  ) {
    district.school(id)
    district.classes(id, 3, students: 100)
    for number in 1...5 {
      district.teacher(
        Teacher.ID("\(id)\(number)"),
        at: id,
        number == 1 ? .pe : .chinese,
        backbone: number == 1 ? .county : .none,
        title: .first,
        education: .college
      )
    }
    var facilities = Facilities(
      school: id,
      teachingArea: 450,
      sportsArea: 750,
      equipmentYuan: 200_000,
      multimediaRooms: 2.3,
      computers: 10,
      books: 1500
    )
    change(&facilities)
    district.facilities.append(facilities)
  }

  private func verdict(_ change: @escaping (inout Facilities) -> Void) -> Verdict? {
    let problem = StaffingProblem.tiny { addSchool("A", to: &$0, change) }
    return inspection(problem).sections.first?.highStandardAfter
  }

  @Test func `all seven in full meet the high standard`() {
    #expect(verdict { _ in } == .met)
  }

  @Test func `one may fall to 85 percent`() {
    #expect(verdict { $0.teachingArea = 450 * 0.85 } == .met)
    #expect(verdict { $0.teachingArea = 450 * 0.84 } == .notMet)
  }

  @Test func `two below are too many`() {
    #expect(
      verdict {
        $0.teachingArea = 449
        $0.sportsArea = 749
      } == .notMet
    )
  }

  @Test func `one not given leaves it open, unless another already fails`() {
    #expect(verdict { $0.sportsArea = nil } == .unknown)
    #expect(
      verdict {
        $0.sportsArea = nil
        $0.teachingArea = 100
      } == .notMet
    )
    #expect(
      verdict {
        $0.sportsArea = nil
        $0.teachingArea = 449
        $0.equipmentYuan = 199_000
      } == .notMet
    )
  }

  @Test func `the basic standard takes the mean of eight variations`() {
    let problem = StaffingProblem.tiny {
      addSchool("A", to: &$0)
      addSchool("B", to: &$0) { $0.books = 4500 }
    }
    let balance = inspection(problem).balances[0]
    // Books: mean 30, values 15 and 45: variation 0.5; the other seven 0.
    #expect(balance[.books]?.variationAfter == 0.5)
    #expect(balance.compositeAfter == 0.5 / 8)
    #expect(balance.basicStandardAfter == .met)
    #expect(balance.highStandardAfter == .met)
    #expect(balance.meetingAfter == 2)
    #expect(balance.lackingForBasicStandard.isEmpty)
    let strict = problem.changingPolicy { $0.inspection.compositeLimit.primary = 0.06 }
    #expect(inspection(strict).balances[0].basicStandardAfter == .notMet)
  }

  @Test func `a stage fails the high standard by one variation above its limit`() {
    let problem = StaffingProblem.tiny {
      addSchool("A", to: &$0)
      addSchool("B", to: &$0) { $0.sportsArea = 750 * 3.1 }
    }
    let balance = inspection(problem).balances[0]
    #expect(balance.meetingAfter == 2)
    #expect(balance[.sportsArea]?.metAfter == .notMet)
    #expect(balance.highStandardAfter == .notMet)
    // 750 and 2250: exactly half of the mean.
    let limit = StaffingProblem.tiny {
      addSchool("A", to: &$0)
      addSchool("B", to: &$0) { $0.sportsArea = 2250 }
    }
    #expect(inspection(limit).balances[0][.sportsArea]?.metAfter == .met)
  }
}
