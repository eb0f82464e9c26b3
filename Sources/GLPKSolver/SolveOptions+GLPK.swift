internal import CGLPKBridge
internal import LinearModel

extension SolveOptions {
  /// Refuses, all at once, what cannot be honoured.
  func refuseUnusable(inSession: Bool = false) throws(SolverFailure) {
    var refused: [String] = []
    if !(relativeGap >= 0 && relativeGap < .infinity) {
      refused.append("relativeGap \(relativeGap), expected a finite number from 0")
    }
    if let timeLimit, timeLimit < .zero {
      refused.append("timeLimit \(timeLimit), expected no negative duration")
    }
    if let nodeLimit {
      if inSession { refused.append("nodeLimit in an LP session") }
      if !(1...Int(Int32.max)).contains(nodeLimit) {
        refused.append("nodeLimit \(nodeLimit), expected at least 1")
      }
    }
    if let memoryLimitMegabytes, !(1...Int(Int32.max)).contains(memoryLimitMegabytes) {
      refused.append("memoryLimitMegabytes \(memoryLimitMegabytes), expected at least 1")
    }
    if let cutoff {
      if inSession { refused.append("cutoff in an LP session") }
      if !cutoff.isFinite { refused.append("cutoff \(cutoff), expected a finite number") }
    }
    if inSession, !cuts.isSubset(of: .mir) {
      refused.append("cuts other than mir in an LP session")
    }
    if inSession, narrowing != .none { refused.append("narrowing in an LP session") }
    if case .likely(let count) = narrowing, !(0...Int(Int32.max)).contains(count) {
      refused.append("narrowing to \(count) likely variables, expected at least 0")
    }
    if inSession, !heldFirst.isEmpty { refused.append("heldFirst in an LP session") }
    guard refused.isEmpty else {
      throw SolverFailure(.unsupportedOptions, refused.joined(separator: "; "))
    }
  }

  /// The bridge's form of the options, valid during the body.
  func withBridgeOptions<Answer, Failure: Error>(
    _ body: (UnsafePointer<cglpk_options>) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    var bridged = cglpk_options()
    bridged.relative_gap = relativeGap
    bridged.cutoff = cutoff ?? .infinity
    bridged.time_limit_seconds = timeLimit?.inSeconds ?? .infinity
    bridged.cancel = cancellation.map { $0.address }
    bridged.presolve = presolves ? 1 : 0
    bridged.pseudocost_branching = branching == .pseudocost ? 1 : 0
    bridged.best_projection = nodeChoice == .bestProjection ? 1 : 0
    bridged.mir_cuts = cuts.contains(.mir) ? 1 : 0
    bridged.gmi_cuts = cuts.contains(.gmi) ? 1 : 0
    bridged.cover_cuts = cuts.contains(.cover) ? 1 : 0
    bridged.clique_cuts = cuts.contains(.clique) ? 1 : 0
    bridged.root_method = rootMethod.bridged
    bridged.memory_limit_megabytes = Int32(memoryLimitMegabytes ?? 0)
    bridged.narrowing = narrowing.bridged
    bridged.node_limit = Int32(nodeLimit ?? 0)
    if let log {
      bridged.sink_info = Unmanaged.passUnretained(log).toOpaque()
      bridged.sink = { info, text in
        guard let info, let text else { return }
        Unmanaged<SolverLog>.fromOpaque(info).takeUnretainedValue().append(String(cString: text))
      }
    }
    defer { withExtendedLifetime((log, cancellation)) {} }
    return try heldFirst.map { Int32($0.index) }.withUnsafeBufferPointer {
      held throws(Failure) -> Answer in
      bridged.held = held.baseAddress
      bridged.held_count = Int32(held.count)
      return try body(&bridged)
    }
  }
}

extension SolveOptions.Narrowing {
  var bridged: Int32 {
    switch self {
    case .none: Int32(CGLPK_ALL_FREE)
    case .likely(let count): Int32(count)
    case .fractional: Int32(CGLPK_FRACTIONAL_FREE)
    }
  }
}

extension SimplexMethod {
  var bridged: Int32 {
    switch self {
    case .primal: Int32(CGLPK_PRIMAL)
    case .dual: Int32(CGLPK_DUAL)
    case .dualThenPrimal: Int32(CGLPK_DUAL_THEN_PRIMAL)
    }
  }
}

extension Duration {
  var inSeconds: Double {
    Double(components.seconds) + 1e-18 * Double(components.attoseconds)
  }
}
