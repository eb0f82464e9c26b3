import Staffing

extension Month {
  /// The month so many months before this one.
  func before(_ months: Int) -> Month { after(-months) }

  /// The month so many months after this one.
  func after(_ months: Int) -> Month {
    let index = max(12, index + months)
    return Month(year: index / 12, month: index % 12 + 1) ?? self
  }
}
