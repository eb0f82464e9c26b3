extension ChineseTexts {
  static let places: [Phrase: String] = [
    .recruitsOfSubject: "{subject}：{recruits} 人，到 {schools} 所学校，其中乡村或薄弱学校 {priority} 人。",
    .newSchool: "新办学校{school}：调入 {arriving} 人，新招聘 {recruits} 人；{principal}；{teaching}。",
    .newSchoolPrincipal: "有校长",
    .newSchoolPrincipalMissing: "没有校长，虽有核定职数",
    .newSchoolPrincipalNone: "没有校长，也没有核定职数",
  ]
}
