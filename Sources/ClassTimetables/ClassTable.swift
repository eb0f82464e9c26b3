public import Staffing

/// Who teaches which class at one school (任课表), and how good that is proven to be.
public struct ClassTable: Sendable {
  /// A figure of the table and the least that any table comes to.
  public struct Figure: Hashable, Sendable {
    /// What this table comes to.
    public var value: Double
    /// What no table goes below.
    public var bound: Double

    /// A figure with its bound.
    public init(value: Double, bound: Double) {
      self.value = value
      self.bound = bound
    }
  }

  /// One line for every block of every class, by grade, class and subject.
  public var lines: [ClassLine]
  /// Cost of what is not taught: periods and subjects that nobody teaches, as level 1 weighs them.
  public var untaught: Figure
  /// Weekly periods that change hands though who taught the class last year is there.
  ///
  /// Only main subjects of that person count.
  public var changed: Figure
  /// Different classes and subjects, summed over people; nothing is proven about it.
  ///
  /// A subject that the plan does not give the person counts twice.
  public var spread: Int

  /// Whether nothing is better at `untaught`, then at `changed`.
  public var isProven: Bool {
    untaught.value <= untaught.bound + 1e-6 && changed.value <= changed.bound + 1e-6
  }

  /// Weekly periods that nobody teaches.
  public var openPeriods: Double {
    lines.reduce(0) { $0 + ($1.instructor == nil ? $1.weeklyPeriods : 0) }
  }
}
