/// What was read from the part of one sheet.
struct SheetContent: Sendable {
  /// Cells that hold something, in reading order.
  var cells: [StoredCell] = []
  /// Texts that stand in the sheet itself.
  var texts = TextPool()
  /// The merged rectangles.
  var merges: [CellRange] = []
}
