import Workbooks

/// The school of a sheet that has no column for it: named above the table, or on the tab.
enum OwnSchool {
  /// The name, or nil when neither says one.
  static func name(of sheet: RosterSheet, _ header: RosterHeader) -> String? {
    for row in 0..<header.rows.lowerBound {
      for (column, text) in sheet.texts(row: row) {
        if let name = named(in: text) { return name }
        // 单位全称： in one cell and the name in the next.
        guard isLabel(text), let name = sheet.text(row: row, column: column + 1),
          !IdentityNumber.mayStand(in: name)
        else { continue }
        return name
      }
    }
    let tab = sheet.cells.name
    return endings.contains(where: tab.hasSuffix) ? tab : nil
  }

  /// The name behind 单位： or 学校：, up to the next space.
  private static func named(in text: String) -> String? {
    let parts = TextFolding.halfWidth(text).split(separator: ":", maxSplits: 1)
    guard parts.count == 2, isLabel(String(parts[0])) else { return nil }
    let name = parts[1].split(whereSeparator: \.isWhitespace).first.map(String.init)
    return name.flatMap { IdentityNumber.mayStand(in: $0) ? nil : $0 }
  }

  private static func isLabel(_ text: String) -> Bool {
    let label = TextFolding.name(text)
    return ["单位", "学校", "填报单位", "填报学校", "单位名称", "学校名称", "单位全称", "学校全称"].contains(label)
  }

  private static let endings = [
    "学校", "小学", "中学", "幼儿园", "教学点", "校区", "学校本部", "中心校", "初中", "高中", "完小",
  ]
}
