import Staffing
import Workbooks

/// Tells rows with people from everything else that stands below a header.
struct RosterBody {
  /// The sheet.
  let sheet: RosterSheet
  /// Its header.
  let header: RosterHeader
  /// Where the columns stand that say something about a person.
  private let personal: [Int]

  /// The rows below a header.
  init(sheet: RosterSheet, header: RosterHeader) {
    self.sheet = sheet
    self.header = header
    personal = RosterColumn.allCases.filter { !RosterColumn.ofSchools.contains($0) }
      .compactMap(header.position)
  }

  /// What a row is.
  enum Kind {
    case blank
    /// A total, a remark, a repeated header, a row of running numbers or a row still to be filled.
    case noPerson
    case person
  }

  /// What a row is.
  func kind(ofRow row: Int) -> Kind {
    if sheet.cells.isBlank(row: row) { return .blank }
    guard personal.contains(where: { !isBlank(row: row, column: $0) }) else { return .noPerson }
    // What tells other rows stands in their first cells.
    let texts = sheet.texts(row: row, atMost: Self.cellsThatTell).map(\.text)
    if texts.prefix(3).contains(where: Self.isTotal) { return .noPerson }
    if header.isRepeated(inRow: row, of: sheet) { return .noPerson }
    return Self.isNumbering(texts) || Self.isRemark(texts) ? .noPerson : .person
  }

  private static let cellsThatTell = 10

  private func isBlank(row: Int, column: Int) -> Bool {
    switch sheet.cells.cell(row: row, column: column) {
    case .blank: true
    case .error, .uncomputed: false
    default: sheet.text(row: row, column: column) == nil
    }
  }

  /// `合计`, `全镇小计`, `合计：35人`.
  private static func isTotal(_ text: String) -> Bool {
    guard text.contains("计") || text.utf8.count == "total".utf8.count else { return false }
    if Words.isTotal(text) { return true }
    let name = TextFolding.name(text)
    return ["合计", "总计", "小计", "共计"].contains(where: name.hasPrefix)
  }

  /// `1 2 3 4 …`, as printed forms number their columns.
  private static func isNumbering(_ texts: [String]) -> Bool {
    guard texts.count >= 3 else { return false }
    let numbers = texts.compactMap { Int(TextFolding.halfWidth($0)) }
    return numbers.count >= 3 && numbers.count >= texts.count - 2
      && zip(numbers, numbers.dropFirst()).allSatisfy { $0.0 + 1 == $0.1 }
  }

  /// `注：…`, `填表人：… 审核人：…`, and the example that templates begin with.
  private static func isRemark(_ texts: [String]) -> Bool {
    guard let first = texts.first else { return true }
    if first.hasPrefix("示例") || first.hasPrefix("样例") || first == "例" || first.hasPrefix("例：") {
      return true
    }
    guard texts.count <= 4 else { return false }
    if texts.count == 1, first.count > 8 { return true }
    return texts.allSatisfy { text in
      let folded = TextFolding.halfWidth(text)
      return folded.contains(":") || folded.hasPrefix("注") || folded.hasPrefix("说明")
    }
  }
}
