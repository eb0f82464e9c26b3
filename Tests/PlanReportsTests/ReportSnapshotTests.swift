import PlanAudit
import Staffing
import Testing

@testable import PlanReports

@Suite struct ReportSnapshotTests {
  private let audit = PlanAudit(TinyPlan.problem).audit(TinyPlan.plan)

  @Test(arguments: Language.allCases)
  func `the summary of an optimal plan reads as stored`(language: Language) throws {
    let text = summary(.optimal).text(in: language)
    try expectSnapshot(text, named: "summary.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the summary of a stopped search reads as stored`(language: Language) throws {
    let text = summary(.feasible).text(in: language)
    try expectSnapshot(text, named: "summary-stopped.\(language.rawValue).txt")
  }

  @Test func `a plan that leaves more gaps than today says so`() {
    var record = TinyPlan.record(audit, status: .feasible)
    record.levels[0].statusQuo = record.levels[0].value - 1
    let text = summary(record).text(in: .en)
    #expect(text.contains("cost more than exchange mends"))
    #expect(!text.contains("is mended"))
  }

  @Test func `a plan without any gap left to close is called best possible`() {
    var record = TinyPlan.record(audit)
    let exact = summary(record, gap: 0).text(in: .en)
    #expect(exact.contains("It is proven best possible.\n"))
    record.levels[0].bound = 0
    record.levels[0].value = 0
    record.levels[0].statusQuo = 0
    #expect(summary(record).text(in: .en).contains("Nothing is missing even now"))
  }

  @Test(arguments: Language.allCases)
  func `a summary with class tables says what is open and what is proven`(
    language: Language
  ) throws {
    var record = TinyPlan.record(audit)
    record.classTables = [
      figures("A", open: 0, bound: 0), figures("B", open: 2, bound: 9),
      figures("C", open: 1, bound: 2),
    ]
    record.replanning = PlanRecord.Replanning(
      schools: 3,
      openPeriodsBefore: 20,
      openPeriodsAfter: 13.5
    )
    let text = summary(record, misfits: misfits).text(in: language)
    try expectSnapshot(text, named: "summary-classes.\(language.rawValue).txt")
    record.classTables = [figures("A", open: 0, bound: 0)]
    let full = summary(record).text(in: language)
    #expect(full != text)
    #expect(summary(record).json.contains("\"untaught_blocks\": 0"))
  }

  /// Eleven schools that miss some periods each, the first with all that can be said of a block.
  private var misfits: [SchoolMisfits] {
    func block(_ schoolClass: String, _ subject: Subject, _ periods: Double, _ left: Double?)
      -> OpenBlock
    {
      OpenBlock(
        grade: 1,
        schoolClass: schoolClass,
        subject: subject,
        weeklyPeriods: periods,
        mostLeft: left
      )
    }
    return [
      SchoolMisfits(
        school: "B",
        uncoveredPeriods: 2,
        blocks: [
          block("1", .chinese, 4, 2.5), block("2", .chinese, 4, 2.5), block("1", .music, 2, nil),
        ]
      )
    ]
      + (1...10).map {
        SchoolMisfits(
          school: School.ID("S\($0)"),
          uncoveredPeriods: 0,
          blocks: [block("1", .music, 2, $0 == 1 ? 2 : 0)]
        )
      }
  }

  @Test func `the summary as JSON lists every school and block that does not fit`() throws {
    var record = TinyPlan.record(audit)
    record.classTables = [figures("B", open: 2, bound: 9)]
    record.replanning = PlanRecord.Replanning(
      schools: 1,
      openPeriodsBefore: 20,
      openPeriodsAfter: 9
    )
    let json = summary(record, misfits: misfits).json
    #expect(json.contains("\"untaught_periods_before\": 20"))
    #expect(json.split(separator: "\"most_left\"").count == 14)
  }

  private func figures(_ school: School.ID, open: Int, bound: Double) -> ClassTableFigures {
    ClassTableFigures(
      school: school,
      blocks: 12,
      openBlocks: open,
      openPeriods: Double(open) * 4.5,
      uncoveredPeriods: Double(open) * 2,
      untaughtCost: Double(open) * 4.5,
      untaughtBound: bound,
      changedPeriods: 0,
      changedBound: 0,
      spread: 30
    )
  }

  @Test func `the summary as JSON reads as stored`() throws {
    try expectSnapshot(summary(.optimal).json, named: "summary.json")
  }

  @Test(arguments: Language.allCases)
  func `the check report reads as stored`(language: Language) throws {
    let warning = Diagnostic(
      .warning,
      .unknownFile,
      at: .init(file: "a.txt"),
      value: "1",
      details: ["a.txt"]
    )
    let report = CheckReport(AuditFacts(TinyPlan.problem), diagnostics: [warning])
    let text = report.diagnostics.text(in: language) + report.text(in: language)
    try expectSnapshot(text, named: "check.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the report of a plan that holds reads as stored`(language: Language) throws {
    let report = VerifyReport(audit, discrepancies: [], of: TinyPlan.problem)
    let holds = report.holds
    #expect(holds)
    let text = report.text(in: language)
    try expectSnapshot(text, named: "verify.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the report of a broken plan reads as stored`(language: Language) throws {
    let broken = PlanAudit(TinyPlan.problem).audit(TinyPlan.brokenPlan)
    let wrong = Discrepancy(.floors, key: "teachers", column: "moved", found: "3", expected: "2")
    let report = VerifyReport(broken, discrepancies: [wrong], of: TinyPlan.problem)
    let holds = report.holds
    #expect(!holds)
    let text = report.text(in: language)
    try expectSnapshot(text, named: "verify-broken.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the explanation of a conflict reads as stored`(language: Language) throws {
    let report = InfeasibilityReport(Conflicts.every, of: TinyPlan.problem)
    let text = report.text(in: language)
    try expectSnapshot(text, named: "infeasible.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `a conflict among fixed rules reads as stored`(language: Language) throws {
    let report = InfeasibilityReport(Conflicts.none, of: TinyPlan.problem)
    let text = report.text(in: language)
    try expectSnapshot(text, named: "infeasible-fixed.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `short answers read as stored`(language: Language) throws {
    let digests = DigestReport(
      plan: ["schools.csv": "sha256:1", "old.csv": "sha256:2", "same.csv": "sha256:3"],
      scenario: ["schools.csv": "sha256:9", "new.csv": "sha256:2", "same.csv": "sha256:3"]
    )
    let steps: [ProgressReport.Step] = [
      .loading, .loaded(schools: 60, teachers: 1485), .loadedPlan(assignments: 1),
      .planning(.preparing, nil), .planning(.starting, LevelProgress("curriculum")),
      .planning(
        .pricing,
        LevelProgress("curriculum", value: 1234.5, bound: 1200, statusQuo: 2500)
      ),
      .planning(
        .searching,
        LevelProgress("staffing", value: 120.5, bound: 118.25, statusQuo: 118)
      ),
      .auditing, .classes,
      .writing, .stopping,
    ]
    let text =
      PlanRecord.StopReason.allCases.map {
        UndecidedReport(stoppedBy: $0, seconds: 61.25).text(in: language)
      }.joined()
      + digests.text(in: language)
      + steps.map { ProgressReport($0, seconds: 3.21).line(in: language) + "\n" }.joined()
      + ExportReport(path: "model.mps", columns: 10, rows: 1, nonzeros: 25).text(in: language)
    try expectSnapshot(text, named: "short-answers.\(language.rawValue).txt")
  }

  private func summary(_ status: PlanRecord.Status) -> PlanSummary {
    summary(TinyPlan.record(audit, status: status))
  }

  private func summary(
    _ record: PlanRecord,
    misfits: [SchoolMisfits] = [],
    gap: Double = 0.005
  ) -> PlanSummary {
    PlanSummary(
      audit,
      of: TinyPlan.plan,
      for: TinyPlan.problem,
      record: record,
      misfits: misfits,
      gapAskedFor: gap,
      output: "Plans/tiny"
    )
  }
}
