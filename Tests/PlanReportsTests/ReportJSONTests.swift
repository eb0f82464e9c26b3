import Foundation
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct ReportJSONTests {
  private let audit = PlanAudit(TinyPlan.problem).audit(TinyPlan.plan)

  @Test func `verify prints the keys that are promised`() throws {
    let broken = PlanAudit(TinyPlan.problem).audit(TinyPlan.brokenPlan)
    let wrong = Discrepancy(.floors, key: "teachers", column: "moved", found: "3", expected: "2")
    let report = VerifyReport(broken, discrepancies: [wrong], of: TinyPlan.problem)
    let answer = try object(report.json(in: .en))
    #expect(answer["holds"] as? Bool == false)
    let rules = try #require(answer["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == RuleID.allCases.map(\.rawValue))
    #expect(rules[0]["holds"] as? Bool == false)
    let violations = try #require(rules[0]["violations"] as? [[String: Any]])
    #expect(violations[0]["people"] as? [String] == ["T1"])
    #expect(violations[0]["found"] as? Double == 0)
    #expect(violations[0]["allowed"] as? Double == 1)
    let terms = try #require(answer["terms"] as? [[String: Any]])
    let names = TinyPlan.problem.policy.terms.map(\.rawValue)
    #expect(terms.compactMap { $0["name"] as? String } == names)
    #expect(terms.allSatisfy { $0["value"] is Double })
    let discrepancies = try #require(answer["discrepancies"] as? [[String: Any]])
    #expect(discrepancies[0]["file"] as? String == "floors.csv")
  }

  @Test func `verify says for every school what is missing`() throws {
    let report = VerifyReport(audit, discrepancies: [], of: TinyPlan.problem)
    let answer = try object(report.json(in: .zh))
    #expect(answer["holds"] as? Bool == true)
    let schools = try #require(answer["schools"] as? [[String: Any]])
    #expect(schools.compactMap { $0["id"] as? String } == ["A", "B", "C"])
    #expect(schools[0]["opens_every_subject"] as? Bool == true)
    #expect(schools[0]["teaches_every_period"] as? Bool == true)
    #expect(schools[2]["opens_every_subject"] as? Bool == false)
    let missing = try #require(schools[2]["missing"] as? [[String: Any]])
    #expect(missing[0]["subject"] as? String == "music")
  }

  @Test func `the summary names outcome, moves and overridden rules`() throws {
    let summary = PlanSummary(
      audit,
      of: TinyPlan.plan,
      for: TinyPlan.problem,
      record: TinyPlan.record(audit),
      gapAskedFor: 0.005,
      output: "Plans/tiny"
    )
    let answer = try object(summary.json)
    #expect(answer["outcome"] as? String == "planned")
    let moves = try #require(answer["moves"] as? [String: Any])
    #expect(moves["moved"] as? Int == 2)
    let overrides = try #require(answer["overrides"] as? [[String: Any]])
    #expect(overrides.compactMap { $0["teacher"] as? String } == ["T4"])
    #expect(overrides[0]["rules"] as? [String] == ["R2", "R4"])
  }

  @Test func `a conflict carries its numbers`() throws {
    let answer = try object(
      InfeasibilityReport(Conflicts.every, of: TinyPlan.problem).json(in: .en)
    )
    #expect(answer["outcome"] as? String == "infeasible")
    #expect(answer["proven_least"] as? Bool == true)
    let conflicts = try #require(answer["conflicts"] as? [[String: Any]])
    #expect(conflicts[0]["gives_way_by"] as? Int == 2)
    #expect(conflicts[0]["floor"] as? String == "administrators")
    #expect(answer["against"] as? [String] == ["R4", "R8"])
  }

  @Test func `a search without an answer says why it stopped`() throws {
    let answer = try object(UndecidedReport(stoppedBy: .time, seconds: 60).json)
    #expect(answer["outcome"] as? String == "undecided")
    #expect(answer["stopped_by"] as? String == "time")
  }

  @Test func `check counts what the scenario holds`() throws {
    let report = CheckReport(AuditFacts(TinyPlan.problem), diagnostics: [])
    let answer = try object(report.json(in: .en))
    let counts = try #require(answer["counts"] as? [String: Any])
    #expect(counts["schools"] as? Int == 3)
    #expect(counts["teachers"] as? Int == 9)
    #expect(counts["active_teachers"] as? Int == 8)
    #expect(counts["offerings"] as? Int == 9)
    #expect(counts["eligible"] as? Int == 8)
    let floors = try #require(answer["floors"] as? [[String: Any]])
    #expect(floors[0]["required"] as? Int == 2)
    #expect(floors[0]["reachable"] as? Bool == true)
  }

  @Test func `check tells of new posts that no school can use`() throws {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.curriculum([.math: 4])
      $0.recruits(1, .primary, .math)
      $0.recruits(2, .junior, .music)
    }
    let report = CheckReport(AuditFacts(problem), diagnostics: [])
    let unusable = try #require(
      try object(report.json(in: .en))["unusable_recruits"] as? [[String: Any]]
    )
    #expect(unusable.map { $0["subject"] as? String } == ["music"])
    #expect(unusable.map { $0["count"] as? Int } == [2])
    #expect(report.text(in: .en).contains("No school teaches music"))
    #expect(report.text(in: .zh).contains("没有学校开设"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(parsed as? [String: Any])
  }
}
