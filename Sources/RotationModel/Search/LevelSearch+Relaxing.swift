import LinearModel
import Staffing

/// The relaxed program of the whole district, where walks of prices end too far below it.
extension LevelSearch {
  /// Whether the relaxed program of the whole district is solved.
  ///
  /// Only within caps: there a walk of prices ends far below the linear program (800 people, third level:
  /// 439 of 452 in its time, with cuts 454), elsewhere it comes as far in less time.
  /// And only where there is time for cores afterwards: of 23 seconds on the bundled county it would take
  /// what they need.
  func mayRelax(_ goal: Goal) -> Bool {
    guard !isSmall, !goal.caps.isEmpty, !isMended(goal) else { return false }
    let least = RelaxedDistrict.leastWork(of: program)
    return (goal.level == .burden ? 1 : Self.workWithTies) * least <= timeOfRelaxing(goal)
  }

  /// What the program takes with ties broken, as a part of what it takes for the level alone.
  private static let workWithTies = 1.6

  /// What each relaxed program of a level may take, in core-seconds.
  private func timeOfRelaxing(_ goal: Goal) -> Double {
    let isLast = goal.level == .burden
    return clock.granted(
      clock.left(of: goal.endsAt) * (isLast ? Self.shareOfLastRelaxing : Self.shareOfRelaxing),
      tasks: isLast ? 1 : 2,
      threads: options.threads
    )
  }

  /// The part of a level's time that the relaxed program may take; more at the last level, where walks and
  /// parts find little within the caps of both others.
  private static let shareOfRelaxing = 0.5
  private static let shareOfLastRelaxing = 0.7
  /// The least share of the walk's choices with which a move is let go at once.
  private static let leastShare = 0.01

  /// Solves the relaxed program of the whole district for its bound and, side by side, with the ties
  /// broken as plans break them, for what is likely.
  func relax(_ goal: Goal, _ answer: inout Answer) {
    guard !answer.shares.isEmpty, !isOver(goal), !isClosed(goal, answer) else { return }
    let state = ExchangeState(program, components, choice: answer.choice, teaches: false)
    let taught = taught(in: state)
    let values = state.values + taught.reduce(LevelValues(), +)
    let part = Neighbourhood(wholeOf: state, taught: taught)
    let caps = part.caps(goal.caps, of: values)
    let likely = part.moves(likelyBy: answer.shares, atLeast: Self.leastShare)
    var programs = [RelaxedDistrict(solver: solver, weights: goal.weights, clock: clock)]
    // The last level has no ties to break.
    if goal.level != .burden {
      programs.append(
        RelaxedDistrict(solver: solver, weights: tieBreaking(goal), clock: clock, cuts: false)
      )
    }
    let most = timeOfRelaxing(goal)
    let found = WorkShares(threads: options.threads).done(programs) {
      $0.solve(part, caps: caps, likely: likely, within: most)
    }
    clock.charge(found.reduce(0) { $0 + ($1?.work ?? 0) })
    if let bound = found.first??.bound {
      let outside = values.weighed(goal.weights) - part.standing.weighed(goal.weights)
      answer.bound = max(answer.bound, outside + bound)
    }
    if let relaxed = found.last ?? nil, !relaxed.shares.isEmpty {
      answer.shares = part.shares(relaxed.shares, in: state)
    }
    report(.pricing, goal, answer)
  }
}
