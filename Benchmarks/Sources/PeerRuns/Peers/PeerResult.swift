/// What one peer did with one model.
package struct PeerResult: Codable, Equatable, Sendable {
  /// How a run ended.
  package enum Ending: String, Codable, Sendable {
    /// With a bound that proves its plan within `closedGap`.
    case solved
    /// Before that, by itself: at its limit.
    case limit
    /// Killed well after its limit.
    case killed
    /// With a status that is not 0: out of memory, or a fault.
    case failed
  }

  /// The relative gap at which HiGHS calls a model solved, with room for the rounding of logs.
  static let closedGap = 1.001e-4

  /// What makes a run the same run.
  package struct Key: Codable, Equatable, Sendable {
    /// SHA-256 of the model file.
    package let model: String
    package let peer: Peer
    package let version: String
    package let limits: PeerLimits

    package init(model: String, peer: Peer, version: String, limits: PeerLimits) {
      self.model = model
      self.peer = peer
      self.version = version
      self.limits = limits
    }
  }

  package let key: Key
  /// The district the model was of.
  package let district: String
  package let machine: Machine
  package let ending: Ending
  package let status: Int32
  /// Seconds of the whole process.
  package let seconds: Double
  package let peakMemoryMB: Double
  package let trace: Trace

  package init(
    key: Key,
    district: String,
    machine: Machine,
    ending: Ending,
    status: Int32,
    seconds: Double,
    peakMemoryMB: Double,
    trace: Trace
  ) {
    self.key = key
    self.district = district
    self.machine = machine
    self.ending = ending
    self.status = status
    self.seconds = seconds
    self.peakMemoryMB = peakMemoryMB
    self.trace = trace
  }
}
