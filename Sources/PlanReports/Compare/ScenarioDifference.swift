public import Staffing

/// How the scenario of one plan differs from that of the first, by key and row.
public struct ScenarioDifference: Sendable, Hashable {
  /// A cell with another value.
  public struct Cell: Sendable, Hashable {
    /// The English name of the column.
    public var column: String
    /// In the first scenario; nil where it is blank, and for names of people.
    public var first: String?
    /// In the other scenario; nil where it is blank, and for names of people.
    public var other: String?
  }

  /// A row that one scenario has and the other has not, or has with other cells.
  public struct Row: Sendable, Hashable {
    /// What became of it.
    public enum Change: String, Sendable, CaseIterable {
      case added
      case removed
      case changed
    }

    /// The cells that name it.
    public var key: [String]
    /// What became of it.
    public var change: Change
    /// The cells that differ, of a changed row.
    public var cells: [Cell]
  }

  /// A table with rows that differ.
  public struct Table: Sendable, Hashable {
    /// The English name.
    public var name: String
    /// The English names of the columns that name a row.
    public var key: [String]
    /// The rows that differ, by key.
    public var rows: [Row]

    /// Number of rows that something became of.
    public func count(of change: Row.Change) -> Int { rows.count { $0.change == change } }
  }

  /// Settings that differ, by their dotted keys.
  public let settings: [PlanDifference.Entry]
  /// Tables that differ, in the order of the format.
  public let tables: [Table]

  /// The difference between two scenarios; the order of rows does not count.
  ///
  /// Complexity: linear in settings and rows, but for sorting.
  public init(from first: ScenarioContents, to other: ScenarioContents) {
    let values = [first, other].map { contents in
      Dictionary(contents.settings.map { ($0.key, $0.value) }) { one, _ in one }
    }
    settings = PlanDifference.entries(values[0], values[1])
    let others = Dictionary(other.tables.map { ($0.name, $0) }) { one, _ in one }
    let firsts = Set(first.tables.map(\.name))
    let pairs =
      first.tables.map { ($0, others[$0.name] ?? $0.withoutRows) }
      + other.tables.filter { !firsts.contains($0.name) }.map { ($0.withoutRows, $0) }
    tables = pairs.compactMap(Self.table)
  }

  /// Whether the scenarios say the same.
  public var isEmpty: Bool { settings.isEmpty && tables.isEmpty }

  private static func table(
    _ first: ScenarioContents.Table,
    _ other: ScenarioContents.Table
  ) -> Table? {
    let one = first.rowsByKey
    let two = other.rowsByKey
    let rows = Set(one.keys).union(two.keys).compactMap { key -> Row? in
      guard let before = one[key] else { return Row(key: key, change: .added, cells: []) }
      guard let after = two[key] else { return Row(key: key, change: .removed, cells: []) }
      let cells = zip(first.columns, zip(before, after)).compactMap { column, values -> Cell? in
        guard values.0 != values.1 else { return nil }
        // Answers carry ids of people, never their names.
        let isName = first.name == "teachers" && column == "name"
        return Cell(
          column: column,
          first: isName || values.0.isEmpty ? nil : values.0,
          other: isName || values.1.isEmpty ? nil : values.1
        )
      }
      return cells.isEmpty ? nil : Row(key: key, change: .changed, cells: cells)
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      name: first.name,
      key: first.keyColumns.map { first.columns[$0] },
      rows: rows.sorted { precedes($0.key, $1.key) }
    )
  }

  /// Orders keys part by part; whole numbers as numbers, before everything else.
  private static func precedes(_ first: [String], _ other: [String]) -> Bool {
    for (one, two) in zip(first, other) where one != two {
      let numbers = (Int(one) ?? .max, Int(two) ?? .max)
      if numbers.0 != numbers.1 { return numbers.0 < numbers.1 }
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return first.count < other.count
  }
}

extension ScenarioContents.Table {
  /// The rows by the cells that name them.
  fileprivate var rowsByKey: [[String]: [String]] {
    Dictionary(rows.map { row in (keyColumns.map { row[$0] }, row) }) { one, _ in one }
  }

  /// The table without its rows.
  fileprivate var withoutRows: ScenarioContents.Table {
    ScenarioContents.Table(name: name, columns: columns, keyColumns: keyColumns, rows: [])
  }
}
