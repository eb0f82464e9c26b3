import GLPKSolver
import PlanAudit
import RotationModel
import Staffing
import TestSupport
import Testing

/// Kindergartens, schools that open, redeployment between the stages, recruits: what the model
/// allows on the smallest districts, and what the planner makes of them.
@Suite struct NewPlacesTests {
  // Kindergartens ---------------------------------------------------------------------------------

  /// Kindergarten K with one class, primary P with Chinese for one teacher and a half.
  private static func kindergarten(crossStage: Bool = true) -> StaffingProblem {
    .tiny {
      $0.policy { $0.limits.allowsCrossStage = crossStage }
      $0.school("K", stages: [.kindergarten])
      $0.classes("K", grade: 0)
      $0.school("P")
      $0.demand("P", .primary, .chinese, 21)
      $0.teacher("K1", at: "K", .kindergarten, others: [.chinese], certificate: .kindergarten)
      $0.teacher("P1", at: "P", others: [.kindergarten])
      $0.teacher("P2", at: "P")
    }
  }

  @Test func `a kindergarten class needs thirty periods and each person there carries fifteen`()
    throws
  {
    let model = ModelQuestion(Self.kindergarten())
    #expect(try model.uncovered() == 15, "30 of a class, 15 of K1")
    #expect(try model.uncovered(["P1": "K"]) == 7, "15 more at K, 14 fewer of the 21 at P")
  }

  @Test func `a primary teacher may teach kindergarten, a kindergarten certificate nothing above`()
    throws
  {
    let model = ModelQuestion(Self.kindergarten())
    #expect(try model.allows(["P1": "K"]))
    #expect(try !model.allows(["P2": "K"]), "the certificate covers it, no subject does")
    #expect(try !model.allows(["K1": "P"]), "a subject does, the certificate does not cover it")
    let apart = ModelQuestion(Self.kindergarten(crossStage: false))
    #expect(try !apart.allows(["P1": "K"]))
  }

  // Redeployment ----------------------------------------------------------------------------------

  /// Junior J and primary P, with English to teach at both.
  private static func stages(
    atJunior junior: Double,
    atPrimary primary: Double,
    crossStage: Bool = true
  ) -> StaffingProblem {
    .tiny {
      $0.policy { $0.limits.allowsCrossStage = crossStage }
      $0.school("J", stages: [.junior])
      $0.demand("J", .junior, .english, junior)
      $0.school("P")
      $0.demand("P", .primary, .english, primary)
      $0.teacher("J1", at: "J", .english, certificate: .junior)
      $0.teacher("J2", at: "J", .english, certificate: .junior)
      $0.teacher("P1", at: "P", .english, certificate: .junior)
      $0.teacher("P2", at: "P", .english, certificate: .primary)
    }
  }

  @Test func `who goes to another stage carries the norm of that stage`() throws {
    let toPrimary = ModelQuestion(Self.stages(atJunior: 12, atPrimary: 60))
    #expect(try toPrimary.uncovered() == 60 - 2 * 16)
    #expect(try toPrimary.uncovered(["J1": "P"]) == 60 - 3 * 16)
    let toJunior = ModelQuestion(Self.stages(atJunior: 60, atPrimary: 16))
    #expect(try toJunior.uncovered() == 60 - 2 * 12)
    #expect(try toJunior.uncovered(["P1": "J"]) == 60 - 3 * 12)
  }

  @Test func `a primary certificate does not staff a junior school`() throws {
    let model = ModelQuestion(Self.stages(atJunior: 60, atPrimary: 16))
    #expect(try model.allows(["P1": "J"]))
    #expect(try !model.allows(["P2": "J"]))
  }

  @Test func `neither way is open where the policy keeps the stages apart`() throws {
    let model = ModelQuestion(Self.stages(atJunior: 30, atPrimary: 30, crossStage: false))
    #expect(try !model.allows(["J1": "P"]))
    #expect(try !model.allows(["P1": "J"]))
  }

  @Test(arguments: [(12.0, 60.0, "P"), (60.0, 16.0, "J")])
  func `the planner redeploys a surplus to the stage that lacks people`(
    atJunior: Double,
    atPrimary: Double,
    goal: School.ID
  ) throws {
    let found = try planned(Self.stages(atJunior: atJunior, atPrimary: atPrimary))
    let moved = found.audit.tables.assignments.filter(\.isMoved)
    #expect(moved.map(\.to) == [goal])
    #expect(moved.map(\.form) == [.redeployment])
  }

  // New schools -----------------------------------------------------------------------------------

  /// School N opens with Chinese for two teachers and a quarter; A has two principals and four more.
  private static func opening(
    approvedAtA: Int? = 1,
    approvedAtN: Int? = 1,
    classes: Double = 1
  ) -> StaffingProblem {
    .tiny {
      $0.policy {
        $0.limits.outflowShare = 0.5
        $0.limits.subjectOutflowShare = 0.5
        $0.limits.inflowShare = 0.0
      }
      $0.curriculum([.chinese: 31.5])
      $0.school("A")
      $0.demand("A", .primary, .chinese, 28)
      $0.teachers(4, prefix: "A", at: "A")
      $0.teacher("P1", at: "A", post: .principal)
      $0.teacher("P2", at: "A", post: .principal, since: Month(year: 2025, month: 9))
      $0.school("N")
      $0.classes("N", classes)
      if let approvedAtA { $0.approved("A", .principal, approvedAtA) }
      if let approvedAtN { $0.approved("N", .principal, approvedAtN) }
    }
  }

  @Test func `a school that opens takes in as many as come and need not take anybody`() throws {
    let model = ModelQuestion(Self.opening())
    #expect(try model.allows([:]))
    #expect(try model.allows(["A1": "N", "A2": "N", "A3": "N"]))
    #expect(try model.uncovered() == 31.5)
    #expect(try model.uncovered(["A1": "N", "A2": "N"]) == 3.5)
  }

  @Test func `its principal comes only from a school that may give one up`() throws {
    #expect(try ModelQuestion(Self.opening()).allows(["P1": "N"]))
    #expect(try !ModelQuestion(Self.opening(approvedAtA: 2)).allows(["P1": "N"]))
    #expect(try !ModelQuestion(Self.opening(approvedAtA: nil)).allows(["P1": "N"]))
  }

  @Test func `a principal comes only where one is approved`() throws {
    #expect(try !ModelQuestion(Self.opening(approvedAtN: nil)).allows(["P1": "N"]))
    #expect(try !ModelQuestion(Self.opening(approvedAtN: 0)).allows(["P1": "N"]))
  }

  @Test func `the planner opens it with teachers and, because a principal teaches too, with one`()
    throws
  {
    let found = try planned(Self.opening())
    let coming = found.audit.tables.assignments.filter { $0.to == "N" }
    #expect(coming.map(\.teacher).contains("P1"))
    #expect(coming.count == 3)
    #expect(found.audit[.uncovered].value == 0)
    #expect(found.audit.schoolsOpened.before == 1 && found.audit.schoolsOpened.after == 2)
  }

  @Test func `without an approved post the principal stays and the rest is left uncovered`() throws
  {
    let found = try planned(Self.opening(approvedAtN: nil))
    let coming = found.audit.tables.assignments.filter { $0.to == "N" }
    #expect(!coming.map(\.teacher).contains("P1"))
    #expect(coming.count == 2, "a third teacher would be missed more at A")
    #expect(found.audit[.uncovered].value == 3.5)
  }

  @Test func `a new kindergarten opens with recruits alone`() throws {
    let problem = StaffingProblem.tiny {
      $0.school("K", stages: [.kindergarten])
      $0.classes("K", grade: 0)
      $0.recruits(2, .kindergarten, .kindergarten)
    }
    let found = try planned(problem)
    #expect(found.audit[.uncovered].value == 0)
    #expect(found.plan.recruits.map(\.count) == [2])
  }

  // Recruits --------------------------------------------------------------------------------------

  /// Two schools without music, one of them rural, and one recruit.
  private static func music(atTown town: Double, atVillage village: Double) -> StaffingProblem {
    .tiny {
      $0.school("T", location: .town)
      $0.demand("T", .primary, .music, town)
      $0.school("V", location: .rural)
      $0.demand("V", .primary, .music, village)
      $0.recruits(1, .primary, .music)
    }
  }

  @Test(arguments: [(10.0, 10.0, "V"), (10.0, 4.0, "V"), (16.0, 6.0, "T"), (16.0, 8.0, "V")])
  func `a recruit goes where shortage and priority together are greatest`(
    town: Double,
    village: Double,
    goal: School.ID
  ) throws {
    // At T town + 10 for the missing subject are saved, at V 1.5 · (village + 10).
    let found = try planned(Self.music(atTown: town, atVillage: village))
    #expect(found.plan.recruits.map(\.school) == [goal])
  }

  @Test func `a general recruit opens several primary subjects and none of another stage`() throws {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: [.primary])
      $0.school("N", stages: [.primary, .junior])
      $0.demand("A", .primary, .music, 14)
      $0.demand("N", .primary, .music, 4)
      $0.demand("N", .primary, .science, 4)
      $0.demand("N", .junior, .music, 8)
      $0.recruits(1, .primary, .general)
    }
    let found = try planned(problem)
    #expect(found.plan.recruits.map(\.school) == ["N"], "4 + 4 + 20 are more than 14 + 10")
    #expect(Set(found.plan.teaching.map(\.offering.stage)) == [.primary])
    #expect(found.audit[.missing].value == 2)
  }

  /// The plan of a district, proven best, with its audit, which must hold.
  private func planned(_ problem: StaffingProblem) throws -> (plan: Plan, audit: Audit) {
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0, timeLimit: 60)
    )
    guard case .planned(let rotation) = outcome else { throw NoPlan() }
    let audit = PlanAudit(problem).audit(rotation.plan)
    #expect(audit.violations + audit.violationsBefore == [])
    #expect(rotation.status == .optimal)
    return (rotation.plan, audit)
  }

  private struct NoPlan: Error {}
}
