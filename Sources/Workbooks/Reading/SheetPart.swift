/// The part of one sheet.
///
/// Cells and rows without a reference follow the one before. Cells may come in any order, but not
/// twice.
final class SheetPart: XMLHandler {
  /// What a number of a sheet is looked up in.
  struct Surroundings {
    let shared: TextPool
    let formats: [NumberFormat]
    let limits: WorkbookLimits
    /// Cells that may still come.
    let cellsLeft: Int
  }

  /// What was read.
  private(set) var content = SheetContent()
  private let surroundings: Surroundings
  private var isInData = false
  private var isInMerges = false
  private var row = -1
  private var column = -1
  private var cell = CellDraft()
  private var listens = false
  private var phoneticDepth: Int?
  private var isOrdered = true

  init(part: String, _ surroundings: Surroundings) {
    self.surroundings = surroundings
    super.init(part: part)
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes, depth: Int) {
    switch depth {
    case 0: if !(name == "worksheet") { refuse("the outermost element is not worksheet") }
    case 1:
      isInData = name == "sheetData"
      isInMerges = name == "mergeCells"
    case 2 where isInData && name == "row": beginRow(attributes)
    case 2 where isInMerges && name == "mergeCell": addMerge(attributes)
    case 3 where isInData && name == "c": beginCell(attributes)
    case 4 where isInData: beginValue(name)
    case 5... where isInData && cell.isInline:
      if name == "rPh" { phoneticDepth = phoneticDepth ?? depth }
      if name == "t", phoneticDepth == nil {
        listens = true
        cell.hasValue = true
      }
    default: break
    }
  }

  override func end(_ name: XMLName, depth: Int) {
    guard isInData else { return }
    if depth == phoneticDepth { phoneticDepth = nil }
    if depth >= 4 { listens = false }
    if depth == 3, name == "c" { endCell() }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if listens { cell.text.append(bytes) }
  }

  /// Puts the cells in reading order; a cell that is there twice is a fault.
  func finish() throws(WorkbookFault) {
    if !isOrdered { content.cells.sort { $0.precedes($1) } }
    for (first, second) in zip(content.cells, content.cells.dropFirst())
    where !first.precedes(second) {
      let place = "row \(second.row + 1), column \(second.column + 1)"
      throw .damaged(part: part, detail: "the same cell twice: \(place)")
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    row += 1
    column = -1
    guard let text = attributes["r"] else { return }
    guard let number = Int(String(cString: text)), number > 0 else {
      refuse("a row \"\(String(cString: text))\"")
      return
    }
    row = number - 1
  }

  private func beginCell(_ attributes: XMLAttributes) {
    column += 1
    cell.begin()
    guard var pair = attributes.pairs else { return }
    while let key = pair[0], let value = pair[1] {
      if XMLName(key) == "r" {
        guard let place = CellReference(utf8: CString(start: value)), place.row == row else {
          refuse("a cell \"\(String(cString: value))\" in row \(row + 1)")
          return
        }
        column = place.column
      } else if XMLName(key) == "t" {
        guard cell.setType(XMLName(value)) else {
          refuse("a cell of the type \"\(String(cString: value))\"")
          return
        }
      } else if XMLName(key) == "s" {
        let style = Int(String(cString: value)) ?? -1
        let formats = surroundings.formats
        cell.format = formats.indices.contains(style) ? formats[style] : .plain
      }
      pair += 2
    }
    // The format's own limits come first: references beyond them do not fit the stored numbers.
    if row >= min(surroundings.limits.rows, WorkbookLimits().rows) {
      stop(.exceeds(.rows, most: surroundings.limits.rows))
    } else if column >= min(surroundings.limits.columns, WorkbookLimits().columns) {
      stop(.exceeds(.columns, most: surroundings.limits.columns))
    }
  }

  private func beginValue(_ name: XMLName) {
    if name == "v" {
      listens = true
      cell.hasValue = true
      cell.text.removeAll()
    } else if name == "f" {
      cell.hasFormula = true
    } else if name == "is" {
      cell.isInline = true
    }
  }

  private func endCell() {
    let surroundings = surroundings
    switch cell.stored(row: row, column: column, shared: surroundings.shared, &content.texts) {
    case .blank: break
    case .faulty(let detail): refuse("\(detail) in row \(row + 1), column \(column + 1)")
    case .cell(let stored):
      guard content.cells.count < surroundings.cellsLeft else {
        stop(.exceeds(.cells, most: surroundings.limits.cells))
        return
      }
      if let last = content.cells.last, !last.precedes(stored) { isOrdered = false }
      content.cells.append(stored)
    }
  }

  private func addMerge(_ attributes: XMLAttributes) {
    guard let range = attributes.text("ref").flatMap({ CellRange($0) }) else {
      refuse("a merged range \"\(attributes.text("ref") ?? "")\"")
      return
    }
    content.merges.append(range)
  }
}

/// The bytes of a C string.
private struct CString: Sequence, IteratorProtocol {
  private var byte: UnsafePointer<CChar>

  init(start: UnsafePointer<CChar>) { byte = start }

  mutating func next() -> UInt8? {
    guard byte.pointee != 0 else { return nil }
    defer { byte += 1 }
    return UInt8(bitPattern: byte.pointee)
  }
}
