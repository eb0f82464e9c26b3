import Staffing

/// The subjects of the format by every name offices use, and a district's own subjects.
struct SubjectNames: Sendable {
  static let list = WordList<Subject>([
    (.chinese, ["chinese", "语文"]),
    (.math, ["math", "数学", "mathematics"]),
    (.english, ["english", "英语", "外语"]),
    (.morality, ["morality", "道德与法治", "道法", "思想政治", "政治", "思想品德", "品德", "品德与社会", "品德与生活"]),
    (.history, ["history", "历史"]),
    (.geography, ["geography", "地理"]),
    (.science, ["science", "科学", "自然"]),
    (.physics, ["physics", "物理"]),
    (.chemistry, ["chemistry", "化学"]),
    (.biology, ["biology", "生物学", "生物"]),
    (.it, ["it", "信息科技", "信息技术", "计算机"]),
    (.pe, ["pe", "体育与健康", "体育"]),
    (.music, ["music", "音乐"]),
    (.art, ["art", "美术"]),
    (.labour, ["labour", "劳动", "劳动技术", "劳动与技术"]),
    (
      .integratedPractice,
      ["integrated_practice", "综合实践活动", "综合实践", "综合实践(含班团队)"]
    ),
    (.local, ["local", "地方课程", "地方"]),
    (.schoolBased, ["school_based", "校本课程", "校本"]),
    (.psychology, ["psychology", "心理健康", "心理健康教育", "心理"]),
    (.kindergarten, ["kindergarten", "学前教育", "幼儿教育"]),
    (.general, ["general", "全科", "小学全科"]),
    (.generalTechnology, ["general_technology", "通用技术"]),
  ])

  /// Subjects that only this district's curriculum knows, by their names for comparison.
  private var own: [String: Subject] = [:]

  /// The subject of a name, or nil when neither the format nor the curriculum has it.
  subscript(_ name: String) -> Subject? {
    Self.list[name] ?? own[TextFolding.word(name)]
  }

  /// Takes a name of `curriculum.csv`: a known subject, or from now on the district's own.
  ///
  /// Nil for a name with a sign that separates the entries of lists or the parts of a recruit's
  /// id, because no other table could name it.
  mutating func learn(_ name: String) -> Subject? {
    if let subject = self[name] { return subject }
    guard !TextFolding.holdsSeparator(name), !TextFolding.halfWidth(name).contains(":"),
      !Words.noSubjects.contains(TextFolding.word(name))
    else { return nil }
    let subject = Subject(name)
    own[TextFolding.word(name)] = subject
    return subject
  }

  /// The subject name that was probably meant.
  func nearMatch(of name: String) -> String? {
    Self.list.nearMatch(of: name) ?? NearMatch.word(name, among: own.values.map(\.id).sorted())
  }
}
