import Foundation
import PlanAudit
import Staffing
import Testing

@testable import PlanReports

@Suite struct GenerateReportTests {
  @Test(arguments: Language.allCases)
  func `the report of a generated district reads as stored`(language: Language) throws {
    try expectSnapshot(report.text(in: language), named: "generate.\(language.rawValue).txt")
  }

  @Test func `the report as JSON has the keys that are promised`() throws {
    let value = try JSONSerialization.jsonObject(with: Data(report.json.utf8))
    let answer = try #require(value as? [String: Any])
    #expect(answer["seed"] as? Int == 7)
    #expect(answer["clusters"] as? Int == 2)
    let witness = try #require(answer["witness"] as? [String: Any])
    #expect(witness["holds"] as? Bool == true)
    #expect((witness["floors"] as? [[String: Any]])?.first?["required"] as? Int == 2)
    let faults = try #require(answer["faults"] as? [String: Any])
    #expect(faults["count"] as? Int == 5)
    #expect((faults["kinds"] as? [String: Any])?["date_form"] as? Int == 3)
  }

  private var report: GenerateReport {
    let auditor = PlanAudit(TinyPlan.problem)
    return GenerateReport(
      auditor.facts,
      witness: auditor.audit(TinyPlan.plan),
      seed: 7,
      clusters: 2,
      adjustedPeople: 1,
      faults: GenerateReport.Faults(
        path: "made-up.faults.csv",
        kinds: [("spoiled_id", 2), ("date_form", 3)],
        errors: 2
      ),
      output: "made-up"
    )
  }
}
