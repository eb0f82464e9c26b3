/// A day of the calendar with a time of day, as a cell shows it.
public struct WorkbookDate: Hashable, Sendable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month from 1.
  public let month: Int
  /// The day from 1.
  public let day: Int
  /// Seconds after midnight.
  public let seconds: Int

  /// A date from its parts.
  public init(year: Int, month: Int, day: Int, seconds: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.seconds = seconds
  }

  /// The date of a serial number; nil for numbers that no program shows as a date.
  ///
  /// In the 1900 system day 60 is the 29 February 1900 that never was, and day 0 no day either.
  init?(serial: Double, is1904: Bool) {
    let last = is1904 ? 2_957_003.0 : 2_958_465.0
    guard serial >= (is1904 ? 0 : 1), serial < last + 1 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 {
      seconds = 0
      days += 1
    }
    guard is1904 || days != 60 else { return nil }
    let sinceEpoch = is1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569)
    (year, month, day) = Self.civil(daysSince1970: sinceEpoch)
    self.seconds = seconds
  }

  /// The date of an ISO 8601 text: `2019-09-01` or `2019-09-01T08:30:00`.
  init?(iso text: String) {
    guard
      let match = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d).*)?)?Z?/)
    else { return nil }
    let numbers = [match.1, match.2, match.3].map { Int($0) ?? 0 }
    let time = [match.4, match.5, match.6].map { $0.flatMap { Int($0) } ?? 0 }
    guard (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
    self.init(
      year: numbers[0],
      month: numbers[1],
      day: numbers[2],
      seconds: time[0] * 3600 + time[1] * 60 + time[2]
    )
  }

  /// ISO 8601; the time of day only where there is one.
  public var description: String {
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    guard seconds > 0 else { return date }
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
    return date + " " + parts.joined(separator: ":")
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// The day of the Gregorian calendar, by whole eras of 400 years that begin on 1 March.
  private static func civil(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}
