import Foundation
import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

@Suite struct AdoptionFileTests {
  private static func plan(_ folder: String) -> AdoptedPlan? {
    guard let date = CalendarDate("2026-06-30") else { return nil }
    return AdoptedPlan(
      schoolYear: 2026,
      date: date,
      title: "云溪区 \"2026\"",
      folder: folder,
      status: .feasible,
      stoppedBy: .time,
      levels: [
        .init(name: "curriculum", value: 1.0 / 3, bound: 0, statusQuo: 9, gap: 0.1, acceptedGap: 1)
      ],
      options: ["gap": "0.005"],
      programVersion: "0.1.0",
      glpkVersion: "5.0",
      inputs: ["../base/schools.csv": "sha256:00"],
      files: ["plan.json": "sha256:01"]
    )
  }

  private static func register() throws -> AdoptionRegister {
    var register = AdoptionRegister()
    register.adopt(try #require(plan("a")))
    register.adopt(try #require(plan("../b")))
    return register
  }

  @Test func `a register reads back as it was written, and gives the same bytes`() throws {
    let register = try Self.register()
    let bytes = AdoptionFile.bytes(of: register)
    let folder = try TemporaryFolder([AdoptionFile.name: String(decoding: bytes, as: UTF8.self)])
    let read = try AdoptionFile.read(in: folder.path)
    #expect(read == register)
    #expect(read.map(AdoptionFile.bytes) == bytes)
    #expect(register.history.count == 1)
  }

  @Test func `a folder without the file has no register`() throws {
    #expect(try AdoptionFile.read(in: TemporaryFolder().path) == nil)
  }

  @Test(arguments: [
    ("{", "json"), ("[]", "map"), (#"{"schema": 2, "adopted": [], "history": []}"#, "schema"),
    (#"{"schema": 1, "adopted": {}, "history": []}"#, "adopted"),
    (#"{"schema": 1, "adopted": []}"#, "history"),
  ])
  func `a file of another form is a fault`(text: String, named: String) throws {
    try expectFault(text, named)
  }

  @Test(arguments: [
    ("2026-06-30", "2026-06-31", "date"), ("\"feasible\"", "\"good\"", "status"),
    ("\"sha256:01\"", "1", "files"),
    ("\"school_year\": 2026", "\"school_year\": 2026.5", "school_year"),
    ("\"accepted_gap\"", "\"other\"", "accepted_gap"), ("\"folder\"", "\"place\"", "folder"),
    ("\"replaced\"", "\"gone\"", "replaced"),
  ])
  func `a record that cannot be understood whole is a fault`(
    old: String,
    new: String,
    named: String
  ) throws {
    let text = String(decoding: AdoptionFile.bytes(of: try Self.register()), as: UTF8.self)
    #expect(text.contains(old))
    try expectFault(text.replacing(old, with: new), named)
  }

  @Test func `two plans for one year are a fault`() throws {
    let one = String(decoding: AdoptionFile.bytes(of: try Self.register()), as: UTF8.self)
    let start = try #require(one.range(of: "\"adopted\": ["))
    let end = try #require(one.range(of: "\"history\""))
    let list = one[start.upperBound..<end.lowerBound]
    let entry = try #require(list.range(of: "]", options: .backwards))
    let doubled = list[..<entry.lowerBound] + "," + list[..<entry.lowerBound]
    try expectFault(one.replacing(list[..<entry.lowerBound], with: doubled), "school_year")
  }

  private func expectFault(_ text: String, _ named: String) throws {
    let folder = try TemporaryFolder([AdoptionFile.name: text])
    do {
      _ = try AdoptionFile.read(in: folder.path)
      Issue.record("it reads: \(text)")
    } catch {
      #expect(error.diagnostics.allSatisfy { $0.code == .badJSON && $0.severity == .error })
      let details = error.diagnostics.flatMap(\.details)
      #expect(details.contains { $0.contains(named) }, "\(details)")
      #expect(error.diagnostics.allSatisfy { $0.place.file == AdoptionFile.name })
    }
  }
}
