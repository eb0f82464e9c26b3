import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct PlanPageTests {
  private static func page(
    of problem: StaffingProblem = TinyPlan.problem,
    _ plan: Plan = TinyPlan.plan,
    isMasked: Bool = false
  ) -> PlanPage {
    let auditor = PlanAudit(problem)
    let audit = auditor.audit(plan)
    return PlanPage(
      CountedPlan(plan, of: problem, audit: audit, classes: nil, weeks: nil),
      auditor.inspect(plan),
      record: TinyPlan.record(audit),
      isMasked: isMasked
    )
  }

  /// The page without its style and its script, which are files of their own.
  private static func body(of html: String) throws -> String {
    let start = try #require(html.firstRange(of: "<body")).lowerBound
    let end = try #require(html.firstRange(of: "<script>")).lowerBound
    return String(html[start..<end])
  }

  @Test(arguments: Language.allCases)
  func `the page of a small district reads as stored`(language: Language) throws {
    let body = try Self.body(of: Self.page().html(in: language))
    try expectSnapshot(body, named: "plan-page.\(language.rawValue).html")
  }

  @Test func `the figures come first and are those of the audit`() throws {
    let page = Self.page()
    let html = try Self.body(of: page.html(in: .en))
    let opened = page.plan.audit.schoolsFullyOpened
    let figure = try #require(html.firstRange(of: "\(opened.before) → \(opened.after)"))
    let table = try #require(html.firstRange(of: "<table"))
    #expect(figure.lowerBound < table.lowerBound)
  }

  @Test func `periods short by subject add up to those of the schools`() {
    let page = Self.page()
    let before = page.plan.audit.schoolsBefore.flatMap(\.missing).reduce(0) { $0 + $1.short }
    let after = page.plan.audit.schools.flatMap(\.missing).reduce(0) { $0 + $1.short }
    #expect(before > 0)
    #expect(abs(page.subjects.reduce(0) { $0 + $1.before } - before) < 1e-9)
    #expect(abs(page.subjects.reduce(0) { $0 + $1.after } - after) < 1e-9)
    #expect(page.subjects.reduce(0) { $0 + $1.movers } == page.movers.count)
    #expect(page.movers.count == page.moves.total)
  }

  @Test func `nothing in the data ends the script or the text it stands in`() throws {
    let name = "</script><script>alert(1)</script><!--\"'&\u{2028}\u{202E}"
    let problem = StaffingProblem.tiny {
      $0.school("A", location: .urban)
      $0.school("<i>", location: .rural)
      $0.classes("A", students: 40)
      $0.classes("<i>", students: 40)
      $0.curriculum([.chinese: 4])
      $0.teacher("T1", at: "A", .chinese)
      $0.teacher("T2", at: "A", .chinese)
    }
    let named = problem.renaming { _ in name }
    let plan = Plan(
      assignments: [
        Assignment(teacher: "T1", school: "A"), Assignment(teacher: "T2", school: "<i>"),
      ],
      teaching: [.line("T1", 4, "A", .chinese), .line("T2", 4, "<i>", .chinese)],
      teachingBefore: [.line("T1", 4, "A", .chinese)]
    )
    let html = Self.page(of: named, plan).html(in: .en)
    let ends = html.split(separator: "</script>", omittingEmptySubsequences: false).count - 1
    #expect(ends == 2)
    #expect(!html.contains("<script>alert"))
    #expect(!html.contains("<!--"))
    #expect(!html.contains("<i>"))
    #expect(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)"))
    #expect(html.contains("\\u003c/script\\u003e"))
  }

  @Test func `names are masked everywhere, and ids and births stand nowhere`() throws {
    let problem = TinyPlan.problem.renaming { "欧阳小\($0.text.dropFirst())明" }
    let open = Self.page(of: problem).html(in: .zh)
    let masked = Self.page(of: problem, isMasked: true).html(in: .zh)
    #expect(open.contains("欧阳小4明"))
    #expect(!masked.contains("欧阳小"))
    #expect(!masked.contains("4明"))
    for id in problem.teachers.map(\.id.text) {
      #expect(!open.contains(id), "\(id)")
    }
    for month in problem.teachers.compactMap(\.birth) {
      #expect(!open.contains(month.description))
    }
  }

  @Test func `people without a name have no id on the page either`() throws {
    let html = Self.page(of: TinyPlan.problem.renaming { _ in " " }).html(in: .en)
    #expect(html.contains("no name given"))
    #expect(!html.contains(">T4<"))
  }

  @Test func `the page needs nothing from elsewhere`() {
    let html = Self.page().html(in: .zh)
    for word in ["http:", "https:", "src=", "@import", "url(", "fetch(", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `places stand in for the map where schools have no coordinates`() throws {
    #expect(try Self.body(of: Self.page().html(in: .en)).contains("map whole"))
    let problem = TinyPlan.problem.renaming(keepsCoordinates: false) { $0.text }
    let html = try Self.body(of: Self.page(of: problem).html(in: .en))
    #expect(html.contains("no coordinates, so there is no map"))
    #expect(html.contains("from (rows) to (columns)"))
    #expect(!html.contains("map whole"))
  }

  @Test func `without a record the page says nothing of proofs`() {
    let auditor = PlanAudit(TinyPlan.problem)
    let plan = CountedPlan(
      TinyPlan.plan,
      of: TinyPlan.problem,
      audit: auditor.audit(TinyPlan.plan),
      classes: nil,
      weeks: nil
    )
    let page = PlanPage(plan, auditor.inspect(TinyPlan.plan), record: nil, isMasked: false)
    let html = page.html(in: .en)
    #expect(!html.contains("best possible"))
    #expect(html.contains("Gaps by location"))
  }
}

extension StaffingProblem {
  /// The same people and schools, the people under other names.
  fileprivate func renaming(
    keepsCoordinates: Bool = true,
    _ name: (Teacher.ID) -> String
  ) -> StaffingProblem {
    StaffingProblem(
      title: title,
      schoolYear: schoolYear,
      schools: schools.map { school in
        var school = school
        if !keepsCoordinates { school.coordinates = nil }
        return school
      },
      classes: classes,
      teachers: teachers.map { teacher in
        var teacher = teacher
        teacher.name = name(teacher.id)
        return teacher
      },
      curriculum: curriculum,
      norms: norms,
      preferences: preferences,
      decisions: decisions,
      travel: travel,
      policy: policy,
      settings: settings
    )
  }
}
