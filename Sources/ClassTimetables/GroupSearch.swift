public import Staffing

/// Hands the blocks of schools that may visit each other out by annealing.
///
/// A change counts what nobody teaches, periods at other schools, and what all this costs the plan as
/// the judge says; only what loses the plan nothing is kept in the end.
public struct GroupSearch: Sendable {
  private let seed: UInt64

  /// A search with a seed.
  public init(seed: UInt64) {
    self.seed = seed
  }

  /// What a period at another school weighs against 8 for one that nobody teaches, stage by stage:
  /// duties that cost the plan little come first, and each stage goes on from the one before.
  ///
  /// Measured on the county, where level 3 may lose 5: with weights from 8 down 311 periods more are
  /// taught, from 16 down 287, and 211 where only whole blocks of visitors have a weight.
  public static let awayWeights = [8.0, 4, 2, 1]
  /// Weights for where what these find costs the plan too much.
  public static let dearAwayWeights = [128.0, 32, 16]

  /// Better duties than those of the schools' tables, from those with few visits to those with many;
  /// none where none were found.
  ///
  /// `lines` are the tables in the order of the group's schools, classes and blocks. `uncovered` and
  /// `missing` are the weights of the terms of these names. Once time `isShort` the search ends.
  /// Complexity: 100 steps for each weight and each block of each class.
  public func duties<Judge: VisitJudge>(
    _ group: StaffGroup,
    from lines: [ClassLine],
    uncovered: Double,
    missing: Double,
    awayWeights: [Double] = awayWeights,
    judge: inout Judge,
    isShort: () -> Bool = { false }
  ) -> [GroupDuties] {
    let draft = GroupDraft(group, uncovered: uncovered, missing: missing)
    var walk = GroupWalk(
      draft.state(lines),
      draft.week,
      seed: seed,
      lines: group.offerings.count
    )
    var least = walk.state.cost.untaught
    var found: [GroupDuties] = []
    for weight in awayWeights where !isShort() {
      walk.run(awayWeight: weight, &judge, isShort: isShort)
      guard walk.isKept, walk.state.cost.untaught < least - 1e-6 else { continue }
      least = walk.state.cost.untaught
      found.append(draft.duties(walk.state))
    }
    return found
  }
}
