/// A sheet as it is to be written: titles, one header row, then rows of cells.
public struct OutputSheet: Sendable, Hashable {
  /// The name wished for; the writer makes it one that spreadsheet programs take.
  public var name: String
  /// A line over the whole width in large letters; none where it is empty.
  public var title: String
  /// Lines of explanation below the title, each over the whole width.
  public var notes: [String]
  /// The columns; where all their titles are blank the sheet has no header row.
  public var columns: [OutputColumn]
  /// What stands above several columns, over the header row; none where it is empty.
  public var groups: [OutputColumnGroup]
  /// The rows below the header.
  public var rows: [[OutputCell]]
  /// Rows at the end that the filter leaves out, such as totals.
  public var totals: [[OutputCell]]
  /// Columns that stay in sight on the left.
  public var frozenColumns: Int
  /// Whether the header row has a filter.
  public var isFiltered: Bool
  /// Whether the sheet is hidden; the first sheet of a workbook never is.
  public var isHidden: Bool
  /// Rows below the header that drop-down lists cover, whether they are filled or not.
  public var inputRows: Int
  /// How the sheet prints.
  public var printing: PrintSettings

  /// A sheet with a header that stays in sight, a filter, and print settings for A4.
  public init(
    name: String,
    title: String = "",
    notes: [String] = [],
    columns: [OutputColumn],
    groups: [OutputColumnGroup] = [],
    rows: [[OutputCell]] = [],
    totals: [[OutputCell]] = [],
    frozenColumns: Int = 0,
    isFiltered: Bool = true,
    isHidden: Bool = false,
    inputRows: Int = 0,
    printing: PrintSettings = PrintSettings()
  ) {
    self.name = name
    self.title = title
    self.notes = notes
    self.columns = columns
    self.groups = groups
    self.rows = rows
    self.totals = totals
    self.frozenColumns = frozenColumns
    self.isFiltered = isFiltered
    self.isHidden = isHidden
    self.inputRows = inputRows
    self.printing = printing
  }

  /// Rows above the header row.
  var rowsAbove: Int { (title.isEmpty ? 0 : 1) + notes.count + (groups.isEmpty ? 0 : 1) }
  /// Whether any column has a title.
  var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }
  /// The first row below the header, from 0.
  var firstRow: Int { rowsAbove + (hasHeader ? 1 : 0) }
}

/// A title over several columns.
public struct OutputColumnGroup: Sendable, Hashable {
  /// The title; blank over columns that belong to no group.
  public var title: String
  /// How many columns it stands over.
  public var columns: Int

  /// A title over so many columns.
  public init(_ title: String, columns: Int) {
    self.title = title
    self.columns = columns
  }
}

/// How a sheet prints: on A4, fitted to the width of a page, with its header rows on every page.
public struct PrintSettings: Sendable, Hashable {
  /// Whether the page lies on its side.
  public var isLandscape: Bool
  /// What stands at the foot of every page, `{page}` and `{pages}` being its number and their count.
  public var footer: String

  /// Settings for A4.
  public init(isLandscape: Bool = false, footer: String = "") {
    self.isLandscape = isLandscape
    self.footer = footer
  }
}
