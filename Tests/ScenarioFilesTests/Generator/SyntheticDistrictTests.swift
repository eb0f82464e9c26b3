import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Generated districts: the number of people asked for, the same bytes everywhere, no faults.
@Suite struct SyntheticDistrictTests {
  @Test(arguments: [30, 31, 40, 59, 60, 90, 99, 140, 199, 200, 333, 1_000, 2_500, 2_501, 7_777])
  func `a district has exactly the people asked for`(people: Int) {
    let district = SyntheticDistrict(teachers: people, seed: 3)
    #expect(district.problem.teachers.count == people)
    #expect(Set(district.problem.teachers.map(\.id)).count == people)
  }

  @Test(arguments: [30, 45, 120, 400, 3_000])
  func `a district loads back without any error, warning or note`(people: Int) throws {
    let problem = SyntheticDistrict(teachers: people, seed: 11).problem
    let folder = try TemporaryFolder()
    let path = folder.path(of: "district")
    try ScenarioFolder.write(problem, to: path)
    let loaded = try ScenarioFolder.load(at: path)
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics)")
    #expect(loaded.problem.teachers == problem.teachers)
    #expect(loaded.problem.schools == problem.schools)
    #expect(loaded.problem.classes == problem.classes)
    #expect(loaded.problem.policy == problem.policy)
  }

  @Test func `the same seed gives the same tables on every machine`() {
    // Everything drawn is in the tables; scenario.yaml only spells out the preset.
    let bytes = Self.files(people: 120, seed: 7).flatMap { Array($0.name.utf8) + $0.bytes }
    #expect(
      Digest.sha256(of: bytes)
        == "sha256:cce92f305594c1314d1aaa926790f3631f9855835ca94a12b6b8898cd3110014"
    )
  }

  @Test func `another seed, and another attempt of a seed, give other people`() {
    let first = SyntheticDistrict(teachers: 60, seed: 1).problem.teachers
    #expect(first == SyntheticDistrict(teachers: 60, seed: 1).problem.teachers)
    #expect(first != SyntheticDistrict(teachers: 60, seed: 2).problem.teachers)
    #expect(first != SyntheticDistrict(teachers: 60, seed: 1, attempt: 1).problem.teachers)
  }

  @Test func `no cell looks like an identity number`() {
    let files = Self.files(people: 400, seed: 2)
    let dirty = DirtyScenario(SyntheticDistrict(teachers: 400, seed: 2).problem, seed: 2)
    for text in files.map({ String(decoding: $0.bytes, as: UTF8.self) }) + dirty.tablesAsText {
      #expect(!text.contains(/[0-9]{17}[0-9Xx]/))
      // The old ones have 15 digits and begin with a region from 11 on.
      #expect(!text.contains(/\b[1-9][0-9]{14}\b/))
    }
  }

  @Test func `schools have names of their own, and points a central school of their township`() {
    let schools = SyntheticDistrict(teachers: 5_000, seed: 4).problem.schools
    #expect(Set(schools.map(\.name)).count == schools.count)
    let townships = Dictionary(schools.map { ($0.id, $0.township) }) { first, _ in first }
    let points = schools.filter { $0.parent != nil }
    #expect(points.count > schools.count / 6)
    for point in points {
      #expect(point.parent.map { townships[$0] == point.township } == true, "\(point.id)")
      #expect(point.establishment == nil)
    }
  }

  @Test(arguments: [300, 1_500, 6_000])
  func `clusters are of six to seventeen schools`(people: Int) {
    let schools = SyntheticDistrict(teachers: people, seed: 9).problem.schools
    let sizes = Dictionary(grouping: schools, by: \.cluster).mapValues(\.count)
    for (cluster, size) in sizes {
      #expect((6...17).contains(size), "\(cluster ?? ""): \(size)")
    }
  }

  @Test func `a larger district is a larger map with as many schools around each of them`() {
    func near(_ people: Int) -> Double {
      let schools = SyntheticDistrict(teachers: people, seed: 6).problem.schools
      let places = schools.compactMap(\.coordinates)
      let counts = places.map { one in
        places.count { other in
          let east = (one.longitude - other.longitude) * 97
          let north = (one.latitude - other.latitude) * 111
          return east * east + north * north < 23 * 23
        }
      }
      return Double(counts.reduce(0, +)) / Double(counts.count)
    }
    let (small, large) = (near(2_500), near(20_000))
    #expect(large < 1.8 * small && large > 0.9 * small, "\(small) and \(large)")
  }

  private static func files(people: Int, seed: UInt64) -> [(name: String, bytes: [UInt8])] {
    let problem = SyntheticDistrict(teachers: people, seed: seed).problem
    return ScenarioFolder.tableFiles(of: problem)
  }
}

extension DirtyScenario {
  /// The tables before they are encoded.
  var tablesAsText: [String] {
    allRows.map { rows in rows.map { $0.joined(separator: ",") }.joined(separator: "\n") }
  }
}
