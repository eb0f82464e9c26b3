import PlanAudit
import Staffing
import TestSupport
import Testing
import TextWidth

@testable import PlanReports

@Suite struct ReportLayoutTests {
  private let audit = PlanAudit(TinyPlan.problem).audit(TinyPlan.plan)

  private func texts(_ language: Language, _ layout: TextLayout) -> [String] {
    let record = TinyPlan.record(audit)
    let summary = PlanSummary(
      audit,
      of: TinyPlan.plan,
      for: TinyPlan.problem,
      record: record,
      gapAskedFor: 0.005,
      output: "Plans/a"
    )
    let inspection = PlanAudit(TinyPlan.problem).inspect(TinyPlan.plan)
    return [
      summary.text(in: language, layout),
      VerifyReport(audit, discrepancies: [], of: TinyPlan.problem).text(in: language, layout),
      CheckReport(AuditFacts(TinyPlan.problem), diagnostics: []).text(in: language, layout),
      InspectionReport(inspection, of: TinyPlan.problem).text(in: language, layout),
    ]
  }

  @Test(arguments: Language.allCases, [20, 40, 60, 80, 120])
  func `reports fit every window`(language: Language, width: Int) {
    for text in texts(language, TextLayout(width: width)) {
      for line in text.split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(line)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `colours say nothing that words do not`(language: Language) {
    for width in [60, nil] {
      let coloured = texts(language, TextLayout(width: width, isColoured: true))
      let plain = texts(language, TextLayout(width: width))
      #expect(coloured.map(\.withoutStyles) == plain)
      #expect(coloured.allSatisfy { $0.contains(Tone.heading.start) })
      #expect(plain.allSatisfy { !$0.contains("\u{1B}") })
    }
  }

  @Test func `a window wide enough shows what files hold`() {
    #expect(texts(.en, TextLayout(width: 400)) == texts(.en, .plain))
  }

  @Test func `advice keeps its own line`() {
    let text = TextLayout(width: 12).text(["wrong path\n  Maybe another"])
    #expect(text == "wrong path\n  Maybe\n    another\n")
  }

  @Test func `the words of faults and warnings carry the colour`() {
    let diagnostics = [
      Diagnostic(.error, .missingColumn, at: .init(file: "schools.csv", row: 1), value: "id")
    ]
    let coloured = DiagnosticReport(diagnostics).text(in: .en, TextLayout(isColoured: true))
    #expect(coloured.contains(": \(Tone.bad.start)error\(Tone.end) D"))
  }
}
