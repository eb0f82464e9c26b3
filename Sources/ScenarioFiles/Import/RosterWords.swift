import Staffing

/// The words of rosters that no table of a scenario has.
enum RosterWords {
  /// Types of units that teach none of the four stages (学校类型).
  static let outsideUnits: Set<String> = [
    "中职", "中等职业学校", "职业学校", "职业高中", "技工学校", "特殊教育学校", "特殊教育", "教学支撑单位", "专门学校",
    "工读学校", "高等学校", "教师进修学校", "教研机构", "教研室", "机关", "其他",
  ]

  /// Certificates that hold at none of the four stages (教师资格层次).
  static let noCertificate: Set<String> = [
    "无", "未取得", "中职实习指导", "中等职业学校实习指导", "中等职业学校实习指导教师资格",
  ]

  /// Subjects of rosters that the national curriculum teaches as part of another.
  ///
  /// Calligraphy belongs to art and dance to music in the certificates of the arts; artificial
  /// intelligence is part of information technology.
  static let partsOfSubjects: [String: Subject] = [
    "书法": .art, "舞蹈": .music, "人工智能": .it,
  ]

  /// Words that mean that a cell has nothing to say.
  static let nothing: Set<String> = ["无", "/", "-", "—", "——", "空", "否", "none", "0"]

  /// The education that a degree (学位) stands for; nil for none and for others.
  static func education(ofDegree text: String) -> Teacher.Education? {
    if text.hasPrefix("博士") || text.hasSuffix("博士") || text.hasSuffix("博士学位") { return .doctor }
    if text.hasPrefix("硕士") || text.hasSuffix("硕士") || text.hasSuffix("硕士学位") { return .master }
    if text.hasPrefix("学士") || text.hasSuffix("学士") || text.hasSuffix("学士学位") {
      return .bachelor
    }
    return nil
  }

  /// The stages that the end of a school's name tells; empty when it tells none for sure.
  static func stages(ofName name: String) -> [Stage] {
    var name = TextFolding.name(name)
    if name.hasSuffix("学校") { name.removeLast() }
    for (ending, stages) in endings where name.hasSuffix(ending) { return stages }
    return []
  }

  private static let endings: [(String, [Stage])] = [
    ("幼儿园", [.kindergarten]), ("小学", [.primary]), ("教学点", [.primary]), ("完小", [.primary]),
    ("初级中学", [.junior]), ("初中", [.junior]), ("高级中学", [.senior]), ("高中", [.senior]),
    ("九年一贯制学", [.primary, .junior]), ("九年制学", [.primary, .junior]),
    ("完全中学", [.junior, .senior]),
  ]
}
