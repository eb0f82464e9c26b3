/// A point in which a curriculum departs from a standard.
public enum CurriculumFinding: Sendable, Hashable {
  /// A grade has another weekly total.
  case weeklyTotal(grade: Int, found: Double, expected: Int)
  /// Subjects have a share of the nine years outside their range.
  case share(CurriculumShare, allowed: CurriculumStandard.ShareRange)
  /// A grade lacks subjects that it must have.
  case missing(grade: Int, subjects: [Subject])
  /// A grade has subjects that the standard gives to other grades.
  case outsideGrades(grade: Int, subjects: [Subject])
  /// A grade has a subject with fewer periods than the least.
  case tooFew(grade: Int, subject: Subject, found: Double, least: Int)
}

/// The share of the nine years that some subjects have, counted in whole numbers.
///
/// Weekly periods may be fractions, such as 3.5 for alternating weeks; they are taken to the
/// thousandth, so that sums and comparisons are exact.
public struct CurriculumShare: Sendable, Hashable {
  /// The subjects that the curriculum has of the range, by id.
  public let subjects: [Subject]
  /// Their periods in nine years, in thousandths.
  public let thousandths: Int
  /// All periods of the nine years, in thousandths; above 0.
  public let totalThousandths: Int

  /// A share of a total above 0.
  public init(subjects: [Subject], thousandths: Int, totalThousandths: Int) {
    precondition(totalThousandths > 0, "a share is taken of something")
    self.subjects = subjects
    self.thousandths = thousandths
    self.totalThousandths = totalThousandths
  }

  /// The share in tenths of a percent, halves rounded up: the figure that is compared.
  public var tenths: Int { rounded(to: 1_000) }

  /// The share in thousandths of a percent: the figure behind the rounded one.
  public var thousandthsOfPercent: Int { rounded(to: 100_000) }

  private func rounded(to scale: Int) -> Int {
    (2 * scale * thousandths + totalThousandths) / (2 * totalThousandths)
  }
}

extension CurriculumStandard {
  /// Everything in which a curriculum departs from the standard: totals by grade, shares in the
  /// order of the plan, subjects by grade.
  ///
  /// Grades without any subject are left out, and shares are taken only where none is.
  public func findings(in curriculum: Curriculum) -> [CurriculumFinding] {
    let grades = Self.grades.filter { curriculum.weeklyPeriods[$0]?.isEmpty == false }
    return grades.compactMap { weeklyTotal(curriculum, $0) }
      + (grades.count == Self.grades.count ? shareFindings(curriculum) : [])
      + grades.flatMap { subjectFindings(curriculum, $0) }
  }

  /// The shares of the nine years in the order of the plan; none when a grade has no subject.
  ///
  /// They are taken of the standard's nine years, 9,522 periods in the national plan, so that a
  /// grade with another total does not shift the shares of subjects that are as they should be.
  public func shares(
    of curriculum: Curriculum
  ) -> [(share: CurriculumShare, allowed: ShareRange)] {
    var periods: [Subject: Int] = [:]
    for grade in Self.grades {
      guard let cells = curriculum.weeklyPeriods[grade], !cells.isEmpty else { return [] }
      for (subject, weekly) in cells {
        periods[subject, default: 0] += Self.thousandths(weekly) * (weeks[grade] ?? 0)
      }
    }
    let total = Self.grades.reduce(0) { $0 + (weeklyTotals[$1] ?? 0) * (weeks[$1] ?? 0) * 1000 }
    let named = Set(shares.flatMap(\.subjects))
    return shares.map { range in
      let counted = periods.keys.filter { subject in
        range.subjects.contains(subject) || range.includesOthers && !named.contains(subject)
      }.sorted()
      let share = CurriculumShare(
        subjects: counted,
        thousandths: counted.reduce(0) { $0 + (periods[$1] ?? 0) },
        totalThousandths: total
      )
      return (share, range)
    }
  }

  private static func thousandths(_ periods: Double) -> Int { Int((periods * 1000).rounded()) }

  private func weeklyTotal(_ curriculum: Curriculum, _ grade: Int) -> CurriculumFinding? {
    let found = curriculum.subjects(ofGrade: grade).reduce(0) {
      $0 + Self.thousandths(curriculum.periods(grade: grade, subject: $1))
    }
    guard let expected = weeklyTotals[grade], found != expected * 1000 else { return nil }
    return .weeklyTotal(grade: grade, found: Double(found) / 1000, expected: expected)
  }

  private func shareFindings(_ curriculum: Curriculum) -> [CurriculumFinding] {
    shares(of: curriculum).compactMap { share, range in
      range.tenths.contains(share.tenths) ? nil : .share(share, allowed: range)
    }
  }

  private func subjectFindings(_ curriculum: Curriculum, _ grade: Int) -> [CurriculumFinding] {
    let taught = Set(curriculum.subjects(ofGrade: grade))
    var missing: [Subject] = []
    var outside: [Subject] = []
    var few: [CurriculumFinding] = []
    for line in subjects {
      let found = line.subjects.filter(taught.contains)
      if !line.allowed.contains(grade) { outside += found }
      guard line.grades.contains(grade) else { continue }
      if found.isEmpty, taught.isDisjoint(with: line.substitutes) { missing += line.subjects }
      for subject in found {
        let periods = curriculum.periods(grade: grade, subject: subject)
        guard Self.thousandths(periods) < line.least * 1000 else { continue }
        few.append(.tooFew(grade: grade, subject: subject, found: periods, least: line.least))
      }
    }
    return (missing.isEmpty ? [] : [.missing(grade: grade, subjects: missing)])
      + (outside.isEmpty ? [] : [.outsideGrades(grade: grade, subjects: outside)]) + few
  }
}
