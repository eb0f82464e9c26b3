import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct EstablishmentTests {
  func posts(_ write: (inout DistrictBuilder) -> Void) -> [School.ID: Int] {
    AuditFacts(.tiny(write)).establishments
  }

  @Test func `given numbers are taken as they are`() {
    let found = posts {
      $0.school("A", establishment: 7)
      $0.classes("A", students: 1900)
    }
    #expect(found == ["A": 7])
  }

  @Test func `students by ratio of their stage`() {
    let found = posts {
      $0.school("A", stages: [.primary, .junior, .senior], establishment: nil)
      $0.classes("A", grade: 1, 5, students: 190)
      $0.classes("A", grade: 7, 5, students: 135)
      $0.classes("A", grade: 10, 5, students: 125)
    }
    #expect(found == ["A": 30])
  }

  @Test func `kindergartens count two a class`() {
    let found = posts {
      $0.school("A", stages: [.kindergarten], establishment: nil)
      $0.classes("A", grade: 0, 3, students: 300)
    }
    #expect(found == ["A": 6])
  }

  @Test func `small rural schools take the larger for each stage`() {
    // Primary: 38 ÷ 19 = 2 or 5 · 1.8 = 9; junior: 135 ÷ 13.5 = 10 or 1 · 2.7.
    func found(_ location: School.Location, primary: Int = 38) -> Int? {
      posts {
        $0.school("A", stages: [.primary, .junior], location: location, establishment: nil)
        $0.classes("A", grade: 1, 5, students: primary)
        $0.classes("A", grade: 7, 1, students: 135)
      }["A"]
    }
    #expect(found(.rural) == 19)
    #expect(found(.town) == 12)
    // 200 students are not small: 65 ÷ 19 = 3.42, and 10.
    #expect(found(.rural, primary: 65) == 13)
    #expect(found(.rural, primary: 64) == 19)
  }

  @Test func `boarders add posts where the policy says so`() {
    func found(_ students: Double) -> Int? {
      posts {
        $0.school("A", establishment: nil, boarders: 80)
        $0.classes("A", students: 190)
        $0.policy { $0.establishment.studentsPerBoardingPost = students }
      }["A"]
    }
    #expect(found(0) == 10)
    #expect(found(40) == 12)
  }

  @Test func `the largest remainders are rounded up until the total is right`() {
    // 9.5 + 9.4 + 9.2 = 28.1 → 28: one more than the sum of the whole parts.
    let standard = { (builder: inout DistrictBuilder) in
      builder.policy { $0.establishment.studentsPerPost = [.primary: 10] }
    }
    let found = posts {
      standard(&$0)
      for (school, students) in [("A", 92), ("B", 95), ("C", 94)] {
        $0.school(School.ID(school), establishment: nil)
        $0.classes(School.ID(school), students: students)
      }
    }
    #expect(found == ["A": 9, "B": 10, "C": 9])
  }

  @Test func `a total of one half rounds up and equal remainders go by id`() {
    // 2.5 + 2.5 + 2.5 = 7.5 → 8: two more, to A and B.
    let found = posts {
      $0.policy { $0.establishment.studentsPerPost = [.primary: 10] }
      for school in ["C", "A", "B"] {
        $0.school(School.ID(school), establishment: nil)
        $0.classes(School.ID(school), students: 25)
      }
      $0.school("G", establishment: 3)
    }
    #expect(found == ["A": 3, "B": 3, "C": 2, "G": 3])
  }

  @Test func `a blank child counts nothing where the parent's number is given`() {
    let found = posts {
      $0.school("P", establishment: 20)
      $0.school("Q", parent: "P", establishment: nil)
      $0.school("R", establishment: nil)
      $0.school("S", parent: "R", establishment: nil)
      $0.school("T", parent: "R", establishment: 4)
      for school in ["Q", "R", "S", "T"] { $0.classes(School.ID(school), students: 190) }
    }
    #expect(found == ["P": 20, "Q": 0, "R": 10, "S": 10, "T": 4])
  }

  @Test func `teaching posts are the teaching share of the establishment`() {
    let facts = AuditFacts(
      .tiny {
        $0.school("A", establishment: 10)
        $0.school("B", parent: "A", establishment: 2)
        $0.policy { $0.establishment.teachingShare = 0.91 }
      }
    )
    #expect(facts.teachingPosts(of: "A") == 9.1)
    #expect(facts.poolHolder(of: "B") == "A")
    #expect(facts.poolHolder(of: "A") == "A")
  }
}
