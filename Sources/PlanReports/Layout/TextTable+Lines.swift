import TextWidth

extension TextTable {
  private static let gap = 2

  /// The lines, without spaces at their ends; none is wider than the window.
  ///
  /// Where the window is too narrow, titles are broken first, then remarks; then names are cut. A
  /// table that is still too wide is printed in parts, each with its first column.
  func lines(_ layout: TextLayout) -> [String] {
    let widths = TableWidths(self)
    guard let width = layout.width, total(widths.natural) > width else {
      return lines(widths.natural, layout)
    }
    if total(widths.least) <= width {
      let room = width - indentation - Self.gap * (widths.least.count - 1)
      return lines(widths.fitted(to: room), layout)
    }
    let parts = parts(widths.least, width)
    guard parts.count > 1 else { return lines(widths.least, layout) }
    return Array(
      parts.enumerated().map { columns(part: $1, isFirst: $0 == 0).lines(layout) }
        .joined(separator: [""])
    )
  }

  private func columns(part: [Int], isFirst: Bool) -> TextTable {
    columns([0] + part, withNotes: isFirst)
  }

  private func total(_ widths: [Int]) -> Int {
    indentation + widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
  }

  /// The columns but the first in parts that fit beside it.
  private func parts(_ widths: [Int], _ width: Int) -> [[Int]] {
    var parts: [[Int]] = []
    var used = width
    for column in widths.indices.dropFirst() {
      let own = Self.gap + widths[column]
      if parts.isEmpty || used + own > width {
        parts.append([])
        used = indentation + (widths.first ?? 0)
      }
      parts[parts.count - 1].append(column)
      used += own
    }
    return parts
  }

  private func lines(_ widths: [Int], _ layout: TextLayout) -> [String] {
    let titles = header.enumerated().map { column, title in
      title.wrapped(toWidth: widths[column]).map { layout.marked($0, as: .heading) }
    }
    let head = titles.isEmpty ? [] : lines(titles, widths, standsBelow: true)
    return head
      + rows.flatMap { row in
        let cells = row.cells.enumerated().map { column, cell in
          let isBroken = [.sentence, .verdict].contains(alignment(of: column))
          return isBroken
            ? cell.wrapped(toWidth: widths[column]) : [fitted(cell, widths[column])]
        }
        return lines(cells, widths, standsBelow: false) + row.notes
      }
  }

  private func fitted(_ cell: String, _ width: Int) -> String {
    cell.shownWidth > width ? cell.withoutStyles.cut(toWidth: width) : cell
  }

  /// The lines of one row whose cells may have several.
  private func lines(_ cells: [[String]], _ widths: [Int], standsBelow: Bool) -> [String] {
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = cells.enumerated().map { column, lines in
        let index = standsBelow ? line - (height - lines.count) : line
        return padded(lines.indices.contains(index) ? lines[index] : "", column, widths[column])
      }
      let start = String(repeating: " ", count: indentation)
      return Self.withoutTrailingSpaces(start + parts.joined(separator: "  "))
    }
  }

  private func padded(_ cell: String, _ column: Int, _ width: Int) -> String {
    let space = String(repeating: " ", count: max(0, width - cell.shownWidth))
    let isOnTheRight = [.trailing, .verdict].contains(alignment(of: column))
    return isOnTheRight ? space + cell : cell + space
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
