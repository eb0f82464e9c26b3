import Foundation
import PlanAudit
import Staffing
import Testing

@testable import PlanReports

@Suite struct DiagnosisReportTests {
  /// The tiny district with the office's own shortages, of which one row differs.
  private static let problem: StaffingProblem = {
    let tiny = TinyPlan.problem
    func row(_ subject: Subject, _ needed: Double, _ present: Double) -> ShortageRow {
      ShortageRow(
        offering: Offering(school: "B", stage: .primary, subject: subject),
        needed: needed,
        present: present
      )
    }
    return StaffingProblem(
      title: tiny.title,
      schoolYear: tiny.schoolYear,
      schools: tiny.schools,
      classes: tiny.classes,
      teachers: tiny.teachers,
      curriculum: tiny.curriculum,
      norms: tiny.norms,
      preferences: tiny.preferences,
      decisions: tiny.decisions,
      travel: tiny.travel,
      shortages: [row(.music, 1, 0), row(.chinese, 0.3, 1)],
      policy: tiny.policy
    )
  }()

  private func report(shown: Set<School.ID>? = nil) -> DiagnosisReport {
    let audit = PlanAudit(Self.problem)
    let before = Plan(
      assignments: Self.problem.teachers.filter { $0.status == .active }
        .map { Assignment(teacher: $0.id, school: $0.school) },
      teaching: TinyPlan.plan.teachingBefore,
      teachingBefore: TinyPlan.plan.teachingBefore
    )
    let statusQuo = audit.audit(before)
    let best = audit.audit(TinyPlan.plan)
    let potential = ExchangePotential(
      statusQuo: before,
      best: TinyPlan.plan,
      curriculum: PlanRecord.LevelFigures(
        name: "curriculum",
        value: best[.curriculum].value,
        bound: 2,
        statusQuo: statusQuo[.curriculum].statusQuo,
        seconds: 1
      ),
      leastUncovered: 2,
      subjects: [
        .init(stage: .primary, subject: .math, leastUncovered: 0),
        .init(stage: .primary, subject: .music, leastUncovered: 2),
      ],
      floors: [
        .init(name: "teachers", movable: 7, isReachable: true, most: nil),
        .init(name: "backbone", movable: 1, isReachable: false, most: 0),
        .init(name: "administrators", movable: 1, isReachable: nil, most: nil),
        .init(name: "per-school/A", movable: 3, isReachable: false, most: 1),
        .init(name: "per-school/B", movable: 1, isReachable: true, most: nil),
        .init(name: "per-school/C", movable: 3, isReachable: true, most: nil),
      ]
    )
    return DiagnosisReport(
      potential,
      of: audit.facts,
      statusQuo: statusQuo,
      best: best,
      shownSchools: shown
    )
  }

  @Test(arguments: Language.allCases)
  func `the diagnosis reads as stored`(language: Language) throws {
    try expectSnapshot(report().text(in: language), named: "diagnosis.\(language.rawValue).txt")
  }

  @Test func `the diagnosis as JSON reads as stored`() throws {
    try expectSnapshot(report().json, named: "diagnosis.json")
  }

  @Test func `only the schools asked for have details`() throws {
    let text = report(shown: ["B"]).text(in: .en)
    #expect(text.contains("School B (B), rural"))
    #expect(!text.contains("School A (A)"))
    let data = Data(report(shown: ["B"]).json.utf8)
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect((json?["schools"] as? [[String: Any]])?.map { $0["id"] as? String } == ["B"])
  }

  @Test func `no name or id of a person is in the diagnosis`() {
    for language in Language.allCases {
      let text = report().text(in: language) + report().json
      for teacher in Self.problem.teachers {
        #expect(!text.contains(teacher.name), "\(teacher.name)")
        #expect(!text.contains("\"\(teacher.id)\""), "\(teacher.id)")
      }
    }
  }

  @Test func `people to recruit cover what no exchange mends at the greatest norm`() {
    // Two periods of music: one person of norm 16.
    #expect(report().recruitsAtLeast == 1)
    #expect(report().onlyRecruiting == 2)
  }
}
