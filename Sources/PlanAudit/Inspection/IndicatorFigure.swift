public import Staffing

/// An amount of which a part may be unknown.
public struct InspectedAmount: Sendable, Hashable {
  /// What is known to count.
  public var counted: Double
  /// People of the roster of whom it does not say whether they count; one makes the value unknown.
  public var blanks: Int
  /// Recruits of whom nobody knows yet whether they count; the value is without them.
  public var openRecruits: Int

  /// An amount.
  public init(_ counted: Double, blanks: Int = 0, openRecruits: Int = 0) {
    self.counted = counted
    self.blanks = blanks
    self.openRecruits = openRecruits
  }

  /// The least and the most that it can be.
  var bounds: ClosedRange<Double> { counted...(counted + Double(blanks + openRecruits)) }
}

/// One indicator of one section, before and after.
public struct IndicatorFigure: Sendable, Hashable {
  /// The indicator.
  public let indicator: BalanceIndicator
  /// The amount in the status quo; nil where the scenario does not give it.
  public let amountBefore: InspectedAmount?
  /// The amount under the plan; nil where the scenario does not give it.
  public let amountAfter: InspectedAmount?
  /// Students of the section.
  public let students: Int
  /// The threshold of the high standard; nil where it has none.
  public let threshold: Double?
  /// The part of the threshold that one indicator may fall to.
  let restShare: Double

  /// The value in the status quo, for one student or 100; nil where inputs are lacking.
  public var valueBefore: Double? { amountBefore.flatMap(value) }
  /// The value under the plan, for one student or 100; nil where inputs are lacking.
  public var valueAfter: Double? { amountAfter.flatMap(value) }
  /// Whether the threshold is met in the status quo; unknown without threshold.
  public var metBefore: Verdict { verdict(amountBefore, share: 1) }
  /// Whether the threshold is met under the plan; unknown without threshold.
  public var metAfter: Verdict { verdict(amountAfter, share: 1) }
  /// Whether 85 % of the threshold are reached in the status quo.
  public var nearlyMetBefore: Verdict { verdict(amountBefore, share: restShare) }
  /// Whether 85 % of the threshold are reached under the plan.
  public var nearlyMetAfter: Verdict { verdict(amountAfter, share: restShare) }

  private func value(_ amount: InspectedAmount) -> Double? {
    amount.blanks == 0 ? perUnit(amount.counted) : nil
  }

  private func perUnit(_ amount: Double) -> Double {
    amount * indicator.studentsPerUnit / Double(students)
  }

  private func verdict(_ amount: InspectedAmount?, share: Double) -> Verdict {
    guard let amount, let threshold else { return .unknown }
    let bounds = perUnit(amount.bounds.lowerBound)...perUnit(amount.bounds.upperBound)
    return Verdict(bounds, atLeast: threshold * share)
  }
}

/// A section with its indicators.
public struct InspectedSection: Sendable, Hashable {
  /// The section.
  public let section: SchoolSection
  /// Its students.
  public let students: Int
  /// Recruits that the plan places there; none of them is there in the status quo.
  public let recruits: Int
  /// Every indicator, in the order of the enumeration.
  public let figures: [IndicatorFigure]
  /// Whether the section meets the high standard in the status quo.
  public let highStandardBefore: Verdict
  /// Whether the section meets the high standard under the plan.
  public let highStandardAfter: Verdict

  /// The figure of an indicator.
  public func figure(_ indicator: BalanceIndicator) -> IndicatorFigure? {
    figures.first { $0.indicator == indicator }
  }

  /// The figures of the high standard, in its order.
  public var highStandardFigures: [IndicatorFigure] {
    BalanceIndicator.ofHighStandard.compactMap(figure)
  }
}
