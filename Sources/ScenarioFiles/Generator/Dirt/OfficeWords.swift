import Staffing

/// The words of a roster in Chinese, as offices fill them in.
enum OfficeWords {
  /// The text of a cell in Chinese; a text without translation stays as it is.
  static func chinese(_ text: String, column: String) -> String {
    guard !text.isEmpty else { return text }
    if column == "other_subjects" || column == "stages" {
      let words = column == "stages" ? stages : subjects
      return text.split(separator: ";").map { words[String($0)] ?? String($0) }
        .joined(separator: "、")
    }
    return words[column]?[text] ?? text
  }

  private static let words: [String: [String: String]] = [
    "sex": ["male": "男", "female": "女"],
    "stage": ["kindergarten": "幼儿园", "primary": "小学", "junior": "初级中学", "senior": "高级中学"],
    "subject": subjects,
    "title": [
      "none": "未取得", "third": "三级", "second": "二级", "first": "一级", "senior": "高级",
      "professor": "正高级",
    ],
    "education": [
      "secondary": "中专", "college": "大专", "bachelor": "本科", "master": "硕士", "doctor": "博士",
    ],
    "backbone": [
      "none": "无", "school": "校级", "county": "区骨干", "city": "市骨干", "province": "省骨干",
      "national": "国家级",
    ],
    "post": ["teacher": "无", "middle": "中层正职", "deputy": "副校级", "principal": "正校级"],
    "status": ["active": "在职在岗", "leave": "长期病休", "seconded": "借调"],
    "volunteer": ["yes": "是", "no": "否"],
    "location": ["urban": "城区", "town": "镇区", "rural": "乡村"],
    "standing": ["strong": "优质", "ordinary": "一般", "weak": "薄弱"],
  ]

  private static let stages = [
    "kindergarten": "幼儿园", "primary": "小学", "junior": "初中", "senior": "高中",
  ]

  private static let subjects = [
    "chinese": "语文", "math": "数学", "english": "英语", "morality": "道德与法治", "history": "历史",
    "geography": "地理", "science": "科学", "physics": "物理", "chemistry": "化学", "biology": "生物学",
    "it": "信息科技", "pe": "体育与健康", "music": "音乐", "art": "美术", "kindergarten": "学前教育",
    "general": "全科",
  ]
}
