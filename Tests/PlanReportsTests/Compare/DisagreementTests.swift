import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

/// Figures of a plan folder that its own tables do not bear out.
@Suite struct DisagreementTests {
  /// A change by hand and the figure it makes wrong.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: Discrepancy.File
    let column: String
    let edit: @Sendable (inout ComparedPlan) -> Void

    init(
      _ deed: String,
      _ file: Discrepancy.File,
      _ column: String,
      _ edit: @escaping @Sendable (inout ComparedPlan) -> Void
    ) {
      testDescription = deed
      self.file = file
      self.column = column
      self.edit = edit
    }
  }

  static let changes = [
    Change("a mover is marked as staying", .assignments, "moved") {
      $0.assignments[3].isMoved = false
    },
    Change("a mover has no form", .assignments, "form") { $0.assignments[3].form = nil },
    Change("a person stands there twice", .assignments, "rows") {
      $0.assignments.append($0.assignments[0])
    },
    Change("covered periods of an offering are wrong", .offerings, "covered") {
      $0.offerings?[0].covered += 1
    },
    Change("uncovered periods of an offering are wrong", .offerings, "uncovered") {
      $0.offerings?[0].uncovered += 1
    },
    Change("the people of an offering are miscounted", .offerings, "teachers") {
      $0.offerings?[0].teachers += 1
    },
    Change("a fully taught offering is called closed", .offerings, "opened") {
      $0.offerings?[0].isOpened = false
    },
    Change("an offering is missing", .offerings, "covered") { $0.offerings?.removeFirst() },
    Change("people who leave are miscounted", .schools, "leaving") { $0.schools?[0].leaving += 1 },
    Change("people who arrive are miscounted", .schools, "arriving") {
      $0.schools?[0].arriving += 1
    },
    Change("a school is said to lack a subject", .schools, "opens_every_subject") {
      $0.schools?[0].opensEverySubject = false
    },
    Change("a school is said to lack periods", .schools, "teaches_every_period") {
      $0.schools?[0].teachesEveryPeriod = false
    },
    Change("the term of moves is wrong", .record, "value") { $0.record?.terms[7].value += 1 },
    Change("a level is not the sum of its terms", .record, "value") {
      $0.record?.levels[0].value += 1
    },
    Change("a bound lies above its value", .record, "bound") {
      $0.record?.levels[0].bound += 10
    },
    Change("a floor counts otherwise in plan.json", .record, "moved") {
      $0.record?.floors[0].moved += 1
    },
    Change("a floor is missing in plan.json", .record, "rows") { $0.record?.floors.removeFirst() },
    Change("opened schools are miscounted", .record, "after") {
      $0.record?.schoolsOpened.after += 1
    },
  ]

  @Test(arguments: changes)
  func `a wrong figure is named with what is stated and counted`(_ change: Change) {
    var plan = ComparedPlans.tiny
    change.edit(&plan)
    let found = plan.disagreements()
    #expect(
      found.contains { $0.file == change.file && $0.column == change.column },
      "\(found)"
    )
    let text = CompareReport(PlanComparison([ComparedPlans.tiny, plan])).text(in: .en)
    #expect(text.contains("WARNING: Plans/a states"))
    #expect(text.contains(change.column))
  }

  @Test func `an honest plan has none`() {
    #expect(ComparedPlans.tiny.disagreements().isEmpty)
    #expect(ComparedPlans.other.disagreements().isEmpty)
  }

  @Test func `a level that weighs balance is the sum of its terms, those of balance included`() {
    let problem = TinyPlan.problem.changingPolicy { $0.weights[.balanceTeachers] = 0.5 }
    var plan = ComparedPlans.compared(TinyPlan.plan, of: problem, path: "Plans/c")
    let position = plan.record?.terms.firstIndex { $0.term == .balanceTeachers }
    #expect(position != nil && plan.disagreements().isEmpty)
    plan.record?.terms[position ?? 0].value += 1
    #expect(plan.disagreements().contains { $0.key == "levels staffing" })
  }
}
