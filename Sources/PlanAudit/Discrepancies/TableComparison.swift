/// A cell as it is compared: numbers with a tolerance, everything else exactly.
enum Cell: Equatable {
  case number(Double)
  case text(String)
  case blank

  /// A number, or blank for nil.
  init(_ number: Double?) {
    self = number.map { .number($0) } ?? .blank
  }

  /// A whole number, or blank for nil.
  init(_ number: Int?) {
    self = number.map { .number(Double($0)) } ?? .blank
  }

  /// Yes or no.
  init(_ flag: Bool) {
    self = .text(flag ? "yes" : "no")
  }

  /// Whether a stated cell agrees with the expected one.
  func agrees(with expected: Cell) -> Bool {
    guard case .number(let found) = self, case .number(let value) = expected else {
      return self == expected
    }
    return isClose(found, value)
  }

  /// The cell as a file writes it.
  var text: String {
    switch self {
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): text
    case .blank: ""
    }
  }
}

/// Whether two figures agree to 1e-6 · max(1, |v|).
func isClose(_ found: Double, _ expected: Double) -> Bool {
  abs(found - expected) <= 1e-6 * max(1, abs(expected))
}

/// Compares the rows of one table by key and cell.
struct TableComparison<Row> {
  let file: Discrepancy.File
  let key: (Row) -> String
  let cells: (Row) -> [(column: String, cell: Cell)]

  /// Missing, repeated and surplus rows, and cells that differ, in the order of the keys.
  func discrepancies(stated: [Row], expected: [Row]) -> [Discrepancy] {
    let statedRows = Dictionary(grouping: stated, by: key)
    let expectedRows = Dictionary(expected.map { (key($0), $0) }) { first, _ in first }
    let keys = Set(statedRows.keys).union(expectedRows.keys).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return keys.flatMap { key -> [Discrepancy] in
      let rows = statedRows[key] ?? []
      guard let expectedRow = expectedRows[key] else {
        return [row(key, found: rows.count, expected: 0)]
      }
      if rows.count != 1 { return [row(key, found: rows.count, expected: 1)] }
      return zip(cells(rows[0]), cells(expectedRow)).compactMap { stated, expected in
        guard !stated.cell.agrees(with: expected.cell) else { return nil }
        return Discrepancy(
          file,
          key: key,
          column: stated.column,
          found: stated.cell.text,
          expected: expected.cell.text
        )
      }
    }
  }

  private func row(_ key: String, found: Int, expected: Int) -> Discrepancy {
    Discrepancy(file, key: key, column: "rows", found: "\(found)", expected: "\(expected)")
  }
}
