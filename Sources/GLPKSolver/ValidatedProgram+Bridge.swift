internal import CGLPKBridge
internal import LinearModel

extension ValidatedProgram {
  /// A copy of the program in the bridge's memory; the caller destroys it.
  func makeBridged() throws(SolverFailure) -> OpaquePointer {
    let bridged = cglpk_problem_create(
      Int32(columnCount),
      columnLower,
      columnUpper,
      costs,
      isInteger.map { $0 ? 1 : 0 },
      objectiveConstant,
      Int32(rowCount),
      rowLower,
      rowUpper,
      rows.starts,
      rows.indices,
      rows.values
    )
    guard let bridged else {
      throw SolverFailure(.outOfMemory, "the program could not be copied")
    }
    return bridged
  }
}
