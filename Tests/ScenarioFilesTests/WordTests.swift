import ScenarioFiles
import Staffing
import Testing

/// The words of rosters in both languages, one column after the other.
@Suite struct WordTests {
  /// Loads one teacher with a column of the given name and value.
  private func teacher(_ column: String, _ value: String) throws -> Teacher {
    let text = """
      id,school,stage,subject,"\(column)"
      T1,S1,primary,math,"\(value)"
      """
    let problem = try SmallScenario.changing(["teachers.csv": text]).load().problem
    return try #require(problem.teachers.first)
  }

  private func school(stages: String, location: String = "城区") throws -> School {
    let problem = try SmallScenario.changing([
      "schools.csv": "学校标识码,学校名称,学校类型,城乡分类,办学水平\n007,甲校,\(stages),\(location),薄弱\n",
      "classes.csv": nil, "demand.csv": "school,stage,subject,weekly_periods\n甲校,小学,语文,8\n",
      "teachers.csv": "id,school,stage,subject\nT1,007,高级中学,全科\n",
    ]).load().problem
    return try #require(problem.schools.first)
  }

  @Test func `types of schools name their stages`() throws {
    #expect(try school(stages: "九年一贯制").stages == [.primary, .junior])
    #expect(try school(stages: "十二年一贯制学校").stages == [.primary, .junior, .senior])
    #expect(try school(stages: "教学点").stages == [.primary])
    #expect(try school(stages: "幼儿园、小学").stages == [.kindergarten, .primary])
    let school = try school(stages: "Primary | junior", location: " 镇 区 ")
    #expect(school.stages == [.primary, .junior])
    #expect(school.location == .town)
    #expect(school.standing == .weak)
    #expect(school.id == "007")
  }

  @Test func `states of duty are active, on leave or seconded`() throws {
    for word in ["在职在岗", "区内交流", "active", ""] {
      #expect(try teacher("在岗状态", word).status == .active, "\(word)")
    }
    for word in ["产假", "病假", "长期病休", "长期事假", "公假", "外市支教", "Leave"] {
      #expect(try teacher("在岗状态", word).status == .leave, "\(word)")
    }
    for word in ["借调", "跟岗"] {
      #expect(try teacher("在岗状态", word).status == .seconded, "\(word)")
    }
    #expect(throws: DataFailure.self) { try teacher("在岗状态", "退休") }
  }

  @Test func `words that mean no exemption are blank`() throws {
    for word in ["无", "否", "no", "NO", "0", ""] {
      #expect(try teacher("免交流原因", word).exempt == nil, "\(word)")
    }
    #expect(try teacher("exempt", "哺乳期").exempt == "哺乳期")
  }

  @Test func `yes and no have many forms`() throws {
    for word in ["yes", "Y", "true", "1", "是", "有", "√", "１"] {
      #expect(try teacher("自愿交流", word).isVolunteer, "\(word)")
    }
    for word in ["no", "n", "FALSE", "0", "否", "无", "×", ""] {
      #expect(try !teacher("自愿交流", word).isVolunteer, "\(word)")
    }
  }

  @Test func `titles, posts, backbone levels and education follow the drop-down lists`() throws {
    #expect(try teacher("现聘专业技术职称", "正高级").title == .professor)
    #expect(try teacher("职称", "未取得").title == .none)
    #expect(try teacher("行政职务", "书记(正校级)").post == .principal)
    #expect(try teacher("行政职务", "副校长/副书记").post == .deputy)
    #expect(try teacher("行政职务", "中层副职").post == .middle)
    #expect(try teacher("骨干教师级别", "区骨干").backbone == .county)
    #expect(try teacher("骨干教师级别", "县级/区级").backbone == .county)
    #expect(try teacher("最高学历", "中专/高中").education == .secondary)
    for (word, education) in [
      ("研究生毕业", Teacher.Education.master), ("大学本科毕业", .bachelor), ("大学专科毕业", .college),
      ("高中阶段毕业", .secondary), ("高中阶段以下毕业", .secondary), ("中等专科", .secondary),
    ] {
      #expect(try teacher("最高学历", word).education == education, "\(word)")
    }
    #expect(try teacher("性别", "女").sex == .female)
  }

  @Test func `subjects have the names that schools use`() throws {
    #expect(
      try teacher("兼教学科", "信息技术；体育、思想政治,品德/生物|外语").otherSubjects
        == [.it, .pe, .morality, .biology, .english]
    )
  }

  @Test func `numbers come in full width and with space around them`() throws {
    #expect(try teacher("周课时上限", "　１２．５ ").weeklyPeriods == 12.5)
    #expect(try teacher("农村任教年限", "3.0").ruralYears == 3)
  }

  @Test func `a subject of the curriculum is the district's own`() throws {
    let problem = try SmallScenario.changing([
      "curriculum.csv": "年级,学科,周课时\n一年级,书法,2\n一年级,语文,8\n",
      "workload.csv": "学段,学科,周课时\n小学,书法,16\n",
    ]).load().problem
    #expect(problem.curriculum.periods(grade: 1, subject: Subject("书法")) == 2)
    #expect(problem.curriculum.periods(grade: 1, subject: .math) == 0)
    #expect(problem.curriculum.periods(grade: 7, subject: .math) == 5)
    #expect(problem.norms.weeklyPeriods(.primary, Subject("书法")) == 16)
  }
}
