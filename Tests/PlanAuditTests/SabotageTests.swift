import Foundation
import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct SabotageTests {
  @Test func `the workshop's plan keeps every rule`() {
    let audit = PlanAudit(PlanBreaker.workshop).audit(PlanBreaker.validPlan)
    #expect(audit.holds, "\(audit.violations)")
    #expect(audit.violationsBefore.isEmpty, "\(audit.violationsBefore)")
    #expect(audit.discrepancies(with: audit.tables, record: nil).isEmpty)
  }

  @Test(arguments: RuleID.allCases)
  func `a sabotaged plan breaks exactly the rule that was broken`(rule: RuleID) throws {
    let breaker = try #require(PlanBreaker.all.first { $0.rule == rule })
    let broken = breaker.broken(PlanBreaker.validPlan)
    let audit = PlanAudit(PlanBreaker.workshop).audit(broken)
    #expect(audit.rules.filter { !$0.holds }.map(\.rule) == [rule], "\(audit.violations)")
    #expect(!audit.holds)
    #expect(audit.violations.allSatisfy { $0.rule == rule })
  }

  @Test func `every rule has a check, a breaker and a suite`() {
    let checked = PlanAudit(PlanBreaker.workshop).audit(PlanBreaker.validPlan).rules.map(\.rule)
    #expect(checked == RuleID.allCases)
    #expect(PlanBreaker.all.map(\.rule) == RuleID.allCases)
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    for rule in RuleID.allCases {
      let suite = here.appending(path: "Rules/\(rule.suite).swift")
      #expect(FileManager.default.fileExists(atPath: suite.path()), "\(rule) lacks \(suite)")
    }
  }

  @Test func `every term is counted and belongs to its level`() {
    let audit = PlanAudit(PlanBreaker.workshop).audit(PlanBreaker.validPlan)
    #expect(audit.terms.map(\.term) == PlanBreaker.workshop.policy.terms)
    let weighed = PlanBreaker.workshop.changingPolicy { policy in
      for term in TermID.allCases { policy.weights[term] = 1 }
    }
    #expect(
      PlanAudit(weighed).audit(PlanBreaker.validPlan).terms.map(\.term) == TermID.allCases
    )
    #expect(audit.levels.map(\.name) == ["curriculum", "staffing", "burden"])
    #expect(audit.blended.name == "blended")
  }
}

extension RuleID {
  /// The name of the rule's suite file.
  var suite: String {
    switch self {
    case .oneSchool: "OneSchoolTests"
    case .whoMayMove: "WhoMayMoveTests"
    case .useAtDestination: "UseAtDestinationTests"
    case .travelLimit: "TravelLimitTests"
    case .leavingShare: "LeavingShareTests"
    case .arrivingShare: "ArrivingShareTests"
    case .subjectGroups: "SubjectGroupsTests"
    case .postsInRank: "PostsInRankTests"
    case .exchangeFloor: "ExchangeFloorsTests"
    case .priorityBackbone: "PriorityBackboneTests"
    case .workload: "WorkloadTests"
    case .itinerantTeaching: "ItinerantTeachingTests"
    case .qualifiedTeaching: "QualifiedTeachingTests"
    case .recruits: "RecruitsTests"
    case .schoolKept: "SchoolKeptTests"
    }
  }
}
