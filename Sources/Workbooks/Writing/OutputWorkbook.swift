/// A workbook as it is to be written: plain values, nothing of any file.
public struct OutputWorkbook: Sendable, Hashable {
  /// Title among the properties of the file.
  public var title: String
  /// The sheets, at least one, in order.
  public var sheets: [OutputSheet]

  /// A workbook of sheets.
  public init(title: String = "", sheets: [OutputSheet]) {
    self.title = title
    self.sheets = sheets
  }
}
