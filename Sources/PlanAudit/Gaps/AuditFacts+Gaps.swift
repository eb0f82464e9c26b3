public import Staffing

extension AuditFacts {
  /// Posts and periods of every school and of each of its subjects, by school.
  ///
  /// Sums reconcile: the posts of a pool's offerings are the pool's posts, heads and capacities of
  /// a school's subjects are the school's. Complexity: linear but for sorting.
  public func schoolGaps() -> [SchoolGap] { schoolGaps(placement: [:], recruits: []) }

  /// The same under a plan: people where it places them, and the recruits it places.
  public func schoolGaps(under plan: Plan) -> [SchoolGap] {
    let count = PlanCount.plan(plan, self)
    return schoolGaps(placement: count.placement, recruits: count.recruits)
  }

  private func schoolGaps(
    placement: [Teacher.ID: School.ID],
    recruits: [RecruitPlacement]
  ) -> [SchoolGap] {
    let present = peoplePresent(placement, recruits)
    let shares = postShares()
    return problem.schools.map { school in
      let required = offerings(at: school.id)
      let known = Set(required).union(present[school.id, default: [:]].keys).sorted()
      let gaps = known.map { offering in
        gap(
          of: offering,
          posts: shares[school.id].map { $0 * need(offering) } ?? 0,
          present[school.id]?[offering] ?? Present()
        )
      }
      let own = shares[school.id] == nil ? teachingPosts(of: school.id) : 0
      return SchoolGap(
        school: school.id,
        establishment: establishments[school.id] ?? 0,
        posts: gaps.reduce(own) { $0 + $1.posts },
        offerings: gaps
      )
    }
  }

  /// Full-time people that an offering needs: required periods ÷ norm.
  public func need(_ offering: Offering) -> Double {
    (needs[offering]?.required ?? 0)
      / problem.norms.weeklyPeriods(offering.stage, offering.subject)
  }

  private struct Present {
    var heads = 0
    var active = 0
    var recruits = 0
    var capacity = 0.0
  }

  /// Heads and capacities by school and the offering that the main subject stands for there; people
  /// without a placement are where they are now.
  private func peoplePresent(
    _ placement: [Teacher.ID: School.ID],
    _ recruits: [RecruitPlacement]
  ) -> [School.ID: [Offering: Present]] {
    var present: [School.ID: [Offering: Present]] = [:]
    for teacher in problem.teachers {
      let school = placement[teacher.id] ?? teacher.school
      let offering = Offering(
        school: school,
        stage: stage(of: teacher, at: school) ?? teacher.certificate,
        subject: teacher.subject
      )
      var sum = present[school]?[offering] ?? Present()
      sum.heads += 1
      if teacher.status == .active {
        sum.active += 1
        sum.capacity += capacity(of: teacher, at: school)
      }
      present[school, default: [:]][offering] = sum
    }
    for group in recruits where group.count > 0 {
      let offering = Offering(school: group.school, stage: group.stage, subject: group.subject)
      let people = min(group.count, 1_000_000)
      present[group.school, default: [:]][offering, default: Present()].recruits += people
      present[group.school]?[offering]?.capacity +=
        Double(people) * recruitLoad(group.stage, group.subject)
    }
    return present
  }

  /// Posts for each full-time person needed, by school: the same throughout a pool.
  ///
  /// Nil for the schools of pools that need nobody, whose posts stand for themselves.
  private func postShares() -> [School.ID: Double] {
    var posts: [School.ID: Double] = [:]
    var needed: [School.ID: Double] = [:]
    for school in problem.schools {
      let holder = poolHolder(of: school.id)
      posts[holder, default: 0] += teachingPosts(of: school.id)
      needed[holder, default: 0] += offerings(at: school.id).reduce(0) { $0 + need($1) }
    }
    var shares: [School.ID: Double] = [:]
    for school in problem.schools {
      let holder = poolHolder(of: school.id)
      guard let total = needed[holder], total > 0 else { continue }
      shares[school.id] = (posts[holder] ?? 0) / total
    }
    return shares
  }

  private func gap(of offering: Offering, posts: Double, _ present: Present) -> OfferingGap {
    OfferingGap(
      offering: offering,
      posts: posts,
      heads: present.heads,
      needed: need(offering),
      active: present.active,
      recruits: present.recruits,
      required: needs[offering]?.required ?? 0,
      capacity: present.capacity
    )
  }
}
