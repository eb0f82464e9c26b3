import CGLPKBridge
import LinearModel
import Testing

@testable import GLPKSolver

/// One test per cell of the table that turns GLPK's codes into outcomes.
@Suite struct StatusTableTests {
  typealias Meaning = MIPRun.Ending.Meaning

  struct Cell: Sendable, CustomStringConvertible {
    let code: Int32
    let status: Int32
    var stopped = Int32(CGLPK_NOT_STOPPED)
    let meaning: Meaning

    var description: String { "(\(code), \(status), \(stopped)) is \(meaning)" }
  }

  static let byTime = Int32(CGLPK_STOPPED_BY_TIME)
  static let byNodes = Int32(CGLPK_STOPPED_BY_NODES)
  static let byFlag = Int32(CGLPK_STOPPED_BY_CANCEL)

  static let cells = [
    Cell(code: 0, status: CGLPK_STATUS_OPT, meaning: .optimal),
    Cell(code: 0, status: CGLPK_STATUS_NOFEAS, meaning: .infeasible),
    Cell(code: CGLPK_CODE_EMIPGAP, status: CGLPK_STATUS_FEAS, meaning: .optimal),
    Cell(code: CGLPK_CODE_ETMLIM, status: CGLPK_STATUS_FEAS, meaning: .feasible(.time)),
    Cell(code: CGLPK_CODE_ETMLIM, status: CGLPK_STATUS_UNDEF, meaning: .undecided(.time)),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_FEAS,
      stopped: byFlag,
      meaning: .feasible(.cancelled)
    ),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_UNDEF,
      stopped: byFlag,
      meaning: .undecided(.cancelled)
    ),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_FEAS,
      stopped: byTime,
      meaning: .feasible(.time)
    ),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_UNDEF,
      stopped: byTime,
      meaning: .undecided(.time)
    ),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_FEAS,
      stopped: byNodes,
      meaning: .feasible(.nodes)
    ),
    Cell(
      code: CGLPK_CODE_ESTOP,
      status: CGLPK_STATUS_UNDEF,
      stopped: byNodes,
      meaning: .undecided(.nodes)
    ),
    Cell(code: CGLPK_CODE_ENOPFS, status: CGLPK_STATUS_NOFEAS, meaning: .infeasible),
    Cell(code: CGLPK_CODE_ENODFS, status: CGLPK_STATUS_UNDEF, meaning: .unbounded),
    Cell(code: CGLPK_CODE_ENODFS, status: CGLPK_STATUS_NOFEAS, meaning: .unbounded),
  ]

  @Test(arguments: cells)
  func `a listed pair has its meaning`(cell: Cell) {
    let ending = MIPRun.Ending(
      returnCode: cell.code,
      status: cell.status,
      stopped: cell.stopped
    )
    #expect(ending.meaning == cell.meaning)
  }

  static let unlisted: [(code: Int32, status: Int32)] = [
    (0, CGLPK_STATUS_FEAS), (0, CGLPK_STATUS_UNDEF), (CGLPK_CODE_EMIPGAP, CGLPK_STATUS_UNDEF),
    (CGLPK_CODE_EBOUND, CGLPK_STATUS_UNDEF), (CGLPK_CODE_EROOT, CGLPK_STATUS_UNDEF),
    (CGLPK_CODE_EFAIL, CGLPK_STATUS_FEAS), (CGLPK_CODE_EFAIL, CGLPK_STATUS_UNDEF), (99, 77),
  ]

  @Test(arguments: unlisted)
  func `an unlisted pair is reported with both numbers`(code: Int32, status: Int32) {
    let meaning = MIPRun.Ending(returnCode: code, status: status).meaning
    guard case .unexpected(let symbols) = meaning else {
      Issue.record("\(meaning)")
      return
    }
    #expect(symbols.contains("(\(code))") && symbols.contains("(\(status))"))
  }

  @Test func `how the bridge ended comes before the codes`() {
    func meaning(_ outcome: some BinaryInteger) -> Meaning {
      MIPRun.Ending(outcome: Int32(outcome), returnCode: 0, status: CGLPK_STATUS_OPT).meaning
    }
    #expect(meaning(CGLPK_DONE) == .optimal)
    #expect(meaning(CGLPK_ABORTED) == .aborted)
    #expect(meaning(CGLPK_NO_MEMORY) == .outOfMemory)
    #expect(meaning(CGLPK_CANCELLED) == .undecided(.cancelled))
    #expect(meaning(CGLPK_OUT_OF_TIME) == .undecided(.time))
  }

  static let lpCells: [(code: Int32, primal: Int32, dual: Int32, status: LPStatus)] = [
    (0, CGLPK_STATUS_FEAS, CGLPK_STATUS_FEAS, .optimal),
    (0, CGLPK_STATUS_NOFEAS, CGLPK_STATUS_UNDEF, .infeasible),
    (0, CGLPK_STATUS_NOFEAS, CGLPK_STATUS_FEAS, .infeasible),
    (0, CGLPK_STATUS_FEAS, CGLPK_STATUS_NOFEAS, .unbounded),
    (CGLPK_CODE_ETMLIM, CGLPK_STATUS_FEAS, CGLPK_STATUS_UNDEF, .stopped(.time)),
    (CGLPK_CODE_ETMLIM, CGLPK_STATUS_INFEAS, CGLPK_STATUS_UNDEF, .stopped(.time)),
  ]

  @Test(arguments: lpCells)
  func `a listed LP ending has its status`(
    code: Int32,
    primal: Int32,
    dual: Int32,
    status: LPStatus
  ) throws {
    let report = cglpk_lp_report(
      return_code: code,
      primal_status: primal,
      dual_status: dual,
      iterations: 0,
      seconds: 0
    )
    #expect(try GLPKSession.status(report) == status)
  }

  @Test func `an unlisted LP ending is a failure with its symbols`() {
    let report = cglpk_lp_report(
      return_code: CGLPK_CODE_EFAIL,
      primal_status: CGLPK_STATUS_INFEAS,
      dual_status: CGLPK_STATUS_UNDEF,
      iterations: 0,
      seconds: 0
    )
    let failure = #expect(throws: SolverFailure.self) { try GLPKSession.status(report) }
    #expect(failure?.code == .unexpectedStatus)
    #expect(failure?.detail.contains("GLP_EFAIL") == true)
  }
}
