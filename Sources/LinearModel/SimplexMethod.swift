/// Which simplex method solves an LP.
public enum SimplexMethod: Hashable, Sendable {
  /// Keeps the point feasible; right after columns were added or costs changed.
  case primal
  /// Keeps the duals feasible; right after rows were added or bounds changed.
  case dual
  /// Starts with the dual method and goes on with the primal one when that fails.
  case dualThenPrimal
}
