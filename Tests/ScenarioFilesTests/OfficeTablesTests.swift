import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// What offices really send: rosters with their drop-down words, totals, traditional characters.
@Suite struct OfficeTablesTests {
  private func teacher(_ columns: String, _ cells: String) throws -> Teacher {
    let text = "id,school,stage,subject,\(columns)\nT1,S1,primary,math,\(cells)\n"
    let problem = try SmallScenario.changing(["teachers.csv": text]).load().problem
    return try #require(problem.teachers.first)
  }

  private func findings(_ stage: String) throws -> [Diagnostic] {
    try SmallScenario.changing([
      "teachers.csv": "id,school,教师资格层次,subject\nT1,S1,\"\(stage)\",math\n"
    ]).diagnostics().filter { $0.severity == .error }
  }

  @Test func `every certificate of the roster is read by what it allows, or refused`() throws {
    for (word, stage) in [
      ("幼儿园", Stage.kindergarten), ("小学", .primary), ("初级中学", .junior), ("高级中学", .senior),
      ("中职专业课", .senior), ("高等学校", .senior),
    ] {
      let scenario = SmallScenario.changing([
        "teachers.csv": "id,school,教师资格层次,subject\nT1,S1,\(word),math\n"
      ])
      #expect(try scenario.load().problem.teachers.first?.certificate == stage, "\(word)")
    }
    for word in ["中职实习指导", "无"] {
      #expect(try findings(word).map(\.short) == ["teachers.csv:2:3 D011"], "\(word)")
    }
  }

  @Test func `of two certificates in one cell the highest is suggested`() throws {
    let found = try findings("小学、初级中学")
    #expect(found.map(\.short) == ["teachers.csv:2:3 D011"])
    #expect(found.first?.suggestion == "junior")
  }

  @Test(arguments: ["中职", "特殊教育学校", "教学支撑单位"])
  func `a type of school outside the four stages is a fault`(word: String) throws {
    let found = try SmallScenario.changing([
      "schools.csv": "id,name,学校类型,location\nS1,First,primary,urban\nS2,Second,九年一贯制,rural\n"
        + "S3,Third,\(word),rural\n"
    ]).diagnostics()
    #expect(found.filter { $0.severity == .error }.map(\.short) == ["schools.csv:4:3 D011"])
    #expect(found.first { $0.severity == .error }?.suggestion == nil)
  }

  @Test func `a fault lists the words in both languages`() throws {
    let found = try SmallScenario.changing([
      "teachers.csv": "id,school,stage,subject,在岗状态\nT1,S1,primary,math,退休\n"
    ]).diagnostics().filter { $0.severity == .error }
    #expect(found.map(\.details) == [["active/在职在岗", "leave/产假", "seconded/借调"]])
  }

  @Test func `posts, titles and levels have their office names`() throws {
    for (word, post) in [
      ("书记(正校级)", Teacher.Post.principal), ("副书记（副校级）", .deputy), ("正校级", .principal),
      ("副校级", .deputy), ("中层正职", .middle), ("少先队辅导员", .middle), ("工会主席", .middle),
      ("团委书记", .middle), ("园长", .principal), ("副园长", .deputy), ("无", .teacher),
    ] {
      #expect(try teacher("行政职务", word).post == post, "\(word)")
    }
    for (word, title) in [
      ("三级", Teacher.Title.third), ("中小学一级教师", .first), ("中学高级", .senior),
      ("小学高级", .first), ("正高级", .professor), ("未取得", .none),
    ] {
      #expect(try teacher("职称", word).title == title, "\(word)")
    }
    for (word, level) in [
      ("省骨干", Teacher.BackboneLevel.province), ("市骨干", .city), ("区骨干", .county), ("其他", .none),
    ] {
      #expect(try teacher("最高骨干教师级别", word).backbone == level, "\(word)")
    }
  }

  @Test func `no other subjects may be written as a word`() throws {
    #expect(try teacher("兼教学科", "无").otherSubjects == [])
  }

  @Test func `the roster's own column names are known, and codes go before names`() throws {
    let loaded = try SmallScenario.changing([
      "teachers.csv": """
      工号,单位全称,学校代码,教师资格层次,主教学科(只能选一门),现持有最高职称,现聘专业技术职称
      T1,x,S1,小学,数学,高级,一级
      """
    ]).load()
    let teacher = try #require(loaded.problem.teachers.first)
    #expect(teacher.school == "S1")
    #expect(teacher.title == .first)
    #expect(loaded.diagnostics.first?.details == ["单位全称", "现持有最高职称"])
  }

  @Test func `a class size beside the number of classes is not used`() throws {
    let loaded = try SmallScenario.changing([
      "classes.csv": "学校代码,年级,班额,班数,学生数\nS1,1,40,2,80\nS2,1,9,1,9\n"
    ]).load()
    #expect(loaded.problem.classes.map(\.classes) == [2, 1])
    #expect(loaded.diagnostics.map(\.code) == [.unknownColumns])
  }

  @Test func `traditional characters are read like simplified ones`() throws {
    let loaded = try SmallScenario.changing([
      "classes.csv": "學校代碼,年級,班數,學生數\nS1,一年級,2,80\nS2,初一,1,9\n",
      "teachers.csv": "工號,姓名,學校代碼,教師資格層次,主教學科,職稱\nT1,張三,S1,初級中學,數學,一級\n",
    ]).load()
    #expect(loaded.problem.classes.map(\.grade) == [1, 7])
    #expect(loaded.problem.teachers.first?.name == "張三")
    #expect(loaded.problem.teachers.first?.title == .first)
  }

  @Test(arguments: [
    "合计,,3,89", ",合计,3,89", "云溪区,合计,3,89", "云溪区,,总计,89", "全区合计,,3,89", "Total,,3,89",
  ])
  func `a total stands wherever the office puts it`(row: String) throws {
    let found = try SmallScenario.changing([
      "classes.csv": "school,grade,classes,students\nS1,1,2,80\nS2,1,1,9\n小计,,3,89\n\(row)\n\n"
    ]).findings()
    #expect(found == ["classes.csv:4 D036", "classes.csv:5 D036"])
  }

  @Test func `a full row is no total for a word in a remark`() throws {
    let loaded = try SmallScenario.changing([
      "classes.csv": "school,grade,classes,students,note\nS1,1,2,80,\nS2,1,1,9,合计\n"
    ]).load()
    #expect(loaded.problem.classes.count == 2)
  }

  @Test func `people of an unlikely age are counted with their rows`() throws {
    let found = try SmallScenario.changing([
      "teachers.csv": """
      id,school,since,birth,stage,subject
      T1,S1,2018-09,1963-09,primary,math
      T2,S2,2019-09,1962-09,junior,math
      T3,S2,2019-09,2008-10,junior,math
      T4,S2,2019-09,2008-09,junior,math
      T5,S2,2025-09,2018-09,junior,math
      """
    ]).diagnostics()
    #expect(found.map(\.short) == ["teachers.csv:3 D049"])
    #expect(found.first?.value == "3")
    #expect(found.first?.details == ["2", "1", "3", "4", "6"])
  }
}
