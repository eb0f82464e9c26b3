/// Rows of cells printed in columns that line up, Chinese characters counted as two.
struct TextTable: Sendable {
  /// How the cells of a column stand, and what becomes of them where the window is narrow.
  enum Alignment: Sendable {
    /// Names: on the left; the longest are cut where the window is narrow.
    case leading
    /// Figures: on the right; they are never cut.
    case trailing
    /// Verdicts among figures: on the right; broken over lines where the window is narrow.
    case verdict
    /// Verdicts and remarks: on the left; broken over lines where the window is narrow.
    case sentence
  }

  /// A row with the lines that stand below it.
  struct Row: Sendable {
    var cells: [String]
    var notes: [String] = []
  }

  private let alignments: [Alignment]
  /// The titles of the columns; empty where there are none.
  let header: [String]
  private(set) var rows: [Row] = []
  let indentation: Int

  /// A table with an optional header row.
  ///
  /// Columns beyond `alignments` stand trailing.
  init(header: [String] = [], alignments: [Alignment], indentation: Int = 2) {
    self.alignments = alignments
    self.header = header
    self.indentation = indentation
  }

  /// Adds a row.
  mutating func add(_ cells: String...) {
    rows.append(Row(cells: cells))
  }

  /// Adds a row from a list of cells, and lines that stand below it as they are.
  mutating func add(cells: [String], notes: [String] = []) {
    rows.append(Row(cells: cells, notes: notes))
  }

  /// The cells row by row, the header first where there is one.
  var cells: [[String]] { (header.isEmpty ? [] : [header]) + rows.map(\.cells) }

  /// Number of columns.
  var columnCount: Int { cells.map(\.count).max() ?? 0 }

  /// How the cells of a column stand.
  func alignment(of column: Int) -> Alignment {
    column < alignments.count ? alignments[column] : .trailing
  }

  /// The table with its first rows only.
  func prefix(_ count: Int) -> TextTable {
    var table = self
    table.rows = Array(rows.prefix(count))
    return table
  }

  /// The table with some of its columns only; lines below rows are kept where asked for.
  func columns(_ chosen: [Int], withNotes: Bool) -> TextTable {
    func pick(_ cells: [String]) -> [String] {
      chosen.filter { $0 < cells.count }.map { cells[$0] }
    }
    var table = TextTable(
      header: pick(header),
      alignments: chosen.map(alignment(of:)),
      indentation: indentation
    )
    table.rows = rows.map { Row(cells: pick($0.cells), notes: withNotes ? $0.notes : []) }
    return table
  }
}
