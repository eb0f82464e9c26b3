import Foundation
import Staffing
import TestSupport

@testable import ScenarioFiles

/// Rosters of made-up people with the columns of a real district's template.
struct RosterExample {
  typealias Cell = SimpleWorkbook.Cell

  /// The headers of the template, in its order, in one row.
  static let headers = [
    "序号", "单位全称", "学校类型", "统一社会信用代码", "姓名", "身份证号码(文本格式)", "性别", "民族", "籍贯", "婚姻状况", "政治面貌",
    "参加工作前学历", "参加工作前学位", "参加工作前毕业院校", "参加工作前所学专业", "最高学历", "最高学位", "毕业院校", "所学专业", "参加工作时间",
    "首次进入本区教育时间", "入编时间", "进入现单位任教时间", "行政职务", "任现职时间", "任教年级", "主教学科(只能选一门)",
    "兼教学科(可多门,逗号隔开)", "现持有最高职称", "职称证专业", "现聘专业技术职称", "岗位等级", "聘用时间", "普通话", "教师资格层次",
    "教师资格学科", "最高骨干教师级别", "名师工作室", "荣誉", "支教单位", "支教地域", "支教开始时间", "支教结束时间",
    "交流单位(2015年后最近一次,不含跟岗)", "交流开始时间", "交流结束时间", "现常住地址", "手机", "紧急联系人", "紧急联系人电话", "区域(片镇)",
    "主要任教学段", "编制所在学段", "在岗状态", "是否音体美专任教师", "党内职务", "备注",
  ]

  /// A person without faults: cells by the beginning of their header.
  static func person(_ number: Int, _ changes: [String: Cell] = [:]) -> [String: Cell] {
    let birth = 19_800_000 + (1 + number % 12) * 100 + 1 + number % 28
    var cells: [String: Cell] = [
      "序号": .number("\(number)"), "单位全称": .text("云溪县光明小学"), "学校类型": .text("小学"),
      "姓名": .text("王" + Self.given[number % 10] + Self.given[number / 10 % 10]),
      "身份证号码": .text(identity(birth: birth, sequence: number % 1000)),
      "性别": .text(number % 2 == 1 ? "男" : "女"), "民族": .text("汉族"), "最高学历": .text("本科"),
      "参加工作时间": .text("2003-08"), "进入现单位任教时间": .text("2012年9月"), "行政职务": .text("无"),
      "主教学科": .text("数学"), "现聘专业技术职称": .text("一级"), "教师资格层次": .text("小学"), "教师资格学科": .text("数学"),
      "最高骨干教师级别": .text("无"), "交流单位": .text("无"), "手机": .text("13800000000"),
      "区域": .text("城关片"), "主要任教学段": .text("小学"), "编制所在学段": .text("小学"), "在岗状态": .text("在职在岗"),
    ]
    for (header, cell) in changes { cells[header] = cell }
    return cells
  }

  /// A number with a right last digit of a region that does not exist.
  static func identity(region: String = "990101", birth: Int, sequence: Int) -> String {
    let body = region + "\(birth)" + String("00\(sequence)".suffix(3))
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }

  /// A sheet with the header and a row for each person.
  static func sheet(
    _ people: [[String: Cell]],
    named name: String = "花名册",
    headers: [String] = headers
  ) -> SimpleWorkbook.Sheet {
    .init(name, [headers.map { .text($0) }] + people.map { row($0, headers: headers) })
  }

  /// The cells of a person below headers.
  static func row(_ person: [String: Cell], headers: [String] = headers) -> [Cell] {
    headers.map { header in
      person[header] ?? person.first { key, _ in header.hasPrefix(key + "(") }?.value ?? .text("")
    }
  }

  /// Imports workbooks of sheets, named `1.xlsx`, `2.xlsx` and so on.
  static func read(
    _ workbooks: [[SimpleWorkbook.Sheet]],
    schoolYear: Int? = 2026
  ) throws -> ImportedScenario {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (index, sheets) in workbooks.enumerated() {
      try folder.write(SimpleWorkbook(sheets).bytes, to: "\(index + 1).xlsx")
      paths.append(folder.path(of: "\(index + 1).xlsx"))
    }
    return try RosterImport.read(paths: paths, schoolYear: schoolYear)
  }

  /// Imports one sheet.
  static func read(_ people: [[String: Cell]]) throws -> ImportedScenario {
    try read([[sheet(people)]])
  }

  /// Everything that importing finds, in short: `花名册:3:6 D061`.
  static func findings(_ workbooks: [[SimpleWorkbook.Sheet]]) throws -> [Diagnostic] {
    do {
      return try read(workbooks).diagnostics
    } catch let failure as DataFailure {
      return failure.diagnostics
    }
  }

  private static let given = ["伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋"]
}

extension ImportedScenario {
  /// A file's rows as texts, the header first.
  func rows(of name: String) -> [[String]] {
    WorkbookScenario.cells(of: files.first { $0.name == name }?.bytes ?? [])
  }

  /// The cells of a column of a file.
  func column(_ column: String, of name: String) -> [String] {
    let rows = rows(of: name)
    guard let position = rows.first?.firstIndex(of: column) else { return [] }
    return rows.dropFirst().map { position < $0.count ? $0[position] : "" }
  }

  /// Every file as one text.
  var allText: String {
    files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
  }
}

extension [Diagnostic] {
  /// The errors in short, by sheet: `花名册:3:6 D061`.
  var errors: [String] { filter { $0.severity == .error }.map(\.inSheet) }
}

extension Diagnostic {
  /// Sheet, row, column and code.
  var inSheet: String {
    let parts = [place.sheet, place.row.map { "\($0)" }, place.column.map { "\($0)" }]
    return parts.compactMap(\.self).joined(separator: ":") + " " + code.rawValue
  }
}
