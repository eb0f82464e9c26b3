import LinearModel
import Staffing
import Testing

@testable import RotationModel

/// What is counted, and what work beside other work counts for itself.
@Suite struct SearchClockTests {
  private func clock(work: Double?) -> SearchClock {
    SearchClock(
      PlanningOptions(gap: 0, timeLimit: 60, workLimit: work),
      cancellation: CancellationFlag()
    )
  }

  @Test func `a clock apart goes on from here and counts its own work`() {
    let clock = clock(work: 10)
    clock.charge(4)
    let apart = clock.apart
    #expect(apart.used == 4 && apart.limit == clock.limit)
    apart.charge(3)
    #expect(apart.used == 7 && clock.used == 4)
    clock.charge(1)
    #expect(apart.used == 7 && clock.used == 5)
    apart.charge(3)
    #expect(apart.isOver && !clock.isOver)
  }

  @Test func `where seconds count a clock apart shows the same time`() {
    let clock = clock(work: nil)
    let before = clock.used
    let apart = clock.apart.used
    #expect(before <= apart && apart <= clock.used)
  }
}
