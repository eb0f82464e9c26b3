import Foundation
import ProgramRuns

/// Runs peers on exported models.
package struct PeerRunner: Sendable {
  private let command: PeerCommand

  package init(_ command: PeerCommand) {
    self.command = command
  }

  /// The version of a peer, or nil where it is not installed.
  package func version(of peer: Peer) -> String? {
    let words = command.version(of: peer)
    guard let run = try? ProgramRun.of(words[0], Array(words.dropFirst()), limit: 60),
      run.status == 0
    else { return nil }
    return PeerCommand.version(in: run.output)
  }

  /// Solves a model and keeps the trace.
  package func solve(
    _ model: String,
    of district: String,
    as key: PeerResult.Key,
    on machine: Machine
  ) throws -> PeerResult {
    let words = command.solving(model, with: key.peer, key.limits)
    var trace = Trace()
    let run = try ProgramRun.of(
      words[0],
      Array(words.dropFirst()),
      limit: key.limits.patience
    ) { line in
      guard line.stream == .output, let said = key.peer.logFormat.reading(of: line.text) else {
        return
      }
      trace.note(said, at: line.seconds)
    }
    return PeerResult(
      key: key,
      district: district,
      machine: machine,
      ending: Self.ending(of: run, trace),
      status: run.status,
      seconds: run.seconds,
      peakMemoryMB: run.peakMemoryMB,
      trace: trace
    )
  }

  private static func ending(of run: ProgramRun, _ trace: Trace) -> PeerResult.Ending {
    if run.ranOutOfTime { return .killed }
    if run.status != 0 { return .failed }
    guard let value = trace.value, let bound = trace.bound else { return .limit }
    return value - bound <= PeerResult.closedGap * max(1, abs(value)) ? .solved : .limit
  }
}
