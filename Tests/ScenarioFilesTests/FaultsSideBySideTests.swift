import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// One fault never hides another: not in its row, not in its table, not in another table.
@Suite struct FaultsSideBySideTests {
  private func findings(_ changes: [String: String?]) throws -> [String] {
    try SmallScenario.changing(changes).findings()
  }

  @Test func `months after the plan takes effect, at a school that is not there`() throws {
    let teachers = """
      id,name,school,since,birth,stage,subject
      T1,Ann,S1,2018-09,1985-04,primary,math
      T2,Ben,ZZ,2029-09,2027-03,junior,math
      """
    #expect(
      try findings(["teachers.csv": teachers]) == [
        "teachers.csv:3:3 D019", "teachers.csv:3:4 D026", "teachers.csv:3:5 D026",
      ]
    )
  }

  @Test func `a grade that the school does not teach, with students in words`() throws {
    let classes = "school,grade,classes,students\nS1,1,1,30\nS2,1,1,30\nS1,7,1,thirty\n"
    #expect(
      try findings(["classes.csv": classes]) == ["classes.csv:4:2 D024", "classes.csv:4:4 D014"]
    )
  }

  @Test func `a school that is its own parent, at no location that is known`() throws {
    let schools = """
      id,name,stages,location,parent
      S1,First,primary,urban,
      S2,Second,primary;junior,rural,S1
      S3,Third,primary,rurall,S3
      """
    #expect(
      try findings(["schools.csv": schools]) == ["schools.csv:4:4 D011", "schools.csv:4:5 D025"]
    )
  }

  @Test func `a grade without curriculum, beside a cell of it that is no number`() throws {
    let found = try findings([
      "schools.csv": """
      id,name,stages,location,parent
      S1,First,primary;senior,urban,
      S2,Second,primary;junior,rural,S1
      """,
      "classes.csv": "school,grade,classes,students\nS1,1,1,30\nS2,1,1,30\nS1,10,1,30\n",
      "curriculum.csv": "grade,subject,weekly_periods\n1,math,x\n",
    ])
    #expect(found == ["classes.csv:4:2 D033", "curriculum.csv:2:3 D012"])
  }

  @Test func `a floor without name and share`() throws {
    let settings = "policy:\n  floors:\n    - people: all\n"
    let place = "scenario.yaml:3:7 D010"
    #expect(try findings(["scenario.yaml": settings]) == [place, place])
  }

  @Test func `a wish for a school that is not there, without settings`() throws {
    let wishes = "teacher,rank,school\nT1,1,ZZ\n"
    #expect(
      try findings(["scenario.yaml": nil, "preferences.csv": wishes]) == [
        "preferences.csv:2:3 D019", "scenario.yaml D001",
      ]
    )
  }

  @Test func `a column with names of schools beside the one with their codes`() throws {
    let classes = "学校代码,学校,年级,班数,学生数\nS1,First,1,1,30\nS2,Second,1,1,30\n"
    #expect(try findings(["classes.csv": classes]) == ["classes.csv:1:2 D009"])
    let names = "学校,年级,班数,学生数\nFirst,1,1,30\nSecond,1,1,30\n"
    #expect(try findings(["classes.csv": names]) == [])
  }
}
