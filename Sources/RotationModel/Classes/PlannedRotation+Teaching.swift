import Staffing

extension Plan {
  /// The same plan with other teaching.
  func teaching(_ lines: [TeachingLine]) -> Plan {
    Plan(
      assignments: assignments,
      teaching: lines,
      teachingBefore: teachingBefore,
      recruits: recruits,
      recruitsBefore: recruitsBefore
    )
  }
}

extension PlannedRotation {
  /// What a change costs at the last level, or in the blended sum.
  func cost(of change: LevelValues, _ policy: ExchangePolicy) -> Double {
    levels.last.map { change.weighed(Self.weights(of: $0, policy)) } ?? 0
  }

  /// What the last level, or the blended sum, may lose within a gap: a part of its value.
  func budget(_ gap: Double) -> Double {
    levels.last.map { gap * max(1, abs($0.value)) } ?? 0
  }

  /// Whether a change of teaching keeps every level within what was asked for.
  ///
  /// Level 1 must not get worse, no level by more than the gap, and none that is within the gap may
  /// leave it.
  func permits(_ change: LevelValues, gap: Double, _ policy: ExchangePolicy) -> Bool {
    guard change.curriculum <= 1e-9 else { return false }
    let after = levels(after: change, policy)
    return levels.indices.allSatisfy { position in
      let old = levels[position]
      let new = after[position]
      let caps = after.prefix(position).map(\.value)
      return new.value <= old.value + gap * max(1, abs(old.value)) + 1e-9
        && (new.isClosed(within: gap, caps: caps) || !old.isClosed(within: gap, caps: caps))
    }
  }

  /// The same with another plan whose values differ by a change.
  ///
  /// Bounds stay: they hold for every plan within the caps of the levels before, as this one is.
  func changed(
    _ plan: Plan,
    by change: LevelValues,
    gap: Double,
    _ policy: ExchangePolicy
  ) -> PlannedRotation {
    let levels = levels(after: change, policy)
    let isOptimal = levels.indices.allSatisfy {
      levels[$0].isClosed(within: gap, caps: levels.prefix($0).map(\.value))
    }
    return PlannedRotation(
      plan: plan,
      levels: levels,
      status: isOptimal ? .optimal : .feasible,
      stoppedBy: stoppedBy,
      prices: prices,
      takenOver: takenOver,
      leastChange: leastChange,
      displaced: displaced
    )
  }

  private func levels(after change: LevelValues, _ policy: ExchangePolicy)
    -> [PlanRecord.LevelFigures]
  {
    levels.map { figures in
      var figures = figures
      figures.value += change.weighed(Self.weights(of: figures, policy))
      figures.bound = min(figures.bound, figures.value)
      return figures
    }
  }

  private static func weights(of figures: PlanRecord.LevelFigures, _ policy: ExchangePolicy)
    -> LevelWeights
  {
    Level(rawValue: figures.name).map { .only($0) } ?? .blended(policy)
  }
}
