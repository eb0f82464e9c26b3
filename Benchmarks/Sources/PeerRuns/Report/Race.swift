/// Our run and the peers' runs on one model.
package struct Race: Sendable {
  /// One solver's run as it is compared.
  package struct Runner: Sendable {
    /// The solver's name.
    package let name: String
    /// The solver, or nil for our program.
    package let peer: Peer?
    /// Ours includes the audit and writing after every moment.
    package let trace: Trace
    package let seconds: Double
    package let peakMemoryMB: Double
    /// How the run ended.
    package let ending: String
  }

  package let own: OwnResult
  package let peers: [PeerResult]

  /// A race; of several runs of one peer the longest counts, then the one of the later version.
  package init(_ own: OwnResult, against results: [PeerResult]) {
    self.own = own
    peers = Peer.allCases.compactMap { peer in
      results.filter { $0.key.peer == peer && $0.key.model == own.model }.max {
        let limits = ($0.key.limits.seconds, $1.key.limits.seconds)
        return limits.0 != limits.1
          ? limits.0 < limits.1 : $0.key.version.isEarlierVersion(than: $1.key.version)
      }
    }
  }

  /// Ours first, then the peers in their fixed order.
  package var runners: [Runner] {
    let ours = Runner(
      name: "teacher-exchange",
      peer: nil,
      trace: own.wholeTrace,
      seconds: own.seconds,
      peakMemoryMB: own.peakMemoryMB,
      ending: own.stoppedBy
    )
    return [ours]
      + peers.map {
        Runner(
          name: "\($0.key.peer.title) \($0.key.version)",
          peer: $0.key.peer,
          trace: $0.trace,
          seconds: $0.seconds,
          peakMemoryMB: $0.peakMemoryMB,
          ending: $0.ending.rawValue
        )
      }
  }

  /// Measured against the best bound of all runs.
  package var quality: Quality {
    let bound = ([own.bound] + peers.compactMap(\.trace.bound)).max() ?? own.bound
    return Quality(statusQuo: own.statusQuo, bound: bound)
  }

  /// What must never be: a plan that does not hold, a bound above a plan's value.
  package var faults: [String] {
    var faults = own.holds ? [] : ["\(own.district): the plan does not hold"]
    for one in runners {
      for other in runners {
        guard let bound = one.trace.bound, let value = other.trace.value else { continue }
        // Peers call a row kept that is broken by a millionth.
        guard bound > value + 1e-5 * max(1, abs(value)) else { continue }
        faults.append(
          "\(own.district): \(one.name)'s bound \(bound) is above \(other.name)'s plan \(value)"
        )
      }
    }
    return faults
  }
}

extension String {
  /// Whether a version of numbers and dots comes before another.
  fileprivate func isEarlierVersion(than other: String) -> Bool {
    let numbers = split(separator: ".").map { Int($0) ?? 0 }
    let others = other.split(separator: ".").map { Int($0) ?? 0 }
    return numbers.lexicographicallyPrecedes(others)
  }
}
