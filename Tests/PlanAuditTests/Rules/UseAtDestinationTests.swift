import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct UseAtDestinationTests {
  /// T works at primary A; B teaches only what `periods` says in grade 7 and labour.
  func district(
    _ subject: Subject,
    others: [Subject] = [],
    certificate: Stage = .junior,
    crossStage: Bool = true,
    decision: Decision.Kind? = nil
  ) -> StaffingProblem {
    .tiny {
      $0.school("A")
      $0.school("B", stages: [.junior])
      $0.classes("A")
      $0.classes("B", grade: 7)
      $0.curriculum(grade: 7, [.math: 5, .physics: 3, .labour: 1])
      $0.teacher("T", at: "A", subject, others: others, certificate: certificate)
      $0.teacher("S", at: "A")
      $0.policy { $0.limits.allowsCrossStage = crossStage }
      if let decision { $0.decision("T", decision, "B") }
    }
  }

  @Test func `the main subject is of use`() {
    #expect(audit(district(.math), "T", to: "B").broken == [])
  }

  @Test func `another subject of one's own is of use`() {
    #expect(audit(district(.music, others: [.physics]), "T", to: "B").broken == [])
  }

  @Test func `an open subject alone is of no use`() {
    let found = audit(district(.music), "T", to: "B")
    #expect(found.broken == [.useAtDestination])
    #expect(found.causes(.useAtDestination) == [.noUse])
  }

  @Test func `an open subject among one's other subjects stays open and of no use`() {
    let found = audit(district(.music, others: [.labour]), "T", to: "B")
    #expect(found.causes(.useAtDestination) == [.noUse])
  }

  @Test func `a certificate below the stage is of no use`() {
    let found = audit(district(.math, certificate: .primary), "T", to: "B")
    #expect(found.broken == [.useAtDestination])
  }

  @Test func `another stage needs the policy's leave`() {
    let found = audit(district(.math, crossStage: false), "T", to: "B")
    #expect(found.broken == [.useAtDestination])
    #expect(found.causes(.useAtDestination) == [.anotherStage])
  }

  @Test func `a decision to move to the school wins, a permission does not`() {
    let told = district(.music, crossStage: false, decision: .move)
    #expect(audit(told, "T", to: "B").broken == [])
    let allowed = district(.music, crossStage: false, decision: .allow)
    #expect(audit(allowed, "T", to: "B").causes(.useAtDestination) == [.noUse, .anotherStage])
  }

  @Test func `people who stay need be of no use`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.teacher("T", at: "A", .physics)
    }
    #expect(audit(problem).broken == [])
  }
}
