import Dispatch
import Synchronization

/// Cuts work into fixed shares and does them on some threads.
///
/// The shares do not depend on the number of threads, so neither do results that are put together
/// in their order.
public struct WorkShares: Sendable {
  /// Threads to use, 1 or more.
  let threads: Int
  private static let count = 8

  /// Work on some threads; fewer than one count as one.
  public init(threads: Int) {
    self.threads = max(1, threads)
  }

  /// The shares of a range, in order.
  public func ranges(of range: Range<Int>) -> [Range<Int>] {
    (0..<Self.count).map { share in
      let from = range.lowerBound + range.count * share / Self.count
      let to = range.lowerBound + range.count * (share + 1) / Self.count
      return from..<to
    }
  }

  /// The answers for each share of a range, in order.
  public func mapped<Answer: Sendable>(
    over range: Range<Int>,
    _ body: @Sendable (Range<Int>) -> Answer
  ) -> [Answer] {
    done(ranges(of: range), body)
  }

  /// The answers of two pieces of work, the first on a thread of its own where there are several.
  ///
  /// The second stays on the thread of the caller.
  public func done<Aside: Sendable, Answer>(
    aside: @escaping @Sendable () -> Aside,
    _ body: () -> Answer
  ) -> (Aside, Answer) {
    guard threads > 1 else { return (aside(), body()) }
    let answer = Mutex<Aside?>(nil)
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let done = aside()
      answer.withLock { $0 = done }
    }
    let own = body()
    group.wait()
    guard let other = answer.withLock({ $0 }) else { preconditionFailure("work has an answer") }
    return (other, own)
  }

  /// The answers for each piece of work, in order.
  public func done<Work: Sendable, Answer: Sendable>(
    _ work: [Work],
    _ body: @Sendable (Work) -> Answer
  ) -> [Answer] {
    guard threads > 1, work.count > 1 else { return work.map(body) }
    let answers = Mutex([Answer?](repeating: nil, count: work.count))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, work.count)) { _ in
      while true {
        let position = next.withLock { value in
          value += 1
          return value - 1
        }
        guard position < work.count else { return }
        let answer = body(work[position])
        answers.withLock { $0[position] = answer }
      }
    }
    return answers.withLock { $0.compactMap { $0 } }
  }
}
