import Foundation
import LinearModel
import Testing

/// Work aside, for any number of threads.
@Suite struct WorkSharesTests {
  @Test(arguments: [1, 2, 5])
  func `work aside and work here both have their answers`(threads: Int) {
    var steps = 0
    let answers = WorkShares(threads: threads).done(aside: { (1...1000).reduce(0, +) }) {
      steps += 1
      return "here \(steps)"
    }
    #expect(answers.0 == 500_500)
    #expect(answers.1 == "here 1" && steps == 1)
  }

  @Test func `work here stays on the caller's thread, work aside has one of its own`() {
    let caller = ObjectIdentifier(Thread.current)
    let threads = WorkShares(threads: 2).done(aside: { ObjectIdentifier(Thread.current) }) {
      ObjectIdentifier(Thread.current)
    }
    #expect(threads.1 == caller)
    #expect(threads.0 != caller)
    let one = WorkShares(threads: 1).done(aside: { ObjectIdentifier(Thread.current) }) { 0 }
    #expect(one.0 == caller)
  }
}
