import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct CertificateTests {
  /// A school with a visitor and a gap, one with nothing wrong, one with a name made of markup.
  private static let problem = StaffingProblem.tiny {
    $0.school("A", location: .urban, cluster: "c")
    $0.school("B", location: .rural, cluster: "c")
    $0.curriculum(grade: 1, [.chinese: 6, .music: 2])
    $0.curriculum(grade: 2, [.chinese: 5, .music: 2, .labour: 1])
    $0.classes("A", grade: 1, 2)
    $0.classes("A", grade: 2, 1)
    $0.classes("B", grade: 1, 1)
    $0.teacher("T1", at: "A", .chinese)
    $0.teacher("T2", at: "A", .chinese)
    $0.teacher("M", at: "B", .music)
    $0.teacher("<b>", at: "B", .chinese)
  }

  private static let plan = Plan(
    assignments: [
      Assignment(teacher: "<b>", school: "B"), Assignment(teacher: "M", school: "B"),
      Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T2", school: "A"),
    ],
    teaching: [
      .line("T1", 12, "A", .chinese), .line("T2", 5, "A", .chinese),
      .line("T2", 1, "A", .labour, qualification: .open),
      .line("M", 4, "A", .music, isItinerant: true),
      .line("M", 2, "B", .music), .line("<b>", 6, "B", .chinese),
    ],
    teachingBefore: [.line("T1", 12, "A", .chinese), .line("M", 2, "B", .music)]
  )

  private static let classes: [ClassLine] = {
    func row(
      _ school: School.ID,
      _ grade: Int,
      _ name: String,
      _ subject: Subject,
      _ periods: Double,
      _ who: Teacher.ID?,
      _ how: Qualification = .main
    ) -> ClassLine {
      ClassLine(
        school: school,
        grade: grade,
        schoolClass: name,
        subject: subject,
        weeklyPeriods: periods,
        instructor: who.map { .teacher($0) },
        qualification: who == nil ? nil : how
      )
    }
    return [
      row("A", 1, "1", .chinese, 6, "T1"), row("A", 1, "1", .music, 2, "M"),
      row("A", 1, "2", .chinese, 6, "T1"), row("A", 1, "2", .music, 2, "M"),
      row("A", 2, "1", .chinese, 5, "T2"), row("A", 2, "1", .labour, 1, "T2", .open),
      row("A", 2, "1", .music, 2, nil), row("B", 1, "1", .chinese, 6, "<b>"),
      row("B", 1, "1", .music, 2, "M"),
    ]
  }()

  private func district(
    classes: [ClassLine]? = CertificateTests.classes,
    weeks: [WeekOutcome]? = [
      WeekOutcome(school: "A", result: .timeExceeded),
      WeekOutcome(school: "B", result: .placed, isWithoutGaps: true),
    ]
  ) -> DistrictCertificate {
    let audit = PlanAudit(Self.problem)
    if let classes { #expect(audit.faults(ofClasses: classes, in: Self.plan) == []) }
    return DistrictCertificate(
      CountedPlan(
        Self.plan,
        of: Self.problem,
        audit: audit.audit(Self.plan),
        classes: classes,
        weeks: weeks
      ),
      audit.inspect(Self.plan)
    )
  }

  @Test(arguments: Language.allCases)
  func `a school's page reads as stored`(language: Language) throws {
    let page = district().schools[0].page(in: language)
    try expectSnapshot(page, named: "certificate-school.\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases)
  func `the district's page reads as stored`(language: Language) throws {
    let page = district().page(in: language) { "school-\($0.text).html" }
    try expectSnapshot(page, named: "certificate-district.\(language.rawValue).html")
  }

  @Test func `the JSON of a school and of the district read as stored`() throws {
    try expectSnapshot(district().schools[0].json, named: "certificate-school.json")
    try expectSnapshot(district().json, named: "certificate-district.json")
  }

  @Test func `the figure that matters comes first, before and after`() throws {
    let page = district().page(in: .en) { $0.text }
    let figure = try #require(page.firstRange(of: "0 → 1 of 2 schools"))
    let table = try #require(page.firstRange(of: "<table>"))
    #expect(figure.lowerBound < table.lowerBound)
  }

  @Test func `names of markup are text on a page`() {
    let page = district().schools[1].page(in: .zh)
    #expect(page.contains("&lt;b&gt; 专任 6"))
    #expect(!page.contains("<b>"))
  }

  @Test func `without class tables and weeks the pages say so and show the plan's periods`() {
    let district = district(classes: nil, weeks: nil)
    let page = district.schools[0].page(in: .en)
    #expect(page.contains("By classes: <span class=\"soft\">not done"))
    #expect(page.contains("music (primary)") && page.contains("4/6"))
    #expect(district.page(in: .en) { $0.text }.contains("no class tables"))
    #expect(district.json.contains("\"class_tables\": false"))
  }

  @Test func `JSON carries ids and no names`() {
    let json = district().schools[0].json
    #expect(json.contains("\"teacher\": \"T1\""))
    #expect(json.contains("\"itinerant_from\": \"B\""))
  }
}
