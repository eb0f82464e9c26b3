import LinearModel
import Staffing

/// R14 — Exactly the given recruits are placed, only where their offering exists: `Σₖ r[k,g] =
/// count[g]`; each carries the norm without overload, teaches the subject there (`general`: every
/// primary subject), and is neither itinerant nor an arrival in R6.
///
/// What they teach goes through R11 and R13 like everybody's periods. Recruits count as heads and
/// in R15; no other rule over moves sees them.
enum Recruits: ModelRule {
  static let id = RuleID.recruits

  /// Whether recruits of a group teach an offering.
  static func teach(_ group: RecruitGroup, _ offering: Offering) -> Bool {
    offering.stage == group.stage
      && DistrictFacts.isMain(group.subject, for: offering.subject, at: offering.stage)
  }

  /// Weekly periods that each recruit of a group carries at most.
  static func weeklyPeriods(of group: RecruitGroup, _ facts: DistrictFacts) -> Double {
    DistrictFacts.downToHalves(facts.problem.norms.weeklyPeriods(group.stage, group.subject))
  }

  /// Adds the row of one group over its numbers at all schools.
  static func addRow(
    over numbers: [LinearExpression.Term],
    of group: RecruitGroup,
    to model: inout LinearModel
  ) {
    model.addRow(
      numbers,
      lower: Double(group.count),
      upper: Double(group.count),
      label: "\(id)"
    )
  }
}
