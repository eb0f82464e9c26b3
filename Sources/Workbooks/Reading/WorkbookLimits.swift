/// What a workbook may ask of memory and time; a file beyond is refused, never read in part.
public struct WorkbookLimits: Hashable, Sendable {
  /// Bytes of the file.
  public var fileBytes = 256 << 20
  /// Entries of the zip file.
  public var entries = 10_000
  /// Bytes of one part when unpacked.
  public var partBytes = 1 << 30
  /// Bytes of all parts read when unpacked.
  public var totalBytes = 2 << 30
  /// Unpacked bytes for each packed one; real workbooks stay below a hundred.
  public var expansion = 200
  /// Unpacked bytes of a part to which `expansion` does not apply.
  public var expansionFreeBytes = 8 << 20
  /// Levels of elements inside each other.
  public var depth = 64
  /// Sheets.
  public var sheets = 1_000
  /// Rows of a sheet; what the format itself allows.
  public var rows = 1_048_576
  /// Columns of a sheet; what the format itself allows.
  public var columns = 16_384
  /// Cells of all sheets that hold something.
  public var cells = 20_000_000

  /// The limits that suit a district's tables.
  public init() {}
}
