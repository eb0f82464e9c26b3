import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// A scenario that is written reads back the same, however the tables are dressed.
@Suite struct ScenarioRoundTripTests {
  @Test func `random districts read back the same`() throws {
    for seed in 1...30 as ClosedRange<UInt64> {
      var district = RandomDistrict(seed: seed)
      let problem = district.problem()
      let folder = try TemporaryFolder()
      try ScenarioFolder.write(problem, to: folder.path(of: "district"))
      expectSame(try load(folder, seed), problem, seed)
    }
  }

  @Test func `random districts read back the same in mixed dialects and shuffled order`() throws {
    for seed in 101...250 as ClosedRange<UInt64> {
      var district = RandomDistrict(seed: seed)
      let problem = district.problem()
      let folder = try TemporaryFolder()
      try ScenarioFolder.write(problem, to: folder.path(of: "district"))
      try shuffle(folder, problem, seed: seed)
      expectSame(try load(folder, seed), problem, seed)
    }
  }

  @Test func `the same scenario is written in the same bytes`() throws {
    let folder = try TemporaryFolder()
    var district = RandomDistrict(seed: 7)
    let problem = district.problem()
    try ScenarioFolder.write(problem, to: folder.path(of: "a"))
    try ScenarioFolder.write(problem, to: folder.path(of: "b"))
    for name in try folder.names(in: "a") {
      #expect(folder.bytes(of: "a/" + name) == folder.bytes(of: "b/" + name))
    }
  }

  private func load(_ folder: TemporaryFolder, _ seed: UInt64) throws -> StaffingProblem? {
    do {
      return try ScenarioFolder.load(at: folder.path(of: "district")).problem
    } catch {
      let errors = error.diagnostics.filter { $0.severity == .error }
      Issue.record("seed \(seed): \(errors.map { "\($0.short) \($0.value ?? "")" })")
      return nil
    }
  }

  private func shuffle(
    _ folder: TemporaryFolder,
    _ problem: StaffingProblem,
    seed: UInt64
  ) throws {
    var shuffler = DialectShuffler(seed: seed, schools: problem.schools)
    var settings = SettingsDialect(numbers: SeededNumbers(seed: seed))
    let yaml = settings.rewrite(folder.text(of: "district/scenario.yaml") ?? "")
    try folder.write(shuffler.encoded(yaml), to: "district/scenario.yaml")
    func rewrite<Column: TableColumn>(_ column: Column.Type) throws {
      let old = "district/" + Column.table.fileName
      guard let bytes = folder.bytes(of: old) else { return }
      let (name, rewritten) = shuffler.rewrite(bytes, column)
      try folder.remove(old)
      try folder.write(rewritten, to: "district/" + name)
    }
    try rewrite(SchoolColumn.self)
    try rewrite(ClassColumn.self)
    try rewrite(TeacherColumn.self)
    try rewrite(CurriculumColumn.self)
    try rewrite(WorkloadColumn.self)
    try rewrite(DemandColumn.self)
    try rewrite(ShortageColumn.self)
    try rewrite(TravelColumn.self)
    try rewrite(PreferenceColumn.self)
    try rewrite(DecisionColumn.self)
    try rewrite(RecruitColumn.self)
    try rewrite(PostColumn.self)
    try rewrite(FormerTeacherColumn.self)
    try rewrite(FacilityColumn.self)
  }

  func expectSame(_ found: StaffingProblem?, _ wanted: StaffingProblem, _ seed: UInt64) {
    guard let found else { return }
    #expect(found.title == wanted.title, "seed \(seed)")
    #expect(found.schoolYear == wanted.schoolYear, "seed \(seed)")
    #expect(found.schools == wanted.schools, "seed \(seed)")
    #expect(found.classes == wanted.classes, "seed \(seed)")
    #expect(found.teachers == wanted.teachers, "seed \(seed)")
    #expect(found.curriculum == wanted.curriculum, "seed \(seed)")
    #expect(found.norms == wanted.norms, "seed \(seed)")
    #expect(found.preferences == wanted.preferences, "seed \(seed)")
    #expect(found.decisions == wanted.decisions, "seed \(seed)")
    #expect(found.travel == wanted.travel, "seed \(seed)")
    #expect(found.recruits == wanted.recruits, "seed \(seed)")
    #expect(found.approvedPosts == wanted.approvedPosts, "seed \(seed)")
    #expect(found.formerTeachers == wanted.formerTeachers, "seed \(seed)")
    #expect(found.facilities == wanted.facilities, "seed \(seed)")
    #expect(found.demandOverrides == wanted.demandOverrides, "seed \(seed)")
    #expect(found.shortages == wanted.shortages, "seed \(seed)")
    #expect(found.policy == wanted.policy, "seed \(seed)")
    #expect(found.settings == wanted.settings, "seed \(seed)")
  }
}
