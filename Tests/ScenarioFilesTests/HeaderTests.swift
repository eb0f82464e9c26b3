import Staffing
import Testing

@testable import ScenarioFiles

/// How headers are recognised, in either language and with what offices put around them.
@Suite struct HeaderTests {
  @Test func `English and Chinese column names mix, in any order`() throws {
    let loaded = try SmallScenario.changing([
      "teachers.csv": """
      姓名,工号,stage,主教学科(只能选一门),现学校,Since,出生年月,兼教学科（可多门，逗号隔开）
      张三,T1,小学教师资格,信息技术,First,2018年9月,198504,"体育，品德"
      """
    ]).load()
    let teacher = try #require(loaded.problem.teachers.first)
    #expect(teacher.name == "张三")
    #expect(teacher.certificate == .primary)
    #expect(teacher.subject == .it)
    #expect(teacher.otherSubjects == [.pe, .morality])
    #expect(teacher.school == "S1")
    #expect(teacher.since == Month(year: 2018, month: 9))
    #expect(loaded.diagnostics.isEmpty)
  }

  @Test func `title rows above and totals below are skipped with a note`() throws {
    let found = try SmallScenario.changing([
      "classes.csv": """
      云溪区班级情况表,,,

      填报单位：教育局,2026,,
      学校代码,年级,班额,学生数
      S1,一年级,2,80
      S2,初一,1,30
      小计,,3,110
      合 计,,3,110

      """
    ]).diagnostics()
    #expect(
      found.map(\.short) == [
        "classes.csv:1 D036", "classes.csv:3 D036", "classes.csv:7 D036", "classes.csv:8 D036",
      ]
    )
    #expect(found.allSatisfy { $0.severity == .note })
  }

  @Test func `a total in the middle is not skipped silently`() throws {
    let found = try SmallScenario.changing([
      "classes.csv": "school,grade,classes,students\nS1,1,2,80\n小计,,2,80\nS2,1,1,9\n"
    ]).findings()
    #expect(found == ["classes.csv:3:1 D019", "classes.csv:3:2 D010"])
  }

  @Test func `unknown columns are named in one warning with what they may mean`() throws {
    let found = try SmallScenario.changing([
      "preferences.csv": "teacher,school,rank,remark,mood\nT1,S2,1,,\n",
      "classes.csv": "school,grade,classes,student\nS1,1,2,80\n",
    ]).diagnostics()
    let unknown = try #require(found.first { $0.place.file == "preferences.csv" })
    #expect(unknown.details == ["remark", "mood"])
    let missing = try #require(found.first { $0.code == .missingColumn })
    #expect(missing.columnName == "students")
    #expect(missing.suggestion == "student")
  }

  @Test func `a column of school names is taken where there is none of codes`() throws {
    let named = try SmallScenario.changing([
      "classes.csv": "学校名称,年级,班数,学生数\nFirst,1,2,80\nSecond,1,1,9\n"
    ]).load()
    #expect(named.problem.classes.map(\.school) == ["S1", "S2"])
    #expect(named.diagnostics.isEmpty)
    let both = try SmallScenario.changing([
      "classes.csv": "学校名称,学校代码,年级,班数,学生数\nx,S1,1,2,80\ny,S2,1,1,9\n"
    ]).load()
    #expect(both.problem.classes.map(\.school) == ["S1", "S2"])
    #expect(both.diagnostics.map(\.short) == ["classes.csv:1:1 D009"])
  }

  @Test func `settings may begin with a byte order mark`() throws {
    let yaml = "\u{FEFF}title: 甲\r\nschool_year: 2027\r\n"
    let problem = try SmallScenario.changing(["scenario.yaml": yaml]).load().problem
    #expect(problem.title == "甲")
    #expect(problem.schoolYear == 2027)
  }

  @Test func `a row may have blank cells beyond the header`() throws {
    let found = try SmallScenario.changing([
      "classes.csv": "school,grade,classes,students,,\nS1,1,2,80,,\nS2,1,1,9,,,,\n"
    ]).findings()
    #expect(found == [])
  }

  @Test func `files may be named in Chinese and separated by tabs`() throws {
    var scenario = SmallScenario()
    let classes = scenario.files.removeValue(forKey: "classes.csv") ?? ""
    scenario.files["班级.tsv"] = classes.replacing(",", with: "\t")
    let loaded = try scenario.load()
    #expect(loaded.problem.classes.count == 3)
    #expect(loaded.digests["班级.tsv"]?.hasPrefix("sha256:") == true)
    #expect(loaded.diagnostics.isEmpty)
  }

  private func expectDistinctNames<Column: TableColumn>(_ column: Column.Type) {
    let names = Column.allCases.flatMap(\.names).map(TextFolding.name)
    #expect(Set(names).count == names.count, "\(Column.table.english)")
    #expect(Column.allCases.map(\.rawValue) == Array(0..<Column.allCases.count))
  }

  @Test func `no two columns of a table share a name`() {
    expectDistinctNames(SchoolColumn.self)
    expectDistinctNames(ClassColumn.self)
    expectDistinctNames(TeacherColumn.self)
    expectDistinctNames(CurriculumColumn.self)
    expectDistinctNames(WorkloadColumn.self)
    expectDistinctNames(DemandColumn.self)
    expectDistinctNames(ShortageColumn.self)
    expectDistinctNames(TravelColumn.self)
    expectDistinctNames(PreferenceColumn.self)
    expectDistinctNames(DecisionColumn.self)
    expectDistinctNames(RecruitColumn.self)
    expectDistinctNames(PostColumn.self)
    expectDistinctNames(FormerTeacherColumn.self)
    expectDistinctNames(FacilityColumn.self)
  }
}
