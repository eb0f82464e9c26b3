import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// A scenario as a named delta on another.
@Suite struct ExtendsTests {
  private func folder(_ delta: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var base = SmallScenario()
    base.files["preferences.csv"] = "teacher,school,rank\nT1,S2,1\n"
    base.files["scenario.yaml"] = """
      title: base
      school_year: 2025
      policy:
        limits: {travel_minutes: 40}
      """
    for (name, text) in base.files { try folder.write(text, to: "base/" + name) }
    for (name, text) in delta { try folder.write(text, to: "delta/" + name) }
    return folder
  }

  private func load(_ delta: [String: String]) throws -> LoadedScenario {
    let folder = try folder(delta)
    return try ScenarioFolder.load(at: folder.path(of: "delta"))
  }

  @Test func `everything is taken from the base where the delta is silent`() throws {
    let loaded = try load(["scenario.yaml": "extends: ../base\ntitle: delta\n"])
    #expect(loaded.problem.title == "delta")
    #expect(loaded.problem.schoolYear == 2025)
    #expect(loaded.problem.policy.limits.travelMinutes == 40)
    #expect(loaded.problem.teachers.count == 2)
    #expect(
      loaded.digests.keys.sorted() == [
        "../base/classes.csv", "../base/preferences.csv", "../base/scenario.yaml",
        "../base/schools.csv", "../base/teachers.csv", "scenario.yaml",
      ]
    )
  }

  @Test func `maps merge, floors merge by name, other lists are replaced`() throws {
    let policy = try load([
      "scenario.yaml": """
      extends: ../base
      policy:
        limits: {speed_kmh: 50}
        floors:
          - {name: backbone, share: 0.3}
          - {name: new, people: senior_title, share: 0.1}
        administrators: [principal]
      """
    ]).problem.policy
    #expect(policy.limits.travelMinutes == 40)
    #expect(policy.limits.speedKmh == 50)
    #expect(policy.floors.map(\.name) == ["teachers", "backbone", "administrators", "new"])
    #expect(policy.floors[1].share == 0.3)
    #expect(policy.floors[1].people == .backbone)
    #expect(policy.administrators == [.principal])
  }

  @Test func `rows replace by key, add and remove`() throws {
    let problem = try load([
      "scenario.yaml": "extends: ../base/\n",
      "teachers.csv": """
      stage,id,name,school,since,birth,subject
      senior,T2,Ben,S1,2019-09,1990-10,chinese
      primary,T3,Cid,S2,2020-09,1991-10,art
      """,
      "classes.csv": "school,grade,classes,students\nSecond,初一,2,60\n-Second,一年级,,\n",
      "preferences.csv": "teacher,school,rank\n-T1,S2,\n",
    ]).problem
    #expect(problem.teachers.map(\.id.text) == ["T1", "T2", "T3"])
    #expect(problem.teachers[1].certificate == .senior)
    #expect(problem.classes.map(\.grade) == [1, 7])
    #expect(problem.classes[1].classes == 2)
    #expect(problem.preferences.isEmpty)
  }

  @Test func `removing what the base does not have is a fault`() throws {
    let folder = try folder([
      "scenario.yaml": "extends: ../base\n",
      "preferences.csv": "teacher,school,rank\n-T2,S2,\n",
    ])
    #expect(throws: DataFailure.self) { try ScenarioFolder.load(at: folder.path(of: "delta")) }
    do {
      _ = try ScenarioFolder.load(at: folder.path(of: "delta"))
    } catch {
      #expect(error.diagnostics.map(\.short) == ["preferences.csv:2:1 D042"])
    }
  }

  @Test func `a row that the delta removes is not asked to be right`() throws {
    let problem = try load([
      "scenario.yaml": "extends: ../base\n",
      "schools.csv": "id,name,stages,location\n-S2,,,\n",
      "classes.csv": "school,grade,classes,students\n-S2,1,,\n-S2,7,,\n",
      "teachers.csv": "id,school,stage,subject\n-T2,,,\n",
      "preferences.csv": "teacher,school,rank\n-T1,S2,\n",
    ]).problem
    #expect(problem.schools.map(\.id.text) == ["S1"])
  }

  @Test func `there is nothing to remove from a table that the base does not have`() throws {
    let folder = try TemporaryFolder(["base/scenario.yaml": "title: base\n"])
    for (name, text) in SmallScenario().files where name != "scenario.yaml" {
      try folder.write(text, to: (name == "teachers.csv" ? "delta/" : "base/") + name)
    }
    try folder.write("extends: ../base\n", to: "delta/scenario.yaml")
    try folder.write("stage,subject\n-小学,美术\n", to: "delta/recruits.csv")
    #expect(try findings(folder, "delta") == ["recruits.csv:2:1 D042"])
  }

  @Test func `a blank number of posts means as now, also over a number of the base`() throws {
    let folder = try folder([
      "scenario.yaml": "extends: ../base\n", "posts.csv": "school,post,count\nSecond,副书记,\n",
    ])
    try folder.write(
      "school,post,count\nS1,principal,1\nS2,deputy,3\n",
      to: "base/posts.csv"
    )
    let problem = try ScenarioFolder.load(at: folder.path(of: "delta")).problem
    #expect(problem.approvedPosts == [ApprovedPosts(school: "S1", post: .principal, count: 1)])
  }

  @Test func `a table that only removes needs the columns of the key`() throws {
    let problem = try load([
      "scenario.yaml": "extends: ../base\n",
      "preferences.csv": "teacher,school\n－ T1,Second\n",
      "classes.csv": "school,grade\n-S2,初一\n",
    ]).problem
    #expect(problem.preferences.isEmpty)
    #expect(problem.classes.map(\.grade) == [1, 1])
  }

  @Test func `a school that leaves takes along what names it by id or by name`() throws {
    let removals = [
      "scenario.yaml": "extends: ../base\n", "schools.csv": "id\n-S2\n",
      "classes.csv": "school,grade\n-Second,1\n-Second,7\n",
      "preferences.csv": "teacher,school\n-T1,Second\n",
    ]
    var all = removals
    all["teachers.csv"] = "id\n-T2\n"
    #expect(try load(all).problem.schools.map(\.id.text) == ["S1"])
    // Somebody who still works there is a fault, and so is every row that names the school.
    let folder = try folder(removals)
    let found = try findings(folder, "delta")
    #expect(found == ["../base/teachers.csv:3:3 D019"])
  }

  @Test func `a chain of three applies in order`() throws {
    let folder = try folder([
      "scenario.yaml": "extends: ../base\ntitle: delta\npreset: wujin-2017\n",
      "teachers.csv": "id,school,stage,subject\n-T2,,,\nT3,S2,junior,art\n",
    ])
    try folder.write(
      """
      extends: ../delta
      policy:
        eligibility: {age_below: none}
        floors:
          - {name: teachers, share: 0.2}
      """,
      to: "last/scenario.yaml"
    )
    try folder.write("id,school,stage,subject\nT2,S1,primary,pe\n-T3,,,\n", to: "last/teachers.csv")
    let loaded = try ScenarioFolder.load(at: folder.path(of: "last"))
    let problem = loaded.problem
    #expect(problem.title == "delta")
    #expect(problem.teachers.map(\.id.text) == ["T1", "T2"])
    #expect(problem.teachers[1].subject == .pe)
    // The preset of the middle takes the place of the base's, under the keys of the base.
    #expect(problem.policy.floors.map(\.base) == [.eligible])
    #expect(problem.policy.floors.map(\.share) == [0.2])
    #expect(problem.policy.limits.travelMinutes == 40)
    #expect(problem.policy.eligibility.ageBelow == nil)
    #expect(loaded.digests["../delta/../base/schools.csv"] != nil)
  }

  @Test func `without its base a scenario is not blamed for what would come from there`() throws {
    let folder = try TemporaryFolder([
      "delta/scenario.yaml": "extends: ../gone\n",
      "delta/teachers.csv": "id,school,stage,subject\nT1,S1,primary,calligraphy\n-T2,,,\n",
      "delta/preferences.csv": "teacher,school,rank\n-T3,S1,\nT4,S1,x\n",
    ])
    let found = try findings(folder, "delta")
    #expect(found == ["../gone/ D001", "preferences.csv:3:3 D014"])
  }

  private func findings(_ folder: TemporaryFolder, _ name: String) throws -> [String] {
    do {
      return try ScenarioFolder.load(at: folder.path(of: name)).diagnostics.map(\.short)
    } catch {
      return error.diagnostics.map(\.short)
    }
  }

  @Test func `a circle and a missing base are faults`() throws {
    let folder = try TemporaryFolder([
      "a/scenario.yaml": "extends: ../b\n", "b/scenario.yaml": "extends: ../a\n",
      "c/scenario.yaml": "extends: ../d\n",
    ])
    for (name, expected) in [("a", DiagnosticCode.circularBase), ("c", .missingFile)] {
      do {
        _ = try ScenarioFolder.load(at: folder.path(of: name))
        Issue.record("\(name) loads")
      } catch {
        #expect(error.diagnostics.contains { $0.code == expected })
      }
    }
  }
}
