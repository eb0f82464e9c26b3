import PlanAudit
import Staffing
import TestSupport
import Testing

/// Two schools with one class of Chinese 8 and math 4 each; rural B counts one and a half.
private let district = StaffingProblem.tiny {
  $0.curriculum([.chinese: 8, .math: 4])
  $0.school("A", location: .urban)
  $0.school("B", location: .rural)
  $0.classes("A")
  $0.classes("B")
  $0.teacher("A1", at: "A", others: [.math])
  $0.teacher("B1", at: "B", others: [.math])
}

@Suite struct UncoveredPeriodsTests {
  @Test func `what nobody covers counts, at priority schools one and a half times`() {
    #expect(audit(district)[.uncovered].value == 12 + 1.5 * 12)
    let taught = audit(district, teaching: [.line("A1", 6, "A"), .line("B1", 8, "B")])
    #expect(taught[.uncovered].value == 6 + 1.5 * 4)
    #expect(taught[.uncovered].weight == 1)
  }

  @Test func `too much in one offering makes up for nothing elsewhere`() {
    let taught = audit(district, teaching: [.line("A1", 10, "A")])
    #expect(taught[.uncovered].value == 4 + 1.5 * 12)
  }

  @Test func `the status quo is counted from its own teaching`() {
    let plan = Plan(
      assignments: [],
      teaching: [],
      teachingBefore: [.line("A1", 8, "A"), .line("B1", 2, "B", .math, qualification: .other)]
    )
    let found = PlanAudit(district).audit(plan)
    #expect(found[.uncovered].statusQuo == 4 + 1.5 * 10)
    #expect(found[.otherSubject].statusQuo == 2)
    #expect(found[.uncovered].value == 30)
  }
}

@Suite struct MissingOfferingsTests {
  @Test(arguments: [(0.0, 1.0), (7.5, 1), (8, 0)])
  func `an offering is open with one class' worth`(periods: Double, missing: Double) {
    let lines: [TeachingLine] =
      [
        .line("A1", 4, "A", .math, qualification: .other),
        .line("B1", 8, "B"), .line("B1", 4, "B", .math, qualification: .other),
      ] + (periods > 0 ? [.line("A1", periods, "A")] : [])
    #expect(audit(district, teaching: lines)[.missing].value == missing)
  }

  @Test func `at priority schools it counts one and a half times`() {
    let found = audit(district, teaching: [.line("A1", 8, "A"), .line("B1", 4, "B")])
    #expect(found[.missing].value == 1 + 2 * 1.5)
    #expect(found[.missing].weight == 10)
  }

  @Test func `of several classes one suffices, the smallest`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.curriculum(grade: 1, [.chinese: 8])
      $0.curriculum(grade: 2, [.chinese: 6])
      $0.classes("A", grade: 1, 3)
      $0.classes("A", grade: 2, 2)
      $0.teacher("T", at: "A")
    }
    #expect(audit(problem, teaching: [.line("T", 6, "A")])[.missing].value == 0)
    #expect(audit(problem, teaching: [.line("T", 5.5, "A")])[.missing].value == 1)
  }
}

@Suite struct LevelTests {
  @Test func `a level is the weighted sum of its terms`() {
    let found = audit(district)
    // 30 uncovered, and two offerings missing at A and two at B.
    #expect(found[Level.curriculum].value == 80.0)
    #expect(found[Level.curriculum].value == found[Level.curriculum].statusQuo)
  }

  @Test func `weights and factors are the policy's`() {
    var problem = district
    problem.policy.weights = [.uncovered: 2, .missing: 0]
    problem.policy.levelFactors = [.curriculum: 3]
    let found = audit(problem)
    #expect(found[Level.curriculum].value == 60)
    #expect(found.blended.value == 180 + found[Level.staffing].value)
  }

  @Test func `blended takes the levels twenty, ten and one times`() {
    let problem = StaffingProblem.tiny {
      $0.curriculum([.chinese: 8])
      $0.school("A", establishment: 1)
      $0.school("B", establishment: 1)
      $0.classes("A")
      $0.classes("B")
      $0.teachers(3, prefix: "A", at: "A")
    }
    let found = audit(problem, moving: ["A1": "B"], teaching: [.line("A2", 8, "A")])
    #expect(found[Level.curriculum].value == 8 + 10)
    #expect(found[Level.staffing].value == 1)
    // One move of one minute without a wish between schools alike: 1 + 0.05 + 1.5 + 0.5.
    #expect(abs(found[Level.burden].value - 3.05) < 1e-12)
    // 20 · 18 + 10 · 1 + 3.05.
    #expect(abs(found.blended.value - 373.05) < 1e-9)
    // Before: nothing taught, two of three above the post at A.
    // 20 · (16 + 20) + 10 · 2.
    #expect(found.blended.statusQuo == 740)
  }
}
