import ArgumentParser
import Foundation
import PeerRuns
import ProgramRuns

/// Runs our program and free solvers on the same districts.
@main
struct PeersCommand: ParsableCommand {
  /// Whose runs are made; what is not run comes from what was kept.
  enum Side: String, CaseIterable, ExpressibleByArgument {
    case all
    case ours
    case peers
  }

  static let configuration = CommandConfiguration(
    commandName: "peers",
    abstract: "Compares the planner with free solvers on exported models.",
    discussion: """
      Results of peers are kept by the model's digest and never made twice, unless the version,
      the limits or the model change.

        peers .build/release/teacher-exchange
        peers .build/release/teacher-exchange --district 1500-1 --runs ours
      """
  )

  @Argument(help: "Our program.")
  var program: String

  @Option(help: "PEOPLE-SEED or a folder's name; several may be given (default: all).")
  var district: [String] = []

  @Option(help: "A peer; several may be given (default: all).")
  var peer: [Peer] = []

  @Option(help: "Whose runs are made: all, ours or peers.")
  var runs: Side = .all

  @Option(help: "Seconds of each peer.")
  var limit = 600

  @Option(help: "Seconds of our program (default: 60; from 20,000 people 180, from 60,000 600).")
  var ownLimit: Int?

  @Option(help: "Threads of each run.")
  var threads = 2

  @Option(help: "Address space of a peer in MB.")
  var peerMemory = 16_000

  @Option(help: "The Python that has highspy and pyscipopt.")
  var python = "python3"

  @Option(help: "Where districts that are not generated lie.")
  var folders = "../shared/scenarios"

  @Option(help: "This folder of the repository.")
  var benchmarks = "Benchmarks"

  @Flag(help: "Keep our results, table and chart in Benchmarks/results.")
  var record = false

  func run() throws {
    let work = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-peers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    let races = try RaceDay(self, work: work).races()
    if !races.isEmpty { print("\n" + ResultTable(races).text) }
    let faults = races.flatMap(\.faults)
    for fault in faults { print("WRONG: " + fault) }
    if !faults.isEmpty { throw ExitCode(1) }
  }
}

extension Peer: ExpressibleByArgument {}
