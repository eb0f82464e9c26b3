import Testing

@testable import PeerRuns

struct TraceTests {
  @Test func `value falls and bound rises whatever is said later`() {
    var trace = Trace()
    trace.note((50, nil), at: 1)
    trace.note((40, 10), at: 3)
    trace.note((60, 5), at: 5)
    #expect(trace.points.map(\.seconds) == [1, 3])
    #expect(trace.value == 40)
    #expect(trace.bound == 10)
  }

  @Test func `of bounds within one second the last is kept, with its own time`() {
    var trace = Trace()
    trace.note((50, 1), at: 1)
    trace.note((nil, 2), at: 2.1)
    trace.note((nil, 3), at: 2.6)
    trace.note((nil, 4), at: 3.2)
    #expect(trace.points.map(\.seconds) == [1, 2.6, 3.2])
    #expect(trace.points.map(\.bound) == [1, 3, 4])
  }

  @Test func `a plan is never dropped for a bound that comes in the same second`() {
    var trace = Trace()
    trace.note((50, 1), at: 2.0)
    trace.note((45, 1), at: 2.2)
    trace.note((nil, 2), at: 2.4)
    #expect(trace.seconds(toValue: 45) == 2.2)
  }

  @Test func `the time to a value is that of the first plan at least as good`() {
    var trace = Trace()
    trace.note((50, nil), at: 1)
    trace.note((40, nil), at: 3)
    trace.note((30, nil), at: 9)
    #expect(trace.seconds(toValue: 45) == 3)
    #expect(trace.seconds(toValue: 40 - 1e-8) == 3)
    #expect(trace.seconds(toValue: 29) == nil)
  }

  @Test func `achieved is the mended part of what the bound leaves open`() {
    let quality = Quality(statusQuo: 100, bound: 50)
    #expect(quality.achieved(100) == 0)
    #expect(quality.achieved(60) == 0.8)
    #expect(Quality(statusQuo: 50, bound: 50).achieved(50) == 1)
  }

  @Test func `proof needs the bound that was known at the moment`() {
    var trace = Trace()
    trace.note((55, 20), at: 1)
    trace.note((55, 50), at: 4)
    let quality = Quality(statusQuo: 100, bound: 50)
    #expect(quality.seconds(of: trace, to: 0.9) == 1)
    #expect(quality.secondsOfProof(of: trace, to: 0.9) == 4)
    #expect(quality.secondsOfProof(of: trace, to: 0.95) == nil)
  }
}
