import Foundation

/// Numbers as the table and the chart show them.
enum Figures {
  static func seconds(_ value: Double?) -> String { text(value, value ?? 0 < 100 ? 1 : 0) }

  static func value(_ value: Double?) -> String { text(value, 2) }

  static func share(_ value: Double?) -> String { text(value, 4) }

  static func whole(_ value: Double?) -> String { text(value, 0) }

  /// A dash stands for what there is not.
  private static func text(_ value: Double?, _ places: Int) -> String {
    value.map { String(format: "%.\(places)f", $0) } ?? "–"
  }
}
