import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct OverEstablishmentTests {
  func over(
    _ establishments: [Int],
    parent: Bool = false,
    share: Double = 1,
    people: [Int],
    recruits: Int = 0
  ) -> Double {
    let problem = StaffingProblem.tiny {
      $0.school("A", establishment: establishments[0])
      $0.school("B", parent: parent ? "A" : nil, establishment: establishments[1])
      $0.classes("B")
      for (school, count) in zip(["A", "B"], people) {
        $0.teachers(count - 1, prefix: school, at: School.ID(school))
        $0.teacher(Teacher.ID("\(school)L"), at: School.ID(school), status: .leave)
      }
      $0.recruits(recruits, .primary, .chinese)
      $0.policy { $0.establishment.teachingShare = share }
    }
    let placed = RecruitPlacement(stage: .primary, subject: .chinese, school: "B", count: recruits)
    return audit(problem, recruits: recruits > 0 ? [placed] : [])[.overEstablishment].value
  }

  @Test func `heads above the posts count, vacancies elsewhere do not help`() {
    #expect(over([3, 9], people: [5, 2]) == 2)
    #expect(over([5, 2], people: [5, 2]) == 0)
    #expect(over([4, 1], people: [5, 2]) == 2)
  }

  @Test func `a parent and its children are one pool`() {
    #expect(over([3, 3], parent: true, people: [5, 2]) == 1)
    #expect(over([3, 4], parent: true, people: [5, 2]) == 0)
  }

  @Test func `recruits are heads`() {
    #expect(over([5, 2], people: [5, 2], recruits: 3) == 3)
  }

  @Test func `the teaching share leaves fractions of posts`() {
    #expect(abs(over([5, 2], share: 0.9, people: [5, 2]) - 0.7) < 1e-12)
  }
}

@Suite struct BackboneShortfallTests {
  static let problem = StaffingProblem.tiny {
    $0.school("A")
    $0.school("B")
    $0.school("C")
    $0.classes("A", students: 100)
    $0.classes("B", students: 50)
    $0.classes("C", students: 50)
    for number in 1...3 {
      $0.teacher(Teacher.ID("A\(number)"), at: "A", backbone: .county, title: .first)
    }
    $0.teacher("A4", at: "A", title: .professor)
    $0.teacher("B1", at: "B", backbone: .school, title: .senior)
    $0.teacher("B2", at: "B", backbone: .national, title: .senior, status: .seconded)
    $0.teacher("C1", at: "C", .math)
  }

  @Test func `what schools lack against the mean per student, unrounded`() {
    // Three for 200 students: fair are 1.5, 0.75 and 0.75.
    #expect(audit(Self.problem)[.backboneShortfall].value == 1.5)
    #expect(audit(Self.problem, "A1", to: "B")[.backboneShortfall].value == 0.75)
    #expect(
      audit(Self.problem, moving: ["A1": "B", "A2": "C"])[.backboneShortfall].value == 0.5
    )
    #expect(audit(Self.problem, "A1", to: "B")[.backboneShortfall].statusQuo == 1.5)
  }

  @Test func `a district without students lacks nobody`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("T", at: "A", backbone: .county)
    }
    #expect(audit(problem)[.backboneShortfall].value == 0)
  }
}

@Suite struct SeniorShortfallTests {
  @Test func `senior titles and above, active people only`() {
    // Two for 200 students: fair are 1, 0.5 and 0.5; there are 1, 1 and 0.
    #expect(audit(BackboneShortfallTests.problem)[.seniorShortfall].value == 0.5)
    let moved = audit(BackboneShortfallTests.problem, "A4", to: "C")
    #expect(moved[.seniorShortfall].value == 1)
    #expect(moved[.seniorShortfall].weight == 0.25)
  }
}

@Suite struct UpwardMovesTests {
  @Test func `from a priority school to one that is not`() {
    let problem = StaffingProblem.tiny {
      $0.school("R", location: .rural)
      $0.school("W", location: .urban, standing: .weak)
      $0.school("U", location: .urban)
      for school in ["R", "W", "U"] { $0.teachers(2, prefix: school, at: School.ID(school)) }
    }
    let found = audit(problem, moving: ["R1": "U", "W1": "U", "R2": "W", "U1": "R"])
    #expect(found[.upward].value == 2)
    #expect(found[.upward].statusQuo == 0)
  }
}

@Suite struct FloorShortfallTests {
  @Test func `people short of soft floors add up, hard floors do not count`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.teachers(10, prefix: "A", at: "A")
      $0.policy {
        $0.floors = [
          ExchangeFloor(name: "one", people: .all, share: 0.25, enforcement: .soft),
          ExchangeFloor(name: "two", people: .all, share: 0.4, enforcement: .soft),
          ExchangeFloor(name: "hard", people: .all, share: 0.5),
          ExchangeFloor(
            name: "void",
            people: .backbone,
            share: 0.5,
            minimumPopulation: 1,
            enforcement: .soft
          ),
        ]
      }
    }
    let found = audit(problem, moving: ["A1": "B", "A2": "B", "A3": "B"])
    #expect(found[.floorShortfall].value == 1)
    #expect(found[.floorShortfall].statusQuo == 3 + 4)
  }
}
