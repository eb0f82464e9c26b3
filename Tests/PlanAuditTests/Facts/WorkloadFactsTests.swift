import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct WorkloadFactsTests {
  struct Load: Equatable {
    var full: Double
    var capacity: Double
    var itinerant: Double
  }

  func load(
    _ subject: Subject = .chinese,
    post: Teacher.Post = .teacher,
    own: Double? = nil,
    norm: Double? = nil,
    overload: Double = 1,
    share: Double = 0.5,
    certificate: Stage = .primary
  ) -> Load {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.classes("A")
      $0.teacher(
        "T",
        at: "A",
        subject,
        certificate: certificate,
        post: post,
        weeklyPeriods: own
      )
      if let norm { $0.norm(.primary, subject, norm) }
      $0.policy {
        $0.overload = overload
        $0.itinerant.share = share
      }
    }
    let facts = AuditFacts(problem)
    let teacher = problem.teachers[0]
    return Load(
      full: facts.fullLoad(of: teacher, at: "A"),
      capacity: facts.capacity(of: teacher, at: "A"),
      itinerant: facts.itinerantCapacity(of: teacher, at: "A")
    )
  }

  @Test func `the norm of the stage and main subject`() {
    #expect(load() == Load(full: 14, capacity: 14, itinerant: 7))
    #expect(load(.music) == Load(full: 16, capacity: 16, itinerant: 8))
    #expect(load(norm: 13.3) == Load(full: 13, capacity: 13, itinerant: 6.5))
  }

  @Test(arguments: [
    (Teacher.Post.teacher, 14.0), (.middle, 8), (.deputy, 5.5), (.principal, 3.5),
  ])
  func `a post leaves its share, rounded down to half periods`(post: Teacher.Post, full: Double) {
    #expect(load(post: post).full == full)
  }

  @Test func `one's own load counts whatever the post`() {
    #expect(load(post: .principal, own: 12.7) == Load(full: 12.5, capacity: 12.5, itinerant: 6))
  }

  @Test func `each step rounds down to half periods`() {
    // 14 · 1.25 = 17.5; 17.5 · 0.3 = 5.25 → 5.
    #expect(load(overload: 1.25, share: 0.3) == Load(full: 14, capacity: 17.5, itinerant: 5))
    // 0.6 · 14 = 8.4 → 8; 8 · 1.1 = 8.8 → 8.5; half of it is 4.25 → 4.
    #expect(load(post: .middle, overload: 1.1) == Load(full: 8, capacity: 8.5, itinerant: 4))
  }

  @Test func `what binary falls short of by a hair is not lost`() {
    // 0.1 · 3 summed in binary is a hair off 0.3; 15 · 1.1 is 16.5 and a hair.
    #expect(load(norm: 15, overload: 1.1).capacity == 16.5)
    #expect(load(own: 5, share: 0.7).itinerant == 3.5)
    #expect(load(own: 15, overload: 0.3, share: 1).capacity == 4.5)
  }

  @Test func `without a stage at the school there is no load, not even one's own`() {
    let none = Load(full: 0, capacity: 0, itinerant: 0)
    #expect(load(own: 10, certificate: .kindergarten) == none)
  }

  @Test func `a recruit carries the norm in half periods without overload`() {
    let problem = StaffingProblem.tiny {
      $0.norm(.primary, .math, 13.7)
      $0.policy { $0.overload = 2 }
    }
    #expect(AuditFacts(problem).recruitLoad(.primary, .math) == 13.5)
    #expect(AuditFacts(problem).recruitLoad(.kindergarten, .music) == 15)
  }
}
