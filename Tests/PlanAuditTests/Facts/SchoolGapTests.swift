import PlanAudit
import Staffing
import TestSupport
import Testing

/// Gaps in posts and periods, school by school and subject by subject.
@Suite struct SchoolGapTests {
  /// One class of 14 periods of Chinese and 7 of mathematics at each of two schools.
  private func district(
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> [School.ID: SchoolGap] {
    let problem = StaffingProblem.tiny {
      $0.curriculum([.chinese: 14, .math: 7])
      $0.school("A", establishment: 3)
      $0.classes("A")
      write(&$0)
    }
    return gaps(AuditFacts(problem))
  }

  private func gaps(_ facts: AuditFacts) -> [School.ID: SchoolGap] {
    Dictionary(uniqueKeysWithValues: facts.schoolGaps().map { ($0.school, $0) })
  }

  private func gap(_ school: SchoolGap?, _ subject: Subject) -> OfferingGap? {
    school?.offerings.first { $0.offering.subject == subject }
  }

  @Test func `posts are shared out by the full loads that each subject needs`() throws {
    let school = try #require(district { $0.teachers(2, prefix: "T", at: "A") }["A"])
    let chinese = try #require(gap(school, .chinese))
    let math = try #require(gap(school, .math))
    // One full load of Chinese, half a one of mathematics: 3 posts fall 2 to 1.
    #expect(chinese.needed == 1 && math.needed == 0.5)
    #expect(chinese.posts == 2 && math.posts == 1)
    #expect(chinese.establishmentGap == 0 && math.establishmentGap == -1)
    #expect(school.establishmentGap == -1)
  }

  @Test func `periods are those of the main subject against what is required`() throws {
    let school = try #require(district { $0.teachers(2, prefix: "T", at: "A") }["A"])
    #expect(gap(school, .chinese)?.periodGap == 14)
    #expect(gap(school, .math)?.periodGap == -7)
    #expect(school.periodGap == 7)
  }

  @Test func `people on leave hold a post and teach nothing`() throws {
    let school = try #require(district { $0.teacher("T1", at: "A", status: .leave) }["A"])
    let chinese = try #require(gap(school, .chinese))
    #expect(chinese.heads == 1 && chinese.active == 0)
    #expect(chinese.capacity == 0 && chinese.periodGap == -14)
  }

  @Test func `a subject that nobody asks for shows its people without posts`() throws {
    let school = try #require(district { $0.teacher("T1", at: "A", .music) }["A"])
    let music = try #require(gap(school, .music))
    #expect(music.posts == 0 && music.heads == 1 && music.required == 0)
    #expect(music.periodGap == 16)
  }

  @Test func `a parent shares its posts with its teaching point by need`() throws {
    let schools = district {
      $0.school("P", parent: "A", establishment: nil)
      $0.classes("P", 0.5)
    }
    // Needs 1.5 and 0.75 full loads: 3 posts fall 2 to 1.
    #expect(schools["A"]?.posts == 2)
    #expect(schools["P"]?.posts == 1)
    #expect(schools["P"]?.establishment == 0)
  }

  @Test func `posts of a pool that needs nobody stay with their schools`() throws {
    let schools = district {
      $0.school("B", establishment: 4)
      $0.teacher("T1", at: "B")
    }
    #expect(schools["B"]?.posts == 4)
    #expect(schools["B"]?.establishmentGap == -3)
  }

  @Test func `sums reconcile on random districts`() {
    for seed in 1...40 as ClosedRange<UInt64> {
      let problem = RandomDistrict(seed: seed, people: 40, schools: 6).problem
      let facts = AuditFacts(problem)
      let gaps = facts.schoolGaps()
      #expect(gaps.reduce(0) { $0 + $1.heads } == problem.teachers.count, "seed \(seed)")
      let required = facts.needs.values.reduce(0) { $0 + $1.required }
      #expect(abs(gaps.reduce(0) { $0 + $1.required } - required) < 1e-6, "seed \(seed)")
      let capacity = problem.teachers.filter { $0.status == .active }
        .reduce(0) { $0 + facts.capacity(of: $1, at: $1.school) }
      #expect(abs(gaps.reduce(0) { $0 + $1.capacity } - capacity) < 1e-6, "seed \(seed)")
      let posts = problem.schools.reduce(0) { $0 + facts.teachingPosts(of: $1.id) }
      #expect(abs(gaps.reduce(0) { $0 + $1.posts } - posts) < 1e-6, "seed \(seed)")
      let bySubject = gaps.flatMap(\.offerings).reduce(0) { $0 + $1.heads }
      #expect(bySubject == problem.teachers.count, "seed \(seed)")
    }
  }
}
