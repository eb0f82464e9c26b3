/// Which combinations of a sweep are dominated: another is at least as good in every figure that is
/// compared and better in one.
struct SweepDomination {
  /// By which combination another is dominated.
  struct Verdict: Hashable {
    /// Its position.
    let by: Int
    /// Whether no search could have undone it at the levels: the value of the other is no more than
    /// what is proven to be the best possible here, at every level that is compared.
    let isCertain: Bool
  }

  /// For each combination by what it is dominated; nil for those that are not, and for those
  /// without a plan.
  let verdicts: [Verdict?]

  /// Compares every combination with every other; quadratic in their number.
  ///
  /// A combination that lacks a figure is compared with none. Of several that dominate one, one that
  /// is not dominated itself is named, certain ones first.
  init(_ combinations: [SweptCombination], by measures: [SweepMeasure]) {
    let figures = combinations.map { Self.figures(of: $0, measures) }
    let dominating = combinations.indices.map { position in
      combinations.indices.filter { other in
        guard let own = figures[position], let better = figures[other] else { return false }
        return Self.dominates(better.costs, own.costs)
      }
    }
    verdicts = combinations.indices.map { position in
      guard let own = figures[position] else { return nil }
      let all = dominating[position].map { other in
        Verdict(by: other, isCertain: Self.isCertain(figures[other]?.costs ?? [], own.bounds))
      }
      let efficient = all.filter { dominating[$0.by].isEmpty }
      let named = efficient.isEmpty ? all : efficient
      return named.first(where: \.isCertain) ?? named.first
    }
  }

  /// Figures of which less is better, and what is proven of them.
  private struct Figures {
    let costs: [Double]
    let bounds: [Double?]
  }

  private static func figures(
    of combination: SweptCombination,
    _ measures: [SweepMeasure]
  ) -> Figures? {
    let costs = measures.compactMap { measure in
      measure.value(of: combination).map { measure.isBetterHigh ? -$0 : $0 }
    }
    guard costs.count == measures.count, !costs.isEmpty else { return nil }
    return Figures(costs: costs, bounds: measures.map { $0.bound(of: combination) })
  }

  /// At least as good in every figure and better in one; differences within the tolerance to which
  /// figures agree are none.
  private static func dominates(_ first: [Double], _ second: [Double]) -> Bool {
    zip(first, second).allSatisfy { $0 <= $1 + tolerance($1) }
      && zip(first, second).contains { $0 < $1 - tolerance($1) }
  }

  private static func isCertain(_ costs: [Double], _ bounds: [Double?]) -> Bool {
    zip(costs, bounds).allSatisfy { cost, bound in bound.map { cost <= $0 + tolerance($0) } ?? true
    }
  }

  private static func tolerance(_ value: Double) -> Double { 1e-6 * max(1, abs(value)) }
}
