import Staffing

/// People at work by group and by the location of their school, before and after.
struct StaffGroups {
  /// Groups of age on 1 September of the school year.
  enum Age: Int, CaseIterable {
    case under30
    case from30
    case from40
    case from50
    case unknown

    /// The group of somebody; whole years count.
    init(_ teacher: Teacher, on month: Month) {
      guard let birth = teacher.birth else {
        self = .unknown
        return
      }
      switch birth.months(until: month) / 12 {
      case ..<30: self = .under30
      case ..<40: self = .from30
      case ..<50: self = .from40
      default: self = .from50
      }
    }
  }

  /// Groups of titles.
  enum Title: Int, CaseIterable {
    case senior
    case first
    case second
    case lower

    /// The group of somebody.
    init(_ teacher: Teacher) {
      switch teacher.title {
      case .senior, .professor: self = .senior
      case .first: self = .first
      case .second: self = .second
      case .third, .none: self = .lower
      }
    }
  }

  /// A location with the people of each group.
  struct Row {
    /// The location.
    let location: School.Location
    /// People of each group in the status quo.
    var before: [Int]
    /// The same under the plan, without recruits.
    var after: [Int]
  }

  /// The locations that have people, in order.
  let rows: [Row]

  /// Counts everybody whom the plan assigns, by a group of `groups`.
  init(_ plan: CountedPlan, groups: Int, of group: (Teacher) -> Int) {
    let locations = Dictionary(
      plan.problem.schools.map { ($0.id, $0.location) }
    ) { first, _ in first }
    var counts: [School.Location: Row] = [:]
    for assignment in plan.plan.assignments {
      guard let teacher = plan.teachers[assignment.teacher],
        let before = locations[teacher.school], let after = locations[assignment.school]
      else { continue }
      let none = [Int](repeating: 0, count: groups)
      for location in [before, after] where counts[location] == nil {
        counts[location] = Row(location: location, before: none, after: none)
      }
      counts[before]?.before[group(teacher)] += 1
      counts[after]?.after[group(teacher)] += 1
    }
    rows = School.Location.allCases.compactMap { counts[$0] }
  }
}
