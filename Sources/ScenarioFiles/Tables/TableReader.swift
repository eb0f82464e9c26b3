import Staffing

/// Brings the files of one table to rows with unique keys.
///
/// A scenario that extends another has one file for each of the two; the later file's rows replace
/// rows of the same key, add new ones, or remove one by a `-` before the key.
struct TableReader<Column: TableColumn> {
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// The rows that hold, in the order of the files, base first.
  func rows(of files: [TableFile<Column>]) -> [RowDecoder<Column>] {
    guard files.count > 1 else {
      return files.first.map { uniqueRows(of: $0).map(\.row) } ?? []
    }
    var rows: [RowDecoder<Column>?] = []
    var indices: [String: Int] = [:]
    for (layer, file) in files.enumerated() {
      for (row, key) in uniqueRows(of: file) {
        if layer > 0, let removed = removedKey(row) {
          if let index = indices.removeValue(forKey: removed) {
            rows[index] = nil
          } else {
            reportNothingToRemove(row)
          }
        } else if let key, let index = indices[key] {
          rows[index] = row
        } else {
          if let key { indices[key] = rows.count }
          rows.append(row)
        }
      }
    }
    return rows.compactMap(\.self)
  }

  /// The rows of one file with their keys; the second row of a key is a fault and dropped.
  private func uniqueRows(
    of file: TableFile<Column>
  ) -> [(row: RowDecoder<Column>, key: String?)] {
    var firstRows: [String: Int] = [:]
    firstRows.reserveCapacity(Column.key.isEmpty ? 0 : file.bodyRows.count)
    return file.bodyRows.compactMap { index in
      let row = RowDecoder(file: file, row: index)
      guard let key = key(of: row) else { return (row, nil) }
      guard let first = firstRows.updateValue(index, forKey: key) else { return (row, key) }
      firstRows[key] = first
      let parts = Column.key.compactMap { row.peek($0) }
      row.report(
        .repeatedKey,
        Column.key[0],
        value: parts.joined(separator: " "),
        details: ["\(first + 1)"]
      )
      return nil
    }
  }

  private func key(of row: RowDecoder<Column>, dropping prefix: Int = 0) -> String? {
    guard let first = Column.key.first else { return nil }
    var key = ""
    for column in Column.key {
      guard var text = row.peek(column) else {
        if Column.required.contains(column) { return nil }
        key += "\u{1F}"
        continue
      }
      if column == first, prefix > 0 { text = String(text.dropFirst(prefix)) }
      key += canonical(text, column.keyKind)
      key += "\u{1F}"
    }
    return key
  }

  /// The key of a row that removes, or nil for any other row.
  private func removedKey(_ row: RowDecoder<Column>) -> String? {
    guard let first = Column.key.first, row.peek(first)?.hasPrefix("-") == true else { return nil }
    return key(of: row, dropping: 1)
  }

  private func reportNothingToRemove(_ row: RowDecoder<Column>) {
    let parts = Column.key.compactMap { row.peek($0) }
    row.report(.nothingToRemove, Column.key[0], value: parts.joined(separator: " "))
  }

  private func canonical(_ text: String, _ kind: KeyKind) -> String {
    switch kind {
    case .text: text
    case .school: context.schools.only(text)?.text ?? text
    case .stage: Words.stage[text]?.rawValue ?? text
    case .subject: context.subjects[text]?.id ?? text
    case .grade: Words.grade[text].map { "\($0)" } ?? text
    case .decision: Words.decision[text]?.rawValue ?? text
    case .post: Words.leaderPost[text]?.rawValue ?? text
    }
  }
}
