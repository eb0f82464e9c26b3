internal import CGLPKBridge
internal import LinearModel

extension GLPKSession {
  func addCuts(most: Int) throws(SolverFailure) -> Int {
    guard (0...Int(Int32.max)).contains(most) else {
      throw SolverFailure(.invalidInput, "\(most) cuts at most")
    }
    guard options.cuts.contains(.mir) else {
      throw SolverFailure(.invalidInput, "cuts in a session whose options name none")
    }
    guard hasSolution else { throw SolverFailure(.noSolution, "") }
    var added: Int32 = 0
    try call { cglpk_session_add_cuts($0, Int32(most), &added) }
    hasCuts = true
    return Int(added)
  }
}
