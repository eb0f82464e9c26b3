import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct QualificationTests {
  func qualification(
    _ subject: Subject,
    others: [Subject] = [],
    certificate: Stage = .junior,
    for taught: Subject,
    _ stage: Stage = .primary,
    open: Set<Subject> = [.labour]
  ) -> Qualification? {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("T", at: "A", subject, others: others, certificate: certificate)
      $0.policy { $0.openSubjects = open }
    }
    let offering = Offering(school: "A", stage: stage, subject: taught)
    return AuditFacts(problem).qualification(of: problem.teachers[0], for: offering)
  }

  @Test func `the first that fits of main, open and other`() {
    #expect(qualification(.math, for: .math) == .main)
    #expect(qualification(.math, for: .labour) == .open)
    #expect(qualification(.math, others: [.art], for: .art) == .other)
    #expect(qualification(.math, for: .art) == nil)
    #expect(qualification(.labour, for: .labour) == .main)
    #expect(qualification(.math, others: [.labour], for: .labour) == .open)
    #expect(qualification(.math, others: [.labour], for: .labour, open: []) == .other)
  }

  @Test func `general is main for every primary subject and for none above`() {
    #expect(qualification(.general, for: .music) == .main)
    #expect(qualification(.general, for: .labour) == .main)
    #expect(qualification(.general, for: .music, .junior) == nil)
    #expect(qualification(.general, for: .kindergarten, .kindergarten) == nil)
  }

  @Test(arguments: Stage.allCases, Stage.allCases)
  func `a certificate covers its stage and every lower one`(certificate: Stage, stage: Stage) {
    let found = qualification(.math, certificate: certificate, for: .math, stage)
    #expect(found == (stage <= certificate ? .main : nil))
  }
}

@Suite struct StageAtSchoolTests {
  func stage(
    _ subject: Subject,
    certificate: Stage,
    stages: [Stage] = [.primary, .junior],
    grades: [Int] = [6, 8]
  ) -> Stage? {
    let problem = StaffingProblem.tiny {
      $0.school("A", stages: stages)
      for grade in grades { $0.classes("A", grade: grade) }
      $0.teacher("T", at: "A", subject, certificate: certificate)
    }
    return AuditFacts(problem).stage(of: problem.teachers[0], at: "A")
  }

  @Test func `the highest covered stage with the main subject`() {
    #expect(stage(.math, certificate: .junior) == .junior)
    #expect(stage(.math, certificate: .senior) == .junior)
    #expect(stage(.math, certificate: .primary) == .primary)
    #expect(stage(.science, certificate: .junior) == .primary)
    #expect(stage(.general, certificate: .junior) == .primary)
  }

  @Test func `else the highest covered stage`() {
    #expect(stage(.psychology, certificate: .junior) == .junior)
    #expect(stage(.physics, certificate: .primary) == .primary)
    #expect(stage(.math, certificate: .junior, grades: []) == .junior)
  }

  @Test func `else none`() {
    #expect(stage(.math, certificate: .primary, stages: [.junior], grades: [8]) == nil)
    #expect(stage(.math, certificate: .kindergarten) == nil)
  }

  @Test func `an unknown school has no stage`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("T", at: "A")
    }
    let facts = AuditFacts(problem)
    #expect(facts.stage(of: problem.teachers[0], at: "Z") == nil)
    #expect(facts.isAnotherStage(problem.teachers[0], at: "Z"))
  }
}
