import ScenarioFiles
import Staffing
import Testing

/// All faults of all tables come in one run; one never hides another.
@Suite struct EveryFaultTests {
  @Test func `faults of one row, of several rows and of several tables come together`() throws {
    let found = try SmallScenario.changing([
      "scenario.yaml": "title: small\npolicy:\n  overload: x\n  limts: {}\n",
      "schools.csv": """
      id,name,stages,location,longitude,latitude
      S1,First,primry,urbn,200,31
      S2,Second,primary;junior,rural,,
      """,
      "classes.csv": "school,grade,classes,students\nS1,1,0,80\nS2,13,1,x\nS9,1,1,1\n",
      "teachers.csv": """
      id,name,school,since,birth,stage,subject
      T1,Ann,S1,soon,late,primary,math
      T1,Ben,S2,2019-09,1990-10,junior,chinese
      """,
      "preferences.csv": "teacher,school,rank\nT1,S2,0\nT9,S2,1\n",
    ]).findings()
    #expect(
      found == [
        "classes.csv:2:3 D013", "classes.csv:3:2 D013", "classes.csv:3:4 D014",
        "classes.csv:4:1 D019", "preferences.csv:2:3 D013", "preferences.csv:3:1 D021",
        "scenario.yaml:3:13 D031", "scenario.yaml:4:3 D030", "schools.csv:2:3 D011",
        "schools.csv:2:4 D011", "schools.csv:2:5 D013", "teachers.csv:2:4 D015",
        "teachers.csv:2:5 D015", "teachers.csv:3:1 D018",
      ]
    )
  }

  @Test func `a school with a faulty row is still known to the other tables`() throws {
    let found = try SmallScenario.changing([
      "schools.csv": "id,name,stages,location\nS1,First,primary,nowhere\nS2,Second,九年一贯制,rural\n"
    ]).findings()
    #expect(found == ["schools.csv:2:4 D011"])
  }

  @Test func `a row whose key occurs twice still has its other faults reported`() throws {
    let found = try SmallScenario.changing([
      "teachers.csv": """
      id,name,school,since,birth,stage,subject
      T1,Ann,S1,2018-09,1985-04,primary,math
      T1,Ben,S9,soon,1990-10,primry,chinese
      """
    ]).findings()
    #expect(
      found == [
        "teachers.csv:3:1 D018", "teachers.csv:3:3 D019", "teachers.csv:3:4 D015",
        "teachers.csv:3:6 D011",
      ]
    )
  }

  @Test func `spoiled ids that look alike are each told as spoiled`() throws {
    let found = try SmallScenario.changing([
      "teachers.csv": """
      id,name,school,since,birth,stage,subject
      3.20102E+17,Ann,S1,2018-09,1985-04,primary,math
      3.20102E+17,Ben,S2,2019-09,1990-10,primary,chinese
      """
    ]).findings()
    #expect(found == ["teachers.csv:2:1 D017", "teachers.csv:3:1 D017"])
  }

  @Test func `a missing column does not hide the faults of the others`() throws {
    let found = try SmallScenario.changing([
      "schools.csv": "id,name,stages\nS1,First,primry\nS2,Second,九年一贯制\n",
      "teachers.csv": "id,school,since,birth,stage\nT1,S9,2018-09,1985-04,primary\n",
      "preferences.csv": "teacher,school\nT9,S2\n",
    ]).findings()
    #expect(
      found == [
        "preferences.csv:1 D007", "preferences.csv:2:1 D021", "schools.csv:1 D007",
        "schools.csv:2:3 D011", "teachers.csv:1 D007", "teachers.csv:2:2 D019",
      ]
    )
  }

  @Test func `without a readable curriculum nobody is blamed for the district's own subjects`()
    throws
  {
    let found = try SmallScenario.changing([
      "scenario.yaml": "policy:\n  open_subjects: [书法]\n",
      "curriculum.csv": "年级,周课时\n一年级,2\n",
      "workload.csv": "学段,学科,周课时\n小学,书法,16\n",
    ]).findings()
    #expect(found == ["curriculum.csv:1 D007"])
  }

  @Test func `one subject in two spellings is one subject`() throws {
    let found = try SmallScenario.changing([
      "curriculum.csv": "grade,subject,weekly_periods\n0,书法,2\n0,書 法,1\n0,a；,1\n"
    ]).findings()
    #expect(found == ["curriculum.csv:3:1 D018", "curriculum.csv:4:2 D022"])
  }

  @Test func `without schools the other tables are not blamed`() throws {
    let found = try SmallScenario.changing(["schools.csv": nil]).findings()
    #expect(found == ["schools.csv D001"])
  }

  @Test func `near matches are suggested for words, schools, subjects, columns and keys`() throws {
    let found = try SmallScenario.changing([
      "scenario.yaml": "policy:\n  limits: {travel_minuts: 30}\n",
      "teachers.csv": """
      id,name,school,since,birth,stage,subject,volunter
      T1,Ann,Frst,2018-09,1985-04,primry,math,
      T2,Ben,s2,2019-09,1990-10,初种,数字,
      """,
    ]).diagnostics()
    #expect(
      found.compactMap(\.suggestion) == [
        "travel_minutes", "volunter → volunteer", "first", "primary", "S2", "初中", "数学",
      ]
    )
  }

  @Test func `warnings count people and name rows, not people`() throws {
    let found = try SmallScenario.changing([
      "teachers.csv": """
      id,name,school,since,birth,stage,subject,volunteer,status
      T1,Ann,S1,,1985-04,primary,math,,
      T2,Ben,S2,2019-09,,junior,chinese,,
      T3,Cid,S2,,,junior,chinese,yes,
      T4,Dan,S2,,,junior,chinese,,病假
      T5,Eve,S2,,,junior,chinese,,
      """,
      "decisions.csv": "teacher,decision,school\nT5,可交流,\n",
    ]).diagnostics()
    #expect(found.map(\.short) == ["teachers.csv:2 D034"])
    #expect(found.first?.value == "2")
    #expect(found.first?.details == ["1", "1", "2", "3"])
  }
}
