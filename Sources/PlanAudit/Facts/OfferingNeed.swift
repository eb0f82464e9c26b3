import Staffing

/// What one offering needs (`D` and `d` of the planning model).
public struct OfferingNeed: Sendable, Hashable {
  /// Required weekly periods `D`, more than 0.
  public var required: Double
  /// Periods of one class `d`: with so many covered the offering counts as opened.
  public var oneClass: Double

  /// A need from its numbers.
  public init(required: Double, oneClass: Double) {
    self.required = required
    self.oneClass = oneClass
  }

  /// Every offering with a requirement.
  ///
  /// Half classes joined in pairs are taught the mean of both grades' periods, which is what half a
  /// class each adds up to, so counting a half class as one half gives the same `D`.
  static func all(
    of problem: StaffingProblem,
    classesBySchool: [School.ID: [ClassGroup]]
  ) -> [Offering: OfferingNeed] {
    var needs: [Offering: OfferingNeed] = [:]
    for row in problem.classes where row.halfClasses > 0 {
      guard let stage = Stage(grade: row.grade) else { continue }
      for subject in problem.curriculum.subjects(ofGrade: row.grade) {
        let periods = problem.curriculum.periods(grade: row.grade, subject: subject)
        let offering = Offering(school: row.school, stage: stage, subject: subject)
        let one = periods * min(1, row.classes)
        let before = needs[offering]
        needs[offering] = OfferingNeed(
          required: (before?.required ?? 0) + periods * row.classes,
          oneClass: min(before?.oneClass ?? one, one)
        )
      }
    }
    for row in problem.shortages where (classesBySchool[row.offering.school] ?? []).isEmpty {
      let norm = problem.norms.weeklyPeriods(row.offering.stage, row.offering.subject)
      let periods = row.needed * norm
      needs[row.offering] = OfferingNeed(required: periods, oneClass: periods)
    }
    let counted = needs
    for row in problem.demandOverrides {
      // `d` stays what the classes give; a demand that stands alone is its own `d`.
      let fromClasses = (classesBySchool[row.offering.school] ?? []).isEmpty ? nil : counted
      needs[row.offering] = OfferingNeed(
        required: row.weeklyPeriods,
        oneClass: fromClasses?[row.offering]?.oneClass ?? row.weeklyPeriods
      )
    }
    return needs.filter { $0.value.required > 0 && $0.value.required.isFinite }
      .mapValues {
        OfferingNeed(required: $0.required, oneClass: min($0.oneClass, $0.required))
      }
  }
}
