import Staffing

/// The columns of `teachers.csv` (教师).
enum TeacherColumn: Int, TableColumn {
  case id
  case name
  case sex
  case birth
  case school
  case since
  case stage
  case subject
  case otherSubjects
  case title
  case education
  case backbone
  case post
  case weeklyPeriods
  case status
  case exempt
  case volunteer
  case ruralYears
  case lastExchange
  case exchangeUntil
  case homeLongitude
  case homeLatitude

  static let table = TableName(english: "teachers", chinese: "教师")
  static let required: Set<Self> = [.id, .school, .stage, .subject]
  static let key: [Self] = [.id]

  var names: [String] {
    switch self {
    case .id: ["id", "工号", "教师编号"]
    case .name: ["name", "姓名"]
    case .sex: ["sex", "性别"]
    case .birth: ["birth", "出生年月", "出生日期"]
    case .school: ["school", "学校代码", "现学校", "学校标识码"]
    case .since: ["since", "进入现单位时间", "进入现单位任教时间"]
    case .stage: ["stage", "教师资格层次", "教师资格种类"]
    case .subject: ["subject", "主教学科", "任教学科"]
    case .otherSubjects: ["other_subjects", "兼教学科"]
    case .title: ["title", "职称", "现聘专业技术职称"]
    case .education: ["education", "最高学历"]
    case .backbone: ["backbone", "骨干教师级别", "最高骨干教师级别"]
    case .post: ["post", "行政职务"]
    case .weeklyPeriods: ["weekly_periods", "周课时上限"]
    case .status: ["status", "在岗状态"]
    case .exempt: ["exempt", "免交流原因"]
    case .volunteer: ["volunteer", "自愿交流"]
    case .ruralYears: ["rural_years", "农村任教年限"]
    case .lastExchange: ["last_exchange", "最近交流时间", "交流开始时间"]
    case .exchangeUntil: ["exchange_until", "交流结束时间"]
    case .homeLongitude: ["home_longitude", "居住地经度"]
    case .homeLatitude: ["home_latitude", "居住地纬度"]
    }
  }

  var fallbackNames: [String] {
    switch self {
    case .school: ["学校名称", "单位全称", "单位名称", "学校"]
    case .title: ["现持有最高职称"]
    default: []
    }
  }

  var content: CellContent {
    switch self {
    case .id: .id
    case .sex: .words(Words.sex.choices, several: false)
    case .birth, .since, .lastExchange, .exchangeUntil: .month
    case .school: .school
    case .stage: .words(Words.certificate.choices, several: false)
    case .subject: .words(SubjectNames.list.choices, several: false)
    case .otherSubjects: .words(SubjectNames.list.choices, several: true)
    case .title: .words(Words.title.choices, several: false)
    case .education: .words(Words.education.choices, several: false)
    case .backbone: .words(Words.backbone.choices, several: false)
    case .post: .words(Words.post.choices, several: false)
    case .weeklyPeriods: .number(0, 100)
    case .status: .words(Words.status.choices, several: false)
    case .volunteer: .yesNo
    case .ruralYears: .number(0, 80)
    case .homeLongitude: .number(-180, 180)
    case .homeLatitude: .number(-90, 90)
    default: .text
    }
  }
}

extension RowDecoder<TeacherColumn> {
  /// The teacher of a row, or nil when a required cell is faulty.
  func teacher() -> Teacher? {
    let id = unreserved(identifier(.id))
    let school = school(.school)
    let certificate = certificate()
    let subject = subject(.subject)
    // Every cell is read before the row is given up, so that all its faults are reported.
    var teacher = Teacher(
      id: Teacher.ID(id ?? ""),
      name: text(.name) ?? "",
      sex: word(.sex, Words.sex),
      birth: month(.birth),
      school: school ?? School.ID(""),
      since: month(.since),
      certificate: certificate ?? .primary,
      subject: subject ?? .general,
      otherSubjects: subjects(.otherSubjects),
      title: word(.title, Words.title) ?? .none,
      education: word(.education, Words.education),
      backbone: word(.backbone, Words.backbone) ?? .none,
      post: word(.post, Words.post) ?? .teacher,
      weeklyPeriods: number(.weeklyPeriods, in: 0...100),
      status: word(.status, Words.status) ?? .active,
      exempt: exemption(),
      isVolunteer: flag(.volunteer) ?? false,
      ruralYears: number(.ruralYears, in: 0...80) ?? 0,
      lastExchange: month(.lastExchange),
      exchangeUntil: month(.exchangeUntil)
    )
    teacher.home = coordinates(longitude: .homeLongitude, latitude: .homeLatitude)
    teacher.otherSubjects.removeAll { $0 == subject }
    reportMonthOrder(teacher)
    let isComplete = id != nil && school != nil && certificate != nil && subject != nil
    return isComplete ? teacher : nil
  }

  /// An id, unless plan files would take it for a recruit.
  private func unreserved(_ id: String?) -> String? {
    guard let id, case .recruit = Instructor(id) else { return id }
    report(.reservedID, .id, value: id)
    return nil
  }

  /// The stage of the certificate; of several in one cell the highest is suggested.
  private func certificate() -> Stage? {
    guard let text = text(.stage) else { return nil }
    if let stage = Words.certificate[text] { return stage }
    let several = TextFolding.list(text).map { Words.certificate[$0] }
    let highest =
      several.count > 1 && !several.contains(nil) ? several.compactMap(\.self).max() : nil
    report(
      .unknownWord,
      .stage,
      value: text,
      details: Words.certificate.shownWords,
      suggestion: highest?.rawValue
        ?? context.nearWord(text, column: "stage", find: Words.certificate.nearMatch)
    )
    return nil
  }

  private func exemption() -> String? {
    guard let text = text(.exempt) else { return nil }
    return Words.notExempt.contains(TextFolding.word(text)) ? nil : text
  }

  private func reportMonthOrder(_ teacher: Teacher) {
    reportIfEarlier(.since, teacher.since, than: teacher.birth, .birth)
    reportIfEarlier(
      .exchangeUntil,
      teacher.exchangeUntil,
      than: teacher.lastExchange,
      .lastExchange
    )
  }

  private func reportIfEarlier(
    _ column: TeacherColumn,
    _ month: Month?,
    than earlier: Month?,
    _ earlierColumn: TeacherColumn
  ) {
    guard let month, let earlier, month < earlier else { return }
    report(
      .monthOutOfOrder,
      column,
      value: text(column),
      details: [earlierColumn.englishName, earlier.description]
    )
  }
}
