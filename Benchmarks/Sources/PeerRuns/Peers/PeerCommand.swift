/// How the peers are called.
package struct PeerCommand: Sendable {
  /// The Python that has HiGHS and SCIP.
  package let python: String
  /// The folder of our scripts.
  package let scripts: String
  /// Address space of a run; a peer that needs more ends with its own complaint.
  package let memoryMB: Int

  package init(python: String, scripts: String, memoryMB: Int) {
    self.python = python
    self.scripts = scripts
    self.memoryMB = memoryMB
  }

  /// Program and words that print the version.
  func version(of peer: Peer) -> [String] {
    switch peer {
    case .highs, .scip: [python, "-B", script(of: peer), "--version"]
    case .cbc: ["cbc", "-quit"]
    case .glpsol: ["glpsol", "--version"]
    }
  }

  /// Program and words that solve a model in free MPS.
  ///
  /// Options are the peer's own defaults but for limit, threads and, for glpsol, its cuts, without
  /// which it is far weaker. The limit of memory keeps a large model from taking the machine.
  func solving(_ model: String, with peer: Peer, _ limits: PeerLimits) -> [String] {
    let seconds = "\(limits.seconds)"
    let words =
      switch peer {
      case .highs: [python, "-B", script(of: peer), model, seconds, "\(limits.threads)"]
      case .scip: [python, "-B", script(of: peer), model, seconds]
      case .cbc:
        // CBC keeps lines back when it does not write to a terminal.
        ["stdbuf", "--output=L", "cbc", model, "-timeMode", "elapsed", "-seconds", seconds]
          + (limits.threads > 1 ? ["-threads", "\(limits.threads)"] : []) + ["-solve", "-quit"]
      case .glpsol: ["glpsol", "--freemps", model, "--tmlim", seconds, "--cuts"]
      }
    return ["prlimit", "--as=\(memoryMB * 1_048_576)"] + words
  }

  /// The version in what a peer prints about itself.
  static func version(in output: String) -> String? {
    output.split(whereSeparator: \.isWhitespace).first { word in
      let parts = word.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count >= 2 && parts.allSatisfy { Int($0) != nil }
    }.map(String.init)
  }

  private func script(of peer: Peer) -> String { "\(scripts)/run_\(peer.rawValue).py" }
}

/// What a peer may use.
package struct PeerLimits: Codable, Equatable, Sendable {
  /// Seconds that the peer is told to take at most, reading the model aside.
  package let seconds: Int
  /// Threads.
  package let threads: Int

  package init(seconds: Int, threads: Int) {
    self.seconds = seconds
    self.threads = threads
  }

  /// When the peer is killed: some do not look at the clock while they read or presolve.
  var patience: Double { Double(seconds) * 1.1 + 60 }
}
