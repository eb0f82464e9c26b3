import Foundation
import ScenarioFiles
import Staffing
import Testing

/// The two districts on real schools; they lie beside the repository and may be absent.
@Suite struct RealDistrictTests {
  private func load(_ name: String) throws -> LoadedScenario? {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = repository.deletingLastPathComponent().appending(path: "shared/scenarios/\(name)")
    guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
    return try ScenarioFolder.load(at: folder.path)
  }

  @Test func `the district of 104 schools loads whole`() throws {
    guard let loaded = try load("nueva-vizcaya") else { return }
    let problem = loaded.problem
    #expect(problem.schools.count == 104)
    #expect(problem.teachers.count == 1304)
    #expect(problem.classes.count == 566)
    #expect(problem.preferences.count == 1002)
    #expect(problem.schoolYear == 2026)
    #expect(problem.policy.floors.count == 3)
    #expect(problem.policy.floors[2].minimumPopulation == 30)
    #expect(problem.norms.weeklyPeriods(.primary, .chinese) == 29)
    #expect(loaded.digests.count == 6)
    #expect(loaded.diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test func `the district of 392 schools loads whole`() throws {
    guard let loaded = try load("misamis-oriental") else { return }
    #expect(loaded.problem.schools.count == 392)
    #expect(loaded.problem.teachers.count == 4282)
    #expect(loaded.problem.classes.first?.classes == 0.5)
    #expect(loaded.diagnostics.allSatisfy { $0.severity != .error })
  }
}
