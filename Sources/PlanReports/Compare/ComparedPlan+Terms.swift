import PlanAudit
import Staffing

extension ComparedPlan {
  /// Terms of `plan.json` that the plan's own tables do not bear out.
  func termDisagreements() -> [Discrepancy] {
    guard let record else { return [] }
    let counted = countedTerms()
    return record.terms.flatMap { figure -> [Discrepancy] in
      guard let value = counted[figure.term] else { return [] }
      return number(.record, "terms \(figure.term.rawValue)", "value", figure.value, value)
    }
  }

  /// Levels of `plan.json` that are not the weighted sum of their terms, or below their bound.
  func levelDisagreements() -> [Discrepancy] {
    guard let record else { return [] }
    return record.levels.flatMap { figures -> [Discrepancy] in
      let key = "levels \(figures.name)"
      let tolerance = 1e-6 * max(1, abs(figures.value))
      var found: [Discrepancy] = []
      if figures.bound > figures.value + tolerance {
        found += number(.record, key, "bound", figures.bound, figures.value)
      }
      // A blended sum needs the level factors, which are the scenario's.
      guard let level = Level(rawValue: figures.name) else { return found }
      let terms = record.terms.filter { $0.term.level == level }
      // Every term that each record states, once, and optional ones as far as they count.
      let needed = level.terms.filter { !$0.isOptional }
      guard terms.count == Set(terms.map(\.term)).count,
        Set(terms.map(\.term)).isSuperset(of: needed)
      else { return found }
      let sum = terms.reduce(0) { $0 + $1.weight * $1.value }
      return found + number(.record, key, "value", figures.value, sum)
    }
  }

  /// The terms that need nothing but the plan's own tables.
  private func countedTerms() -> [TermID: Double] {
    let moves = assignments.filter { $0.from != $0.to }
    var terms: [TermID: Double] = [
      .moves: Double(moves.count),
      .otherSubject: periods { $0.qualification == .other },
      .itinerant: periods(where: \.isItinerant),
    ]
    if !absentColumns.contains("travel_minutes") {
      terms[.travel] = moves.reduce(0) { $0 + ($1.travelMinutes ?? 0) }
    }
    if !absentColumns.contains("preference_rank") {
      terms[.preference] = moves.reduce(0) { $0 + Self.unmet($1.preferenceRank) }
    }
    return terms
  }

  private func periods(where counts: (TeachingLine) -> Bool) -> Double {
    plan.teaching.reduce(0) { counts($1) ? $0 + $1.weeklyPeriods : $0 }
  }

  private static func unmet(_ rank: Int?) -> Double {
    switch rank {
    case 1: 0
    case 2: 0.5
    case 3: 1
    default: 1.5
    }
  }
}
