import Staffing

/// A class of a school with the periods that its table must show, worked out for the audit alone.
struct ClassNeed {
  /// What names a class.
  struct Key: Hashable, Comparable {
    let grade: Int
    let name: String

    /// By grade; within it by number, combined grades last.
    static func < (one: Self, other: Self) -> Bool {
      one.order < other.order
    }

    private var order: (Int, Int, Int, String) {
      (grade, name.contains("+") ? 1 : 0, name.count, name)
    }
  }

  let key: Key
  let stage: Stage
  /// Weekly periods by subject, whole rows summed up.
  var periods: [Subject: Double]

  /// How many people share a subject: one, and more only where no full load holds it.
  func hands(for subject: Subject, _ norms: WorkloadNorms) -> Int {
    let load = norms.weeklyPeriods(stage, subject)
    var hands = 1
    while load > 0, Double(hands) * load < (periods[subject] ?? 0) - 1e-6 { hands += 1 }
    return hands
  }
}

extension AuditFacts {
  /// The classes of a school.
  ///
  /// First every whole class by its grade's curriculum, then the halves of each stage: neighbours in
  /// grade order share one teacher, with the mean of both grades rounded so that the week adds up.
  func classNeeds(at school: School.ID) -> [ClassNeed] {
    var needs: [ClassNeed] = []
    var halves: [Stage: [Int]] = [:]
    for group in (classesBySchool[school] ?? []).sorted(by: { $0.grade < $1.grade }) {
      guard let stage = Stage(grade: group.grade) else { continue }
      for number in stride(from: 1, through: group.halfClasses / 2, by: 1) {
        let key = ClassNeed.Key(grade: group.grade, name: String(number))
        needs.append(ClassNeed(key: key, stage: stage, periods: curriculum(of: group.grade)))
      }
      if !group.halfClasses.isMultiple(of: 2) { halves[stage, default: []].append(group.grade) }
    }
    for (stage, grades) in halves.sorted(by: { $0.key < $1.key }) {
      var waiting = grades[...]
      while let first = waiting.popFirst() {
        let second = waiting.popFirst()
        needs.append(joined(first, second, stage, at: school))
      }
    }
    applyDemand(to: &needs, at: school)
    return needs.sorted { $0.key < $1.key }
  }

  private func curriculum(of grade: Int) -> [Subject: Double] {
    problem.curriculum.weeklyPeriods[grade] ?? [:]
  }

  private func joined(_ first: Int, _ second: Int?, _ stage: Stage, at school: School.ID)
    -> ClassNeed
  {
    let other = second.map(curriculum(of:)) ?? [:]
    let one = curriculum(of: first)
    var halved: [Subject: Double] = [:]
    for subject in Set(one.keys).union(other.keys) {
      halved[subject] = ((one[subject] ?? 0) + (other[subject] ?? 0)) / 2
    }
    let week = halved.keys.sorted().reduce(0) { $0 + (halved[$1] ?? 0) }
    let name =
      second.map { "\(first)+\($0)" }
      ?? "\((classesBySchool[school]?.first { $0.grade == first }?.halfClasses ?? 1) / 2 + 1)"
    return ClassNeed(
      key: ClassNeed.Key(grade: first, name: name),
      stage: stage,
      periods: Self.inWholes(halved, week: week)
    )
  }

  /// Whole numbers that add up to the rounded week: those cut most get one back, ties by key.
  private static func inWholes<Key: Hashable & Comparable>(
    _ shares: [Key: Double],
    week: Double
  ) -> [Key: Double] {
    var result: [Key: Double] = [:]
    var cut: [(key: Key, rest: Double)] = []
    for key in shares.keys.sorted() {
      let share = shares[key] ?? 0
      let whole = (share + 1e-9).rounded(.down)
      result[key] = whole
      cut.append((key, share - whole))
    }
    var back = Int((week + 1e-9).rounded()) - Int(result.values.reduce(0, +))
    while back > 0, !cut.isEmpty {
      let most = cut.map(\.rest).max() ?? 0
      guard let next = cut.firstIndex(where: { $0.rest >= most - 1e-9 }) else { break }
      result[cut.remove(at: next).key, default: 0] += 1
      back -= 1
    }
    return result
  }

  /// `demand.csv` counts for an offering: its classes have their share of that, in whole periods.
  private func applyDemand(to needs: inout [ClassNeed], at school: School.ID) {
    for row in problem.demandOverrides where row.offering.school == school {
      let subject = row.offering.subject
      let concerned = needs.indices.filter {
        needs[$0].stage == row.offering.stage && needs[$0].periods[subject] != nil
      }.sorted { needs[$0].key < needs[$1].key }
      let given = concerned.reduce(0) { $0 + (needs[$1].periods[subject] ?? 0) }
      guard given > 0 else { continue }
      var shares: [Int: Double] = [:]
      for (order, position) in concerned.enumerated() {
        shares[order] = (needs[position].periods[subject] ?? 0) * row.weeklyPeriods / given
      }
      let wholes = Self.inWholes(shares, week: row.weeklyPeriods.rounded(.down))
      for (order, position) in concerned.enumerated() {
        needs[position].periods[subject] = wholes[order] ?? 0
      }
    }
  }
}
