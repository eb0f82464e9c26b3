import Staffing
import Yams

/// Applies the `policy` map of a settings file to a policy; keys that are absent change nothing.
struct PolicySettings {
  /// The keys of `policy`.
  static let keys = [
    "eligibility", "floors", "administrators", "limits", "itinerant", "open_subjects",
    "establishment", "priority_weight", "overload", "priorities", "weights", "level_factors",
    "timetable", "inspection",
  ]

  /// The `policy` map.
  let map: SettingsMap
  /// Whether floors join those of the policy by name, as in a scenario that extends another.
  let mergesFloors: Bool

  /// Sets every key that is given.
  func apply(to policy: inout ExchangePolicy) {
    apply(to: &policy.eligibility)
    FloorSettings(map: map, mergesFloors: mergesFloors).apply(to: &policy.floors)
    if let posts = map.words("administrators", Words.post) {
      policy.administrators = Set(posts)
    }
    apply(to: &policy.limits)
    apply(to: &policy.itinerant)
    apply(to: &policy.timetable)
    applyOpenSubjects(to: &policy)
    apply(to: &policy.establishment)
    map.number("priority_weight", in: 0...1000).map { policy.priorityWeight = $0 }
    map.number("overload", in: 0...10).map { policy.overload = $0 }
    map.word("priorities", .ofCases(ExchangePolicy.Priorities.self))
      .map { policy.priorities = $0 }
    applyWeights(to: &policy)
    apply(to: &policy.inspection)
  }

  private func apply(to eligibility: inout ExchangePolicy.Eligibility) {
    let keys = [
      "years_at_school", "leader_years_at_school", "age_below", "years_since_exchange",
      "movable_posts",
    ]
    guard let map = map.map("eligibility", keys: keys) else { return }
    map.number("years_at_school", in: 0...100).map { eligibility.yearsAtSchool = $0 }
    map.number("leader_years_at_school", in: 0...100).map { eligibility.leaderYearsAtSchool = $0 }
    map.number("years_since_exchange", in: 0...100).map { eligibility.yearsSinceExchange = $0 }
    map.words("movable_posts", Words.post).map { eligibility.movablePosts = Set($0) }
    guard map.node("age_below")?.string.map(TextFolding.word) != "none" else {
      eligibility.ageBelow = nil
      return
    }
    guard let ages = map.map("age_below", keys: ["male", "female"]) else { return }
    var limits = eligibility.ageBelow ?? ExchangePolicy.AgeLimits(male: 50, female: 45)
    ages.number("male", in: 0...150).map { limits.male = $0 }
    ages.number("female", in: 0...150).map { limits.female = $0 }
    eligibility.ageBelow = limits
  }

  private func apply(to limits: inout ExchangePolicy.Limits) {
    let keys = [
      "outflow_share", "inflow_share", "subject_outflow_share", "travel_minutes", "speed_kmh",
      "rural_backbone_net", "cross_stage",
    ]
    guard let map = map.map("limits", keys: keys) else { return }
    map.share("outflow_share").map { limits.outflowShare = $0 }
    map.share("inflow_share").map { limits.inflowShare = $0 }
    map.share("subject_outflow_share").map { limits.subjectOutflowShare = $0 }
    map.number("travel_minutes", in: 0...10_000).map { limits.travelMinutes = $0 }
    map.number("speed_kmh", in: 1...1000).map { limits.speedKmh = $0 }
    map.word("rural_backbone_net", WordList([(true, ["keep"]), (false, ["free"])]))
      .map { limits.keepsRuralBackbone = $0 }
    map.flag("cross_stage").map { limits.allowsCrossStage = $0 }
  }

  private func apply(to itinerant: inout ExchangePolicy.Itinerant) {
    let keys = ["allowed", "travel_minutes", "share"]
    guard let map = map.map("itinerant", keys: keys) else { return }
    map.flag("allowed").map { itinerant.isAllowed = $0 }
    map.number("travel_minutes", in: 0...10_000).map { itinerant.travelMinutes = $0 }
    map.share("share").map { itinerant.share = $0.value }
  }

  private func apply(to timetable: inout ExchangePolicy.Timetable) {
    guard let map = map.map("timetable", keys: ["days", "periods_per_day"]) else { return }
    map.whole("days", in: 1...7).map { timetable.days = $0 }
    let stages = Stage.allCases
    guard let periods = map.map("periods_per_day", keys: stages.map(\.rawValue)) else { return }
    for stage in stages {
      periods.whole(stage.rawValue, in: 1...15).map { timetable.periodsPerDay[stage] = $0 }
    }
  }

  private func apply(to standard: inout ExchangePolicy.EstablishmentStandard) {
    let keys = [
      "teaching_share", "students_per_post", "small_school_students", "teachers_per_class",
      "students_per_boarding_post",
    ]
    guard let map = map.map("establishment", keys: keys) else { return }
    map.share("teaching_share").map { standard.teachingShare = $0.value }
    // Kindergartens count classes, so that a ratio for them would be ignored silently.
    let ratios: [Stage] = [.primary, .junior, .senior]
    apply(map, "students_per_post", to: &standard.studentsPerPost, stages: ratios)
    map.whole("small_school_students", in: 0...100_000).map { standard.smallSchoolStudents = $0 }
    apply(map, "teachers_per_class", to: &standard.teachersPerClass, stages: Stage.allCases)
    map.number("students_per_boarding_post", in: 0...100_000)
      .map { standard.studentsPerBoardingPost = $0 }
  }

  private func apply(
    _ map: SettingsMap,
    _ key: String,
    to values: inout [Stage: Double],
    stages: [Stage]
  ) {
    guard let map = map.map(key, keys: stages.map(\.rawValue)) else { return }
    for stage in stages {
      map.number(stage.rawValue, in: 0.01...1000).map { values[stage] = $0 }
    }
  }

  private func applyOpenSubjects(to policy: inout ExchangePolicy) {
    guard let entries = map.entries("open_subjects") else { return }
    policy.openSubjects = Set(
      entries.compactMap { entry in
        guard let name = map.scalar(entry, "open_subjects", kind: "word") else { return nil }
        if let subject = map.context.subjects[name] { return subject }
        guard map.context.subjectsAreKnown else { return nil }
        map.report(
          .unknownSubject,
          entry,
          path: map.full("open_subjects"),
          value: name,
          suggestion: map.context.subjects.nearMatch(of: name)
        )
        return nil
      }
    )
  }

  private func applyWeights(to policy: inout ExchangePolicy) {
    if let weights = map.map("weights", keys: TermID.allCases.map(\.rawValue)) {
      for term in TermID.allCases {
        weights.number(term.rawValue, in: 0...1_000_000).map { policy.weights[term] = $0 }
      }
    }
    if let factors = map.map("level_factors", keys: Level.allCases.map(\.rawValue)) {
      for level in Level.allCases {
        factors.number(level.rawValue, in: 0...1_000_000).map { policy.levelFactors[level] = $0 }
      }
    }
  }
}
