import Staffing

/// Brings the files of one table to rows with unique keys.
///
/// A scenario that extends another has one file for each of the two; the later file's rows replace
/// rows of the same key, add new ones, or remove one by a `-` before the key.
struct TableReader<Column: TableColumn> {
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// The rows that hold, in the order of the files, base first, and those that a `-` removed.
  ///
  /// A row whose key occurs earlier in its file is among them, marked as a repeat.
  func rows(
    of files: [TableFile<Column>]
  ) -> (rows: [RowDecoder<Column>], removed: [RowDecoder<Column>]) {
    guard files.count > 1 || files.first?.isDelta == true else {
      return (files.first.map { keyedRows(of: $0).map(\.row) } ?? [], [])
    }
    var rows: [RowDecoder<Column>?] = []
    var removed: [RowDecoder<Column>] = []
    var indices: [String: Int] = [:]
    for file in files {
      for (row, key) in keyedRows(of: file) {
        if file.isDelta, let removedKey = removedKey(row) {
          if let index = indices.removeValue(forKey: removedKey) {
            if let old = rows[index] { removed.append(old) }
            rows[index] = nil
          } else if context.isBaseComplete, !row.isRepeat {
            reportNothingToRemove(row)
          }
        } else if let key, !row.isRepeat, let index = indices[key] {
          rows[index] = row
        } else {
          if let key, !row.isRepeat { indices[key] = rows.count }
          rows.append(row)
        }
      }
    }
    return (rows.compactMap(\.self), removed)
  }

  /// The rows of one file with their keys; the second row of a key is a fault.
  private func keyedRows(
    of file: TableFile<Column>
  ) -> [(row: RowDecoder<Column>, key: String?)] {
    var firstRows: [String: Int] = [:]
    firstRows.reserveCapacity(Column.key.isEmpty ? 0 : file.bodyRows.count)
    return file.bodyRows.map { index in
      var row = RowDecoder(file: file, row: index)
      guard let key = key(of: row) else { return (row, nil) }
      guard let first = firstRows.updateValue(index, forKey: key) else { return (row, key) }
      firstRows[key] = first
      row.isRepeat = true
      // Long numbers that a spreadsheet rounded look alike; they are reported as what they are.
      if Column.key.contains(where: { row.peek($0).map(NumberText.isScientific) == true }) {
        return (row, key)
      }
      let parts = Column.key.compactMap { row.peek($0) }
      row.report(
        .repeatedKey,
        Column.key[0],
        value: parts.joined(separator: " "),
        details: ["\(first + 1)"]
      )
      return (row, key)
    }
  }

  private func key(of row: RowDecoder<Column>, isRemoved: Bool = false) -> String? {
    guard let first = Column.key.first else { return nil }
    var key = ""
    for column in Column.key {
      guard var text = row.peek(column) else {
        if Column.required.contains(column) { return nil }
        key += "\u{1F}"
        continue
      }
      if column == first, isRemoved { text = RemovalMark.withoutMark(text) }
      key += canonical(text, column.keyKind)
      key += "\u{1F}"
    }
    return key
  }

  /// The key of a row that removes, or nil for any other row.
  private func removedKey(_ row: RowDecoder<Column>) -> String? {
    guard let first = Column.key.first, row.peek(first).map(RemovalMark.isSet) == true else {
      return nil
    }
    return key(of: row, isRemoved: true)
  }

  private func reportNothingToRemove(_ row: RowDecoder<Column>) {
    let parts = Column.key.compactMap { row.peek($0) }
    row.report(.nothingToRemove, Column.key[0], value: parts.joined(separator: " "))
  }

  private func canonical(_ text: String, _ kind: KeyKind) -> String {
    switch kind {
    case .text: text
    case .school: context.schools.onceNamed(text)?.text ?? text
    case .stage: Words.stage[text]?.rawValue ?? text
    case .subject: context.subjects[text]?.id ?? TextFolding.word(text)
    case .grade: Words.gradeNumber(text).map { "\($0)" } ?? text
    case .decision: Words.decision[text]?.rawValue ?? text
    case .post: Words.leaderPost[text]?.rawValue ?? text
    }
  }
}

/// The sign before a key that removes the base's row, as typed in either width.
enum RemovalMark {
  /// Whether a key begins with the sign.
  static func isSet(_ text: String) -> Bool { text.hasPrefix("-") || text.hasPrefix("－") }

  /// The key behind the sign.
  static func withoutMark(_ text: String) -> String {
    String(text.dropFirst().drop(while: \.isWhitespace))
  }
}
