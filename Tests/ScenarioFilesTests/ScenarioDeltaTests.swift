import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Changes of a scenario, loaded as they are and written as a folder.
@Suite struct ScenarioDeltaTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in SmallScenario().files { try folder.write(text, to: "base/" + name) }
    try folder.write(
      "teacher,decision,school,reason\nT1,stay,,ill\nT2,avoid,S1,far\n",
      to: "base/decisions.csv"
    )
    try folder.write(WorkbookScenario.small().bytes, to: "去年.xlsx")
    return folder
  }

  private func delta(of base: String) -> ScenarioDelta {
    ScenarioDelta(
      of: base,
      title: "lower: \"5 %\"",
      settings: [
        .init("policy.floors.teachers.share", "0.05"),
        .init("policy.limits.travel_minutes", "30"),
        .init("policy.limits.rural_backbone_net", "free"),
        .init("policy.floors.backbone.schools", "[urban, strong]"),
        .init("policy.floors.teachers.enforce", "soft"),
        .init("policy.itinerant.allowed", "false"),
        .init("solve.gap", "0.01"),
        .init("policy.weights", "{travel: 3}"),
      ]
    )
  }

  /// The base with the changes made by hand.
  private func changed(_ base: StaffingProblem) -> StaffingProblem {
    var expected = base
    expected.title = "lower: \"5 %\""
    expected.policy.floors[0].share = 0.05
    expected.policy.floors[0].enforcement = .soft
    expected.policy.floors[1].schools = [.location(.urban), .standing(.strong)]
    expected.policy.limits.travelMinutes = 30
    expected.policy.limits.keepsRuralBackbone = false
    expected.policy.itinerant.isAllowed = false
    expected.policy.weights[.travel] = 3
    expected.settings.gap = 0.01
    return expected
  }

  @Test(arguments: ["base", "去年.xlsx"])
  func `what was written gives the base with exactly these changes`(_ name: String) throws {
    let folder = try folder()
    let base = folder.path(of: name)
    let expected = changed(try ScenarioFolder.load(at: base).problem)
    let delta = delta(of: base)
    ScenarioRoundTripTests().expectSame(try ScenarioFolder.load(delta).problem, expected, 0)
    let path = folder.path(of: "b")
    try ScenarioFolder.write(delta, to: path)
    #expect(try folder.names(in: "b") == ["scenario.yaml"])
    let loaded = try ScenarioFolder.load(at: path)
    ScenarioRoundTripTests().expectSame(loaded.problem, expected, 0)
    #expect(loaded.digests.keys.contains { $0.hasPrefix("../\(name)") })
  }

  @Test func `only the keys that differ are written, floors by their names`() throws {
    let folder = try folder()
    let delta = ScenarioDelta(
      of: folder.path(of: "base"),
      settings: [
        .init("policy.floors.teachers.share", "0.05"),
        .init("policy.limits.travel_minutes", "30"),
        .init("policy.floors.骨干 1.5.people", "backbone"),
        .init("policy.floors.骨干 1.5.share", "0.2"),
      ]
    )
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "far/away"),
      withIntermediateDirectories: true
    )
    try ScenarioFolder.write(delta, to: folder.path(of: "far/away/b"))
    #expect(
      folder.text(of: "far/away/b/scenario.yaml") == """
        extends: "../../../base"
        policy:
          floors:
            - name: "teachers"
              share: 0.05
            - name: "骨干 1.5"
              people: backbone
              share: 0.2
          limits:
            travel_minutes: 30

        """
    )
    let problem = try ScenarioFolder.load(at: folder.path(of: "far/away/b")).problem
    #expect(
      problem.policy.floors.map(\.name) == ["teachers", "backbone", "administrators", "骨干 1.5"]
    )
    #expect(problem.title == "small")
  }

  @Test func `decisions are added, replaced and removed`() throws {
    let folder = try folder()
    let delta = ScenarioDelta(
      of: folder.path(of: "base"),
      addedDecisions: [
        Decision(teacher: "T1", kind: .move, school: "S2", reason: "asked, \"now\""),
        Decision(teacher: "T2", kind: .avoid, school: "S1", reason: "very far"),
      ],
      removedDecisions: [Decision(teacher: "T1", kind: .stay, reason: "any")]
    )
    #expect(Set(try ScenarioFolder.load(delta).problem.decisions) == Set(delta.addedDecisions))
    try ScenarioFolder.write(delta, to: folder.path(of: "b"))
    #expect(try folder.names(in: "b") == ["decisions.csv", "scenario.yaml"])
    let loaded = try ScenarioFolder.load(at: folder.path(of: "b")).problem
    #expect(Set(loaded.decisions) == Set(delta.addedDecisions))
    #expect(loaded.decisions.map(\.reason) == ["asked, \"now\"", "very far"])
  }

  @Test func `faults of a setting stand where the caller says it was given`() throws {
    let folder = try folder()
    func findings(_ settings: ScenarioDelta.Setting...) -> [String] {
      do {
        let delta = ScenarioDelta(of: folder.path(of: "base"), settings: settings)
        _ = try ScenarioFolder.load(delta) { "--vary \($0.key)" }
        return []
      } catch {
        return error.diagnostics.map { "\($0.short) \($0.suggestion ?? "")" }
      }
    }
    #expect(
      findings(.init("policy.limits.travel_minuts", "30"))
        == ["--vary policy.limits.travel_minuts D030 travel_minutes"]
    )
    #expect(
      findings(.init("solve.gap", "0.1"), .init("polcy.overload", "2"))
        == ["--vary polcy.overload D030 policy"]
    )
    for (key, value, code) in [
      ("policy.limits.travel_minutes", "far", "D031"),
      ("policy.limits.inflow_share", "1.5", "D013"),
      ("policy.floors.teachers.enforce", "hrad", "D011"),
      ("policy.floors.new.share", "0.1", "D010"),
      ("policy.limits", "3", "D031"), ("policy..overload", "1", "D030"),
    ] {
      let found = findings(.init(key, value))
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.hasPrefix("--vary \(key) \(code)") }, "\(found)")
    }
    #expect(!findings(.init("policy.weights", "{travel")).isEmpty)
    // One key that is a value and a map at once cannot be written.
    let twice = findings(.init("policy.limits", "{}"), .init("policy.limits.travel_minutes", "3"))
    #expect(!twice.isEmpty)
  }

  @Test func `a missing base is a fault`() throws {
    let folder = try folder()
    #expect(throws: DataFailure.self) {
      try ScenarioFolder.load(ScenarioDelta(of: folder.path(of: "none")))
    }
  }

  @Test func `a folder is replaced only when asked for and only one of a delta`() throws {
    let folder = try folder()
    let base = folder.path(of: "base")
    let path = folder.path(of: "b")
    try ScenarioFolder.write(ScenarioDelta(of: base, title: "one"), to: path)
    let decision = Decision(teacher: "T2", kind: .stay)
    let second = ScenarioDelta(of: base, title: "two", addedDecisions: [decision])
    #expect(throws: FolderError(code: .alreadyExists, path: path, reason: "")) {
      try ScenarioFolder.write(second, to: path)
    }
    try ScenarioFolder.write(second, to: path, replacing: true)
    #expect(try ScenarioFolder.load(at: path).problem.title == "two")
    try ScenarioFolder.write(ScenarioDelta(of: base, title: "three"), to: path, replacing: true)
    #expect(try folder.names(in: "b") == ["scenario.yaml"])
    let before = folder.text(of: "base/scenario.yaml")
    for isReplacing in [false, true] {
      let code: FolderError.Code = isReplacing ? .notReplaceable : .alreadyExists
      #expect(throws: FolderError(code: code, path: base, reason: "")) {
        try ScenarioFolder.write(ScenarioDelta(of: path), to: base, replacing: isReplacing)
      }
    }
    #expect(folder.text(of: "base/scenario.yaml") == before)
  }

  @Test func `the base is found from behind a link`() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(
      atPath: folder.path(of: "real/deep"),
      withIntermediateDirectories: true
    )
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "link"),
      withDestinationPath: "real/deep"
    )
    let path = folder.path(of: "link/b")
    try ScenarioFolder.write(ScenarioDelta(of: folder.path(of: "base"), title: "linked"), to: path)
    #expect(try ScenarioFolder.load(at: path).problem.title == "linked")
  }
}
