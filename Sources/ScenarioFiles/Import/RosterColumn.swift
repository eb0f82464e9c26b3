/// The columns of an office's roster that say something a scenario holds.
///
/// Every other column is left out and named once; nothing of it is read.
enum RosterColumn: Int, CaseIterable {
  case staffNumber
  case name
  case identityNumber
  case sex
  case birth
  case school
  case schoolType
  case schoolCode
  case creditCode
  case isCounted
  case mainSchool
  case location
  case township
  case cluster
  case workStart
  case since
  case stage
  case certificateSubject
  case subject
  case otherSubjects
  case title
  case heldTitle
  case education
  case degree
  case backbone
  case post
  case taughtStage
  case heldStage
  case status
  case exchangeSchool
  case exchangeStart
  case exchangeEnd
  case exempt
  case volunteer
  case ruralYears
  case weeklyPeriods

  /// The headers that offices give it; remarks in parentheses do not count.
  var names: [String] {
    switch self {
    case .staffNumber: ["工号", "教师编号", "职工号", "教工号", "教职工号", "人员编号"]
    case .name: ["姓名", "教师姓名"]
    case .identityNumber:
      [
        "身份证号码", "身份证号", "身份证", "身份证件号码", "身份证件号", "公民身份号码", "居民身份证号码", "证件号码",
      ]
    case .sex: ["性别"]
    case .birth: ["出生年月", "出生日期", "出生年月日", "出生时间"]
    case .school:
      [
        "单位全称", "学校全称", "学校名称", "单位名称", "所在学校", "所在单位", "现学校", "工作单位", "任教学校", "学校", "单位",
      ]
    case .schoolType: ["学校类型", "学校类别", "单位类型", "办学类型"]
    case .schoolCode: ["学校标识码", "学校代码", "单位代码"]
    case .creditCode: ["统一社会信用代码", "社会信用代码"]
    case .isCounted: ["是否计校数", "计校数"]
    case .mainSchool: ["主校", "总校", "中心校", "主校名称", "所属学校", "所属中心校"]
    case .location: ["城乡类型", "城乡分类"]
    case .township: ["乡镇", "街道", "乡镇街道", "镇街", "所在乡镇"]
    case .cluster: ["区域", "片镇", "片区", "学区", "教育集团", "所属片区"]
    case .workStart: ["参加工作时间", "参加工作年月"]
    case .since: ["进入现单位任教时间", "进入现单位时间", "到现单位时间", "到本校时间", "进入本校时间"]
    case .stage: ["教师资格层次", "教师资格种类", "教师资格证种类", "教师资格"]
    case .certificateSubject: ["教师资格学科", "教师资格任教学科", "教师资格证学科"]
    case .subject: ["主教学科", "主要任教学科", "任教学科", "现任教学科"]
    case .otherSubjects: ["兼教学科", "兼任学科"]
    case .title: ["现聘专业技术职称", "现聘职称", "现聘专业技术职务", "职称"]
    case .heldTitle: ["现持有最高职称", "最高职称", "专业技术职称"]
    case .education: ["最高学历", "学历", "文化程度"]
    case .degree: ["最高学位", "学位"]
    case .backbone: ["最高骨干教师级别", "骨干教师级别", "骨干级别"]
    case .post: ["行政职务", "职务"]
    case .taughtStage: ["主要任教学段", "任教学段"]
    case .heldStage: ["编制所在学段", "编制学段"]
    case .status: ["在岗状态", "在岗情况"]
    case .exchangeSchool: ["交流单位", "交流学校"]
    case .exchangeStart: ["交流开始时间", "交流开始", "最近交流时间"]
    case .exchangeEnd: ["交流结束时间", "交流结束"]
    case .exempt: ["免交流原因"]
    case .volunteer: ["自愿交流"]
    case .ruralYears: ["农村任教年限"]
    case .weeklyPeriods: ["周课时上限"]
    }
  }

  /// The column of the scenario that it becomes, as `teachers.csv birth`; nil where it only helps.
  var target: (table: TableName, column: String)? {
    switch self {
    case .staffNumber: Self.teachers(.id)
    case .name: Self.teachers(.name)
    case .sex: Self.teachers(.sex)
    case .birth: Self.teachers(.birth)
    case .since: Self.teachers(.since)
    case .stage: Self.teachers(.stage)
    case .subject, .certificateSubject: Self.teachers(.subject)
    case .otherSubjects: Self.teachers(.otherSubjects)
    case .title, .heldTitle: Self.teachers(.title)
    case .education, .degree: Self.teachers(.education)
    case .backbone: Self.teachers(.backbone)
    case .post: Self.teachers(.post)
    case .status: Self.teachers(.status)
    case .exchangeStart: Self.teachers(.lastExchange)
    case .exchangeEnd: Self.teachers(.exchangeUntil)
    case .exempt: Self.teachers(.exempt)
    case .volunteer: Self.teachers(.volunteer)
    case .ruralYears: Self.teachers(.ruralYears)
    case .weeklyPeriods: Self.teachers(.weeklyPeriods)
    case .school: Self.schools(.name)
    case .schoolType: Self.schools(.stages)
    case .schoolCode, .creditCode: Self.schools(.id)
    case .isCounted, .mainSchool: Self.schools(.parent)
    case .location: Self.schools(.location)
    case .township: Self.schools(.township)
    case .cluster: Self.schools(.cluster)
    case .identityNumber, .workStart, .taughtStage, .heldStage, .exchangeSchool: nil
    }
  }

  /// Columns that say something about the school; merged over the rows of its people.
  static let ofSchools: [Self] = [
    .school, .schoolType, .schoolCode, .creditCode, .isCounted, .mainSchool, .location, .township,
    .cluster,
  ]

  /// Columns without which a sheet is no roster that a plan could be made from.
  static let required: [Self] = [.name, .school, .stage, .subject]

  private static func teachers(_ column: TeacherColumn) -> (table: TableName, column: String) {
    (TeacherColumn.table, column.englishName)
  }

  private static func schools(_ column: SchoolColumn) -> (table: TableName, column: String) {
    (SchoolColumn.table, column.englishName)
  }
}
