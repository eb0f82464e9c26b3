import PlanAudit
import Staffing

extension Texts {
  /// An indicator by its name with its unit.
  func name(of indicator: BalanceIndicator) -> String {
    names.indicators[indicator] ?? indicator.rawValue
  }

  /// An indicator by its name without its unit.
  func shortName(of indicator: BalanceIndicator) -> String {
    names.shortIndicators[indicator] ?? indicator.rawValue
  }

  /// A share of people who move by what it is taken of.
  func name(of ratio: ExchangeRatio.Kind) -> String { names.ratios[ratio] ?? ratio.rawValue }

  /// A share of the people at work by its name.
  func name(of share: StaffShare.Kind) -> String { names.shares[share] ?? share.rawValue }
}
