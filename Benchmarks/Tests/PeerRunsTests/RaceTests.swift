import Testing

@testable import PeerRuns

struct RaceTests {
  private func result(
    _ peer: Peer = .highs,
    version: String = "1.16.0",
    seconds: Int = 600,
    model: String = "abc",
    value: Double = 20,
    bound: Double = 12
  ) -> PeerResult {
    let key = PeerResult.Key(
      model: model,
      peer: peer,
      version: version,
      limits: PeerLimits(seconds: seconds, threads: 1)
    )
    return Samples.peer(key, value: value, bound: bound)
  }

  @Test func `every moment of ours is counted with the audit and the writing after it`() {
    let race = Race(Samples.own(), against: [result()])
    #expect(race.runners[0].trace.seconds(toValue: 50) == 3)
    #expect(race.runners[0].trace.seconds(toValue: 20) == 6)
  }

  @Test func `quality is measured by the best bound of anybody`() {
    #expect(Race(Samples.own(), against: [result()]).quality.bound == 12)
    #expect(Race(Samples.own(), against: [result(bound: 5)]).quality.bound == 10)
  }

  @Test func `of several runs of a peer the longest counts, then the latest version`() {
    let race = Race(
      Samples.own(),
      against: [
        result(version: "1.9.0"), result(version: "1.16.0"), result(version: "2.0.0", seconds: 60),
        result(.cbc, seconds: 60), result(version: "3.0.0", model: "another"),
      ]
    )
    #expect(race.peers.map(\.key.version) == ["1.16.0", "1.16.0"])
    #expect(race.peers.map(\.key.peer) == [.highs, .cbc])
  }

  @Test func `a bound above anybody's plan is a fault`() {
    #expect(Race(Samples.own(), against: [result()]).faults.isEmpty)
    #expect(Race(Samples.own(), against: [result(value: 9.9, bound: 9)]).faults.count == 1)
    #expect(Race(Samples.own(), against: [result(value: 22, bound: 21)]).faults.count == 1)
    #expect(Race(Samples.own(holds: false), against: []).faults.count == 1)
  }

  @Test func `the table tells how much sooner ours is as good`() throws {
    let text = ResultTable([Race(Samples.own(), against: [result()])]).text
    #expect(text.contains("| 1500-1 | HiGHS 1.16.0 | 20.00 | 400 | 6.0 | 66.7 |"))
    #expect(text.contains("| 1500-1 | teacher-exchange | 20.00 | 10.00 | 0.9184 | 0.9000 |"))
  }

  @Test func `growth leaves out folders and says what was not reached`() throws {
    let races = [
      Race(Samples.own("1500-1", people: 1_500, points: [(2, 10, 10)]), against: []),
      Race(Samples.own("15000-1", people: 15_000, points: [(8, 10, 10)]), against: []),
      Race(Samples.own("60000-1", people: 60_000, points: [(8, 90, 10)]), against: []),
      Race(Samples.own("a-folder", people: nil, points: [(1, 10, 10)]), against: []),
    ]
    let growth = Growth(of: races, provenByItself: true)
    #expect(growth.sizes.map(\.people) == [1_500, 15_000, 60_000])
    #expect(growth.sizes.map(\.seconds) == [4, 10, nil])
    // From 4 to 10 seconds over a tenfold size.
    #expect(abs(try #require(growth.fit).slope - 0.39794) < 1e-5)
    #expect(ResultTable(races).text.contains("60000: – s; slope 0.40"))
  }

  @Test func `the chart is one page of well-nested elements with a curve for every run`() {
    let svg = ResultChart([Race(Samples.own("R & D <1>"), against: [result()])]).svg
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("R &amp; D &lt;1>"))
    // Five in the legend, and ours.
    #expect(svg.split(separator: "\n").count { $0.contains("stroke-width=\"3.0\"") } == 6)
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }
}
