extension Texts {
  /// The Chinese texts.
  static let chinese = Texts(
    language: .zh,
    phrases: [
      ChineseTexts.general, ChineseTexts.summary, ChineseTexts.verify, ChineseTexts.commands,
      ChineseTexts.diagnosis, ChineseTexts.conflicts, ChineseTexts.compare, ChineseTexts.adoption,
      ChineseTexts.objections, ChineseTexts.places, ChineseTexts.generate,
      ChineseTexts.progress, ChineseTexts.earlierPlan, ChineseTexts.classes, ChineseTexts.timetable,
      ChineseTexts.certificates, ChineseTexts.report, ChineseTexts.planPage,
      ChineseTexts.inspection, ChineseTexts.books, ChineseTexts.forms, ChineseTexts.importing,
      ChineseTexts.sweep,
    ].reduce(into: [:]) { all, topic in all.merge(topic) { first, _ in first } },
    diagnostics: [
      ChineseTexts.tableFaults, ChineseTexts.otherFaults, ChineseTexts.contentWarnings,
      ChineseTexts.workbookFaults, ChineseTexts.importFaults,
    ].reduce(into: [:]) { all, topic in all.merge(topic) { first, _ in first } },
    violations: ChineseTexts.violations,
    names: .chinese
  )
}

/// The Chinese texts by topic.
enum ChineseTexts {
  static let general: [Phrase: String] = [
    .all: "全部学校",
    .comma: "、",
    .colon: "：",
    .schoolName: "{name}（{id}）",
    .offeringName: "{subject}（{stage}）",
    .before: "现在",
    .after: "方案",
    .of: "共",
    .prioritySchools: "乡村或薄弱学校",

    .severityError: "error",
    .severityWarning: "warning",
    .severityNote: "note",
    .suggestion: "也许应为“{suggestion}”。",

    .checkUsable: "数据可以使用。",
    .checkUnusable: "数据有误，改正后才能使用。",
    .checkFound: "共发现：错误 {errors} 处，警告 {warnings} 处，提示 {notes} 处。",
    .countsTitle: "数量",
    .countSchools: "学校",
    .countSchoolsDetail: "城区 {urban}，镇区 {town}，乡村 {rural}；乡村或薄弱 {priority}",
    .countClasses: "班级",
    .countClassesDetail: "学生 {students} 人",
    .countTeachers: "教师",
    .countTeachersDetail:
      "在岗 {active}，请假 {leave}，借调 {seconded}；骨干 {backbone}，校干 {leaders}",
    .countOfferings: "课程（学校、学段、学科）",
    .countOfferingsDetail: "每周 {periods} 课时",
    .countEligible: "符合交流条件",
    .countEligibleDetail: "占在岗人员 {share}；骨干 {backbone}，校干 {leaders}",
    .countDecisions: "决定",
    .countPreferences: "意向",
    .countRecruits: "新招聘",
    .floorEligible: "符合条件",
    .floorReach: "能否达到",
    .floorReachable: "能",
    .floorOutOfReach: "不能，差 {short} 人",

    .floorsReachPerSchool: "{floor}，按学校，共 {schools} 所：{short} 所达不到",

    .floorsTitle: "交流比例",
    .floorName: "比例",
    .floorPopulation: "人数",
    .floorBase: "基数",
    .floorShare: "要求",
    .floorRequired: "应交流",
    .floorMoved: "已交流",
    .floorMet: "达标",
    .floorMetYes: "是",
    .floorMetNo: "否",
    .floorMetVoid: "不适用",
    .floorSoft: "（柔性）",
    .floorMovable: "可交流",
    .floorsPerSchool:
      "{floor}，按学校：达标 {met} 所，未达 {short} 所，不适用 {void} 所；应交流 {required} 人，已交流 {moved} 人",
  ]
}
