public import Staffing

/// A made-up district with a plan that shows that its rules can hold together.
///
/// The same number of people, seed and attempt give the same bytes on every machine: all chance is
/// one 64-bit generator, all arithmetic is that of whole numbers, quotients and square roots.
public struct SyntheticDistrict: Sendable {
  /// The district: schools, people, wishes, decisions and the policy of the preset `district-15`.
  public let problem: StaffingProblem
  /// A plan by construction, in which nobody teaches anything.
  ///
  /// Pairs change places within clusters until the floors are met; recruits go where their subject
  /// is offered.
  public let witness: Plan
  /// Number of clusters.
  public let clusters: Int
  /// How many people got other dates than drawn, or became backbone teachers, because the floors
  /// could not be met otherwise.
  public let adjustedPeople: Int

  /// Fewest and most people a district may have.
  public static let people = 30...100_000

  /// Whether the witness really keeps every rule is for an audit to say; where it does not, the
  /// next attempt gives another district of the same seed.
  ///
  /// Linear in the people but for the clusters' exchanges, which are quadratic in a cluster.
  public init(teachers count: Int, seed: UInt64, attempt: Int = 0) {
    precondition(Self.people.contains(count), "a district has from 30 to 100,000 people")
    let seed = seed &+ UInt64(attempt) &* 0xA076_1D64_78BD_642F
    let year = 2026
    let effective = Month(septemberOf: year)
    let policy = ExchangePolicy()

    var map = DistrictMap(people: count, seed: seed)
    var classDraw = ClassDraw(seed: seed)
    classDraw.fill(&map)
    var postDraw = PostDraw(seed: seed)
    var personDraw = PersonDraw(map: map, effective: effective, seed: seed)
    let drawn = postDraw.openings(of: map).enumerated().map { offset, opening in
      personDraw.person(opening, number: offset + 1)
    }
    var people = drawn
    var leaderDraw = LeaderDraw(effective: effective, seed: seed)
    leaderDraw.appoint(&people, sites: map.sites)

    var decisionDraw = DecisionDraw(effective: effective, rules: policy.eligibility, seed: seed)
    var book = decisionDraw.decide(people, sites: map.sites)
    let offered = OfferedSubjects(map.sites)
    var witness = ExchangeWitness(
      people,
      sites: map.sites,
      offered: offered,
      decisions: book,
      policy: policy,
      effective: effective,
      seed: seed
    )
    witness.build()
    people = witness.people
    decisionDraw.order(&book, people, destinations: witness.destinations)
    var wishDraw = WishDraw(effective: effective, rules: policy.eligibility, seed: seed)
    var recruitDraw = RecruitDraw(seed: seed)
    let placements = recruitDraw.placements(count, sites: map.sites, offered: offered)
    var schoolDraw = SchoolDraw(map.sites, seed: seed)

    clusters = Set(map.sites.map(\.cluster)).count
    adjustedPeople = witness.adjusted
    problem = StaffingProblem(
      title: "\(map.seats[0])\(map.seats.count > 1 ? "市" : "县")\(year)学年教师交流轮岗方案",
      schoolYear: year,
      schools: schoolDraw.schools(),
      classes: schoolDraw.classes(),
      teachers: people.map(\.teacher),
      preferences: wishDraw.wishes(people, sites: map.sites),
      decisions: book.rows,
      travel: schoolDraw.ways(),
      recruits: Self.groups(placements),
      approvedPosts: schoolDraw.approvedPosts(people),
      policy: policy
    )
    self.witness = Plan(
      assignments: people.enumerated().filter { $0.element.teacher.status == .active }.map {
        Assignment(
          teacher: $0.element.teacher.id,
          school: PersonDraw.schoolID(witness.destinations[$0.offset] ?? $0.element.site)
        )
      },
      teaching: [],
      teachingBefore: [],
      recruits: placements,
      recruitsBefore: placements
    )
  }

  private static func groups(_ placements: [RecruitPlacement]) -> [RecruitGroup] {
    var counts: [Offering: Int] = [:]
    for placement in placements {
      let group = Offering(school: "", stage: placement.stage, subject: placement.subject)
      counts[group, default: 0] += placement.count
    }
    return counts.keys.sorted().map {
      RecruitGroup(stage: $0.stage, subject: $0.subject, count: counts[$0] ?? 0)
    }
  }
}
