import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// Whatever the bytes are, loading answers with diagnostics and never ends the program.
@Suite struct DamagedInputTests {
  private static let bits: [String] = [
    ",", "\"", "\n", "\r", "\t", "-", "0", "9", "E+", "S1", "T2", "合", "\u{3000}", ":", "{", "]",
    "是", "\u{FEFF}", ";", "999999999999999999999", "-1", "1e308", "~", "#",
  ]

  @Test func `damaged scenarios are reported`() throws {
    var numbers = SeededNumbers(seed: 20260901)
    for _ in 1...150 {
      var scenario = SmallScenario()
      let name = try #require(scenario.files.keys.sorted().randomElement(using: &numbers))
      scenario.files[name] = damaged(scenario.files[name] ?? "", &numbers)
      _ = try scenario.diagnostics()
    }
  }

  @Test func `damaged districts with every table, and scenarios that extend them, are reported`()
    throws
  {
    var numbers = SeededNumbers(seed: 20260902)
    for seed in 1...40 as ClosedRange<UInt64> {
      var district = RandomDistrict(seed: seed)
      let folder = try TemporaryFolder(["delta/scenario.yaml": "extends: ../base\n"])
      try ScenarioFolder.write(district.problem(), to: folder.path(of: "base"))
      for _ in 1...3 {
        let name = try #require(folder.names(in: "base").randomElement(using: &numbers))
        let text = folder.text(of: "base/" + name) ?? ""
        // A part of the base's table with damage makes a delta of its own.
        let place = Bool.random(using: &numbers) ? "base/" : "delta/"
        if place == "delta/", name == "scenario.yaml" { continue }
        try folder.write(damaged(text, &numbers), to: place + name)
      }
      _ = try? ScenarioFolder.load(at: folder.path(of: "delta"))
      _ = try? ScenarioFolder.load(at: folder.path(of: "base"))
    }
  }

  @Test func `damaged plans are reported`() throws {
    var numbers = SeededNumbers(seed: 7)
    let example = try PlanExample()
    let folder = try TemporaryFolder()
    let path = folder.path(of: "plan")
    for _ in 1...60 {
      try PlanFolder.write(
        example.plan,
        tables: example.tables,
        record: example.record,
        to: path,
        replacing: true
      )
      let name = try #require(folder.names(in: "plan").randomElement(using: &numbers))
      try folder.write(damaged(folder.text(of: "plan/" + name) ?? "", &numbers), to: "plan/" + name)
      _ = try? PlanFolder.read(at: path, for: example.problem)
    }
  }

  @Test func `a fault that fills a column is reported for every row`() throws {
    let rows = (1...3000).map { "T\($0),Ann,S1,2018-09,1985-04,primry,mth" }
    let text = "id,name,school,since,birth,stage,subject\n" + rows.joined(separator: "\n")
    let found = try SmallScenario.changing(["teachers.csv": text]).diagnostics()
    #expect(found.count == 6000)
    #expect(found.allSatisfy { $0.suggestion == "primary" || $0.suggestion == "math" })
  }

  private func damaged(_ text: String, _ numbers: inout SeededNumbers) -> String {
    var characters = Array(text)
    for _ in 1...Int.random(in: 1...6, using: &numbers) {
      let position = Int.random(in: 0...characters.count, using: &numbers)
      let length = Int.random(in: 0...3, using: &numbers)
      let end = min(characters.count, position + length)
      let bit = Self.bits.randomElement(using: &numbers) ?? ""
      characters.replaceSubrange(position..<end, with: Array(bit))
    }
    return String(characters)
  }
}
