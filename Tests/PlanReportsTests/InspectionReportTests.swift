import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

/// What `inspect` prints about a small district in which everything occurs that it has words for.
@Suite struct InspectionReportTests {
  /// A nine-year school that shares books, a village school, a point, a kindergarten, a new school.
  private static let problem = StaffingProblem.tiny {
    $0.school("A", stages: [.primary, .junior], location: .town)
    $0.school("B", location: .rural, cluster: "c")
    $0.school("K", stages: [.kindergarten])
    $0.school("N", stages: [.primary])
    $0.school("P", location: .rural, cluster: "c", parent: "B")
    $0.classes("A", grade: 1, 2, students: 92)
    $0.classes("A", grade: 7, 20, students: 2500)
    $0.classes("B", grade: 1, 2, students: 60)
    $0.classes("P", grade: 1, 1, students: 12)
    $0.curriculum([.chinese: 4, .pe: 2])
    $0.curriculum(grade: 7, [.chinese: 4])
    $0.teacher("T1", at: "A", .chinese, title: .first, education: .bachelor)
    $0.teacher("T2", at: "A", .pe, backbone: .county, title: .senior, education: .college)
    $0.teacher("T3", at: "A", .chinese, certificate: .junior, education: .bachelor)
    $0.teacher("T4", at: "B", .chinese, others: [.pe])
    $0.teacher("T5", at: "B", .chinese, education: .secondary)
    for (index, education) in [Teacher.Education.college, .secondary, nil].enumerated() {
      $0.teacher(
        Teacher.ID("K\(index)"),
        at: "K",
        .kindergarten,
        certificate: .kindergarten,
        education: education,
        exchangeUntil: index == 0 ? Month(year: 2027, month: 8) : nil
      )
    }
    $0.recruits(1, .primary, .music)
    $0.facilities = [
      Facilities(school: "A", books: 3000),
      Facilities(school: "A", stage: .primary, teachingArea: 420, equipmentYuan: 150_000),
      Facilities(school: "B", teachingArea: 100, equipmentYuan: 130_000, computers: 6),
    ]
  }

  private static let plan = Plan(
    assignments: problem.teachers.map {
      Assignment(teacher: $0.id, school: $0.id == "T2" ? "B" : $0.school)
    },
    teaching: [
      .line("T1", 8, "A"), .line("T3", 40, "A", .chinese, .junior), .line("T2", 4, "B", .pe),
      .line("T4", 4, "B"), .line("T5", 4, "B"),
    ],
    teachingBefore: [
      .line("T1", 8, "A"), .line("T2", 4, "A", .pe),
      .line("T3", 40, "A", .chinese, .junior), .line("T4", 2, "B", .pe, qualification: .other),
    ],
    recruits: [RecruitPlacement(stage: .primary, subject: .music, school: "B", count: 1)]
  )

  private var report: InspectionReport {
    let inspection = PlanAudit(Self.problem).inspect(Self.plan)
    return InspectionReport(inspection, of: Self.problem, output: "Inspections/tiny")
  }

  @Test(arguments: Language.allCases)
  func `the inspection reads as stored`(language: Language) throws {
    let text = report.text(in: language)
    try expectSnapshot(text, named: "inspection.\(language.rawValue).txt")
  }

  @Test func `the inspection as JSON reads as stored`() throws {
    try expectSnapshot(report.json, named: "inspection.json")
  }
}
