import Staffing
import Testing

@testable import ScenarioFiles

/// `scenario.yaml`: defaults, presets, every key, and what is wrong with keys and values.
@Suite struct SettingsTests {
  private func problem(_ yaml: String) throws -> StaffingProblem {
    try SmallScenario.changing(["scenario.yaml": yaml]).load().problem
  }

  @Test func `an empty file means the defaults`() throws {
    for text in ["", "# nothing\n", "policy:\nsolve:\n"] {
      let problem = try problem(text)
      #expect(problem.policy == ExchangePolicy())
      #expect(problem.settings == SolveSettings())
      #expect(problem.schoolYear == 2026)
    }
  }

  @Test func `the preset district-15 is the default policy, key by key`() {
    #expect(Presets.policy("district-15") == ExchangePolicy())
  }

  @Test func `every preset has its floors`() {
    let national = Presets.policy("national-2014").floors
    #expect(national.map(\.name) == ["teachers", "backbone"])
    #expect(national[0].base == .eligible)
    #expect(national[0].schools == [.location(.urban), .standing(.strong)])
    #expect(national[1].share == 0.20)
    #expect(national[1].base == .moved)
    let wujin = Presets.policy("wujin-2017").floors
    #expect(wujin == [ExchangeFloor(name: "teachers", people: .all, share: 0.15, base: .eligible)])
    let pucheng = Presets.policy("pucheng")
    #expect(pucheng.floors.map(\.people) == [.all, .firstTitleUp])
    #expect(pucheng.floors[0].scope == .school)
    #expect(pucheng.eligibility.ageBelow == .init(male: 50, female: 45))
    #expect(pucheng.limits == ExchangePolicy().limits)
  }

  @Test func `keys override the preset and a list of floors replaces its floors`() throws {
    let policy = try problem(
      """
      preset: pucheng
      policy:
        eligibility: {years_at_school: 8}
        floors: [{name: only, people: senior_title, share: 0.2, of: moved, enforce: soft}]
      """
    ).policy
    #expect(policy.eligibility.yearsAtSchool == 8)
    #expect(policy.eligibility.leaderYearsAtSchool == 6)
    #expect(policy.floors.map(\.name) == ["only"])
    #expect(policy.floors[0].enforcement == .soft)
  }

  @Test func `every key is taken`() throws {
    let problem = try problem(Self.everyKey)
    var expected = ExchangePolicy()
    expected.eligibility.yearsAtSchool = 3
    expected.eligibility.leaderYearsAtSchool = 5.5
    expected.eligibility.ageBelow = nil
    expected.eligibility.yearsSinceExchange = 1
    expected.eligibility.movablePosts = [.teacher, .middle]
    expected.floors = [
      ExchangeFloor(
        name: "backbone",
        people: .backbone,
        share: 0.2,
        base: .moved,
        minimumPopulation: 7,
        enforcement: .soft,
        counting: .stock,
        schools: [.location(.urban), .standing(.strong)],
        stages: [.junior],
        titles: [.first, .senior],
        scope: .school
      )
    ]
    expected.administrators = [.principal]
    expected.limits.outflowShare = 0.1
    expected.limits.inflowShare = 0.2
    expected.limits.subjectOutflowShare = 0.5
    expected.limits.travelMinutes = 45
    expected.limits.speedKmh = 40
    expected.limits.keepsRuralBackbone = false
    expected.limits.allowsCrossStage = false
    expected.itinerant.isAllowed = false
    expected.itinerant.travelMinutes = 20
    expected.itinerant.share = 0.25
    expected.timetable.days = 6
    expected.timetable.periodsPerDay[.senior] = 9
    expected.openSubjects = [.labour, .pe]
    expected.establishment.teachingShare = 0.9
    expected.establishment.studentsPerPost[.junior] = 14
    expected.establishment.smallSchoolStudents = 100
    expected.establishment.teachersPerClass[.senior] = 3.2
    expected.establishment.studentsPerBoardingPost = 100
    expected.priorityWeight = 2
    expected.overload = 1.1
    expected.priorities = .blended
    expected.weights = [.travel: 0.1, .overEstablishment: 2]
    expected.levelFactors[.staffing] = 8
    expected.inspection.compositeLimit.junior = 0.5
    expected.inspection.variationLimit = .init(primary: 0.6, junior: 0.5)
    expected.inspection.classSize.primary = 40
    expected.inspection.schoolSize = 1800
    expected.inspection.movedOfEligible = 0.2
    expected.inspection.kindergartenCollegeShare = 0.95
    #expect(problem.policy == expected)
    #expect(problem.title == "云溪区: 2027")
    #expect(problem.schoolYear == 2027)
    #expect(problem.settings.gap == 0.01)
    #expect(problem.settings.timeLimit == 60)
    #expect(problem.settings.threads == 1)
    #expect(problem.settings.seed == 7)
  }

  private static let everyKey = """
    title: "云溪区: 2027"
    school_year: 2027
    preset: district-15
    policy:
      eligibility:
        years_at_school: 3
        leader_years_at_school: 5.5
        age_below: none
        years_since_exchange: 1
        movable_posts: [teacher, 中层]
      floors:
        - name: backbone
          people: backbone
          share: 0.2
          of: moved
          minimum_population: 7
          enforce: soft
          counting: stock
          schools: [urban, strong]
          stages: [junior]
          titles: [first, senior]
          per: school
      administrators: [principal]
      limits:
        outflow_share: 0.1
        inflow_share: 0.2
        subject_outflow_share: 0.5
        travel_minutes: 45
        speed_kmh: 40
        rural_backbone_net: free
        cross_stage: false
      itinerant: {allowed: no, travel_minutes: 20, share: 0.25}
      timetable: {days: 6, periods_per_day: {senior: 9}}
      open_subjects: [labour, 体育]
      establishment:
        teaching_share: 0.9
        students_per_post: {junior: 14}
        small_school_students: 100
        teachers_per_class: {senior: 3.2}
        students_per_boarding_post: 100
      priority_weight: 2
      overload: 1.1
      priorities: blended
      weights: {travel: 0.1, over_establishment: 2}
      level_factors: {staffing: 8}
      inspection:
        composite_limit: {junior: 0.5}
        variation_limit: {primary: 0.6, junior: 0.5}
        class_size: {primary: 40}
        school_size: 1800
        moved_of_eligible: 0.2
        kindergarten_college_share: 0.95
    solve: {gap: 0.01, time_limit: 60, threads: 1, seed: 7}
    """

  @Test func `every wrong key and value is reported with its line`() throws {
    let yaml = """
      titel: x
      policy:
        eligibility: {age_below: {men: 50}, movable_posts: [techer]}
        floors:
          - {name: a, share: 1.5, of: everybody}
          - {people: all}
        limits: {cross_stage: maybe, outflow_share: [1]}
        weights: {travle: 1}
        open_subjects: [cooking]
      solve: {threads: 1.5}
      """
    let found = try SmallScenario.changing(["scenario.yaml": yaml]).diagnostics()
    #expect(
      found.map { "\($0.place.row ?? 0) \($0.code.rawValue) \($0.columnName ?? "")" } == [
        "1 D030 ", "3 D030 policy.eligibility.age_below", "3 D011 policy.eligibility.movable_posts",
        "5 D010 policy.floors.people", "5 D013 policy.floors.share", "5 D011 policy.floors.of",
        "6 D010 policy.floors.name", "6 D010 policy.floors.share",
        "7 D031 policy.limits.cross_stage", "7 D031 policy.limits.outflow_share",
        "8 D030 policy.weights", "9 D022 policy.open_subjects", "10 D031 solve.threads",
      ]
    )
    #expect(found.first?.suggestion == "title")
  }
}
