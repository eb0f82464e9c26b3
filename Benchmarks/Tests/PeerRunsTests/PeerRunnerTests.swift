import Foundation
import Testing

@testable import PeerRuns

/// Runs of a stand-in for the Python that has the solvers: a shell script.
struct PeerRunnerTests {
  private func run(_ script: String) throws -> PeerResult {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-peer-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    let runner = PeerRunner(PeerCommand(python: file.path, scripts: "scripts", memoryMB: 4_000))
    let key = PeerResult.Key(
      model: "abc",
      peer: .highs,
      version: "1.0",
      limits: PeerLimits(seconds: 60, threads: 1)
    )
    return try runner.solve("a.mps", of: "1500-1", as: key, on: Samples.machine)
  }

  @Test func `a run is solved when its bound meets its plan`() throws {
    let result = try run(#"echo '{"value": 50, "bound": 10}'; echo '{"value": 40, "bound": 40}'"#)
    #expect(result.ending == .solved)
    #expect(result.trace.points.map(\.value) == [50, 40])
  }

  @Test func `a run that ends with a gap or without any plan ended at its limit`() throws {
    #expect(try run(#"echo '{"value": 50, "bound": 49.9}'"#).ending == .limit)
    #expect(try run("echo nothing").ending == .limit)
  }

  @Test func `a run that fails keeps what it had said`() throws {
    let result = try run(#"echo '{"value": 50, "bound": 50}'; exit 9"#)
    #expect(result.ending == .failed)
    #expect(result.status == 9)
    #expect(result.trace.value == 50)
  }
}
