import Staffing
import TestSupport
import Testing

@Suite struct ExchangeFloorsTests {
  private func model(
    _ floor: ExchangeFloor,
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> ModelQuestion {
    ModelQuestion {
      $0.policy {
        $0.floors = [floor]
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
        $0.teachers(4, prefix: school.text, at: school)
      }
      $0.teacher("K1", at: "A", backbone: .county)
      $0.teacher("K2", at: "A", backbone: .city, since: Month(year: 2025, month: 9))
      write(&$0)
    }
  }

  @Test func `fifteen hundredths of ten are two: one is too few, two and three are enough`() throws
  {
    let model = model(ExchangeFloor(name: "all", people: .all, share: 0.15))
    #expect(try !model.allows(["A1": "B"]))
    #expect(try model.allows(["A1": "B", "B1": "A"]))
    #expect(try model.allows(["A1": "B", "A2": "B", "B1": "A"]))
  }

  @Test func `only people of the population count`() throws {
    let model = model(ExchangeFloor(name: "backbone", people: .backbone, share: 0.5))
    #expect(try !model.allows(["A1": "B", "B1": "A"]))
    #expect(try model.allows(["K1": "B"]))
  }

  @Test func `a base of eligible people counts fewer`() throws {
    let floor = ExchangeFloor(name: "b", people: .backbone, share: 0.6, base: .category)
    #expect(try !model(floor).allows(["K1": "B"]))
    var ofEligible = floor
    ofEligible.base = .eligible
    #expect(try model(ofEligible).allows(["K1": "B"]))
    #expect(try !model(ofEligible).allows([:]))
  }

  @Test func `a base of moved people grows with the plan`() throws {
    let model = model(ExchangeFloor(name: "b", people: .backbone, share: 0.5, base: .moved))
    #expect(try model.allows([:]))
    #expect(try !model.allows(["A1": "B"]))
    #expect(try model.allows(["A1": "B", "K1": "B"]))
    #expect(try !model.allows(["A1": "B", "A2": "B", "K1": "B"]))
  }

  @Test(arguments: [(1, false), (2, false), (3, true)])
  func `a population below the minimum makes the floor void`(least: Int, isVoid: Bool) throws {
    let floor = ExchangeFloor(
      name: "b",
      people: .backbone,
      share: 0.5,
      minimumPopulation: least
    )
    #expect(try model(floor).allows([:]) == isVoid)
  }

  @Test func `stock counts running exchanges, flow does not`() throws {
    let running: (inout DistrictBuilder) -> Void = {
      $0.teacher(
        "R",
        at: "B",
        lastExchange: Month(year: 2025, month: 8),
        exchangeUntil: Month(year: 2027, month: 8)
      )
    }
    var floor = ExchangeFloor(name: "all", people: .all, share: 0.1)
    #expect(try !model(floor, running).allows(["A1": "B"]))
    floor.counting = .stock
    #expect(try model(floor, running).allows(["A1": "B"]))
    #expect(try !model(floor, running).allows([:]))
  }

  @Test func `a soft floor forbids nothing`() throws {
    let floor = ExchangeFloor(name: "all", people: .all, share: 0.9, enforcement: .soft)
    #expect(try model(floor).allows([:]))
  }
}
