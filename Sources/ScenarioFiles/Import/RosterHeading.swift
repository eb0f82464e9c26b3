/// What the headers of a roster mean: one text, or a group over several columns and the texts below.
enum RosterHeading {
  /// The column of a header, from the outermost group to the text just above the cells.
  ///
  /// Nil for a header that is not used, and for one below a group about something else: 学历 below
  /// 参加工作前学历, or 姓名 below 紧急联系人.
  static func column(of path: [String]) -> RosterColumn? {
    let folded = path.map(TextFolding.name).filter { !$0.isEmpty }
    guard let leaf = folded.last else { return nil }
    let groups = folded.dropLast()
    if groups.contains(where: isForeign) { return nil }
    for group in groups.reversed() {
      if let columns = Self.groups[group] { return columns[leaf] }
    }
    return columns[leaf]
  }

  /// Whether a text is a header of any kind, which no cell of a person would hold.
  static func isKnown(_ text: String) -> Bool {
    let name = TextFolding.name(text)
    return columns[name] != nil || groups[name] != nil || others.contains(name) || isForeign(name)
  }

  /// Whether a text stands over several columns.
  static func isGroup(_ text: String) -> Bool {
    let name = TextFolding.name(text)
    return groups[name] != nil || isForeign(name)
  }

  private static let columns = Dictionary(
    RosterColumn.allCases.flatMap { column in
      column.names.map { (TextFolding.name($0), column) }
    },
    uniquingKeysWith: { first, _ in first }
  )

  private static let groups: [String: [String: RosterColumn]] = {
    let education: [String: RosterColumn] = [
      "学历": .education, "最高学历": .education, "学位": .degree, "最高学位": .degree,
    ]
    let exchange: [String: RosterColumn] = [
      "单位": .exchangeSchool, "单位名称": .exchangeSchool, "交流单位": .exchangeSchool,
      "学校": .exchangeSchool, "交流学校": .exchangeSchool, "交流单位名称": .exchangeSchool,
      "开始": .exchangeStart, "开始时间": .exchangeStart, "交流开始": .exchangeStart,
      "交流开始时间": .exchangeStart, "起": .exchangeStart,
      "结束": .exchangeEnd, "结束时间": .exchangeEnd, "交流结束": .exchangeEnd,
      "交流结束时间": .exchangeEnd, "止": .exchangeEnd,
    ]
    let title: [String: RosterColumn] = [
      "职称": .title, "名称": .title, "现聘职称": .title, "现聘专业技术职称": .title,
    ]
    let certificate: [String: RosterColumn] = [
      "层次": .stage, "种类": .stage, "教师资格层次": .stage, "教师资格种类": .stage,
      "学科": .certificateSubject, "任教学科": .certificateSubject, "教师资格学科": .certificateSubject,
    ]
    let lines: [([String], [String: RosterColumn])] = [
      (["最高学历", "最高学历情况", "最高学历/学位/院校/专业"], education),
      (["交流", "交流情况", "交流经历", "交流轮岗", "交流单位", "交流单位/交流开始/结束时间"], exchange),
      (["现聘专业技术职称", "现聘职称", "现聘专业技术职务"], title),
      (["现持有最高职称", "最高职称"], ["名称": .heldTitle, "职称": .heldTitle]),
      (["教师资格", "教师资格证", "教师资格情况"], certificate),
    ]
    var groups: [String: [String: RosterColumn]] = [:]
    for (names, columns) in lines {
      for name in names { groups[TextFolding.name(name)] = columns }
    }
    return groups
  }()

  /// Groups about other people, other times or other posts.
  private static func isForeign(_ name: String) -> Bool {
    [
      "参加工作前", "第一学历", "原始学历", "全日制", "在职教育", "支教", "紧急联系人", "家庭", "配偶", "子女", "父母",
      "社会关系", "联系人", "现持有",
    ]
    .contains(where: name.hasPrefix) && columns[name] == nil
  }

  /// Other headers that rosters have, so that a header of several rows is told from people.
  private static let others = Set(
    [
      "序号", "民族", "籍贯", "婚姻状况", "政治面貌", "院校", "毕业院校", "专业", "所学专业", "首次进入本区教育时间",
      "入编时间", "任现职时间", "任教年级", "职称证专业", "岗位等级", "聘用时间", "普通话", "普通话等级", "名师工作室", "荣誉",
      "地域", "起止", "起止时间", "开始", "开始时间", "结束", "结束时间", "单位", "现常住地址", "家庭住址", "手机",
      "手机号码", "联系电话", "电话", "关系", "是否音体美专任教师", "党内职务", "备注", "时间", "名称", "等级", "层次",
      "种类", "学科",
    ].map(TextFolding.name)
  )
}
