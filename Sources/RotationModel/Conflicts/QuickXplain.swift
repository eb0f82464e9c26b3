/// Finds a minimal set of candidates that contradicts a background, preferring those that come
/// first (Junker's QuickXplain).
struct QuickXplain {
  /// Whether members contradict each other; false where that is not known.
  let contradicts: ([Int]) -> Bool
  /// Most members that are sought.
  var most = Int.max

  /// A subset of the candidates that contradicts the background, of which nothing can be left out as
  /// far as `contradicts` knows; nil as soon as it is known to have more than `most` members.
  ///
  /// Candidates and background together must contradict each other. Complexity: about
  /// 2k·log(n ÷ k) + 2k questions for k of n candidates.
  func minimal(of candidates: [Int], background: [Int]) -> [Int]? {
    guard !candidates.isEmpty, !contradicts(background) else { return [] }
    return minimal(background, isChanged: false, candidates, room: most)
  }

  private func minimal(
    _ background: [Int],
    isChanged: Bool,
    _ candidates: [Int],
    room: Int
  ) -> [Int]? {
    if isChanged, contradicts(background) { return [] }
    // At least one of the candidates is needed.
    guard room > 0 else { return nil }
    guard candidates.count > 1 else { return candidates }
    let first = Array(candidates.prefix(candidates.count / 2))
    let second = Array(candidates.suffix(candidates.count - first.count))
    guard
      let ofSecond = minimal(background + first, isChanged: true, second, room: room),
      let ofFirst = minimal(
        background + ofSecond,
        isChanged: !ofSecond.isEmpty,
        first,
        room: room - ofSecond.count
      )
    else { return nil }
    return ofFirst + ofSecond
  }
}
