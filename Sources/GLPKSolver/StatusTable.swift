internal import CGLPKBridge
internal import LinearModel

extension MIPRun.Ending {
  /// What an ending says about the program.
  enum Meaning: Hashable {
    case optimal
    case feasible(StopReason)
    case infeasible
    case unbounded
    case undecided(StopReason)
    case aborted
    case outOfMemory
    /// A pair without meaning, as symbols and numbers.
    case unexpected(String)
  }

  /// The one place where GLPK's codes become outcomes.
  ///
  /// A return code means nothing without the status beside it, and the other way round.
  var meaning: Meaning {
    switch outcome {
    case Int32(CGLPK_DONE): break
    case Int32(CGLPK_CANCELLED): return .undecided(.cancelled)
    case Int32(CGLPK_OUT_OF_TIME): return .undecided(.time)
    case Int32(CGLPK_NO_MEMORY): return .outOfMemory
    default: return .aborted
    }
    switch (returnCode, status) {
    case (0, CGLPK_STATUS_OPT): return .optimal
    case (0, CGLPK_STATUS_NOFEAS): return .infeasible
    case (CGLPK_CODE_EMIPGAP, CGLPK_STATUS_FEAS): return .optimal
    case (CGLPK_CODE_ETMLIM, CGLPK_STATUS_FEAS): return .feasible(.time)
    case (CGLPK_CODE_ETMLIM, CGLPK_STATUS_UNDEF): return .undecided(.time)
    case (CGLPK_CODE_ESTOP, CGLPK_STATUS_FEAS): return .feasible(stopReason)
    case (CGLPK_CODE_ESTOP, CGLPK_STATUS_UNDEF): return .undecided(stopReason)
    case (CGLPK_CODE_ENOPFS, CGLPK_STATUS_NOFEAS): return .infeasible
    case (CGLPK_CODE_ENODFS, _): return .unbounded
    default: return .unexpected(symbols)
    }
  }

  /// The callback stops the tree for one of three reasons, and says which.
  private var stopReason: StopReason {
    switch stopped {
    case Int32(CGLPK_STOPPED_BY_TIME): .time
    case Int32(CGLPK_STOPPED_BY_NODES): .nodes
    default: .cancelled
    }
  }

  private var symbols: String {
    let code = String(cString: cglpk_return_code_symbol(returnCode))
    let state = String(cString: cglpk_status_symbol(status))
    return "return code \(code) (\(returnCode)) and status \(state) (\(status))"
  }
}
