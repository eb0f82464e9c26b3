import TextWidth

/// How wide the columns of a table are, and how narrow they can be made.
struct TableWidths {
  /// Names are cut to no fewer columns than these, remarks broken to no narrower ones.
  private static let leastText = 14
  /// Titles are broken to no narrower ones, unless names would be cut to fewer than theirs.
  private static let leastTitle = 4

  /// Every cell on one line, in full.
  private(set) var natural: [Int]
  /// Titles and remarks broken, names cut.
  private(set) var least: [Int]
  /// Titles broken, everything else in full.
  private var withBrokenTitles: [Int]

  /// The widths of a table's columns.
  init(_ table: TextTable) {
    let count = table.columnCount
    var body = [Int](repeating: 0, count: count)
    var pieces = body
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() {
        body[column] = max(body[column], cell.shownWidth)
        pieces[column] = max(pieces[column], cell.widestPiece)
      }
    }
    natural = body
    withBrokenTitles = body
    least = body
    for column in 0..<count {
      let title = column < table.header.count ? table.header[column] : ""
      natural[column] = max(body[column], title.shownWidth)
      let titlePiece = title.widestPiece
      withBrokenTitles[column] = max(
        body[column],
        titlePiece,
        min(title.shownWidth, Self.leastTitle)
      )
      least[column] =
        switch table.alignment(of: column) {
        case .leading, .sentence: min(withBrokenTitles[column], Self.leastText)
        case .trailing: max(body[column], titlePiece)
        case .verdict: max(pieces[column], titlePiece)
        }
    }
  }

  /// Widths that sum to at most `room`, which is no less than the sum of the least ones.
  func fitted(to room: Int) -> [Int] {
    let sum = withBrokenTitles.reduce(0, +)
    guard sum > room else { return widened(withBrokenTitles, to: natural, by: room - sum) }
    return widened(least, to: withBrokenTitles, by: room - least.reduce(0, +))
  }

  /// Widths that grow evenly towards `goal` until the room is used up.
  private func widened(_ widths: [Int], to goal: [Int], by room: Int) -> [Int] {
    var widths = widths
    var left = room
    while left > 0 {
      let growing = widths.indices.filter { widths[$0] < goal[$0] }
      // The narrowest first, so that no column goes short for the sake of a wide one.
      guard let narrowest = growing.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
      left -= 1
    }
    return widths
  }
}
