import TextWidth

/// How wide the columns of a sheet are, in characters.
enum ColumnWidths {
  /// The width of every column, with room for the arrow of a filter beside its title.
  static func of(_ sheet: OutputSheet) -> [Int] {
    sheet.columns.enumerated().map { position, column in
      switch column.width {
      case .fixed(let width): return width
      case .fitting(let limits):
        var widest = width(of: column.title) + (sheet.isFiltered && sheet.hasHeader ? 3 : 1)
        for row in [sheet.rows, sheet.totals].joined() where position < row.count {
          widest = max(widest, width(of: row[position]) + 1)
        }
        return min(max(widest, limits.lowerBound), limits.upperBound)
      }
    }
  }

  /// Lines that the tallest cell of a row takes.
  static func lines(_ row: [OutputCell], over widths: [Int]) -> Int {
    zip(row, widths).reduce(1) { tallest, cell in
      switch cell.0.value {
      case .text(let text), .link(let text, _): max(tallest, lines(text, over: cell.1 - 1))
      default: tallest
      }
    }
  }

  /// Lines that a text takes over so many characters.
  static func lines(_ text: String, over width: Int) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, (String($1).displayWidth + width - 1) / max(1, width))
    }
  }

  private static func width(of cell: OutputCell) -> Int {
    switch cell.value {
    case .blank: 0
    case .text(let text), .link(let text, _): width(of: text)
    case .whole(let number): "\(number)".count + 1
    case .decimal(let number, let places), .signed(let number, let places):
      digits(number) + (places > 0 ? places + 1 : 0) + 2
    case .percent(let share, let places): digits(share * 100) + places + 3
    case .month: 7
    case .day: 10
    }
  }

  private static func width(of text: String) -> Int {
    text.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
  }

  /// Digits before the point.
  private static func digits(_ number: Double) -> Int {
    var digits = 1
    var rest = abs(number)
    while rest.isFinite, rest >= 10 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}
