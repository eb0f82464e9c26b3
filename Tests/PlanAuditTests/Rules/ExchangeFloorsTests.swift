import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct ExchangeFloorsTests {
  /// Twenty people at A, of whom the first `moved` go to B; the first four are backbone.
  func audit(moved: Int, of people: Int = 20, _ floors: ExchangeFloor...) -> Audit {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("B")
      for number in 0..<people {
        $0.teacher(
          Teacher.ID("T\(number + 100)"),
          at: "A",
          backbone: number < 4 ? .county : .school
        )
      }
      $0.policy {
        $0.floors = floors
        $0.limits.outflowShare = 1.0
        $0.limits.subjectOutflowShare = 1.0
      }
    }
    let moving = (0..<moved).map { (Teacher.ID("T\($0 + 100)"), School.ID("B")) }
    return PlanAuditTests.audit(problem, moving: Dictionary(uniqueKeysWithValues: moving))
  }

  @Test(arguments: [(50, 0.14, 7), (20, 0.15, 3), (21, 0.15, 4), (1, 0.15, 1), (40, 0.05, 2)])
  func `the share rounds up`(people: Int, share: Double, required: Int) {
    let floor = ExchangeFloor(name: "f", people: .all, share: Share(share))
    #expect(audit(moved: required, of: people, floor).broken == [])
    let found = audit(moved: required - 1, of: people, floor)
    #expect(found.broken == [.exchangeFloor])
    let violation = found[.exchangeFloor].violations[0]
    #expect(violation.floor == "f")
    #expect(violation.found == Double(required - 1))
    #expect(violation.allowed == Double(required))
  }

  @Test func `only the population counts towards its floor`() {
    let floor = ExchangeFloor(name: "f", people: .backbone, share: 0.5)
    #expect(audit(moved: 2, floor).broken == [])
    #expect(audit(moved: 1, floor).broken == [.exchangeFloor])
  }

  @Test func `a soft floor is no rule`() {
    let floor = ExchangeFloor(name: "f", people: .all, share: 0.5, enforcement: .soft)
    let found = audit(moved: 1, floor)
    #expect(found.broken == [])
    #expect(found.tables.floors[0].state == .notMet)
    #expect(found[.floorShortfall].value == 9)
  }

  @Test(arguments: [(4, false), (5, true)])
  func `a population below the least one makes the floor void`(least: Int, isVoid: Bool) {
    let floor = ExchangeFloor(name: "f", people: .backbone, share: 1.0, minimumPopulation: least)
    let found = audit(moved: 0, floor)
    #expect(found.broken == (isVoid ? [] : [.exchangeFloor]))
    #expect(found.tables.floors[0].state == (isVoid ? .void : .notMet))
  }

  @Test func `every missed floor is named`() {
    let found = audit(
      moved: 0,
      ExchangeFloor(name: "one", people: .all, share: 0.1),
      ExchangeFloor(name: "two", people: .backbone, share: 0.1),
      ExchangeFloor(name: "three", people: .administrator, share: 0.1)
    )
    #expect(found[.exchangeFloor].violations.map(\.floor) == ["one", "two"])
  }
}
