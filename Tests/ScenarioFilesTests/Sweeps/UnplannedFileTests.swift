import Foundation
import ScenarioFiles
import Staffing
import TestSupport
import Testing

/// Why a combination has no plan, kept beside its scenario.
@Suite struct UnplannedFileTests {
  private static let concession = Infeasibility.Concession(
    rule: .exchangeFloor,
    floor: "teachers \"骨干\"",
    schools: ["S1", "S2"],
    teachers: ["T1"],
    subject: Subject("math"),
    required: 12,
    possible: 7
  )

  @Test func `a record reads back the same, without people`() throws {
    let reasons: [UnplannedRecord.Reason] = [
      .infeasible([Self.concession], isProvenLeast: true), .infeasible([], isProvenLeast: false),
      .undecided(.time), .undecided(.work),
    ]
    for reason in reasons {
      let record = UnplannedRecord(
        reason,
        inputs: ["../a.csv": "sha256:1", "b": "2"],
        options: ["gap": "0.01"],
        seconds: 1.25
      )
      let folder = try TemporaryFolder()
      try folder.write(UnplannedFile.bytes(of: record), to: "result.json")
      #expect(UnplannedFile.read(at: folder.path(of: "result.json")) == record)
      #expect(folder.text(of: "result.json")?.contains("T1") == false)
    }
  }

  @Test func `a file that is not whole is none`() throws {
    let record = UnplannedRecord(
      .infeasible([Self.concession], isProvenLeast: true),
      inputs: [:],
      options: ["gap": "0.01"],
      seconds: 2
    )
    let bytes = UnplannedFile.bytes(of: record)
    let folder = try TemporaryFolder()
    for length in [0, 1, bytes.count / 2, bytes.count - 3] {
      try folder.write(Array(bytes.prefix(length)), to: "result.json")
      #expect(UnplannedFile.read(at: folder.path(of: "result.json")) == nil)
    }
    #expect(UnplannedFile.read(at: folder.path(of: "none")) == nil)
  }
}
