import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct PostsInRankTests {
  func district(
    _ post: Teacher.Post = .principal,
    _ more: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      for school in ["A", "B"] {
        $0.school(School.ID(school))
        $0.classes(School.ID(school))
        $0.teachers(3, prefix: school, at: School.ID(school), .math)
        $0.teacher(Teacher.ID("\(school)P"), at: School.ID(school), post: post)
      }
      more(&$0)
    }
  }

  @Test func `leaders swap in rank`() {
    #expect(audit(district(), moving: ["AP": "B", "BP": "A"]).broken == [])
  }

  @Test(arguments: [Teacher.Post.deputy, .principal])
  func `as now means neither more nor fewer`(post: Teacher.Post) {
    let found = audit(district(post), "AP", to: "B")
    #expect(found.broken == [.postsInRank])
    #expect(found.causes(.postsInRank) == [.tooFewLeaders, .tooManyLeaders])
    #expect(found[.postsInRank].violations.map(\.found) == [0, 2])
    #expect(found[.postsInRank].violations.map(\.allowed) == [1, 1])
    #expect(found[.postsInRank].violations.map(\.schools) == [["A"], ["B"]])
  }

  @Test func `between the count now and the approved count everything goes`() {
    let problem = district {
      $0.approved("A", .principal, 0)
      $0.approved("B", .principal, 2)
    }
    #expect(audit(problem, "AP", to: "B").broken == [])
    #expect(audit(problem).broken == [])
    #expect(audit(problem, "BP", to: "A").broken == [.postsInRank])
  }

  @Test func `an approved number that is not reached now need not be reached`() {
    let problem = district { $0.approved("A", .principal, 3) }
    #expect(audit(problem).broken == [])
  }

  @Test func `a leader on leave is not counted`() {
    let problem = district {
      $0.teacher("AQ", at: "A", post: .principal, status: .leave)
    }
    #expect(audit(problem).broken == [])
    #expect(audit(problem, moving: ["AP": "B", "BP": "A"]).broken == [])
  }

  @Test func `middle leaders move freely`() {
    #expect(audit(district(.middle), "AP", to: "B").broken == [])
  }
}
