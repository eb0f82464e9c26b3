import PlanAudit
import Staffing

extension ChineseTexts {
  static let inspection: [Phrase: String] = [
    .inspectTitle: "督导评估自查表：现有在岗教师与交流方案对照。",
    .inspectGoals: "分阶段目标（学校数）",
    .inspectBelowInitial: "交流后未初步达标：{list}。",
    .inspectBelowFull: "交流后初步达标、未全面达标：{list}。",
    .inspectStage: "{stage}：{schools} 所，学生 {students} 人",
    .inspectMeanBefore: "均值：现状",
    .inspectMeanAfter: "方案",
    .inspectVariationBefore: "差异系数：现状",
    .inspectVariationAfter: "方案",
    .inspectLimit: "限值",
    .inspectKept: "达标",
    .inspectThreshold: "标准值",
    .inspectBelowBefore: "低于标准校数：现状",
    .inspectBelowAfter: "方案",
    .inspectComposite: "综合差异系数（八项均值）",
    .inspectBasicStandard: "基本均衡（教督〔2012〕3号，综合差异系数）：现状{before}，方案{after}。",
    .inspectHighStandard:
      "优质均衡（教督〔2017〕6号）：现状{before}，方案{after}。七项中六项达标、余项达 85% 的学校："
      + "是 {met_before}→{met_after}，否 {failed_before}→{failed_after}，"
      + "无法判定 {open_before}→{open_after}。",
    .inspectLacking: "办学条件表（facilities.csv）有 {schools} 所学校未提供：{list}。",
    .inspectLackingPeople: "{indicator}：{people} 人最高学历空白，无法判定。",
    .inspectOpenRecruits: "{indicator}：不含学历待定的新招聘教师 {recruits} 人。",
    .inspectBelowTitle: "{stage}：交流后低于标准值的学校 {schools} 所",
    .inspectBelow: "{indicator} {value}",
    .inspectFarBelow: "{indicator} {value}（不足 85%）",
    .inspectSizes: "班额与学校规模",
    .inspectClassesOver: "平均班额超过上限的年级：{over}／{all}。",
    .inspectGrade: "{grade} 年级",
    .inspectCap: "（上限 {cap}）",
    .inspectSchoolsOver: "规模超过上限的学校：{over}／{all}。",
    .inspectExchange: "交流比例",
    .inspectShare: "实际",
    .inspectRunning: "上期交流未满",
    .inspectStaff: "师资结构",
    .inspectShareOpen: "{share}：{people} 人情况不明，可能计入也可能不计入。",
    .inspectNotes: "口径",
    .inspectNotePeople: "教师计入授课最多的学校和学段；现状为现有在岗教师。",
    .inspectPointsOut: "不足 {least} 人的教学点不计：{list}。",
    .inspectEmptyOut: "没有学生数，不计：{list}。",
    .inspectNoteRecruits: "新招聘教师 {recruits} 人计入方案，不计入现状。",
    .inspectWritten: "自查表已写入 {output}。",
    .verdictMet: "是",
    .verdictNotMet: "否",
    .verdictUnknown: "无法判定",
    .notAnInspectionFolder: "error: {path} 不是自查表文件夹，没有覆盖。\n  也许另取名称。",
  ]

  static let indicators: [BalanceIndicator: String] = [
    .teachingArea: "生均教学及辅助用房面积（m²）",
    .sportsArea: "生均体育运动场馆面积（m²）",
    .equipment: "生均教学仪器设备值（元）",
    .computers: "每百名学生计算机台数",
    .books: "生均图书册数",
    .teachers: "每百名学生教师数（师生比）",
    .education: "每百名学生高于规定学历教师数",
    .titles: "每百名学生中级及以上职称教师数",
    .backbone: "每百名学生县级以上骨干教师数",
    .peAndArts: "每百名学生体育、艺术专任教师数",
    .multimediaRooms: "每百名学生网络多媒体教室数",
  ]

  static let shortIndicators: [BalanceIndicator: String] = [
    .teachingArea: "教学用房", .sportsArea: "体育场馆", .equipment: "仪器设备", .computers: "计算机",
    .books: "图书", .teachers: "师生比", .education: "学历", .titles: "职称", .backbone: "骨干",
    .peAndArts: "体育艺术", .multimediaRooms: "多媒体教室",
  ]

  static let ratios: [ExchangeRatio.Kind: String] = [
    .movedOfEligible: "交流教师／符合交流条件教师",
    .backboneOfMoved: "交流骨干教师／交流教师",
    .movedOfTeachers: "交流教师／全体教师",
    .movedOfBackbone: "交流骨干教师／全体骨干教师",
    .movedOfAdministrators: "交流校干／全体校干",
  ]

  static let shares: [StaffShare.Kind: String] = [
    .backbone: "骨干教师／全体教师",
    .kindergartenCollege: "大专及以上学历／幼儿园教师",
  ]
}
