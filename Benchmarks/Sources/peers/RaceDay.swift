import Foundation
import PeerRuns
import ProgramRuns

/// One call of the driver: district after district, peer after peer, one process at a time.
struct RaceDay {
  private let command: PeersCommand
  private let work: URL
  private let machine = Machine.here
  private let store: PeerStore
  private let peers: PeerRunner
  private let results: URL

  init(_ command: PeersCommand, work: URL) {
    self.command = command
    self.work = work
    let folder = URL(fileURLWithPath: command.benchmarks)
    store = PeerStore(folder.appending(path: "peers"))
    results = folder.appending(path: "results")
    peers = PeerRunner(
      PeerCommand(
        python: command.python,
        scripts: folder.appending(path: "Solvers").path,
        memoryMB: command.peerMemory
      )
    )
  }

  /// Makes every run asked for and gives the races of those districts that have a run of ours.
  func races() throws -> [Race] {
    let versions = command.runs == .ours ? [:] : installed()
    let own = try OwnRunner(program: command.program, threads: command.threads)
    var baseline = try Baseline(in: results)
    var races: [Race] = []
    let chosen = command.district.map(District.init)
    for district in chosen.isEmpty ? District.all : chosen {
      let folders = URL(fileURLWithPath: command.folders)
      guard
        let blended = try BlendedDistrict(
          district,
          program: command.program,
          in: work,
          folders: folders
        )
      else {
        say("\(district.name): skipped, there is no \(command.folders)/\(district.name)")
        continue
      }
      say("\(district.name): \(blended.columns) columns, model \(blended.digest.prefix(12))")
      for peer in wanted {
        guard let version = versions[peer] else { continue }
        try race(peer, version, on: blended)
      }
      // Large models are gigabytes.
      try FileManager.default.removeItem(atPath: blended.model)
      let earlier = baseline.result(of: district.name)
      var result = earlier
      if command.runs != .peers {
        let made = try own.plan(
          blended,
          limit: command.ownLimit ?? district.ownLimit,
          in: work,
          on: machine
        )
        say(line(of: made, besides: earlier))
        baseline.keep(made)
        result = made
      }
      guard let result, result.model == blended.digest else { continue }
      races.append(Race(result, against: try stored(for: result)))
      if command.record { try baseline.write(to: results, peers: store) }
    }
    return races
  }

  private var wanted: [Peer] { command.peer.isEmpty ? Peer.allCases : command.peer }

  /// The versions of the peers asked for; who is absent is said once.
  private func installed() -> [Peer: String] {
    var versions: [Peer: String] = [:]
    for peer in wanted {
      if let version = peers.version(of: peer) {
        versions[peer] = version
      } else {
        say("\(peer.title): skipped, not installed; \(peer.advice)")
      }
    }
    return versions
  }

  private func race(_ peer: Peer, _ version: String, on district: BlendedDistrict) throws {
    let key = PeerResult.Key(
      model: district.digest,
      peer: peer,
      version: version,
      limits: PeerLimits(
        seconds: command.limit,
        threads: peer.threads(of: command.threads)
      )
    )
    let kept = try store.result(of: key)
    let result =
      try kept ?? peers.solve(district.model, of: district.district.name, as: key, on: machine)
    if kept == nil { try store.keep(result) }
    say(
      "  \(peer.title) \(version)\(kept == nil ? "" : ", kept"): \(result.ending.rawValue) after"
        + " \(Int(result.seconds)) s, \(figure(result.trace.value)) >= \(figure(result.trace.bound))"
    )
  }

  private func stored(for result: OwnResult) throws -> [PeerResult] {
    let results = try store.results(for: result.model).filter { wanted.contains($0.key.peer) }
    for peer in wanted where !results.contains(where: { $0.key.peer == peer }) {
      say("  \(peer.title): no result kept for this model; make bench-peers makes it")
    }
    return results
  }

  private func line(of own: OwnResult, besides earlier: OwnResult?) -> String {
    let before = earlier.map {
      "; kept \($0.revision): \(figure($0.value)) >= \(figure($0.bound)), \(Int($0.seconds)) s"
    }
    return "  ours: \(own.stoppedBy) after \(Int(own.seconds)) s, \(figure(own.value)) >= "
      + figure(own.bound) + (before ?? "")
  }

  private func figure(_ value: Double?) -> String {
    value.map { String(format: "%.2f", $0) } ?? "none"
  }

  private func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
