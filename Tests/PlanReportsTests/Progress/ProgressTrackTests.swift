import PlanReports
import Testing

@Suite struct ProgressTrackTests {
  private func searching(
    _ value: Double,
    _ level: String = "curriculum",
    _ phase: ProgressReport.Phase = .searching
  ) -> ProgressReport.Step {
    .planning(phase, LevelProgress(level, value: value, bound: 1, statusQuo: 90))
  }

  private func told(_ steps: [ProgressReport.Step], at seconds: Double) -> [ProgressReport] {
    steps.map { ProgressReport($0, seconds: seconds) }
  }

  @Test func `a phase is told when it is entered, changes within it once a second`() {
    var track = ProgressTrack(beats: false)
    #expect(track.note(searching(50), at: 10) == told([searching(50)], at: 10))
    #expect(track.note(searching(49), at: 10.2).isEmpty)
    #expect(track.note(searching(48), at: 10.4).isEmpty)
    #expect(track.note(searching(47), at: 11) == told([searching(47)], at: 11))
  }

  @Test func `what changed within a second is told by the next tick`() {
    var track = ProgressTrack(beats: false)
    _ = track.note(searching(50), at: 10)
    _ = track.note(searching(49), at: 10.2)
    #expect(track.tick(at: 10.5).isEmpty)
    #expect(track.tick(at: 11) == told([searching(49)], at: 11))
    #expect(track.tick(at: 12).isEmpty)
  }

  @Test func `a track that beats goes on though nothing changes`() {
    var track = ProgressTrack(beats: true)
    #expect(track.tick(at: 1).isEmpty, "nothing has begun")
    _ = track.note(searching(50), at: 10)
    #expect(track.tick(at: 10.4).isEmpty)
    #expect(track.tick(at: 11) == told([searching(50)], at: 11))
    #expect(track.tick(at: 12) == told([searching(50)], at: 12))
  }

  @Test func `what a level came to is told when the next begins`() {
    var track = ProgressTrack(beats: false)
    _ = track.note(searching(50), at: 10)
    _ = track.note(searching(42), at: 10.1)
    let next = searching(7, "staffing")
    #expect(track.note(next, at: 10.2) == told([searching(42), next], at: 10.2))
  }

  @Test func `phases that take turns do not flood`() {
    var track = ProgressTrack(beats: false)
    var count = 0
    for turn in 0..<100 {
      let phase: ProgressReport.Phase = turn % 2 == 0 ? .pricing : .searching
      let step = searching(90 - Double(turn) / 2, "curriculum", phase)
      count += track.note(step, at: 10 + Double(turn) / 100).count
    }
    #expect(count <= 4, "both phases once, and one second has passed")
    #expect(track.rest(at: 11.1).map(\.step) == [searching(40.5)])
  }

  @Test func `a level never gets worse in what is told`() {
    var track = ProgressTrack(beats: true)
    _ = track.note(searching(50), at: 10)
    let worse = searching(60, "curriculum", .proving)
    let kept = searching(50, "curriculum", .proving)
    #expect(track.note(worse, at: 20) == told([kept], at: 20))
    _ = track.note(searching(7, "staffing"), at: 30)
    #expect(track.note(searching(55), at: 40).map(\.step) == [searching(50)])
  }

  @Test func `at rest nothing is told, and nothing is left untold`() {
    var track = ProgressTrack(beats: true)
    _ = track.note(searching(50), at: 10)
    _ = track.note(searching(49), at: 10.1)
    #expect(track.rest(at: 10.2) == told([searching(49)], at: 10.2))
    #expect(track.rest(at: 10.3).isEmpty)
    #expect(track.tick(at: 20).isEmpty)
    #expect(track.note(.writing, at: 21) == told([.writing], at: 21))
  }
}
