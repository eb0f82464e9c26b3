import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct FloorPopulationTests {
  func district(_ floors: ExchangeFloor...) -> StaffingProblem {
    .tiny {
      $0.school("A", stages: [.primary, .junior], location: .urban)
      $0.school("B", location: .rural, standing: .strong)
      $0.school("C", location: .rural)
      $0.classes("A", grade: 1)
      $0.classes("A", grade: 7)
      $0.teacher("A1", at: "A", backbone: .county, title: .first)
      $0.teacher("A2", at: "A", .physics, certificate: .junior, post: .principal, title: .senior)
      $0.teacher("A3", at: "A", .math, certificate: .junior, since: nil)
      $0.teacher("A4", at: "A", backbone: .national, title: .professor, status: .leave)
      $0.teacher("B1", at: "B", post: .deputy, exchangeUntil: Month(year: 2027, month: 8))
      $0.teacher("B2", at: "B", backbone: .school, title: .second)
      $0.teacher("C1", at: "C", post: .middle, backbone: .city)
      $0.policy { $0.floors = floors }
    }
  }

  func people(_ people: ExchangeFloor.People) -> [Teacher.ID] {
    let floor = ExchangeFloor(name: "f", people: people, share: 0.1)
    return AuditFacts(district(floor)).floorPopulations()[0].people
  }

  @Test func `only active people of the kind`() {
    #expect(people(.all) == ["A1", "A2", "A3", "B1", "B2", "C1"])
    #expect(people(.backbone) == ["A1", "C1"])
    #expect(people(.administrator) == ["A2", "B1"])
    #expect(people(.seniorTitle) == ["A2"])
    #expect(people(.firstTitleUp) == ["A1", "A2"])
  }

  @Test func `filters by present school, stage and title`() {
    var floor = ExchangeFloor(
      name: "f",
      people: .all,
      share: 0.1,
      schools: [.location(.urban), .standing(.strong)]
    )
    #expect(
      AuditFacts(district(floor)).floorPopulations()[0].people == ["A1", "A2", "A3", "B1", "B2"]
    )
    floor.schools = nil
    floor.stages = [.junior]
    // Physics waits for grade 8, yet the stage is the highest of the certificate.
    #expect(AuditFacts(district(floor)).floorPopulations()[0].people == ["A2", "A3"])
    floor.stages = nil
    floor.titles = [.first, .second]
    #expect(AuditFacts(district(floor)).floorPopulations()[0].people == ["A1", "B2"])
  }

  @Test func `eligible counts the eligible among them`() {
    let floor = ExchangeFloor(name: "f", people: .all, share: 0.1, base: .eligible)
    #expect(AuditFacts(district(floor)).floorPopulations()[0].eligible == 4)
  }

  @Test func `a floor per school has a row for each, named after both`() {
    let floor = ExchangeFloor(name: "f", people: .backbone, share: 1.0, scope: .school)
    let rows = audit(district(floor)).tables.floors
    #expect(rows.map(\.name) == ["f/A", "f/B", "f/C"])
    #expect(rows.map(\.population) == [1, 0, 1])
    #expect(rows.map(\.state) == [.notMet, .void, .notMet])
    #expect(audit(district(floor))[.exchangeFloor].violations.map(\.schools) == [["A"], ["C"]])
  }

  @Test func `the base moved counts everybody who moves, of the population or not`() {
    let floor = ExchangeFloor(name: "f", people: .backbone, share: 0.5, base: .moved)
    let found = audit(district(floor), moving: ["A2": "B", "B2": "C", "A1": "B"])
    #expect(found.tables.floors[0].base == 3)
    #expect(found.tables.floors[0].required == 2)
    #expect(found.tables.floors[0].moved == 1)
    #expect(found.tables.floors[0].state == .notMet)
  }

  @Test func `per school, the base moved counts those who leave the school`() {
    let floor = ExchangeFloor(name: "f", people: .all, share: 1.0, base: .moved, scope: .school)
    let found = audit(district(floor), moving: ["A2": "B", "A1": "B", "B2": "C"])
    #expect(found.tables.floors.map(\.base) == [2, 1, 0])
    #expect(found.tables.floors.map(\.moved) == [2, 1, 0])
  }

  @Test func `stock counting adds running exchanges to moved people and to the base moved`() {
    var floor = ExchangeFloor(
      name: "f",
      people: .administrator,
      share: 0.5,
      base: .moved,
      counting: .stock
    )
    let found = audit(district(floor), moving: ["B2": "C"])
    #expect(found.tables.floors[0].base == 2)
    #expect(found.tables.floors[0].moved == 1)
    floor.base = .category
    #expect(audit(district(floor)).tables.floors[0].moved == 1)
    floor.counting = .flow
    #expect(audit(district(floor)).tables.floors[0].moved == 0)
  }

  @Test func `an empty population needs a least population of none to be met`() {
    let floor = ExchangeFloor(
      name: "f",
      people: .seniorTitle,
      share: 0.5,
      minimumPopulation: 0,
      stages: [.kindergarten]
    )
    let row = audit(district(floor)).tables.floors[0]
    #expect(row.state == .met)
    #expect(row.required == 0)
  }

  @Test func `a void floor asks for nobody`() {
    let floor = ExchangeFloor(name: "f", people: .all, share: 0.5, minimumPopulation: 7)
    #expect(audit(district(floor)).tables.floors[0].required == 0)
  }
}
