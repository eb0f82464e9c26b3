import ScenarioFiles
import TestSupport
import Testing

/// The combinations of varied settings, their names and their order.
@Suite struct SweepGridTests {
  private func grid(_ texts: String...) throws -> SweepGrid {
    SweepGrid(try texts.map { try VariedSetting($0) })
  }

  @Test func `every combination comes once, its neighbour before it and one step away`() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<60 {
      let settings = try (0..<Int.random(in: 1...3, using: &random)).map { index in
        try VariedSetting("k\(index)=1:\(Int.random(in: 1...6, using: &random)):1")
      }
      let grid = SweepGrid(settings)
      #expect(grid.combinations.count == SweepGrid.count(of: settings))
      #expect(Set(grid.combinations.map(\.values)).count == grid.combinations.count)
      #expect(Set(grid.combinations.map(\.name)).count == grid.combinations.count)
      for (index, combination) in grid.combinations.enumerated() {
        guard let neighbour = combination.neighbour else {
          #expect(index == 0 && combination.distance == 0)
          continue
        }
        #expect(neighbour < index)
        let other = grid.combinations[neighbour]
        let steps = zip(combination.values, other.values).map {
          abs((Int($0) ?? 0) - (Int($1) ?? 9))
        }
        #expect(steps.reduce(0, +) == 1)
        #expect(other.distance == combination.distance - 1)
      }
      let table = grid.inTableOrder.map { grid.combinations[$0].values.compactMap(Int.init) }
      #expect(table == table.sorted { $0.lexicographicallyPrecedes($1) })
      let covered = grid.covering
      for (index, setting) in settings.enumerated() {
        #expect(Set(covered.map { $0.values[index] }) == Set(setting.values))
      }
    }
  }

  @Test func `names are short, readable and tell keys and values apart`() throws {
    let first = try grid(
      "policy.floors.teachers.share=0.10,0.125",
      "policy.limits.travel_minutes=30,45"
    )
    #expect(
      first.inTableOrder.map { first.combinations[$0].name } == [
        "teachers-share-0.1-travel-minutes-30", "teachers-share-0.1-travel-minutes-45",
        "teachers-share-0.125-travel-minutes-30", "teachers-share-0.125-travel-minutes-45",
      ]
    )
    let second = try grid("policy.limits.travel_minutes=30", "policy.itinerant.travel_minutes=20")
    #expect(
      second.combinations.map(\.name) == ["limits-travel-minutes-30-itinerant-travel-minutes-20"]
    )
    let odd = try grid("policy.floors.骨干.schools=[urban, strong],../x,-1,a/b,a b")
    #expect(
      odd.inTableOrder.map { odd.combinations[$0].name } == [
        "骨干-schools-urban-strong", "骨干-schools-..-x", "骨干-schools-minus-1", "骨干-schools-a-b",
        "骨干-schools-a-b-5",
      ]
    )
  }

  @Test func `too many combinations to count are as many as can be`() throws {
    let settings = try (0..<10).map { try VariedSetting("k\($0)=1:1000:1") }
    #expect(SweepGrid.count(of: settings) == .max)
  }
}
