import TextWidth

/// Rows of cells printed in columns that line up, Chinese characters counted as two.
struct TextTable: Sendable {
  /// On which side of its column a cell stands.
  enum Alignment: Sendable {
    case leading
    case trailing
  }

  private let alignments: [Alignment]
  private var rows: [[String]]
  private let indentation: String

  /// A table with an optional header row.
  ///
  /// Columns beyond `alignments` stand trailing.
  init(header: [String]? = nil, alignments: [Alignment], indentation: Int = 2) {
    self.alignments = alignments
    rows = header.map { [$0] } ?? []
    self.indentation = String(repeating: " ", count: indentation)
  }

  /// Adds a row.
  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// Adds a row from a list of cells.
  mutating func add(cells: [String]) {
    rows.append(cells)
  }

  /// The cells row by row, the header first where there is one.
  var cells: [[String]] { rows }

  /// The lines, without spaces at their ends.
  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.displayWidth)
        let alignment = column < alignments.count ? alignments[column] : .trailing
        return alignment == .leading ? cell + space : space + cell
      }
      return Self.withoutTrailingSpaces(indentation + cells.joined(separator: "  "))
    }
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
