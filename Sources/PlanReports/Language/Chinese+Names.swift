import Staffing

extension Names {
  static let chinese = Names(
    rules: [
      .oneSchool: "一人一校",
      .whoMayMove: "交流对象",
      .useAtDestination: "学科对口",
      .travelLimit: "路程",
      .leavingShare: "流出比例",
      .arrivingShare: "流入比例",
      .subjectGroups: "学科组流出比例",
      .postsInRank: "领导职数",
      .exchangeFloor: "交流比例",
      .priorityBackbone: "乡村、薄弱学校骨干不减",
      .workload: "工作量",
      .itinerantTeaching: "走教",
      .qualifiedTeaching: "持证任教",
      .recruits: "新招聘",
      .schoolKept: "不空校",
    ],
    terms: [
      .uncovered: "缺课时",
      .missing: "未开齐课程",
      .overEstablishment: "超编人数",
      .backboneShortfall: "骨干教师不足",
      .seniorShortfall: "高级职称不足",
      .upward: "从乡村、薄弱学校流出的人次",
      .floorShortfall: "柔性比例未达人数",
      .moves: "交流人数",
      .travel: "路程分钟",
      .preference: "意向未满足",
      .lateral: "同类学校间交流",
      .otherSubject: "兼教课时",
      .itinerant: "走教课时",
      .balanceTeachers: "师生比不均衡",
      .balanceEducation: "高于规定学历教师不均衡",
      .balanceTitles: "中高级职称教师不均衡",
      .balanceBackbone: "骨干教师不均衡",
      .balanceSpecialists: "体育艺术教师不均衡",
    ],
    levels: ["curriculum": "开齐开足", "staffing": "师资配置", "burden": "交流负担", "blended": "综合"],
    forms: [
      .leadership: "校干交流", .redeployment: "分流", .cluster: "片区交流", .support: "支教",
      .shadowing: "跟岗", .regional: "区域交流",
    ],
    stages: [.kindergarten: "幼儿园", .primary: "小学", .junior: "初中", .senior: "高中"],
    locations: [.urban: "城区", .town: "镇区", .rural: "乡村"],
    subjects: [
      .chinese: "语文", .math: "数学", .english: "英语", .morality: "道德与法治", .history: "历史",
      .geography: "地理", .science: "科学", .physics: "物理", .chemistry: "化学", .biology: "生物学",
      .it: "信息科技", .pe: "体育与健康", .music: "音乐", .art: "美术", .labour: "劳动",
      .integratedPractice: "综合实践活动", .local: "地方课程", .schoolBased: "校本课程",
      .psychology: "心理健康", .kindergarten: "学前教育", .general: "全科", .generalTechnology: "通用技术",
    ],
    qualifications: [.main: "主教", .other: "兼教", .open: "开放学科"],
    decisions: [.stay: "留任", .move: "必须交流", .avoid: "不去", .allow: "可交流"],
    floors: [
      "teachers": "教师", "backbone": "骨干教师", "administrators": "校干", "first_title_up": "一级及以上职称",
    ],
    indicators: ChineseTexts.indicators,
    shortIndicators: ChineseTexts.shortIndicators,
    ratios: ChineseTexts.ratios,
    shares: ChineseTexts.shares,
    sexes: [.male: "男", .female: "女"],
    titles: [
      .none: "未定级", .third: "三级", .second: "二级", .first: "一级", .senior: "高级",
      .professor: "正高级",
    ],
    backboneLevels: [
      .none: "无", .school: "校级", .county: "县级", .city: "市级", .province: "省级", .national: "国家级",
    ]
  )
}
