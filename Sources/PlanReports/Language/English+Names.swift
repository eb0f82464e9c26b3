import Staffing

extension Names {
  static let english = Names(
    rules: [
      .oneSchool: "one school (一人一校)",
      .whoMayMove: "who may move (交流对象)",
      .useAtDestination: "use at the new school (学科对口)",
      .travelLimit: "travel (路程)",
      .leavingShare: "leaving (流出比例)",
      .arrivingShare: "arriving (流入比例)",
      .subjectGroups: "subject groups (学科组)",
      .postsInRank: "posts in rank (领导职数)",
      .exchangeFloor: "floors (交流比例)",
      .priorityBackbone: "priority schools keep their backbone (骨干不减)",
      .workload: "workload (工作量)",
      .itinerantTeaching: "itinerant teaching (走教)",
      .qualifiedTeaching: "qualified teaching (持证任教)",
      .recruits: "recruits (新招聘)",
      .schoolKept: "nobody's school is emptied (不空校)",
    ],
    terms: [
      .uncovered: "uncovered periods (缺课时)",
      .missing: "subjects not opened (未开齐)",
      .overEstablishment: "people above the establishment (超编)",
      .backboneShortfall: "backbone teachers short (骨干不足)",
      .seniorShortfall: "senior titles short (高级职称不足)",
      .upward: "moves away from priority schools (逆向流动)",
      .floorShortfall: "people short of a soft floor (比例未达)",
      .moves: "people moved (交流人数)",
      .travel: "minutes of travel (路程)",
      .preference: "wishes not met (意向未满足)",
      .lateral: "moves between like schools (同类校交流)",
      .otherSubject: "periods in an other subject (兼教课时)",
      .itinerant: "itinerant periods (走教课时)",
      .balanceTeachers: "unevenness of teachers (师生比不均衡)",
      .balanceEducation: "unevenness of education (高于规定学历教师不均衡)",
      .balanceTitles: "unevenness of titles (中高级职称教师不均衡)",
      .balanceBackbone: "unevenness of backbone (骨干教师不均衡)",
      .balanceSpecialists: "unevenness of specialists (体育艺术教师不均衡)",
    ],
    levels: [
      "curriculum": "curriculum (开齐开足)", "staffing": "staffing (师资配置)",
      "burden": "burden (交流负担)", "blended": "all in one sum (综合)",
    ],
    forms: [
      .leadership: "leadership (校干交流)", .redeployment: "redeployment (分流)",
      .cluster: "cluster (片区交流)", .support: "support (支教)", .shadowing: "shadowing (跟岗)",
      .regional: "regional (区域交流)",
    ],
    stages: [
      .kindergarten: "kindergarten", .primary: "primary", .junior: "junior", .senior: "senior",
    ],
    locations: [.urban: "urban (城区)", .town: "town (镇区)", .rural: "rural (乡村)"],
    subjects: Dictionary(
      uniqueKeysWithValues: Subject.known.map { subject in
        (subject, subject.id.split(separator: "_").joined(separator: " "))
      }
    ).merging([.it: "IT", .pe: "PE"]) { $1 },
    qualifications: [.main: "main subject", .other: "other subject", .open: "open subject"],
    decisions: [.stay: "stay", .move: "move", .avoid: "avoid", .allow: "allow"],
    floors: [
      "teachers": "teachers (教师)", "backbone": "backbone (骨干)",
      "administrators": "administrators (校干)", "first_title_up": "first_title_up (一级及以上)",
    ],
    indicators: EnglishTexts.indicators,
    shortIndicators: EnglishTexts.shortIndicators,
    ratios: EnglishTexts.ratios,
    shares: EnglishTexts.shares,
    sexes: [.male: "male", .female: "female"],
    titles: [
      .none: "none", .third: "third", .second: "second", .first: "first", .senior: "senior",
      .professor: "professor",
    ],
    backboneLevels: [
      .none: "none", .school: "school", .county: "county", .city: "city", .province: "province",
      .national: "national",
    ],
    blemishes: EnglishTexts.blemishes
  )
}
