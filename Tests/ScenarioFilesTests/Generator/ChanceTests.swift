import Testing

@testable import ScenarioFiles

/// The generator's chance: the same numbers everywhere, each in its range.
@Suite struct ChanceTests {
  @Test func `a stream of a seed is the same numbers on every machine`() {
    var chance = Chance(seed: 1, .places)
    #expect(
      (0..<3).map { _ in chance.bits() } == [
        0x5317BC45E3140F3A, 0x26E8E1BF9E1B003F, 0xDB3A3CA0240F2DF0,
      ]
    )
    var other = Chance(seed: 1, .people)
    var next = Chance(seed: 2, .places)
    let firsts = [Chance(seed: 1, .places), other, next].map { start in
      var start = start
      return start.bits()
    }
    #expect(Set(firsts).count == 3)
    #expect(other.bits() != next.bits())
  }

  @Test func `numbers stay in their range and reach both ends`() {
    var chance = Chance(seed: 3, .people)
    let drawn = (0..<2_000).map { _ in chance.whole(-2...3) }
    #expect(Set(drawn) == Set(-2...3))
    #expect(chance.below(0) == 0)
    #expect(chance.below(1) == 0)
  }

  @Test func `shares and weights come out as asked`() {
    var chance = Chance(seed: 4, .people)
    let hits = (0..<10_000).count { _ in chance.happens(250) }
    #expect((2_300...2_700).contains(hits))
    let weighted = (0..<10_000).map { _ in chance.weighted([("a", 1), ("b", 3), ("c", 0)]) }
    #expect((7_200...7_800).contains(weighted.count { $0 == "b" }))
    #expect(!weighted.contains("c"))
  }

  @Test func `a shuffled list has the same elements in another order`() {
    var chance = Chance(seed: 5, .people)
    let shuffled = chance.shuffled(Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
    #expect(shuffled != Array(0..<50))
  }

  @Test func `places lie within the distances asked for, on every side`() {
    var chance = Chance(seed: 6, .places)
    let centre = Site.Place(east: 10_000, north: 20_000)
    var quarters: Set<[Bool]> = []
    for _ in 0..<500 {
      let place = DistrictMap.near(centre, 300...1_000, &chance)
      let squared = place.squaredDistance(to: centre)
      #expect((300 * 300...1_000 * 1_000).contains(squared))
      quarters.insert([place.east > centre.east, place.north > centre.north])
    }
    #expect(quarters.count == 4)
  }
}
