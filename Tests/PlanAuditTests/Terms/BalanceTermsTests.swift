import PlanAudit
import Staffing
import TestSupport
import Testing

/// Schools with people of whom some count for a term of balance.
private struct Balanced {
  let term: TermID
  var stage = Stage.primary
  /// Makes somebody who counts.
  let counted: (inout DistrictBuilder, Teacher.ID, School.ID) -> Void
  /// Makes somebody who does not.
  let other: (inout DistrictBuilder, Teacher.ID, School.ID) -> Void

  /// The term after so many of the people who count at A went to B, where nobody does.
  func value(students: [Int], heads: Int, moving count: Int) -> Double {
    let problem = StaffingProblem.tiny { district in
      for (school, students) in zip(["A", "B"] as [School.ID], students) {
        district.school(school, stages: [stage])
        district.classes(school, grade: stage == .primary ? 1 : 7, students: students)
        other(&district, Teacher.ID("\(school)X"), school)
      }
      for number in 0..<heads { counted(&district, Teacher.ID("A\(number)"), "A") }
      district.policy { $0.weights[term] = 1 }
    }
    let moves = (0..<count).map { (Teacher.ID("A\($0)"), "B" as School.ID) }
    return audit(problem, moving: Dictionary(uniqueKeysWithValues: moves))[term].value
  }

  /// Zero at the nearest whole heads, and the squares on both sides.
  func expectSquares() {
    func expect(_ students: [Int], _ heads: Int, _ values: [Double]) {
      for (moved, expected) in values.enumerated() {
        let found = value(students: students, heads: heads, moving: moved)
        #expect(abs(found - expected) < 1e-12, "\(moved) of \(heads): \(found)")
      }
    }
    // Two each are fair: 2 · (x − 2)² ÷ 2.
    expect([40, 40], 4, [4, 1, 0, 1, 4])
    // One and a half each: 1 and 2 are as near as whole people come.
    expect([40, 40], 3, [8.0 / 3, 0, 0, 8.0 / 3])
    // Three and one: (x − 3)² ÷ 3 + (x − 1)² ÷ 1.
    expect([60, 20], 4, [4.0 / 3, 0, 4.0 / 3, 16.0 / 3, 12])
  }
}

@Suite struct BalanceTeachersTests {
  private let district = Balanced(
    term: .balanceTeachers,
    counted: { $0.teacher($1, at: $2) },
    other: { $0.teacher($1, at: $2, status: .leave) }
  )

  @Test func `heads against the fair share of active people, in squares`() {
    district.expectSquares()
  }

  /// Two schools with one person each, and a teaching point with its own.
  static func point(students: Int, recruits: Int = 0) -> StaffingProblem {
    .tiny {
      for school in ["A", "B", "P"] as [School.ID] {
        $0.school(school, parent: school == "P" ? "A" : nil)
        $0.classes(school, students: school == "P" ? students : 80)
      }
      $0.teachers(2, prefix: "A", at: "A")
      $0.teachers(2, prefix: "P", at: "P")
      $0.recruits(recruits, .primary, .chinese)
      $0.policy { $0.weights[.balanceTeachers] = 1 }
    }
  }

  @Test func `a small teaching point is left out, with its students and people`() {
    // Two for A and B: one each is fair.
    #expect(audit(Self.point(students: 49))[.balanceTeachers].value == 2)
    #expect(audit(Self.point(students: 49), "P1", to: "B")[.balanceTeachers].value == 1)
    // Four for 160 and 80 students: 4/3, 4/3, 4/3 are fair and 1 is nearest.
    let counted = audit(Self.point(students: 80))[.balanceTeachers].value
    let fair = 4.0 / 3
    let square = { (heads: Double) in ((heads - fair) * (heads - fair) - 1.0 / 9) / fair }
    #expect(abs(counted - (square(2) + square(0) + square(2))) < 1e-12)
  }

  @Test func `recruits count in the fair share and where they are placed`() {
    let problem = Self.point(students: 49, recruits: 2)
    func value(_ school: School.ID) -> Double {
      let placed = RecruitPlacement(stage: .primary, subject: .chinese, school: school, count: 2)
      return audit(problem, recruits: [placed])[.balanceTeachers].value
    }
    #expect(value("B") == 0)
    #expect(value("A") == 4)
  }

  @Test func `a stage without anybody, and a district without students, have nothing to share`() {
    let empty = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.school("B")
      $0.teacher("B1", at: "B", status: .leave)
      $0.policy { $0.weights[.balanceTeachers] = 1 }
    }
    #expect(audit(empty)[.balanceTeachers].value == 0)
    let unattended = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("A1", at: "A")
      $0.policy { $0.weights[.balanceTeachers] = 1 }
    }
    #expect(audit(unattended)[.balanceTeachers].value == 0)
  }

  @Test func `at a school of two stages people count at their own stage there`() {
    let problem = StaffingProblem.tiny {
      $0.school("N", stages: [.primary, .junior])
      $0.school("P")
      $0.school("J", stages: [.junior])
      $0.classes("N", grade: 1)
      $0.classes("N", grade: 7)
      $0.classes("P", grade: 1)
      $0.classes("J", grade: 7)
      // Junior mathematics; a general teacher is primary however high the certificate.
      $0.teacher("T1", at: "N", .math, certificate: .junior)
      $0.teacher("T2", at: "N", .general, certificate: .junior)
      $0.teacher("T3", at: "P", certificate: .primary)
      $0.teacher("T4", at: "J", certificate: .junior)
      $0.policy { $0.weights[.balanceTeachers] = 1 }
    }
    #expect(audit(problem)[.balanceTeachers].value == 0)
    #expect(audit(problem, "T1", to: "J")[.balanceTeachers].value == 2)
    #expect(audit(problem, "T2", to: "P")[.balanceTeachers].value == 2)
  }

  @Test func `a term without weight is not in the audit`() {
    var problem = Self.point(students: 49)
    #expect(audit(problem).terms.contains { $0.term == .balanceTeachers })
    problem.policy.weights[.balanceTeachers] = 0
    #expect(!audit(problem).terms.contains { $0.term == .balanceTeachers })
    problem.policy.weights = [:]
    #expect(audit(problem).terms.allSatisfy { !$0.term.isOptional })
  }
}

@Suite struct BalanceEducationTests {
  @Test func `primary college and junior bachelor count, blanks do not`() {
    Balanced(
      term: .balanceEducation,
      counted: { $0.teacher($1, at: $2, education: .college) },
      other: { $0.teacher($1, at: $2, education: $2 == "A" ? nil : .secondary) }
    ).expectSquares()
    Balanced(
      term: .balanceEducation,
      stage: .junior,
      counted: { $0.teacher($1, at: $2, certificate: .junior, education: .bachelor) },
      other: { $0.teacher($1, at: $2, certificate: .junior, education: .college) }
    ).expectSquares()
  }
}

@Suite struct BalanceTitlesTests {
  @Test func `the title first or higher counts`() {
    Balanced(
      term: .balanceTitles,
      counted: { $0.teacher($1, at: $2, title: $1 == "A0" ? .professor : .first) },
      other: { $0.teacher($1, at: $2, title: .second) }
    ).expectSquares()
  }
}

@Suite struct BalanceBackboneTests {
  @Test func `county level or higher counts`() {
    Balanced(
      term: .balanceBackbone,
      counted: { $0.teacher($1, at: $2, backbone: $1 == "A0" ? .national : .county) },
      other: { $0.teacher($1, at: $2, backbone: .school) }
    ).expectSquares()
  }

  @Test func `over a stage it is people times the squared variation where fair shares are whole`()
    throws
  {
    let problem = StaffingProblem.tiny {
      for (school, students) in zip(["A", "B", "C"] as [School.ID], [60, 20, 40]) {
        $0.school(school)
        $0.classes(school, students: students)
      }
      for number in 1...6 { $0.teacher(Teacher.ID("T\(number)"), at: "A", backbone: .county) }
      $0.policy { $0.weights[.balanceBackbone] = 1 }
    }
    let moves: [Teacher.ID: School.ID] = ["T1": "C", "T2": "C", "T3": "B"]
    for moving in [[:], moves] {
      let balance = try #require(inspection(problem, moving: moving).balance(.backbone))
      let variation = try #require(balance.variationAfter)
      let value = audit(problem, moving: moving)[.balanceBackbone].value
      #expect(abs(value - 6 * variation * variation) < 1e-9)
    }
    #expect(audit(problem, moving: moves)[.balanceBackbone].value == 0)
  }
}

@Suite struct BalanceSpecialistsTests {
  @Test func `main subjects pe, music and art count`() {
    let subjects: [Subject] = [.pe, .music, .art, .pe]
    Balanced(
      term: .balanceSpecialists,
      counted: { $0.teacher($1, at: $2, subjects[Int($1.text.dropFirst()) ?? 0]) },
      other: { $0.teacher($1, at: $2, .math, others: [.music]) }
    ).expectSquares()
  }

  @Test func `recruits of these subjects count, others do not`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.school("B")
      $0.classes("B")
      $0.teacher("A1", at: "A", .art)
      $0.recruits(1, .primary, .music)
      $0.recruits(3, .primary, .math)
      $0.policy { $0.weights[.balanceSpecialists] = 1 }
    }
    func value(_ school: School.ID, _ subject: Subject) -> Double {
      let placed = RecruitPlacement(stage: .primary, subject: subject, school: school, count: 1)
      return audit(problem, recruits: [placed])[.balanceSpecialists].value
    }
    #expect(value("B", .music) == 0)
    #expect(value("A", .music) == 2)
    #expect(value("B", .math) == 1)
  }
}
