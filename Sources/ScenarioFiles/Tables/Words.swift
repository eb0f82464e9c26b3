import Staffing

/// The words of the scenario format in English and Chinese, with the aliases that rosters use.
enum Words {
  static let yesNo = WordList<Bool>([
    (true, ["yes", "y", "true", "1", "是", "有", "√", "✓"]),
    (false, ["no", "n", "false", "0", "否", "无", "×", "✗"]),
  ])

  /// The further forms of YAML.
  static let onOff = WordList<Bool>([(true, ["on"]), (false, ["off"])])

  /// Words in `exempt` that mean blank.
  static let notExempt: Set<String> = ["无", "否", "no", "0"]

  /// Words that make a trailing row a total.
  static let totals: Set<String> = ["合计", "总计", "小计", "total"]

  /// Whether the first cell of a trailing row makes it a total: `合计`, but also `全区合计`.
  static func isTotal(_ text: String) -> Bool {
    let name = TextFolding.name(text)
    return totals.contains(name) || ["合计", "总计", "小计"].contains(where: name.hasSuffix)
  }

  /// Words in `other_subjects` that mean blank.
  static let noSubjects: Set<String> = ["无", "none"]

  static let stages = WordList<[Stage]>([
    ([.kindergarten], ["kindergarten", "幼儿园", "学前"]),
    ([.primary], ["primary", "小学", "教学点", "小学教学点"]),
    ([.junior], ["junior", "初中", "初级中学"]),
    ([.senior], ["senior", "高中", "高级中学", "普通高中"]),
    ([.primary, .junior], ["九年一贯制", "九年一贯制学校"]),
    ([.junior, .senior], ["完全中学"]),
    ([.primary, .junior, .senior], ["十二年一贯制", "十二年一贯制学校"]),
  ])

  static let stage = WordList<Stage>([
    (.kindergarten, ["kindergarten", "幼儿园", "学前", "幼儿园教师资格", "幼儿园教师"]),
    (.primary, ["primary", "小学", "小学教师资格", "小学教师"]),
    (.junior, ["junior", "初中", "初级中学", "初级中学教师资格", "初级中学教师"]),
    (.senior, ["senior", "高中", "高级中学", "普通高中", "高级中学教师资格", "高级中学教师"]),
  ])

  /// The stage of a certificate.
  ///
  /// By article 5 of the teacher qualification regulations a certificate holds for its level and
  /// every lower one, and those for senior and for vocational schools stand for each other; so a
  /// university or vocational certificate counts as one for senior schools. One for instructors of
  /// vocational practice holds nowhere else.
  static let certificate = WordList<Stage>([
    (.kindergarten, stage.words(of: .kindergarten)),
    (.primary, stage.words(of: .primary)),
    (.junior, stage.words(of: .junior)),
    (
      .senior,
      stage.words(of: .senior) + [
        "高等学校", "高等学校教师资格", "中职专业课", "中等职业学校", "中等职业学校教师资格",
      ]
    ),
  ])

  static let location = WordList<School.Location>([
    (.urban, ["urban", "城区", "城市", "主城区", "城乡结合区"]),
    (.town, ["town", "镇区", "镇中心区", "镇乡结合区", "特殊区域"]),
    (.rural, ["rural", "乡村", "农村", "乡中心区", "村庄"]),
  ])

  static let standing = WordList<School.Standing>([
    (.strong, ["strong", "优质"]),
    (.ordinary, ["ordinary", "一般"]),
    (.weak, ["weak", "薄弱"]),
  ])

  static let sex = WordList<Teacher.Sex>([
    (.male, ["male", "男"]),
    (.female, ["female", "女"]),
  ])

  /// The old titles of secondary and primary schools count as those that replaced them in 2015.
  static let title = WordList<Teacher.Title>([
    (.none, ["none", "未定", "未定级", "未取得", "未评", "无"]),
    (.third, ["third", "三级", "三级教师", "中小学三级教师", "中学三级", "小学二级", "小学三级"]),
    (.second, ["second", "二级", "二级教师", "中小学二级教师", "中学二级", "小学一级"]),
    (.first, ["first", "一级", "一级教师", "中小学一级教师", "中学一级", "小学高级"]),
    (.senior, ["senior", "高级", "高级教师", "中小学高级教师", "副高级", "中学高级"]),
    (.professor, ["professor", "正高级", "正高", "正高级教师", "中小学正高级教师"]),
  ])

  static let education = WordList<Teacher.Education>([
    (
      .secondary,
      [
        "secondary", "中专", "高中", "中专/高中", "中师", "中等专科", "中专毕业", "高中毕业", "高中阶段毕业",
        "高中阶段以下毕业",
      ]
    ),
    (.college, ["college", "大专", "专科", "大学专科", "专科毕业", "大学专科毕业"]),
    (.bachelor, ["bachelor", "本科", "大学本科", "学士", "本科毕业", "大学本科毕业"]),
    (.master, ["master", "硕士", "硕士研究生", "研究生", "研究生毕业"]),
    (.doctor, ["doctor", "博士", "博士研究生"]),
  ])

  static let backbone = WordList<Teacher.BackboneLevel>([
    (.none, ["none", "无", "其他"]),
    (.school, ["school", "校级", "校骨干", "校级骨干"]),
    (.county, ["county", "县级", "区级", "县级/区级", "县骨干", "区骨干", "县级骨干", "区级骨干"]),
    (.city, ["city", "市级", "市骨干", "市级骨干"]),
    (.province, ["province", "省级", "省骨干", "省级骨干"]),
    (.national, ["national", "国家级", "国家级骨干"]),
  ])

  static let post = WordList<Teacher.Post>([
    (.teacher, ["teacher", "无", "教师"]),
    (
      .middle,
      ["middle", "中层", "中层正职", "中层副职", "少先队辅导员", "工会主席", "团委书记"]
    ),
    (.deputy, deputyWords),
    (.principal, principalWords),
  ])

  static let leaderPost = WordList<Teacher.Post>([
    (.deputy, deputyWords), (.principal, principalWords),
  ])

  private static let deputyWords = [
    "deputy", "副校长", "副书记", "副校长/副书记", "副校级", "副书记(副校级)", "副校长(副校级)", "副园长",
  ]
  private static let principalWords = [
    "principal", "校长", "书记", "校长/书记", "正校级", "书记(正校级)", "校长(正校级)", "园长",
  ]

  static let status = WordList<Teacher.Status>([
    (.active, ["active", "在职在岗", "在岗", "在职", "区内交流"]),
    (.leave, ["leave", "产假", "病假", "长期病休", "长期事假", "公假", "外市支教"]),
    (.seconded, ["seconded", "借调", "跟岗"]),
  ])

  static let decision = WordList<Decision.Kind>([
    (.stay, ["stay", "留任"]),
    (.move, ["move", "必须交流"]),
    (.avoid, ["avoid", "不去"]),
    (.allow, ["allow", "可交流"]),
  ])

  /// What an objection asks for: the decisions that grant it, in the words of those who ask.
  static let wish = WordList<Decision.Kind>([
    (.stay, decision.words(of: .stay) + ["留原校", "不交流"]),
    (.move, decision.words(of: .move) + ["调往", "去"]),
    (.avoid, decision.words(of: .avoid) + ["不愿去"]),
  ])

  /// A grade as a word or as a number such as `7.0`.
  static func gradeNumber(_ text: String) -> Int? {
    grade[text] ?? NumberText.number(text).flatMap { grade[NumberText.shortest($0)] }
  }

  static let grade: WordList<Int> = {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    var lines: [(Int, [String])] = [
      (0, ["0", "kindergarten", "幼儿园", "学前", "学前班"])
    ]
    for grade in 1...12 {
      var words = ["\(grade)", "\(digits[grade])年级", "\(grade)年级"]
      if (7...9).contains(grade) { words += ["初\(digits[grade - 6])", "初中\(digits[grade - 6])年级"] }
      if grade >= 10 { words += ["高\(digits[grade - 9])", "高中\(digits[grade - 9])年级"] }
      if (1...6).contains(grade) { words.append("小学\(digits[grade])年级") }
      lines.append((grade, words))
    }
    return WordList(lines)
  }()
}
