import Foundation
import Staffing
import Testing

@testable import PlanReports

@Suite struct AdoptionReportTests {
  private let plan = AdoptedPlans.tiny("b", files: ["plan.json": "sha256:01"])
  private let earlier = AdoptedPlans.tiny("a", files: ["plan.json": "sha256:00"], on: 1)

  private func report(replacing earlier: AdoptedPlan?, isNew: Bool = true) -> AdoptionReport {
    AdoptionReport(
      plan,
      at: "Plans/b",
      in: "Plans/adopted.json",
      replacing: earlier,
      isNew: isNew
    )
  }

  private let refusals = AdoptionRefusalReport(
    [
      .doesNotHold,
      .incomplete(["floors.csv", "assignments.csv form"]),
      .otherInputs(["schools.csv"]),
      .unknownLevel("blended"),
      .gapUnknown(level: "burden"),
      .notWithinGap(level: "staffing", gap: 0.02401, accepted: 0.005),
    ],
    of: "Plans/b"
  )

  @Test(arguments: Language.allCases)
  func `adopted, adopted in the place of another, adopted before, and refused read as stored`(
    language: Language
  ) throws {
    let texts = [
      report(replacing: nil).text(in: language), report(replacing: earlier).text(in: language),
      report(replacing: nil, isNew: false).text(in: language), refusals.text(in: language),
    ]
    try expectSnapshot(
      texts.joined(separator: "\n"),
      named: "adoption.\(language.rawValue).txt"
    )
  }

  @Test func `the answers as JSON read as stored`() throws {
    try expectSnapshot(report(replacing: earlier).json + refusals.json, named: "adoption.json")
  }

  @Test func `the gap that is offered for acceptance is enough`() throws {
    for gap in [0.02401, 0.0005, 0.3, 0.99999, 0.1234567] {
      let report = AdoptionRefusalReport(
        [.notWithinGap(level: "staffing", gap: gap, accepted: 0)],
        of: "Plans/b"
      )
      let text = report.text(in: .en)
      let match = try #require(text.firstMatch(of: /--gap staffing=([0-9.]+?)\.?\n/))
      let offered = try #require(Double(match.1))
      #expect(offered >= gap && offered < gap + 0.0011, "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a comparison says which plan is adopted, changed, replaced, or elsewhere`(
    language: Language
  ) throws {
    var plans = [ComparedPlans.tiny, ComparedPlans.tiny, ComparedPlans.tiny]
    plans[0].adoption = AdoptionMark(plan: plan, replacedOn: nil, changedFiles: [])
    plans[1].adoption = AdoptionMark(plan: plan, replacedOn: nil, changedFiles: ["floors.csv"])
    plans[2].adoption = AdoptionMark(
      plan: earlier,
      replacedOn: AdoptedPlans.day(30),
      changedFiles: []
    )
    let comparison = PlanComparison(plans, adoptedElsewhere: [plan])
    #expect(comparison.isIdentical, "being adopted is no difference between plans")
    let report = CompareReport(comparison)
    try expectSnapshot(report.text(in: language), named: "compare-adopted.\(language.rawValue).txt")
    let object = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
    let marks = (object?["plans"] as? [[String: Any]])?.map { $0["adopted"] as? [String: Any] }
    #expect(marks?.map { $0?["unchanged"] as? Bool } == [true, false, true])
    #expect(marks?.map { $0?["replaced"] as? String } == [nil, nil, "2026-06-30"])
    #expect((object?["adopted_elsewhere"] as? [Any])?.count == 1)
  }
}
