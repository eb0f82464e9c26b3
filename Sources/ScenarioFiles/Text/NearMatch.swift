/// Finds the word somebody probably meant.
enum NearMatch {
  /// The word nearest to `text` when it is near enough; the earliest of equals.
  static func word(_ text: String, among words: [String]) -> String? {
    nearest(text, among: words)?.word
  }

  /// The only id nearest to `text`; nil when several are equally near, as for running numbers.
  static func id(_ text: String, among ids: [String]) -> String? {
    let plain = idForm(text)
    let same = ids.filter { idForm($0) == plain }
    if same.count == 1 { return same[0] }
    guard let best = nearest(text, among: ids), best.isOnly else { return nil }
    return best.word
  }

  private static func nearest(
    _ text: String,
    among words: [String]
  ) -> (word: String, isOnly: Bool)? {
    let wanted = Array(TextFolding.word(text).unicodeScalars)
    guard wanted.count >= 2 else { return nil }
    var limit = max(1, wanted.count / 3)
    var best: (word: String, isOnly: Bool)?
    for word in words {
      let candidate = Array(TextFolding.word(word).unicodeScalars)
      guard abs(candidate.count - wanted.count) <= limit else { continue }
      let found = distance(wanted, candidate)
      // A word that shares nothing is not near, however short it is.
      guard found <= limit, found < max(wanted.count, candidate.count) else { continue }
      if best == nil || found < limit {
        best = (word, true)
        limit = found
      } else if best?.word != word {
        best?.isOnly = false
      }
    }
    return best
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (row, left) in first.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for (column, right) in second.enumerated() {
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (left == right ? 0 : 1))
        if row > 0, column > 0, left == second[column - 1], first[row - 1] == right {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }

  /// An id without case and leading zeros.
  private static func idForm(_ text: String) -> String {
    let folded = TextFolding.word(text)
    return String(folded.drop { $0 == "0" })
  }
}
