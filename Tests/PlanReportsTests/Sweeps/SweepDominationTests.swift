import Staffing
import TestSupport
import Testing

@testable import PlanReports

/// Which combinations are dominated, against brute force.
@Suite struct SweepDominationTests {
  private let measures: [SweepMeasure] = SweptPlans.levels.map { .level($0) } + [.moved]

  /// Small whole figures, so that ties and dominations are frequent.
  private func combinations(seed: UInt64) -> [SweptCombination] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...12, using: &random)).map { index in
      if Int.random(in: 0...7, using: &random) == 0 {
        return SweptPlans.unplanned("\(index)", .undecided(.work))
      }
      let levels = (0..<3).map { _ in
        let value = Double(Int.random(in: 2...5, using: &random))
        return (value: value, bound: value - Double(Int.random(in: 0...2, using: &random)))
      }
      return SweptPlans.planned(
        "\(index)",
        levels: levels,
        moved: Int.random(in: 1...4, using: &random)
      )
    }
  }

  private func costs(_ combination: SweptCombination) -> [Double]? {
    guard case .planned(let record, let moved) = combination.outcome else { return nil }
    return record.levels.map(\.value) + [Double(moved)]
  }

  private func dominates(_ first: SweptCombination, _ second: SweptCombination) -> Bool {
    guard let one = costs(first), let other = costs(second) else { return false }
    return zip(one, other).allSatisfy { $0 <= $1 } && one != other
  }

  private func isCertain(_ first: SweptCombination, over second: SweptCombination) -> Bool {
    zip(first.record?.levels ?? [], second.record?.levels ?? []).allSatisfy {
      $0.value <= $1.bound
    }
  }

  @Test func `a combination is dominated exactly where brute force finds a better one`() {
    for seed in 1...400 as ClosedRange<UInt64> {
      let all = combinations(seed: seed)
      let verdicts = SweepDomination(all, by: measures).verdicts
      for (index, combination) in all.enumerated() {
        let better = all.indices.filter { dominates(all[$0], combination) }
        #expect((verdicts[index] != nil) == !better.isEmpty, "seed \(seed), \(index)")
        guard let verdict = verdicts[index] else { continue }
        #expect(better.contains(verdict.by), "seed \(seed), \(index)")
        // What dominates is itself dominated by none.
        #expect(verdicts[verdict.by] == nil, "seed \(seed), \(index)")
        #expect(verdict.isCertain == isCertain(all[verdict.by], over: combination), "seed \(seed)")
        let certain = better.contains { other in
          verdicts[other] == nil && isCertain(all[other], over: combination)
        }
        #expect(verdict.isCertain == certain, "seed \(seed), \(index)")
      }
    }
  }

  @Test func `the order of combinations changes no verdict`() {
    for seed in 1...50 as ClosedRange<UInt64> {
      let all = combinations(seed: seed)
      func dominated(_ all: [SweptCombination]) -> [String: Bool?] {
        let verdicts = SweepDomination(all, by: measures).verdicts
        return Dictionary(
          uniqueKeysWithValues: zip(all.map(\.name), verdicts.map { $0?.isCertain })
        )
      }
      #expect(dominated(all) == dominated(all.reversed()), "seed \(seed)")
    }
  }

  @Test func `equal combinations and those within the tolerance do not dominate each other`() {
    let one = SweptPlans.planned("a", levels: [(5, 5), (5, 5), (5, 5)], moved: 3)
    let other = SweptPlans.planned("b", levels: [(5 + 1e-7, 5), (5, 5), (5, 5)], moved: 3)
    #expect(SweepDomination([one, one, other], by: measures).verdicts.allSatisfy { $0 == nil })
  }

  @Test func `more opened schools and met floors are better, not worse`() {
    let few = SweptPlans.planned("few", levels: [(5, 5), (5, 5), (5, 5)], moved: 3)
    let many = SweptPlans.planned("many", levels: [(5, 5), (5, 5), (5, 5)], moved: 4)
    let verdicts = SweepDomination([few, many], by: [.floorsMet, .level("curriculum")]).verdicts
    #expect(verdicts == [SweepDomination.Verdict(by: 1, isCertain: true), nil])
  }

  @Test func `a combination that lacks a figure is compared with none`() {
    let one = SweptPlans.planned("a", levels: [(5, 5)], moved: 3)
    let other = SweptPlans.planned("b", levels: [(6, 6), (6, 6), (6, 6)], moved: 4)
    #expect(SweepDomination([one, other], by: measures).verdicts == [nil, nil])
    #expect(SweepDomination([one, other], by: [.moved]).verdicts[1]?.by == 0)
  }

  @Test func `every measure has a name of its own that is read back`() {
    #expect(Set(SweepMeasure.all.map(\.name)).count == SweepMeasure.all.count)
    for measure in SweepMeasure.all { #expect(SweepMeasure(name: measure.name) == measure) }
    #expect(SweepMeasure(name: "nothing") == nil)
  }
}
