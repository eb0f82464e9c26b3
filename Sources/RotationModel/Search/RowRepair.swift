import LinearModel
import Staffing

/// Mends broken hard rows by changes each of which breaks less than what stood before.
///
/// Nothing else is ever changed, so choices that nearly keep the rules stay nearly as they are.
struct RowRepair: Sendable {
  let proposals: Proposals
  let seed: UInt64
  /// Whether no floor is filled at the cost of another rule.
  ///
  /// With thousands of people short of the floors the mending would else end in posts that nobody
  /// fills, from which single changes do not lead out.
  var fillsFloorsAlone = false
  /// Draws for everybody with a choice, at most.
  var drawsForEach = Self.usualDraws

  static let usualDraws = 200

  /// The state with fewer broken rows, with none where that can be reached so, and the draws made.
  ///
  /// `isOver` is asked every 256 draws and told how many were made. Complexity: at most
  /// ``drawsForEach`` for every person with a choice.
  func mended(
    _ start: ExchangeState,
    isOver: (_ draws: Int) -> Bool
  ) -> (state: ExchangeState, draws: Int) {
    var state = start
    var random = SearchRandom(seed: seed)
    var changes: [ExchangeState.Change] = []
    guard !proposals.isEmpty else { return (state, 0) }
    let most = drawsForEach * max(500, proposals.count)
    for draw in 0..<most {
      if state.broken <= 1e-9 || (draw & 255 == 0 && isOver(draw)) { return (state, draw) }
      proposals.draw(from: state, &random, into: &changes)
      let before = state.broken
      let others = before - state.shortOfFloors
      guard !changes.isEmpty, state.apply(changes) else { continue }
      let isWorse = fillsFloorsAlone && state.broken - state.shortOfFloors > others + 1e-9
      if state.broken > before - 1e-9 || isWorse { state.revert() }
    }
    return (state, most)
  }
}
