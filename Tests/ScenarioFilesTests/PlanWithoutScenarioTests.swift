import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Plan folders read without the scenario they belong to.
@Suite struct PlanWithoutScenarioTests {
  private let example: PlanExample

  init() throws {
    example = try PlanExample()
  }

  /// Reads the example's folder with some files changed or, where nil, removed.
  private func read(_ changes: [String: (String) -> String?] = [:]) throws -> StoredPlan {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "plan")
    try PlanFolder.write(
      example.plan,
      tables: example.tables,
      record: example.record,
      to: path
    )
    var files: [String: String] = [:]
    for name in PlanFolder.fileNames {
      guard let text = folder.text(of: "plan/" + name) else { continue }
      if let change = changes[name] { files[name] = change(text) } else { files[name] = text }
    }
    let changed = try TemporaryFolder(files)
    return try PlanFolder.read(at: changed.path)
  }

  private func findings(_ changes: [String: (String) -> String?]) -> [String] {
    do {
      return try read(changes).diagnostics.map(\.short)
    } catch let failure as DataFailure {
      return failure.diagnostics.map(\.short)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `a whole folder is read as beside its scenario`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "plan")
    // The example leaves S2 out of its table of schools.
    var tables = example.tables
    var second = tables.schools[0]
    second.school = "S2"
    tables.schools.append(second)
    tables.offerings.append(
      .init(
        offering: Offering(school: "S1", stage: .primary, subject: .art),
        required: 16,
        covered: 16,
        uncovered: 0,
        isOpened: true,
        teachers: 1
      )
    )
    try PlanFolder.write(example.plan, tables: tables, record: example.record, to: path)
    let alone = try PlanFolder.read(at: path)
    let beside = try PlanFolder.read(at: path, for: example.problem)
    #expect(alone.diagnostics.isEmpty)
    #expect(alone.plan == beside.plan)
    #expect(alone.tables == beside.tables)
    #expect(alone.record == beside.record)
  }

  @Test func `schools are those of the table of schools where there is one`() {
    #expect(
      findings([:]).filter { $0.hasSuffix("D019") }
        == [
          "assignments.csv:2:4 D019", "assignments.csv:3:3 D019", "assignments.csv:3:4 D019",
          "offerings.csv:2:1 D019", "teaching.csv:2:2 D019", "teaching_before.csv:2:2 D019",
        ]
    )
  }

  @Test func `without the table of schools every school stands as it is`() throws {
    let stored = try read(["schools.csv": { _ in nil }])
    #expect(stored.diagnostics.map(\.short) == ["schools.csv D044"])
    #expect(stored.plan.assignments.map(\.school) == ["S2", "S2"])
    #expect(stored.tables.schools == nil)
  }

  @Test func `people are those of the assignments`() {
    let found = findings([
      "schools.csv": { _ in nil }, "teaching.csv": { $0.replacing("T1,", with: "T7,") },
    ])
    #expect(found == ["schools.csv D044", "teaching.csv:2:1 D021"])
    #expect {
      try read(["teaching.csv": { $0.replacing("T1,", with: "T7,") }, "schools.csv": { _ in nil }])
    } throws: { error in
      let diagnostics = (error as? DataFailure)?.diagnostics ?? []
      return diagnostics.contains {
        $0.code == .unknownTeacher && $0.details == ["assignments.csv"]
      }
    }
  }

  @Test func `a district's own subject is known by the plan's tables`() throws {
    let stored = try read([
      "schools.csv": { _ in nil },
      "offerings.csv": { $0.replacing("math", with: "calligraphy") },
      "teaching.csv": { $0.replacing("math", with: "calligraphy") },
      "teaching_before.csv": { $0.replacing("math", with: "calligraphy") },
    ])
    #expect(stored.plan.teaching.map(\.offering.subject.id).contains("calligraphy"))
  }

  @Test func `missing assignments and a missing folder are faults`() {
    #expect(
      findings(["assignments.csv": { _ in nil }, "schools.csv": { _ in nil }])
        == ["assignments.csv D001", "schools.csv D044"]
    )
    #expect(throws: DataFailure.self) { try PlanFolder.read(at: "/nowhere/at/all") }
  }
}
