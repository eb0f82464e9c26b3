import JSONText
import Staffing

/// `scenario.yaml` as text, with every key of the policy.
struct SettingsText {
  /// The scenario.
  let problem: StaffingProblem

  /// The file.
  func written() -> String {
    let policy = problem.policy
    var lines = [
      "title: \(quoted(problem.title))",
      "school_year: \(problem.schoolYear)",
      "preset: \(Presets.standard)",
      "policy:",
      "  eligibility:",
    ]
    lines += eligibility(policy.eligibility)
    lines.append(policy.floors.isEmpty ? "  floors: []" : "  floors:")
    lines += policy.floors.map { "    - {\(floor($0))}" }
    lines.append("  administrators: \(list(policy.administrators))")
    lines.append("  limits:")
    lines += limits(policy.limits)
    lines.append("  itinerant: {\(itinerant(policy.itinerant))}")
    lines.append("  timetable:")
    lines += timetable(policy.timetable)
    lines.append(
      "  open_subjects: [\(policy.openSubjects.map { quoted($0.id) }.sorted().joined(separator: ", "))]"
    )
    lines.append("  establishment:")
    lines += establishment(policy.establishment)
    lines += [
      "  priority_weight: \(number(policy.priorityWeight))",
      "  overload: \(number(policy.overload))",
      "  priorities: \(policy.priorities.rawValue)",
      "  weights: {\(map(TermID.allCases, policy.weights))}",
      "  level_factors: {\(map(Level.allCases, policy.levelFactors))}",
      "  inspection:",
    ]
    lines += inspection(policy.inspection)
    lines.append("solve: {\(solve(problem.settings))}")
    return lines.joined(separator: "\n") + "\n"
  }

  private func eligibility(_ eligibility: ExchangePolicy.Eligibility) -> [String] {
    let ages = eligibility.ageBelow.map {
      "{male: \(number($0.male)), female: \(number($0.female))}"
    }
    return [
      "    years_at_school: \(number(eligibility.yearsAtSchool))",
      "    leader_years_at_school: \(number(eligibility.leaderYearsAtSchool))",
      "    age_below: \(ages ?? "none")",
      "    years_since_exchange: \(number(eligibility.yearsSinceExchange))",
      "    movable_posts: \(list(eligibility.movablePosts))",
    ]
  }

  private func limits(_ limits: ExchangePolicy.Limits) -> [String] {
    [
      "    outflow_share: \(number(limits.outflowShare.value))",
      "    inflow_share: \(number(limits.inflowShare.value))",
      "    subject_outflow_share: \(number(limits.subjectOutflowShare.value))",
      "    travel_minutes: \(number(limits.travelMinutes))",
      "    speed_kmh: \(number(limits.speedKmh))",
      "    rural_backbone_net: \(limits.keepsRuralBackbone ? "keep" : "free")",
      "    cross_stage: \(limits.allowsCrossStage)",
    ]
  }

  private func itinerant(_ itinerant: ExchangePolicy.Itinerant) -> String {
    "allowed: \(itinerant.isAllowed), travel_minutes: \(number(itinerant.travelMinutes)), "
      + "share: \(number(itinerant.share))"
  }

  private func timetable(_ timetable: ExchangePolicy.Timetable) -> [String] {
    let periods = timetable.periodsPerDay.mapValues(Double.init)
    return [
      "    days: \(timetable.days)",
      "    periods_per_day: {\(map(Stage.allCases, periods))}",
    ]
  }

  private func establishment(_ standard: ExchangePolicy.EstablishmentStandard) -> [String] {
    [
      "    teaching_share: \(number(standard.teachingShare))",
      "    students_per_post: {\(map(Stage.allCases, standard.studentsPerPost))}",
      "    small_school_students: \(standard.smallSchoolStudents)",
      "    teachers_per_class: {\(map(Stage.allCases, standard.teachersPerClass))}",
      "    students_per_boarding_post: \(number(standard.studentsPerBoardingPost))",
    ]
  }

  private func inspection(_ standard: InspectionStandard) -> [String] {
    func byStage(_ values: InspectionStandard.ByStage) -> String {
      "{primary: \(number(values.primary)), junior: \(number(values.junior))}"
    }
    return [
      "    composite_limit: \(byStage(standard.compositeLimit))",
      "    variation_limit: \(byStage(standard.variationLimit))",
      "    class_size: \(byStage(standard.classSize))",
      "    school_size: \(standard.schoolSize)",
      "    combined_school_size: \(standard.combinedSchoolSize)",
      "    moved_of_eligible: \(number(standard.movedOfEligible.value))",
      "    backbone_of_moved: \(number(standard.backboneOfMoved.value))",
      "    moved_of_category: \(number(standard.movedOfCategory.value))",
      "    backbone_share: \(number(standard.backboneShare.value))",
      "    kindergarten_college_share: \(number(standard.kindergartenCollegeShare.value))",
    ]
  }

  private func floor(_ floor: ExchangeFloor) -> String {
    var parts = [
      "name: \(quoted(floor.name))", "people: \(floor.people.rawValue)",
      "share: \(number(floor.share.value))", "of: \(floor.base.rawValue)",
      "minimum_population: \(floor.minimumPopulation)", "enforce: \(floor.enforcement.rawValue)",
      "counting: \(floor.counting.rawValue)", "per: \(floor.scope.rawValue)",
    ]
    if let schools = floor.schools {
      parts.append("schools: [\(schools.map(\.word).sorted().joined(separator: ", "))]")
    }
    if let stages = floor.stages { parts.append("stages: \(list(stages))") }
    if let titles = floor.titles { parts.append("titles: \(list(titles))") }
    return parts.joined(separator: ", ")
  }

  private func solve(_ settings: SolveSettings) -> String {
    "gap: \(number(settings.gap)), time_limit: \(number(settings.timeLimit)), "
      + "threads: \(settings.threads), seed: \(settings.seed)"
  }

  private func list<Word>(_ words: Set<Word>) -> String
  where Word: CaseIterable & RawRepresentable<String> {
    "[" + Word.allCases.filter(words.contains).map(\.rawValue).joined(separator: ", ") + "]"
  }

  private func map<Key>(_ keys: [Key], _ values: [Key: Double]) -> String
  where Key: Hashable & RawRepresentable<String> {
    keys.compactMap { key in values[key].map { "\(key.rawValue): \(number($0))" } }
      .joined(separator: ", ")
  }

  private func number(_ value: Double) -> String { NumberText.shortest(value) }

  /// A text in double quotes; JSON's escapes are YAML's too.
  private func quoted(_ text: String) -> String { JSONValue.string(text).text }
}

extension ExchangeFloor.SchoolKind {
  /// The word of the settings file.
  fileprivate var word: String {
    switch self {
    case .location(let location): location.rawValue
    case .standing(let standing): standing.rawValue
    }
  }
}
