extension ChineseTexts {
  static let classes: [Phrase: String] = [
    .progressClasses: "安排各班任课",
    .classTableWrong: "任课表与清点不符：{key}，{column}：{stated}。",
    .classTablesTitle: "任课表",
    .classTablesFull: "{schools} 所学校中 {full} 所每班每科都有一位教师教足课时。",
    .classTablesOpen:
      "每周 {periods} 课时无人任教，共 {blocks} 个班科；若一科可由几人分教，则缺 {uncovered} 课时。",
    .classTablesProven: "{schools} 所学校中 {proven} 所已证明：没有缺课更少的任课表。",
  ]
}
