/// A stage of schooling (学段), in ascending order.
public enum Stage: String, CaseIterable, Comparable, Hashable, Sendable {
  case kindergarten
  case primary
  case junior
  case senior

  /// Position in ascending order, from 0.
  public var rank: Int {
    switch self {
    case .kindergarten: 0
    case .primary: 1
    case .junior: 2
    case .senior: 3
    }
  }

  /// Orders from kindergarten to senior.
  public static func < (first: Self, second: Self) -> Bool {
    first.rank < second.rank
  }

  /// The stage a grade belongs to, or nil for a grade outside 0 to 12.
  ///
  /// Grade 0 is kindergarten, 1–6 primary, 7–9 junior, 10–12 senior.
  public init?(grade: Int) {
    switch grade {
    case 0: self = .kindergarten
    case 1...6: self = .primary
    case 7...9: self = .junior
    case 10...12: self = .senior
    default: return nil
    }
  }
}
