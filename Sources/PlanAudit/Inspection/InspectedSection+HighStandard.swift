import Staffing

extension InspectedSection {
  /// A section from its figures.
  init(
    _ section: SchoolSection,
    students: Int,
    recruits: Int,
    figures: [IndicatorFigure],
    _ standard: InspectionStandard
  ) {
    let counted = BalanceIndicator.ofHighStandard.compactMap { indicator in
      figures.first { $0.indicator == indicator }
    }
    self.init(
      section: section,
      students: students,
      recruits: recruits,
      figures: figures,
      highStandardBefore: Self.highStandard(
        counted.map { ($0.metBefore, $0.nearlyMetBefore) },
        standard.indicatorsInFull
      ),
      highStandardAfter: Self.highStandard(
        counted.map { ($0.metAfter, $0.nearlyMetAfter) },
        standard.indicatorsInFull
      )
    )
  }

  /// Six of the seven in full and the remaining one to 85 %: met where what is unknown cannot
  /// undo it, not met where what is unknown cannot save it.
  static func highStandard(
    _ indicators: [(full: Verdict, nearly: Verdict)],
    _ inFull: Int
  ) -> Verdict {
    let isMet = indicators.count { $0.full == .met } >= inFull
    let canBeMet = indicators.count { $0.full != .notMet } >= inFull
    let nearly = Verdict.all(indicators.map(\.nearly))
    if !canBeMet || nearly == .notMet { return .notMet }
    return isMet && nearly == .met ? .met : .unknown
  }
}
