extension ChineseTexts {
  static let classes: [Phrase: String] = [
    .progressClasses: "安排各班任课",
    .classTableWrong: "任课表与清点不符：{key}，{column}：{stated}。",
    .classTablesTitle: "任课表",
    .classTablesFull: "{schools} 所学校中 {full} 所每班每科都有一位教师教足课时。",
    .classTablesOpen:
      "每周 {periods} 课时无人任教，共 {blocks} 个班科；若一科可由几人分教，则缺 {uncovered} 课时。",
    .classTablesProven: "{schools} 所学校中 {proven} 所已证明：没有缺课更少的任课表。",
    .classTablesReplannedInVain:
      "已把班科排不下的 {schools} 所学校告知编制程序；没有找到更好的走教安排，无人任教的课时仍为 {after}。",
    .classTablesReplanned:
      "已把班科排不下的 {schools} 所学校告知编制程序并重新安排走教：无人任教的课时由 {before} 变为 {after}。",
    .misfitsTitle: "  课时够而班科排不下的学校",
    .misfitBlocks: "空班科",
    .misfitPeriods: "课时",
    .misfitUncovered: "方案缺课时",
    .misfitLargest: "最大的空班科",
    .misfitsMore: "另有 {schools} 所；详见 teaching-classes.csv",
    .misfitBlock: "{class} {subject} {periods} 课时，可任教者最多余 {left}，差 {misses}",
    .misfitDays: "{class} {subject} {periods} 课时，可任教者最多余 {left}，但在校天数不够",
    .misfitRoom: "{class} {subject} {periods} 课时，可任教者最多余 {left}",
    .misfitNobody: "{class} {subject} {periods} 课时，本校无人可任教",
  ]
}
