public import Staffing

/// A share of people who move, with both things it can be taken of (交流比例).
///
/// The national clauses (教师〔2014〕4号, 教督〔2017〕6号) take those who move of the eligible, and
/// backbone teachers of those who move; the district takes those who move of everybody of a
/// category. The two denominators are never mixed.
public struct ExchangeRatio: Sendable, Hashable {
  /// What is counted and of what.
  public enum Kind: String, CaseIterable, Sendable {
    /// People who move, of the eligible.
    case movedOfEligible = "moved_of_eligible"
    /// Backbone teachers who move, of all who move.
    case backboneOfMoved = "backbone_of_moved"
    /// People who move, of everybody at work.
    case movedOfTeachers = "moved_of_teachers"
    /// Backbone teachers who move, of all backbone teachers at work.
    case movedOfBackbone = "moved_of_backbone"
    /// Administrators who move, of all administrators at work.
    case movedOfAdministrators = "moved_of_administrators"
  }

  /// What is counted.
  public let kind: Kind
  /// People who move under the plan.
  public let moved: Int
  /// Others of the category whose earlier exchange is still running; they are not counted.
  public let running: Int
  /// What the share is taken of.
  public let base: Int
  /// The share asked for.
  public let asked: Share

  /// People needed for the share asked for.
  public var required: Int { asked.roundedUp(of: base) }
  /// The share; nil where there is nobody to take it of.
  public var share: Double? { base > 0 ? Double(moved) / Double(base) : nil }
  /// Whether the share is reached; unknown where there is nobody to take it of.
  public var met: Verdict { base == 0 ? .unknown : moved >= required ? .met : .notMet }
}

extension PlanCount {
  /// Every ratio, in the order of the enumeration.
  func exchangeRatios(_ standard: InspectionStandard) -> [ExchangeRatio] {
    let active = facts.problem.teachers.filter { $0.status == .active }
    let movers = Set(moves.map(\.teacher.id))
    func ratio(
      _ kind: ExchangeRatio.Kind,
      _ asked: Share,
      of base: Int? = nil,
      _ belongs: (Teacher) -> Bool
    ) -> ExchangeRatio {
      let people = active.filter(belongs)
      return ExchangeRatio(
        kind: kind,
        moved: people.count { movers.contains($0.id) },
        running: people.count { !movers.contains($0.id) && facts.hasRunningExchange($0) },
        base: base ?? people.count,
        asked: asked
      )
    }
    let eligible = active.count(where: facts.isEligible)
    return [
      ratio(.movedOfEligible, standard.movedOfEligible, of: eligible) { _ in true },
      ratio(.backboneOfMoved, standard.backboneOfMoved, of: movers.count, \.isBackbone),
      ratio(.movedOfTeachers, standard.movedOfCategory) { _ in true },
      ratio(.movedOfBackbone, standard.movedOfCategory, \.isBackbone),
      ratio(.movedOfAdministrators, standard.movedOfCategory, facts.isAdministrator),
    ]
  }
}
