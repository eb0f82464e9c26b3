import Foundation
import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// One small scenario for every code the loader can raise, with the place it must name.
@Suite struct DiagnosticCodeTests {
  /// A change to the small scenario and the only finding it leads to.
  struct Case: Sendable, CustomTestStringConvertible {
    let finding: String
    let changes: [String: String?]

    init(_ finding: String, _ changes: [String: String?]) {
      self.finding = finding
      self.changes = changes
    }

    var testDescription: String { finding }
  }

  private static let teachers = "id,name,school,since,birth,stage,subject"

  private static func teacher(_ row: String, _ columns: String = "") -> [String: String?] {
    ["teachers.csv": teachers + columns + "\nT1,Ann,S1,2018-09,1985-04,primary,math\n" + row]
  }

  private static func schools(_ row: String) -> [String: String?] {
    [
      "schools.csv": """
      id,name,stages,location,parent,longitude,latitude
      S1,First,primary,urban,,120.5,31.5
      S2,Second,primary;junior,rural,S1,,
      \(row)
      """,
      "demand.csv": "school,stage,subject,weekly_periods\nS3,primary,math,4\n",
    ]
  }

  private static func classes(_ row: String) -> [String: String?] {
    ["classes.csv": "school,grade,classes,students\nS1,1,2,80\nS2,1,1,9\n" + row]
  }

  private static func facilities(_ rows: String) -> [String: String?] {
    ["facilities.csv": "school,stage,books\n" + rows + "\n"]
  }

  private static func yaml(_ text: String) -> [String: String?] { ["scenario.yaml": text] }

  static let cases: [Case] = [
    Case("classes.csv D001", ["classes.csv": nil]),
    Case("scenario.yaml D001", ["scenario.yaml": nil]),
    Case("teachers.csv:3:2 D003", teacher("T2,\"Ben,S2,2019-09,1990-10,junior,math")),
    Case("teachers.csv:3:2 D004", teacher("T2,\"B\"en,S2,2019-09,1990-10,junior,math")),
    Case("teachers.csv:3:8 D005", teacher("T2,Ben,S2,2019-09,1990-10,junior,math,x")),
    Case("preferences.csv D006", ["preferences.csv": "a,b\n1,2\n"]),
    Case("preferences.csv:1 D007", ["preferences.csv": "teacher,school\nT1,S2\n"]),
    Case("preferences.csv:1:4 D008", ["preferences.csv": "teacher,school,rank,工号\nT1,S2,1,T1\n"]),
    Case("preferences.csv:1:4 D009", ["preferences.csv": "teacher,school,rank,mood\nT1,S2,1,\n"]),
    Case("teachers.csv:3:6 D010", teacher("T2,Ben,S2,2019-09,1990-10,,math")),
    Case("teachers.csv:3:6 D011", teacher("T2,Ben,S2,2019-09,1990-10,primry,math")),
    Case(
      "teachers.csv:3:8 D012",
      teacher("T2,B,S2,2019-09,1990-10,junior,math,ten", ",rural_years")
    ),
    Case(
      "teachers.csv:3:8 D013",
      teacher("T2,B,S2,2019-09,1990-10,junior,math,-1", ",rural_years")
    ),
    Case("classes.csv:4:4 D014", classes("S2,7,1,9.5")),
    Case("teachers.csv:3:4 D015", teacher("T2,Ben,S2,2019-13,1990-10,junior,math")),
    Case(
      "teachers.csv:3:8 D016",
      teacher("T2,B,S2,2019-09,1990-10,junior,math,maybe", ",volunteer")
    ),
    Case("teachers.csv:3:1 D017", teacher("3.2E+17,Ben,S2,2019-09,1990-10,junior,math")),
    Case(
      "teachers.csv:3:1 D078",
      teacher("recruit:junior:math:1,Ben,S2,2019-09,1990-10,junior,math")
    ),
    Case("teachers.csv:3:1 D018", teacher("T1,Ben,S2,2019-09,1990-10,junior,math")),
    Case("teachers.csv:3:3 D019", teacher("T2,Ben,S9,2019-09,1990-10,junior,math")),
    Case("preferences.csv:2:1 D021", ["preferences.csv": "teacher,school,rank\nT7,S2,1\n"]),
    Case("teachers.csv:3:7 D022", teacher("T2,Ben,S2,2019-09,1990-10,junior,maths")),
    Case("schools.csv:4:7 D023", schools("S3,Third,primary,rural,,120,")),
    Case("classes.csv:4:2 D024", classes("S1,7,1,30")),
    Case("schools.csv:4:5 D025", schools("S3,Third,primary,rural,S3,,")),
    Case("schools.csv:4:5 D025", schools("S3,Third,primary,rural,S2,,")),
    Case("teachers.csv:3:4 D026", teacher("T2,Ben,S2,2026-10,1990-10,junior,math")),
    Case("teachers.csv:3:4 D026", teacher("T2,Ben,S2,1989-09,1990-10,junior,math")),
    Case(
      "decisions.csv:3:2 D027",
      ["decisions.csv": "teacher,decision,school\nT1,stay,\nT1,allow,\n"]
    ),
    Case("decisions.csv:2:3 D028", ["decisions.csv": "teacher,decision,school\nT1,avoid,\n"]),
    Case("decisions.csv:2:3 D028", ["decisions.csv": "teacher,decision,school\nT1,move,S1\n"]),
    Case("scenario.yaml:1:1 D029", yaml("title: a\ntitle: b\n")),
    Case("scenario.yaml:2:3 D030", yaml("policy:\n  overlaod: 1\n")),
    Case("scenario.yaml:2:13 D031", yaml("policy:\n  overload: much\n")),
    Case("scenario.yaml:1:9 D031", yaml("policy: district-15\n")),
    Case("scenario.yaml:2:13 D013", yaml("policy:\n  overload: -1\n")),
    Case("scenario.yaml:1:9 D011", yaml("preset: nationl-2014\n")),
    Case("schools.csv:4 D032", ["schools.csv": schoolsWithoutClasses]),
    Case("classes.csv:4:2 D033", ["schools.csv": seniorSchool, "classes.csv": seniorClass]),
    Case("teachers.csv:3 D034", teacher("T2,Ben,S2,,1990-10,junior,math")),
    Case("teachers.csv:3 D035", teacher("T2,Ben,S2,2019-09,1990-10,kindergarten,math")),
    Case("teachers.csv:3 D036", teacher("合计,2人")),
    Case("notes.csv D037", ["notes.csv": "a,b\n"]),
    Case("schools.tsv D039", ["schools.tsv": "id\n"]),
    Case("classes.csv:4:3 D040", classes("S2,7,1.3,30")),
    Case("scenario.yaml:1:10 D041", yaml("extends: .\n")),
    Case(
      "demand.csv:2:2 D043",
      ["demand.csv": "school,stage,subject,weekly_periods\nS1,junior,math,4\n"]
    ),
    Case("curriculum.csv:2:3 D046", curriculum(1, [.schoolBased: 2])),
    Case("curriculum.csv:10:3 D047", curriculum(9, [.math: 6, .music: 0])),
    Case("curriculum.csv:4:2 D048", curriculum(2, [.english: 1, .art: 1])),
    Case("curriculum.csv:9:3 D048", curriculum(1, [.pe: 3, .chinese: 9])),
    Case(
      "class_teachers.csv:2:3 D050",
      ["class_teachers.csv": "school,grade,class,subject,teacher\nS1,1,9,math,T1\n"]
    ),
    Case(
      "teachers.csv D059",
      ["teachers.csv": "id,school,stage,subject\n"]
    ),
    Case("facilities.csv:2:1 D019", facilities("S9,primary,5")),
    Case("facilities.csv:2:2 D011", facilities("S1,prim,5")),
    Case("facilities.csv:2:2 D043", facilities("S1,junior,5")),
    Case("facilities.csv:2:3 D012", facilities("S1,primary,many")),
    Case("facilities.csv:2:3 D013", facilities("S1,primary,-5")),
    Case("facilities.csv:3:1 D018", facilities("S1,,5\nFirst,,6")),
    Case("teachers.csv:3 D049", teacher("T2,Ben,S2,2019-09,1960-10,junior,math")),
  ]

  /// A grade of the built-in plan with some periods changed.
  private static func curriculum(_ grade: Int, _ changes: [Subject: Double]) -> [String: String?] {
    var periods = Curriculum.builtIn.weeklyPeriods[grade] ?? [:]
    periods.merge(changes) { _, new in new }
    let rows = periods.keys.sorted().map { "\(grade),\($0.id),\(periods[$0] ?? 0)\n" }
    return ["curriculum.csv": "grade,subject,weekly_periods\n" + rows.joined()]
  }

  private static let schoolsWithoutClasses = """
    id,name,stages,location
    S1,First,primary,urban
    S2,Second,primary;junior,rural
    S3,Third,primary,rural
    """
  private static let seniorSchool = """
    id,name,stages,location
    S1,First,primary;senior,urban
    S2,Second,primary;junior,rural
    """
  private static let seniorClass = """
    school,grade,classes,students
    S1,1,1,30
    S2,1,1,30
    S1,10,1,30
    """

  @Test(arguments: cases)
  func `a fault is found once, at its place`(example: Case) throws {
    #expect(try SmallScenario.changing(example.changes).findings() == [example.finding])
  }

  @Test func `every code has a test`() {
    // The tests of these have no place in the table: bytes, links, plan folders, two folders, and
    // from D051 on workbooks.
    let elsewhere: Set<String> = [
      "D002", "D020", "D038", "D042", "D044", "D045", "D051", "D052", "D053", "D054", "D055",
      "D056", "D057", "D058",
      // Those of rosters.
      "D061", "D062", "D063", "D064", "D065", "D066", "D067", "D068", "D069", "D070", "D071",
      "D072", "D073", "D074", "D075", "D076", "D077",
    ]
    let codes = Set(Self.cases.map { String($0.finding.suffix(4)) })
    #expect(codes.union(elsewhere) == Set(DiagnosticCode.allCases.map(\.rawValue)))
  }

  @Test func `a scenario without faults has no findings`() throws {
    #expect(try SmallScenario().findings() == [])
  }

  @Test func `bytes in no known encoding are a fault`() throws {
    let folder = try TemporaryFolder(SmallScenario().files)
    try folder.write([0xFF, 0xFF, 0x2C], to: "classes.csv")
    #expect(try failure(folder) == ["classes.csv D002"])
  }

  @Test func `a link that leads nowhere is an unreadable file`() throws {
    let folder = try TemporaryFolder(SmallScenario.changing(["classes.csv": nil]).files)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "classes.csv"),
      withDestinationPath: folder.path(of: "gone.csv")
    )
    #expect(try failure(folder) == ["classes.csv D038"])
  }

  @Test func `a name of two schools is no reference`() throws {
    var changes = Self.schools("S3,First,primary,rural,,,")
    changes["preferences.csv"] = "teacher,school,rank\nT1,First,1\n"
    let found = try SmallScenario.changing(changes).diagnostics()
    #expect(found.map(\.short) == ["preferences.csv:2:2 D020"])
    #expect(found.first?.details == ["S1", "S3"])
  }

  @Test func `a move of somebody who is not active is a fault`() throws {
    var changes = Self.teacher("T2,B,S2,2019-09,1990-10,junior,math,产假", ",在岗状态")
    changes["decisions.csv"] = "teacher,decision,school\nT2,move,S1\n"
    let found = try SmallScenario.changing(changes).diagnostics()
    #expect(found.map(\.short) == ["decisions.csv:2:1 D028"])
    #expect(found.first?.details == ["leave"])
  }

  @Test func `text that is not YAML is a fault with its line`() throws {
    let found = try SmallScenario.changing(Self.yaml("title: [a\nschool_year: 2026\n"))
      .diagnostics()
    #expect(found.map(\.code) == [.badYAML])
    #expect(found.first?.place.row == 2)
    #expect(found.first?.details.isEmpty == false)
  }

  @Test func `two floors of one name are a fault`() throws {
    let text = """
      policy:
        floors:
          - {name: a, people: all, share: 0.1}
          - {name: a, people: backbone, share: 0.1}
      """
    #expect(try SmallScenario.changing(Self.yaml(text)).findings() == ["scenario.yaml:4:14 D018"])
  }

  @Test func `a folder that is not there is a fault, not an exception`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "nowhere")
    #expect(throws: DataFailure.self) { try ScenarioFolder.load(at: path) }
  }

  private func failure(_ folder: TemporaryFolder) throws -> [String] {
    do {
      return try ScenarioFolder.load(at: folder.path).diagnostics.map(\.short)
    } catch {
      return error.diagnostics.map(\.short)
    }
  }
}
