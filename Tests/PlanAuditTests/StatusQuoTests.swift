import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct StatusQuoTests {
  let problem = StaffingProblem.tiny {
    $0.curriculum([.math: 4])
    $0.school("A", establishment: 0)
    $0.school("B", establishment: 0)
    $0.classes("A", 5)
    $0.classes("B", 5)
    $0.recruits(2, .primary, .math)
  }

  func line(_ number: Int, _ school: School.ID) -> TeachingLine {
    TeachingLine(
      instructor: .recruit(stage: .primary, subject: .math, number: number),
      offering: Offering(school: school, stage: .primary, subject: .math),
      weeklyPeriods: 4,
      qualification: .main,
      isItinerant: false
    )
  }

  func audit(_ before: [TeachingLine], _ placed: [RecruitPlacement] = []) -> Audit {
    PlanAudit(problem).audit(
      Plan(assignments: [], teaching: [], teachingBefore: before, recruitsBefore: placed)
    )
  }

  @Test func `recruits of the status quo are read from what they teach`() {
    let found = audit([line(1, "A"), line(2, "B")])
    #expect(found[.overEstablishment].statusQuo == 2)
    #expect(found.untracedRecruitsBefore == 0)
    #expect(found.violationsBefore.isEmpty)
  }

  @Test func `recruits who teach nothing leave no trace, and no fault`() {
    let found = audit([line(2, "A")])
    #expect(found[.overEstablishment].statusQuo == 1)
    #expect(found.untracedRecruitsBefore > 0)
    #expect(found.violationsBefore.isEmpty)
  }

  @Test func `recruits without a trace widen what the status quo may be by their heads`() {
    let found = audit([line(2, "A")])
    func faults(staffing: Double) -> [String] {
      var record = found.record
      record.levels = record.levels.map { level in
        var level = level
        if level.name == "staffing" { level.statusQuo = staffing }
        return level
      }
      return found.discrepancies(with: found.tables, record: record)
        .filter { $0.file == .record }.map { "\($0.column) \($0.found) \($0.expected)" }
    }
    #expect(faults(staffing: 1) == [] && faults(staffing: 2) == [])
    #expect(faults(staffing: 2.5) == ["status_quo 2.5 2"])
    #expect(faults(staffing: 0) == ["status_quo 0 1"])
  }

  @Test func `recruits who are stated are taken as stated`() {
    let placed = RecruitPlacement(stage: .primary, subject: .math, school: "A", count: 2)
    #expect(audit([], [placed])[.overEstablishment].statusQuo == 2)
    #expect(audit([], [placed]).untracedRecruitsBefore == 0)
    let wrong = RecruitPlacement(stage: .primary, subject: .math, school: "A", count: 3)
    #expect(audit([], [wrong]).violationsBefore.map(\.rule) == [.recruits])
  }

  @Test func `a recruit at two schools is a fault of the status quo`() {
    #expect(
      audit([line(1, "A"), line(1, "B")]).violationsBefore.map(\.cause) == [.recruitElsewhere]
    )
  }

  @Test func `heads before are those on the roster, without recruits`() {
    let found = audit([line(1, "A"), line(2, "B")])
    #expect(found.tables.schools.map(\.headsBefore) == [0, 0])
  }

  @Test func `decisions and floors are ignored`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("B")
      $0.teacher("T", at: "A")
      $0.decision("T", .move)
      $0.policy { $0.floors = [ExchangeFloor(name: "f", people: .all, share: 0.5)] }
    }
    #expect(PlanAuditTests.audit(problem, "T", to: "B").violationsBefore.isEmpty)
  }
}
