import Foundation
import Staffing

/// One table of a scenario as cells that can be spoiled, with what was done to it.
struct DirtyTable {
  let file: String
  private(set) var header: [String]
  private let names: [String: Int]
  var rows: [[String]] = []
  /// Rows above the header.
  private(set) var titles: [String] = []
  private var total: [String]?
  private var isGB18030 = false
  private var faults: [(row: Int?, column: Int?, InjectedFault.Kind, InjectedFault.Answer)] = []

  /// The table of a file that this module wrote.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    let document = CSVDocument(
      utf8: Array(bytes.dropFirst(TextEncoding.byteOrderMark.count)),
      delimiter: CSVSplitter.comma
    )
    let all = (0..<document.rowCount).map { row in
      (0..<document.cellCount(ofRow: row)).map { document.text(row: row, column: $0) ?? "" }
    }.filter { !$0.isEmpty && $0 != [""] }
    header = all.first ?? []
    rows = Array(all.dropFirst())
    names = Dictionary(
      header.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Position of a column from 0 by its English name, or nil where the table has none.
  func position(_ name: String) -> Int? { names[name] }

  /// The text of a cell.
  func cell(_ row: Int, _ name: String) -> String {
    names[name].map { rows[row][$0] } ?? ""
  }

  /// Changes a cell without noting it.
  mutating func set(_ row: Int, _ name: String, _ text: String) {
    if let position = names[name] { rows[row][position] = text }
  }

  /// Notes what a cell holds, and changes its text where one is given.
  mutating func spoil(
    _ row: Int,
    _ name: String,
    _ kind: InjectedFault.Kind,
    _ answer: InjectedFault.Answer,
    text: String? = nil
  ) {
    if let text { set(row, name, text) }
    faults.append((row, names[name], kind, answer))
  }

  /// Puts a title row above the header.
  mutating func addTitle(_ text: String) { titles.append(text) }

  /// Puts a total row below the data.
  mutating func addTotal() {
    var cells = [String](repeating: "", count: header.count)
    cells[0] = "合计"
    if cells.count > 1 { cells[1] = "\(rows.count)" }
    total = cells
  }

  /// Writes the header and the words of the cells in Chinese.
  mutating func translate<Column: TableColumn>(_ columns: Column.Type) {
    for row in rows.indices {
      for (position, name) in header.enumerated() {
        rows[row][position] = OfficeWords.chinese(rows[row][position], column: name)
      }
    }
    header = Column.allCases.map { $0.names.count > 1 ? $0.names[1] : $0.englishName }
    faults.append((nil, nil, .chineseHeaders, .accepted))
  }

  /// Writes the file in GB18030.
  mutating func encodeAsGB18030() {
    isGB18030 = true
    faults.append((nil, nil, .gb18030, .accepted))
  }

  /// The file.
  var bytes: [UInt8] {
    var lines = titles.map { [$0] } + [header] + rows
    if let total { lines.append(total) }
    var writer = CSVWriter(header: lines[0])
    for line in lines.dropFirst() { writer.append(line) }
    guard isGB18030 else { return writer.bytes }
    let text = String(
      decoding: writer.bytes.dropFirst(TextEncoding.byteOrderMark.count),
      as: UTF8.self
    )
    return text.data(using: TextEncoding.gb18030).map { [UInt8]($0) } ?? writer.bytes
  }

  /// What was done, with rows and columns as the spreadsheet shows them.
  var injected: [InjectedFault] {
    let first = titles.count + 2
    var all = faults.map { row, column, kind, answer in
      InjectedFault(
        file: file,
        row: row.map { $0 + first },
        column: column.map { $0 + 1 },
        kind: kind,
        answer: answer
      )
    }
    all += titles.indices.map {
      InjectedFault(file: file, row: $0 + 1, column: nil, kind: .titleRow, answer: .note)
    }
    if total != nil {
      let row = rows.count + first
      all.append(InjectedFault(file: file, row: row, column: nil, kind: .totalRow, answer: .note))
    }
    return all
  }
}
