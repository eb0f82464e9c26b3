/// The sheets of a workbook.
public struct Workbook: Sendable {
  /// The sheets in the order of their tabs; charts are left out.
  public let sheets: [WorkbookSheet]
}
