import PlanReports
import TestSupport
import Testing

@Suite struct LevelProgressTests {
  private func level(_ value: Double?, _ bound: Double?) -> LevelProgress {
    LevelProgress("curriculum", value: value, bound: bound, statusQuo: 100)
  }

  @Test func `a worse value and a weaker bound change nothing`() {
    let before = level(40, 30)
    #expect(level(41, 29).keepingBest(of: before) == before)
    #expect(level(nil, nil).keepingBest(of: before) == before)
  }

  @Test func `a better value and a stronger bound are taken`() {
    #expect(level(38, 33).keepingBest(of: level(40, 30)) == level(38, 33))
    #expect(level(38, nil).keepingBest(of: level(nil, 30)) == level(38, 30))
  }

  @Test func `another level begins anew`() {
    let staffing = LevelProgress("staffing", value: 70, bound: 0)
    #expect(staffing.keepingBest(of: level(40, 30)) == staffing)
  }

  @Test func `a bound never lies above the value, and neither goes back for it`() {
    let told = level(40, 39.9)
    let above = level(40, 40.000_001).keepingBest(of: told)
    #expect(above == level(40, 40))
    let below = level(39.899_999, 39.9).keepingBest(of: told)
    #expect(below == level(39.9, 39.9))
    #expect(level(5, 6).keepingBest(of: nil) == level(5, 5))
  }

  @Test func `whatever is reported, values never rise and bounds never fall`() throws {
    for seed in UInt64(1)...50 {
      var random = SplitMix64(seed: seed)
      var told = level(nil, nil)
      for _ in 0..<40 {
        let next = level(
          Bool.random(using: &random) ? Double.random(in: 0...100, using: &random) : nil,
          Bool.random(using: &random) ? Double.random(in: 0...60, using: &random) : nil
        ).keepingBest(of: told)
        if let before = told.value { #expect(try #require(next.value) <= before, "\(seed)") }
        if let before = told.bound { #expect(try #require(next.bound) >= before, "\(seed)") }
        if let value = next.value, let bound = next.bound { #expect(bound <= value, "\(seed)") }
        told = next
      }
    }
  }

  @Test func `gap and achieved share need value, bound and status quo`() {
    #expect(level(40, 20).gap == 0.25)
    #expect(level(40, 20).achieved == 0.75)
    #expect(level(40, nil).gap == nil)
    #expect(LevelProgress("curriculum", value: 40, bound: 20).achieved == nil)
    let staffing = LevelProgress("staffing", value: 40, bound: 30, statusQuo: 35)
    #expect(staffing.gap == 0.25)
    #expect(staffing.achieved == nil)
  }
}
