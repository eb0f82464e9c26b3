/// A point that satisfies a program, and what is proven about it.
public struct Solution: Hashable, Sendable {
  /// A better point found on the way.
  public struct Incumbent: Hashable, Sendable {
    /// Its objective as the solver reported it.
    public let objective: Double
    /// When it was found, in seconds after the start.
    public let seconds: Double

    /// Records a point.
    public init(objective: Double, seconds: Double) {
      self.objective = objective
      self.seconds = seconds
    }
  }

  /// The value of each variable; whole where the variable is integer.
  public let values: [Double]
  /// The objective recomputed from ``values``, constant included.
  public let objective: Double
  /// No point has an objective below this.
  public let bound: Double
  /// Measured wall-clock seconds.
  public let seconds: Double
  /// How many nodes of the search tree were made; 0 when the presolver decided.
  public let nodes: Int
  /// The solver and its version, such as `GLPK 5.0`.
  public let solver: String
  /// The points found on the way, the first few dozen.
  public let incumbents: [Incumbent]

  /// Makes a solution of its parts.
  public init(
    values: [Double],
    objective: Double,
    bound: Double,
    seconds: Double,
    nodes: Int,
    solver: String,
    incumbents: [Incumbent] = []
  ) {
    self.values = values
    self.objective = objective
    self.bound = bound
    self.seconds = seconds
    self.nodes = nodes
    self.solver = solver
    self.incumbents = incumbents
  }

  /// How far the bound is from the objective, relative to it; 0 for a proven optimum.
  public var gap: Double {
    let distance = objective - bound
    return distance <= 0 ? 0 : distance / Swift.max(abs(objective), .leastNormalMagnitude)
  }

  /// The value of a variable.
  ///
  /// - Precondition: The variable is of the solved program.
  public subscript(variable: Variable) -> Double {
    values[variable.index]
  }
}
