public import LinearModel
public import Staffing

/// The exact formulation of a scenario, the one that `export` writes and peers solve.
///
/// Staying is `1 − Σ x`. People with the same reach at a school are one pool of periods, whether
/// they stay or come: the split among them is always possible. Open subjects and itinerant periods
/// pass through one node a school. Recruits are whole numbers a school. See
/// `Documentation.docc/Formulation.md`.
public struct ReferenceModel: Sendable {
  /// The objective: one level, or the blended sum.
  public enum Objective: Sendable, Hashable {
    case level(Level)
    case blended
  }

  /// The model of a scenario with an objective and caps on level values.
  ///
  /// Complexity: moves + pools × offerings.
  public static func model(
    of problem: StaffingProblem,
    objective: Objective,
    caps: [LevelCap] = []
  ) -> LinearModel {
    let program = ExchangeProgram(DistrictFacts(problem))
    return ReferenceBuilder(program).model(objective: objective, caps: caps)
  }
}
