public import Staffing

/// One class of a school with the blocks it must be taught: a subject's weekly periods in one hand.
public struct SchoolClass: Hashable, Sendable {
  /// The periods of one subject that one person teaches.
  public struct Block: Hashable, Sendable {
    /// The subject.
    public let subject: Subject
    /// Weekly periods, more than 0.
    public let weeklyPeriods: Double
    /// Fewest days on which they can be taught, so many of the subject as a class may have a day.
    public let days: Int
  }

  /// The grade; of combined grades the lower one.
  public let grade: Int
  /// Its name within the grade: a number from 1, or both grades of a combined class, as `5+6`; a half
  /// class that is left over comes last.
  public let name: String
  /// The stage.
  public let stage: Stage
  /// The blocks, by subject; where one person's full load cannot hold a subject, several.
  public let blocks: [Block]

  /// The offerings that the class is part of at a school.
  public func offerings(at school: School.ID) -> [Offering] {
    blocks.map { Offering(school: school, stage: stage, subject: $0.subject) }
  }
}

extension SchoolClass {
  /// The classes of every school, by grade and name.
  ///
  /// Half classes of a stage join in grade order in pairs; in a pair each subject has the mean of
  /// both grades, rounded to whole periods by largest remainder within the rounded weekly total. A
  /// half class that is left over has half of its periods, rounded likewise. Where `demand.csv`
  /// overrides an offering, its classes share the demand in proportion, rounded likewise.
  public static func all(of problem: StaffingProblem) -> [School.ID: [SchoolClass]] {
    Dictionary(grouping: problem.classes, by: \.school).mapValues { groups in
      var drafts = groups.sorted { $0.grade < $1.grade }.flatMap { whole($0, problem) }
      drafts += halves(of: groups, problem)
      drafts.sort { ($0.grade, $0.order) < ($1.grade, $1.order) }
      share(problem.demandOverrides.filter { $0.offering.school == groups[0].school }, &drafts)
      return drafts.map { $0.schoolClass(problem.norms, problem.policy.timetable) }.filter {
        !$0.blocks.isEmpty
      }
    }
  }

  private struct Draft {
    var grade: Int
    var order: Int
    var name: String
    var stage: Stage
    var periods: [Subject: Double]

    func schoolClass(
      _ norms: WorkloadNorms,
      _ timetable: ExchangePolicy.Timetable
    ) -> SchoolClass {
      var blocks: [Block] = []
      for subject in periods.keys.sorted() {
        let all = periods[subject] ?? 0
        let norm = norms.weeklyPeriods(stage, subject)
        let parts = norm > 0 ? max(1, (all / norm - 1e-9).rounded(.up)) : 1
        let daily = Double(timetable.mostDaily(ofWeekly: all))
        for _ in 0..<Int(parts) where all > 0 {
          let days = Int((all / parts / daily - 1e-9).rounded(.up))
          blocks.append(Block(subject: subject, weeklyPeriods: all / parts, days: days))
        }
      }
      return SchoolClass(grade: grade, name: name, stage: stage, blocks: blocks)
    }
  }

  private static func whole(_ group: ClassGroup, _ problem: StaffingProblem) -> [Draft] {
    guard let stage = Stage(grade: group.grade) else { return [] }
    return (0..<group.halfClasses / 2).map { number in
      Draft(
        grade: group.grade,
        order: number,
        name: "\(number + 1)",
        stage: stage,
        periods: problem.curriculum.weeklyPeriods[group.grade] ?? [:]
      )
    }
  }

  private static func halves(of groups: [ClassGroup], _ problem: StaffingProblem) -> [Draft] {
    var drafts: [Draft] = []
    func next(_ grade: Int) -> Int {
      (groups.first { $0.grade == grade }?.halfClasses ?? 0) / 2 + 1
    }
    for stage in Stage.allCases {
      let grades = groups.filter {
        $0.halfClasses % 2 == 1 && Stage(grade: $0.grade) == stage
      }.map(\.grade).sorted()
      for start in stride(from: 0, to: grades.count, by: 2) {
        let pair = grades[start..<min(start + 2, grades.count)]
        var mean: [Subject: Double] = [:]
        for grade in pair {
          for (subject, periods) in problem.curriculum.weeklyPeriods[grade] ?? [:] {
            mean[subject, default: 0] += periods / 2
          }
        }
        drafts.append(
          Draft(
            grade: pair[pair.startIndex],
            order: .max,
            name: pair.count == 2
              ? pair.map(String.init).joined(separator: "+") : "\(next(pair[pair.startIndex]))",
            stage: stage,
            periods: wholePeriods(
              mean,
              total: mean.keys.sorted().reduce(0) { $0 + (mean[$1] ?? 0) }
            )
          )
        )
      }
    }
    return drafts
  }

  /// Whole numbers by largest remainder; ties go to what stands first by key.
  private static func wholePeriods<Key: Hashable & Comparable>(
    _ shares: [Key: Double],
    total: Double
  ) -> [Key: Double] {
    var rounded = shares.mapValues { ($0 + 1e-9).rounded(.down) }
    let given = rounded.values.reduce(0, +)
    let missing = max(0, Int(((total + 1e-9).rounded() - given).rounded()))
    let order = shares.keys.sorted { one, other in
      let first = (shares[one] ?? 0) - (rounded[one] ?? 0)
      let second = (shares[other] ?? 0) - (rounded[other] ?? 0)
      return abs(first - second) > 1e-9 ? first > second : one < other
    }
    for key in order.prefix(missing) { rounded[key, default: 0] += 1 }
    return rounded
  }

  private static func share(_ overrides: [DemandOverride], _ drafts: inout [Draft]) {
    for override in overrides {
      let subject = override.offering.subject
      let positions = drafts.indices.filter {
        drafts[$0].stage == override.offering.stage && drafts[$0].periods[subject] != nil
      }
      let all = positions.reduce(0) { $0 + (drafts[$1].periods[subject] ?? 0) }
      guard all > 0 else { continue }
      let shares = Dictionary(
        uniqueKeysWithValues: positions.map {
          ($0, (drafts[$0].periods[subject] ?? 0) * override.weeklyPeriods / all)
        }
      )
      let rounded = wholePeriods(shares, total: override.weeklyPeriods.rounded(.down))
      for position in positions { drafts[position].periods[subject] = rounded[position] ?? 0 }
    }
  }
}
