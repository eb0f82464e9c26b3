import Staffing

/// The header row of a table: which column stands where.
struct TableHeader<Column: TableColumn> {
  /// Title rows that may stand above the header.
  private static var titleRows: Int { 5 }

  /// The header's row from 0.
  let row: Int
  /// Number of columns up to the last named one.
  let width: Int
  private let positions: [Int?]
  private let repeats: [(column: Column, position: Int)]
  private let unknown: [(name: String, position: Int)]
  private let titles: [Int]

  /// Finds the header among the first rows: the one that names most columns.
  init?(in document: TableCells) {
    var columns: [String: Column] = [:]
    var fallbacks: [String: Column] = [:]
    for column in Column.allCases {
      for name in column.names { columns[TextFolding.name(name)] = column }
      for name in column.fallbackNames { fallbacks[TextFolding.name(name)] = column }
    }
    var candidates: [Int] = []
    for row in 0..<document.rowCount where candidates.count <= Self.titleRows {
      if !document.isBlank(row: row) { candidates.append(row) }
    }
    var best: (row: Int, known: Int)?
    for row in candidates {
      let known = (0..<document.cellCount(ofRow: row)).count { position in
        guard let text = document.text(row: row, column: position) else { return false }
        let name = TextFolding.name(text)
        return columns[name] != nil || fallbacks[name] != nil
      }
      if known > best?.known ?? 0 { best = (row, known) }
    }
    guard let row = best?.row else { return nil }
    var positions = [Int?](repeating: nil, count: Column.allCases.count)
    var repeats: [(Column, Int)] = []
    var unknown: [(String, Int)] = []
    var width = 0
    for position in 0..<document.cellCount(ofRow: row) {
      guard let name = document.text(row: row, column: position) else { continue }
      width = position + 1
      if let column = columns[TextFolding.name(name)] {
        if positions[column.rawValue] == nil {
          positions[column.rawValue] = position
        } else {
          repeats.append((column, position))
        }
      } else {
        unknown.append((name, position))
      }
    }
    unknown.removeAll { name, position in
      guard let column = fallbacks[TextFolding.name(name)], positions[column.rawValue] == nil else {
        return false
      }
      positions[column.rawValue] = position
      return true
    }
    self.row = row
    self.width = width
    self.positions = positions
    self.repeats = repeats
    self.unknown = unknown
    self.titles = candidates.filter { $0 < row }
  }

  /// Position of a column from 0, or nil when the file does not have it.
  @inline(__always)
  func position(of column: Column) -> Int? {
    positions[column.rawValue]
  }

  /// Reports skipped titles, repeated, unknown and missing columns.
  func report(
    place: Diagnostic.Place,
    document: TableCells,
    required: Set<Column>,
    context: LoadingContext
  ) {
    for title in titles {
      context.add(
        Diagnostic(
          .note,
          .skippedRow,
          at: place.at(row: title + 1),
          value: document.firstText(row: title)
        )
      )
    }
    for (column, position) in repeats {
      context.add(
        Diagnostic(
          .error,
          .repeatedColumn,
          at: place.at(row: row + 1, column: position + 1),
          columnName: document.text(row: row, column: position),
          details: [column.englishName, "\((positions[column.rawValue] ?? 0) + 1)"]
        )
      )
    }
    reportUnknown(place: place, context: context)
    let unknownNames = unknown.map(\.name)
    for column in Column.allCases
    where required.contains(column) && position(of: column) == nil {
      context.add(
        Diagnostic(
          .error,
          .missingColumn,
          at: place.at(row: row + 1),
          columnName: column.englishName,
          details: Array(column.names.dropFirst()),
          suggestion: column.names.lazy
            .compactMap { NearMatch.word($0, among: unknownNames) }.first
        )
      )
    }
  }

  private func reportUnknown(place: Diagnostic.Place, context: LoadingContext) {
    guard let first = unknown.first else { return }
    let free = Column.allCases.filter { position(of: $0) == nil }.flatMap(\.names)
    let meant = unknown.compactMap { name, _ in
      NearMatch.word(name, among: free).map { "\(name) → \($0)" }
    }
    context.add(
      Diagnostic(
        .warning,
        .unknownColumns,
        at: place.at(row: row + 1, column: first.position + 1),
        details: unknown.map(\.name),
        suggestion: meant.isEmpty ? nil : meant.joined(separator: ", ")
      )
    )
  }
}
