/// A calendar month; the scenario format counts years and ages in whole months.
public struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since year 0, January being 0.
  public let index: Int

  /// The given month of the given year, or nil when `month` is not from 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    index = year * 12 + month - 1
  }

  /// September of a school year: the month a plan takes effect.
  public init(septemberOf schoolYear: Int) {
    index = schoolYear * 12 + 8
  }

  /// The calendar year.
  public var year: Int { Int((Double(index) / 12).rounded(.down)) }

  /// The month of the year, 1 to 12.
  public var month: Int { index - year * 12 + 1 }

  /// Whole months from this month to a later one; negative when `later` lies before.
  public func months(until later: Month) -> Int {
    later.index - index
  }

  /// The month as `2019-09`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Orders in time.
  public static func < (first: Self, second: Self) -> Bool {
    first.index < second.index
  }
}
