import PlanAudit
import Staffing

extension EnglishTexts {
  static let inspection: [Phrase: String] = [
    .inspectTitle: "Inspection tables (督导自查表): people at work now and under the plan.",
    .inspectGoals: "Staged goals (分阶段目标)",
    .inspectBelowInitial: "Below the initial standard under the plan: {list}.",
    .inspectBelowFull: "At the initial, not at the full standard under the plan: {list}.",
    .inspectStage: "{stage}: {schools|school|schools}, {students|student|students}",
    .inspectMeanBefore: "mean now",
    .inspectMeanAfter: "plan",
    .inspectVariationBefore: "CV (差异系数) now",
    .inspectVariationAfter: "plan",
    .inspectLimit: "limit",
    .inspectKept: "kept",
    .inspectThreshold: "least",
    .inspectBelowBefore: "below now",
    .inspectBelowAfter: "plan",
    .inspectComposite: "mean of eight CVs (综合差异系数)",
    .inspectBasicStandard:
      "Basic standard (基本均衡, 2012), mean of eight CVs: now {before}, plan {after}.",
    .inspectHighStandard:
      "High standard (优质均衡, 2017): now {before}, plan {after}. Schools with six of seven in full "
      + "and the other to 85%: yes {met_before} now, {met_after} planned; no {failed_before}, "
      + "{failed_after}; cannot be told {open_before}, {open_after}.",
    .inspectLacking:
      "Not given in facilities.csv (办学条件) for {schools|school|schools}: {list}.",
    .inspectLackingPeople:
      "{indicator}: blank for {people|person|people} of the roster, so it cannot be told.",
    .inspectOpenRecruits:
      "{indicator}: without {recruits|recruit|recruits} whose education is not known yet.",
    .inspectBelowTitle: "{stage}: {schools|school|schools} below a least value under the plan",
    .inspectBelow: "{indicator} {value}",
    .inspectFarBelow: "{indicator} {value} (below 85%)",
    .inspectSizes: "Class and school sizes (班额、学校规模)",
    .inspectClassesOver: "Grades whose classes are above the cap on average: {over} of {all}.",
    .inspectGrade: "grade {grade}",
    .inspectCap: "(cap {cap})",
    .inspectSchoolsOver: "Schools above the cap: {over} of {all}.",
    .inspectExchange: "Exchange (交流比例)",
    .inspectShare: "share",
    .inspectRunning: "still on an earlier exchange",
    .inspectStaff: "People at work (师资结构)",
    .inspectShareOpen:
      "{share}: not known for {people|person|people}, who may or may not count.",
    .inspectNotes: "How it is counted",
    .inspectNotePeople:
      "People count at the school and stage where they teach most; now means today's roster.",
    .inspectPointsOut: "Left out as teaching points of fewer than {least} students: {list}.",
    .inspectEmptyOut: "Left out because no students are given: {list}.",
    .inspectNoteRecruits: "{recruits|recruit counts|recruits count} under the plan, not now.",
    .inspectWritten: "The tables are in {output}.",
    .verdictMet: "yes",
    .verdictNotMet: "NO",
    .verdictUnknown: "cannot be told",
    .notAnInspectionFolder:
      "error: {path} is not a folder of inspection tables and is not replaced.\n"
      + "  Maybe choose another name.",
  ]

  static let indicators: [BalanceIndicator: String] = [
    .teachingArea: "teaching area, m² a student (教学及辅助用房面积)",
    .sportsArea: "sports area, m² a student (体育运动场馆面积)",
    .equipment: "equipment, yuan a student (教学仪器设备值)",
    .computers: "computers per 100 students (计算机台数)",
    .books: "books a student (图书册数)",
    .teachers: "teachers per 100 students (师生比)",
    .education: "above-required education per 100 (高于规定学历教师)",
    .titles: "middle and senior titles per 100 (中级及以上职称教师)",
    .backbone: "backbone teachers per 100 (县级以上骨干教师)",
    .peAndArts: "PE and arts teachers per 100 (体育、艺术专任教师)",
    .multimediaRooms: "multimedia classrooms per 100 (网络多媒体教室)",
  ]

  static let shortIndicators: [BalanceIndicator: String] = [
    .teachingArea: "teaching area", .sportsArea: "sports area", .equipment: "equipment",
    .computers: "computers", .books: "books", .teachers: "teachers", .education: "education",
    .titles: "titles", .backbone: "backbone", .peAndArts: "PE and arts",
    .multimediaRooms: "multimedia classrooms",
  ]

  static let ratios: [ExchangeRatio.Kind: String] = [
    .movedOfEligible: "moved, of the eligible (符合交流条件)",
    .backboneOfMoved: "backbone, of those who move (交流总数)",
    .movedOfTeachers: "moved, of all teachers (教师)",
    .movedOfBackbone: "backbone moved, of all backbone (骨干)",
    .movedOfAdministrators: "administrators moved, of all administrators (校干)",
  ]

  static let shares: [StaffShare.Kind: String] = [
    .backbone: "backbone, of all teachers (骨干教师占比)",
    .kindergartenCollege: "college or more, of kindergarten teachers (幼儿园教师大专及以上)",
  ]
}
