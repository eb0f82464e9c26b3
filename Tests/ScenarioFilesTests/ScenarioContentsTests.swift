import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// What is compared of a scenario is what is in force, whichever way the files say it.
@Suite struct ScenarioContentsTests {
  private func contents(_ scenario: SmallScenario) throws -> ScenarioContents {
    ScenarioFolder.contents(of: try scenario.load().problem)
  }

  private func value(_ key: String, _ contents: ScenarioContents) -> String? {
    contents.settings.first { $0.key == key }?.value
  }

  private func table(_ name: String, _ contents: ScenarioContents) throws -> ScenarioContents.Table
  {
    try #require(contents.tables.first { $0.name == name })
  }

  @Test func `words, order of rows and numbers in other forms make no difference`() throws {
    let office = SmallScenario.changing([
      "schools.csv": """
      学校代码,学校名称,学段,城乡类型,中心校,经度,纬度
      S2,Second,初中、小学,乡村,First,,
      S1,First,小学,城区,,120.50,31.5
      """,
      "classes.csv": "学校,年级,班数,学生数\nSecond,初一,1,30\nS2,一年级,０.5,12\nS1,1,2,80\n",
      "teachers.csv": """
      工号,姓名,现学校,进入现单位时间,出生年月,教师资格层次,任教学科
      T2,Ben,Second,2019年9月,199010,初中,语文
      T1,Ann,S1,2018/9,1985.4,小学,数学
      """,
    ])
    #expect(try contents(office) == contents(SmallScenario()))
  }

  @Test func `a delta that repeats its base says the same`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in SmallScenario().files { try folder.write(text, to: "base/" + name) }
    try folder.write("extends: ../base\n", to: "same/scenario.yaml")
    try folder.write("id,school,stage,subject\n-T2,,,\n", to: "other/teachers.csv")
    try folder.write("extends: ../base\n", to: "other/scenario.yaml")
    let all = try ["base", "same", "other"].map {
      ScenarioFolder.contents(of: try ScenarioFolder.load(at: folder.path(of: $0)).problem)
    }
    #expect(all[0] == all[1])
    #expect(try table("teachers", all[2]).rows.map { $0[0] } == ["T1"])
  }

  @Test func `settings have dotted keys, floors by their names, defaults included`() throws {
    let found = try contents(
      SmallScenario.changing([
        "scenario.yaml": """
        title: "a: b"
        school_year: 2026
        policy:
          limits: {travel_minutes: 45}
          floors:
            - {name: teachers, people: all, share: 0.2, of: category}
            - {name: 骨干, people: backbone, share: 0.1, of: eligible}
        """
      ])
    )
    #expect(value("title", found) == "a: b")
    #expect(value("policy.limits.travel_minutes", found) == "45")
    #expect(value("policy.limits.speed_kmh", found) == "30")
    #expect(value("policy.floors.teachers.share", found) == "0.2")
    #expect(value("policy.floors.骨干.of", found) == "eligible")
    #expect(value("policy.establishment.students_per_post.primary", found) == "19")
    #expect(value("preset", found) == nil)
    #expect(Set(found.settings.map(\.key)).count == found.settings.count)
  }

  @Test func `a preset makes the difference that its policy makes`() throws {
    let named = try contents(
      SmallScenario.changing([
        "scenario.yaml": "title: small\nschool_year: 2026\npreset: district-15\n"
      ])
    )
    #expect(try named == contents(SmallScenario()))
    let other = try contents(
      SmallScenario.changing([
        "scenario.yaml": "title: small\nschool_year: 2026\npreset: wujin-2017\n"
      ])
    )
    #expect(value("policy.floors.teachers.of", other) == "eligible")
  }

  @Test func `curriculum and norms are those in force`() throws {
    let builtIn = try contents(SmallScenario())
    let repeated = try contents(
      SmallScenario.changing(["workload.csv": "stage,subject,weekly_periods\nprimary,math,14\n"])
    )
    #expect(repeated == builtIn)
    let row = ["primary", "math", "14"]
    #expect(try table("workload", builtIn).rows.contains(row))
    #expect(try table("curriculum", builtIn).rows.contains(["3", "music", "2"]))
  }

  @Test func `keys are those of the format and name every row once`() throws {
    let keys = [
      "schools": ["id"], "teachers": ["id"], "classes": ["school", "grade"],
      "curriculum": ["grade", "subject"], "workload": ["stage", "subject"],
      "recruits": ["stage", "subject"], "demand": ["school", "stage", "subject"],
      "shortages": ["school", "stage", "subject"], "travel": ["from", "to"],
      "preferences": ["teacher", "school"], "decisions": ["teacher", "decision", "school"],
      "posts": ["school", "post"],
    ]
    var district = RandomDistrict(seed: 7)
    let found = ScenarioFolder.contents(of: district.problem())
    for (name, columns) in keys {
      let table = try table(name, found)
      #expect(table.keyColumns.map { table.columns[$0] } == columns, "\(name)")
    }
  }

  @Test(arguments: 1...40)
  func `every row has its own name, and a scenario written and read says the same`(
    seed: UInt64
  ) throws {
    var district = RandomDistrict(seed: seed)
    let problem = district.problem()
    let found = ScenarioFolder.contents(of: problem)
    for table in found.tables {
      let names = table.rows.map { row in table.keyColumns.map { row[$0] } }
      #expect(Set(names).count == names.count, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
    }
    let folder = try TemporaryFolder()
    try ScenarioFolder.write(problem, to: folder.path(of: "written"))
    let read = try ScenarioFolder.load(at: folder.path(of: "written")).problem
    #expect(ScenarioFolder.contents(of: read) == found)
  }
}
