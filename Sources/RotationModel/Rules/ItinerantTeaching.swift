import LinearModel
import Staffing

/// R12 — Periods at another school are in the main subject, in the same cluster or between a parent
/// and its points, within the itinerant limit from school to school, and at most a share of the
/// person's capacity: `Σ y[t,k,o] over o not at k ≤ ⌊share · capacity[t,k]⌋ · x[t,k]`.
///
/// The right side is rounded down to halves. It does not cover the capacity itself (R11) or the
/// requirement of the offering (R13); recruits have no itinerant part (R14).
enum ItinerantTeaching: ModelRule {
  static let id = RuleID.itinerantTeaching

  /// Whether somebody of one school may teach at another.
  static func permits(from one: Int, to other: Int, _ facts: DistrictFacts) -> Bool {
    let policy = facts.problem.policy.itinerant
    guard policy.isAllowed, one != other else { return false }
    let first = facts.problem.schools[one]
    let second = facts.problem.schools[other]
    let sameCluster = first.cluster != nil && first.cluster == second.cluster
    guard sameCluster || first.parent == second.id || second.parent == first.id else {
      return false
    }
    let way = facts.travel.between(one, other)
    let isUsable = way.isKnown || sameCluster || facts.sameTownship(one, other)
    return isUsable && way.minutes <= policy.travelMinutes
  }

  /// The part of a capacity that may be taught at other schools.
  static func part(of capacity: Double, _ policy: ExchangePolicy) -> Double {
    guard policy.itinerant.isAllowed else { return 0 }
    return DistrictFacts.downToHalves(policy.itinerant.share * capacity)
  }

  /// Adds the row of a pool over the periods that it teaches at other schools.
  static func addRow(
    over periods: [LinearExpression.Term],
    of pool: TeachingBlock.Pool,
    to model: inout LinearModel
  ) {
    model.addRow(
      periods + pool.perMove.map { LinearExpression.Term($0.variable, -$0.itinerant) },
      upper: pool.itinerant,
      label: "\(id)"
    )
  }
}
