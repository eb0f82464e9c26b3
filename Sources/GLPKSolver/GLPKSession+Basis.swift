internal import CGLPKBridge
internal import LinearModel

extension GLPKSession {
  func basis() throws(SolverFailure) -> Basis {
    var columns = [Int32](repeating: 0, count: columnCount)
    var rows = [Int32](repeating: 0, count: rowCount)
    try call { cglpk_session_read_basis($0, &columns, &rows) }
    return Basis(
      columns: columns.map { Basis.Status(bridged: $0) },
      rows: rows.map { Basis.Status(bridged: $0) }
    )
  }

  func setBasis(_ basis: Basis) throws(SolverFailure) {
    guard basis.columns.count == columnCount, basis.rows.count == rowCount else {
      throw SolverFailure(
        .invalidInput,
        "a basis of \(basis.columns.count) columns and \(basis.rows.count) rows, where there are"
          + " \(columnCount) and \(rowCount)"
      )
    }
    let columns = basis.columns.map(\.bridged)
    let rows = basis.rows.map(\.bridged)
    try call { cglpk_session_write_basis($0, columns, rows) }
  }
}

extension Basis.Status {
  init(bridged: Int32) {
    switch bridged {
    case CGLPK_BASIS_BASIC: self = .basic
    case CGLPK_BASIS_LOWER: self = .atLower
    case CGLPK_BASIS_UPPER: self = .atUpper
    case CGLPK_BASIS_FREE: self = .free
    default: self = .fixed
    }
  }

  var bridged: Int32 {
    switch self {
    case .basic: CGLPK_BASIS_BASIC
    case .atLower: CGLPK_BASIS_LOWER
    case .atUpper: CGLPK_BASIS_UPPER
    case .free: CGLPK_BASIS_FREE
    case .fixed: CGLPK_BASIS_FIXED
    }
  }
}
