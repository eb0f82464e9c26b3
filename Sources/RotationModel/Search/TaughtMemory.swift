import Synchronization

/// What the teaching of each group of schools came to when it was last solved, for people placed as
/// they were then.
///
/// Most plans that are looked at differ from the last one in a few groups only.
final class TaughtMemory: Sendable {
  /// Everybody of a group with their choices.
  typealias People = [Int32]

  private let known = Mutex<[Int: (people: People, values: LevelValues)]>([:])

  /// The values of a group, where its people are placed as they were last.
  func values(of group: Int, _ people: People) -> LevelValues? {
    known.withLock { known in
      guard let last = known[group], last.people == people else { return nil }
      return last.values
    }
  }

  /// Keeps the values of a group.
  func keep(_ values: LevelValues, of group: Int, _ people: People) {
    known.withLock { $0[group] = (people, values) }
  }
}
