/// What the national curriculum plan asks of grades 1 to 9 (课程方案): weekly totals, shares of the
/// nine years and subjects by grade.
///
/// A standard is data with its source, not a rule of the program: `check` warns where a district's
/// own curriculum departs from it, and plans whatever the district teaches.
public struct CurriculumStandard: Sendable, Hashable {
  /// The share of the nine years that some subjects have together.
  public struct ShareRange: Sendable, Hashable {
    /// The subjects counted together.
    public let subjects: [Subject]
    /// Whether every subject that no other range names counts here too.
    public let includesOthers: Bool
    /// The allowed shares in tenths of a percent, as the plan prints them in whole percents.
    public let tenths: ClosedRange<Int>

    /// A range in whole percents.
    public init(_ subjects: [Subject], percent: ClosedRange<Int>, includesOthers: Bool = false) {
      self.subjects = subjects
      self.includesOthers = includesOthers
      tenths = percent.lowerBound * 10...percent.upperBound * 10
    }
  }

  /// The grades in which a subject is taught.
  public struct SubjectGrades: Sendable, Hashable {
    /// The subject; of several any one suffices.
    public let subjects: [Subject]
    /// Subjects that may stand in for it.
    public let substitutes: [Subject]
    /// The grades that must have it.
    public let grades: ClosedRange<Int>
    /// The grades that may have it.
    public let allowed: ClosedRange<Int>
    /// The least weekly periods in the grades that must have it; 0 where the plan names none.
    public let least: Int

    /// A line of the plan's table; the allowed grades are those that must have it unless given.
    public init(
      _ subjects: [Subject],
      _ grades: ClosedRange<Int>,
      allowed: ClosedRange<Int>? = nil,
      least: Int = 0,
      substitutes: [Subject] = []
    ) {
      self.subjects = subjects
      self.grades = grades
      self.allowed = allowed ?? grades
      self.least = least
      self.substitutes = substitutes
    }
  }

  /// Grades the standard speaks of.
  public static let grades = 1...9

  /// Weekly periods of one class, by grade.
  public let weeklyTotals: [Int: Int]
  /// Weeks of new teaching in a year, by grade.
  public let weeks: [Int: Int]
  /// The shares of the nine years.
  public let shares: [ShareRange]
  /// The subjects by grade.
  public let subjects: [SubjectGrades]

  /// A standard from its tables, which name every grade from 1 to 9.
  public init(
    weeklyTotals: [Int: Int],
    weeks: [Int: Int],
    shares: [ShareRange],
    subjects: [SubjectGrades]
  ) {
    precondition(
      Self.grades.allSatisfy { (weeklyTotals[$0] ?? 0) > 0 && (weeks[$0] ?? 0) > 0 },
      "a standard names every grade from 1 to 9"
    )
    self.weeklyTotals = weeklyTotals
    self.weeks = weeks
    self.shares = shares
    self.subjects = subjects
  }

  /// History and society, which may be taught in place of history and geography (历史与社会).
  public static let historyAndSociety = Subject("历史与社会")
  /// Arts as one subject, which may be taught in place of music and art (艺术).
  public static let arts = Subject("艺术")

  /// The national plan of 2022 for compulsory education (义务教育课程方案, 2022 年版).
  ///
  /// Figures as the provinces' rules that carry it out repeat them (Guangdong 2024, Liaoning 2023,
  /// Zhejiang 2023): totals 26, 30 and 34; 35 weeks, in grade 9 33; 9,522 periods in nine years.
  /// An office that relies on a figure checks it with the issuing body.
  public static let national2022 = CurriculumStandard(
    weeklyTotals: [1: 26, 2: 26, 3: 30, 4: 30, 5: 30, 6: 30, 7: 34, 8: 34, 9: 34],
    weeks: [1: 35, 2: 35, 3: 35, 4: 35, 5: 35, 6: 35, 7: 35, 8: 35, 9: 33],
    shares: [
      ShareRange([.morality], percent: 6...8),
      ShareRange([.chinese], percent: 20...22),
      ShareRange([.math], percent: 13...15),
      ShareRange([.english], percent: 6...8),
      ShareRange([.history, .geography, historyAndSociety], percent: 3...4),
      ShareRange([.science, .physics, .chemistry, .biology], percent: 8...10),
      ShareRange([.it], percent: 1...3),
      ShareRange([.pe], percent: 10...11),
      ShareRange([.music, .art, arts], percent: 9...11),
      ShareRange(
        [.labour, .integratedPractice, .local, .schoolBased],
        percent: 14...18,
        includesOthers: true
      ),
      ShareRange([.local], percent: 0...3),
    ],
    subjects: [
      SubjectGrades([.morality], 1...9),
      SubjectGrades([.chinese], 1...9),
      SubjectGrades([.math], 1...9),
      SubjectGrades([.english], 3...9),
      SubjectGrades([.history], 7...9, substitutes: [historyAndSociety]),
      SubjectGrades([.geography], 7...8, substitutes: [historyAndSociety]),
      SubjectGrades([.science], 1...6, allowed: 1...9),
      SubjectGrades([.biology], 7...8, substitutes: [.science]),
      SubjectGrades([.physics], 8...9, substitutes: [.science]),
      SubjectGrades([.chemistry], 9...9, substitutes: [.science]),
      SubjectGrades([.it], 3...8),
      SubjectGrades([.pe], 1...2, allowed: 1...9, least: 4),
      SubjectGrades([.pe], 3...9, allowed: 1...9, least: 3),
      SubjectGrades([.music, .art], 1...9, substitutes: [arts]),
      SubjectGrades([.labour], 1...9, least: 1),
      SubjectGrades([.integratedPractice], 1...9, least: 1),
    ]
  )
}
