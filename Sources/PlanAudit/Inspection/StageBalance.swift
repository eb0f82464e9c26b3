public import Staffing

/// How evenly the schools of one stage have what one indicator counts.
public struct IndicatorBalance: Sendable, Hashable {
  /// The indicator.
  public let indicator: BalanceIndicator
  /// The mean of all students in the status quo; nil where inputs are lacking.
  public let meanBefore: Double?
  /// The mean of all students under the plan; nil where inputs are lacking.
  public let meanAfter: Double?
  /// The coefficient of variation in the status quo; nil where inputs are lacking or all have none.
  public let variationBefore: Double?
  /// The coefficient of variation under the plan; nil where inputs are lacking or all have none.
  public let variationAfter: Double?
  /// The limit of the high standard; nil where it has none.
  public let limit: Double?
  /// Sections without the input.
  public let lackingSections: Int
  /// People of the roster without the input.
  public let lackingPeople: Int
  /// Recruits under the plan of whom it is not known whether they count.
  public let openRecruits: Int
  /// Sections that count.
  public let sections: Int
  /// Sections below the threshold for certain in the status quo.
  public let belowBefore: Int
  /// Sections below the threshold for certain under the plan.
  public let belowAfter: Int

  /// Whether the limit is kept in the status quo; unknown without limit.
  public var metBefore: Verdict { limit.map { Verdict(variationBefore, atMost: $0) } ?? .unknown }
  /// Whether the limit is kept under the plan; unknown without limit.
  public var metAfter: Verdict { limit.map { Verdict(variationAfter, atMost: $0) } ?? .unknown }
  /// Whether no section has the input.
  public var isGivenNowhere: Bool { lackingSections == sections }
  /// Whether inputs are lacking.
  public var lacksInputs: Bool { lackingSections + lackingPeople > 0 }
}

/// The balance of one stage over all its sections.
public struct StageBalance: Sendable, Hashable {
  /// The stage.
  public let stage: Stage
  /// Sections that count.
  public let sections: Int
  /// Their students.
  public let students: Int
  /// Every indicator, in the order of the enumeration.
  public let indicators: [IndicatorBalance]
  /// Largest composite of the basic standard.
  public let compositeLimit: Double
  /// Sections that meet the high standard for certain in the status quo.
  public let meetingBefore: Int
  /// Sections that meet the high standard for certain under the plan.
  public let meetingAfter: Int
  /// Whether every section and every variation meets the high standard in the status quo.
  public let highStandardBefore: Verdict
  /// Whether every section and every variation meets the high standard under the plan.
  public let highStandardAfter: Verdict

  /// The mean of the eight variations of the basic standard in the status quo (综合差异系数); nil
  /// where one of them is not known.
  public var compositeBefore: Double? { composite(\.variationBefore) }
  /// The same under the plan.
  public var compositeAfter: Double? { composite(\.variationAfter) }
  /// Whether the basic standard's limit is kept in the status quo.
  public var basicStandardBefore: Verdict { Verdict(compositeBefore, atMost: compositeLimit) }
  /// Whether the basic standard's limit is kept under the plan.
  public var basicStandardAfter: Verdict { Verdict(compositeAfter, atMost: compositeLimit) }
  /// Indicators without which the basic standard cannot be told.
  public var lackingForBasicStandard: [BalanceIndicator] {
    BalanceIndicator.ofBasicStandard.filter {
      self[$0]?.variationBefore == nil || self[$0]?.variationAfter == nil
    }
  }

  /// The balance of one indicator.
  public subscript(indicator: BalanceIndicator) -> IndicatorBalance? {
    indicators.first { $0.indicator == indicator }
  }

  private func composite(_ variation: KeyPath<IndicatorBalance, Double?>) -> Double? {
    let all = BalanceIndicator.ofBasicStandard.compactMap { self[$0]?[keyPath: variation] }
    guard all.count == BalanceIndicator.ofBasicStandard.count else { return nil }
    return all.reduce(0, +) / Double(all.count)
  }
}

extension StageBalance {
  /// The balance of the sections of one stage.
  init(_ stage: Stage, _ sections: [InspectedSection], _ standard: InspectionStandard) {
    self.stage = stage
    self.sections = sections.count
    students = sections.reduce(0) { $0 + $1.students }
    indicators = BalanceIndicator.allCases.map { IndicatorBalance($0, sections, standard, stage) }
    compositeLimit = standard.compositeLimit[stage] ?? 0
    meetingBefore = sections.count { $0.highStandardBefore == .met }
    meetingAfter = sections.count { $0.highStandardAfter == .met }
    let limited = indicators.filter { $0.limit != nil }
    highStandardBefore = .all(sections.map(\.highStandardBefore) + limited.map(\.metBefore))
    highStandardAfter = .all(sections.map(\.highStandardAfter) + limited.map(\.metAfter))
  }
}

extension IndicatorBalance {
  /// The balance of one indicator over the sections of a stage.
  init(
    _ indicator: BalanceIndicator,
    _ sections: [InspectedSection],
    _ standard: InspectionStandard,
    _ stage: Stage
  ) {
    let figures = sections.compactMap { $0.figure(indicator) }
    let students = figures.map(\.students)
    /// Mean and variation, where every section has a value.
    func spread(_ amount: (IndicatorFigure) -> InspectedAmount?) -> (Double, Double?)? {
      let amounts = figures.compactMap(amount).filter { $0.blanks == 0 }.map(\.counted)
      let all = students.reduce(0, +)
      guard amounts.count == figures.count, all > 0 else { return nil }
      let mean = amounts.reduce(0, +) * indicator.studentsPerUnit / Double(all)
      return (mean, coefficientOfVariation(amounts: amounts, students: students))
    }
    let before = spread(\.amountBefore)
    let after = spread(\.amountAfter)
    let isOfHighStandard = BalanceIndicator.ofHighStandard.contains(indicator)
    self.init(
      indicator: indicator,
      meanBefore: before?.0,
      meanAfter: after?.0,
      variationBefore: before?.1,
      variationAfter: after?.1,
      limit: isOfHighStandard ? standard.variationLimit[stage] : nil,
      lackingSections: figures.count { $0.amountAfter == nil },
      lackingPeople: figures.reduce(0) { $0 + ($1.amountAfter?.blanks ?? 0) },
      openRecruits: figures.reduce(0) { $0 + ($1.amountAfter?.openRecruits ?? 0) },
      sections: figures.count,
      belowBefore: figures.count { $0.metBefore == .notMet },
      belowAfter: figures.count { $0.metAfter == .notMet }
    )
  }
}
