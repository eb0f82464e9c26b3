import PlanAudit
import Staffing
import TestSupport
import Testing

/// Kindergartens, schools that open and redeployment, as the audit counts them.
@Suite struct NewPlacesTests {
  // Kindergartens ---------------------------------------------------------------------------------

  private let kindergarten = StaffingProblem.tiny {
    $0.school("K", stages: [.kindergarten])
    $0.classes("K", grade: 0)
    $0.school("P")
    $0.classes("P")
    $0.teacher("K1", at: "K", .kindergarten, others: [.chinese], certificate: .kindergarten)
    $0.teacher("K2", at: "K", .kindergarten, certificate: .kindergarten)
    $0.teacher("P1", at: "P", others: [.kindergarten])
    $0.teacher("P2", at: "P")
  }

  private func lesson(_ teacher: Teacher.ID, _ periods: Double) -> TeachingLine {
    .line(teacher, periods, "K", .kindergarten, .kindergarten)
  }

  @Test func `a class needs thirty periods, fifteen of each person, whatever the main subject`() {
    let full = audit(
      kindergarten,
      moving: ["P1": "K"],
      teaching: [lesson("K1", 15), lesson("P1", 15)]
    )
    #expect(full.broken == [])
    #expect(full.schools.first { $0.school == "K" }?.teachesEveryPeriod == true)
    let above = audit(kindergarten, moving: ["P1": "K"], teaching: [lesson("P1", 15.5)])
    #expect(above.broken == [.workload])
  }

  @Test func `a primary teacher may go to a kindergarten, which is redeployment`() {
    let found = audit(kindergarten, "P1", to: "K")
    #expect(found.broken == [])
    #expect(found.tables.assignments.filter(\.isMoved).map(\.form) == [.redeployment])
    #expect(audit(kindergarten, "P2", to: "K").causes(.useAtDestination) == [.noUse])
  }

  @Test func `a kindergarten certificate teaches kindergarten and nothing else`() {
    #expect(audit(kindergarten, "K1", to: "P").causes(.useAtDestination) == [.noUse])
    let taught = audit(kindergarten, teaching: [.line("K1", 1, "P", isItinerant: true)])
    #expect(taught.broken.contains(.qualifiedTeaching))
  }

  // New schools -----------------------------------------------------------------------------------

  private func opening(approvedAtA: Int?, approvedAtN: Int?) -> StaffingProblem {
    .tiny {
      $0.policy {
        $0.limits.outflowShare = 0.5
        $0.limits.subjectOutflowShare = 0.5
        $0.limits.inflowShare = 0.0
      }
      $0.school("A")
      $0.classes("A")
      $0.teachers(4, prefix: "A", at: "A")
      $0.teacher("P1", at: "A", post: .principal)
      $0.teacher("P2", at: "A", post: .principal)
      $0.school("N")
      $0.classes("N")
      if let approvedAtA { $0.approved("A", .principal, approvedAtA) }
      if let approvedAtN { $0.approved("N", .principal, approvedAtN) }
    }
  }

  @Test func `a school that opens may take in anybody, or nobody`() {
    let problem = opening(approvedAtA: nil, approvedAtN: nil)
    #expect(audit(problem).broken == [])
    #expect(audit(problem, moving: ["A1": "N", "A2": "N", "A3": "N"]).broken == [])
  }

  @Test(
    arguments: [
      (1, 1, []), (0, 1, []), (1, 2, []), (2, 1, [RuleID.postsInRank]),
      (nil, 1, [.postsInRank]), (1, 0, [.postsInRank]), (1, nil, [.postsInRank]),
    ] as [(Int?, Int?, [RuleID])]
  )
  func `its principal needs a post there and a school that may give one up`(
    approvedAtA: Int?,
    approvedAtN: Int?,
    broken: [RuleID]
  ) {
    let problem = opening(approvedAtA: approvedAtA, approvedAtN: approvedAtN)
    #expect(audit(problem, "P1", to: "N").broken == broken)
  }

  // Redeployment ----------------------------------------------------------------------------------

  private func stages(crossStage: Bool) -> StaffingProblem {
    .tiny {
      $0.policy { $0.limits.allowsCrossStage = crossStage }
      $0.school("J", stages: [.junior])
      $0.demand("J", .junior, .english, 30)
      $0.school("P")
      $0.demand("P", .primary, .english, 30)
      $0.teacher("J1", at: "J", .english, certificate: .junior)
      $0.teacher("P1", at: "P", .english, certificate: .junior)
      $0.teacher("P2", at: "P", .english, certificate: .primary)
    }
  }

  @Test func `both ways are redeployment, with the norm of the new stage`() {
    let down = audit(
      stages(crossStage: true),
      moving: ["J1": "P"],
      teaching: [.line("J1", 16, "P", .english)]
    )
    #expect(down.broken == [])
    let up = audit(
      stages(crossStage: true),
      moving: ["P1": "J"],
      teaching: [.line("P1", 12, "J", .english, .junior)]
    )
    #expect(up.broken == [])
    for found in [down, up] {
      #expect(found.tables.assignments.filter(\.isMoved).map(\.form) == [.redeployment])
    }
    let above = audit(
      stages(crossStage: true),
      moving: ["P1": "J"],
      teaching: [.line("P1", 12.5, "J", .english, .junior)]
    )
    #expect(above.broken == [.workload])
  }

  @Test func `neither way is open without the certificate or the policy's leave`() {
    #expect(audit(stages(crossStage: true), "P2", to: "J").broken == [.useAtDestination])
    let apart = stages(crossStage: false)
    #expect(audit(apart, "J1", to: "P").causes(.useAtDestination) == [.anotherStage])
    #expect(audit(apart, "P1", to: "J").causes(.useAtDestination) == [.anotherStage])
  }
}
