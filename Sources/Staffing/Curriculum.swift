/// Weekly periods of every subject for one class of a grade (课程计划).
public struct Curriculum: Sendable, Hashable {
  /// Weekly periods by grade (0 to 12), then subject; always positive.
  public private(set) var weeklyPeriods: [Int: [Subject: Double]]

  /// A curriculum from its cells; cells of 0 periods are dropped.
  public init(_ weeklyPeriods: [Int: [Subject: Double]] = [:]) {
    self.weeklyPeriods = weeklyPeriods.mapValues { $0.filter { $0.value > 0 } }
  }

  /// The periods one class of `grade` has in `subject` each week; 0 when it has none.
  public func periods(grade: Int, subject: Subject) -> Double {
    weeklyPeriods[grade]?[subject] ?? 0
  }

  /// Subjects of a grade, by id.
  public func subjects(ofGrade grade: Int) -> [Subject] {
    (weeklyPeriods[grade] ?? [:]).keys.sorted()
  }

  /// This curriculum with whole grades replaced by those `other` names.
  public func replacingGrades(with other: Curriculum) -> Curriculum {
    Curriculum(weeklyPeriods.merging(other.weeklyPeriods) { _, new in new })
  }

  /// The built-in plan for grades 1–9 (national plan of 2022, six-three system) and kindergarten.
  ///
  /// Weekly totals 26 in grades 1–2, 30 in 3–6, 34 in 7–9. Kindergarten is 30 periods a class, so
  /// that two teachers with the norm of 15 staff it. Senior grades have no built-in plan.
  public static let builtIn: Curriculum = {
    let table: [(Subject, [Double])] = [
      (.morality, [2, 2, 2, 2, 2, 2, 2, 2, 2]),
      (.chinese, [8, 8, 7, 7, 6, 6, 5, 5, 5]),
      (.math, [4, 4, 4, 4, 5, 5, 5, 5, 5]),
      (.english, [0, 0, 2, 2, 2, 3, 4, 4, 4]),
      (.history, [0, 0, 0, 0, 0, 0, 2, 2, 2]),
      (.geography, [0, 0, 0, 0, 0, 0, 2, 2, 0]),
      (.science, [1, 1, 2, 2, 2, 2, 0, 0, 0]),
      (.biology, [0, 0, 0, 0, 0, 0, 3, 2, 0]),
      (.physics, [0, 0, 0, 0, 0, 0, 0, 2, 3]),
      (.chemistry, [0, 0, 0, 0, 0, 0, 0, 0, 3]),
      (.it, [0, 0, 1, 1, 1, 1, 1, 1, 0]),
      (.pe, [4, 4, 3, 3, 3, 3, 3, 3, 3]),
      (.music, [2, 2, 2, 2, 2, 2, 1, 1, 1]),
      (.art, [2, 2, 2, 2, 2, 2, 1, 1, 1]),
      (.labour, [1, 1, 1, 1, 1, 1, 1, 1, 1]),
      (.integratedPractice, [1, 1, 2, 2, 2, 2, 2, 2, 2]),
      (.local, [0, 0, 1, 1, 1, 1, 1, 0, 1]),
      (.schoolBased, [1, 1, 1, 1, 1, 0, 1, 1, 1]),
    ]
    var cells: [Int: [Subject: Double]] = [0: [.kindergarten: 30]]
    for (subject, periods) in table {
      for (offset, value) in periods.enumerated() {
        cells[offset + 1, default: [:]][subject] = value
      }
    }
    return Curriculum(cells)
  }()
}
