import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

/// What granting an objection costs, from two audits and the bounds of the second.
@Suite struct ObjectionPriceTests {
  private static let problem = StaffingProblem.tiny {
    $0.policy { $0.floors = [] }
    for school in ["A", "B"] as [School.ID] {
      $0.school(school)
      $0.classes(school)
    }
    $0.teacher("T1", at: "A")
    $0.teacher("T2", at: "A")
    $0.teacher("T3", at: "B")
  }

  private static func plan(_ places: [Teacher.ID: School.ID]) -> Plan {
    Plan(
      assignments: problem.teachers.map {
        Assignment(teacher: $0.id, school: places[$0.id] ?? $0.school)
      },
      teaching: [],
      teachingBefore: []
    )
  }

  private static func price(gap: Double) -> ObjectionPrice {
    let auditor = PlanAudit(problem)
    let before = plan(["T1": "B"])
    let after = plan(["T2": "B"])
    let audit = auditor.audit(after)
    return ObjectionPrice(
      askedBy: ["T1"],
      before: (before, auditor.audit(before)),
      after: (after, audit),
      levels: Level.allCases.map {
        PlanRecord.LevelFigures(
          name: $0.rawValue,
          value: audit[$0].value,
          bound: audit[$0].value - gap,
          statusQuo: 0,
          seconds: 0
        )
      },
      change: PlanRecord.LeastChange(people: 2, bound: 1, forced: 1)
    )
  }

  @Test func `those who object are not counted as affected, but stand in the chain`() {
    let price = Self.price(gap: 0)
    #expect(price.affected.map(\.teacher) == ["T2"])
    #expect(price.affected.map(\.before) == ["A"])
    #expect(price.affected.map(\.after) == ["B"])
    #expect(price.schools == ["T1": "A"])
    #expect(price.chains.flatMap(\.links).map(\.teacher).sorted() == ["T1", "T2"])
    #expect(price.leastPeople == 1)
  }

  @Test func `without a gap the price is one number, with one it reaches down by the gap`() {
    for figure in Self.price(gap: 0).levels + Self.price(gap: 0).terms {
      #expect(figure.atLeast == figure.atMost, "\(figure.name)")
    }
    let price = Self.price(gap: 3)
    for figure in price.levels {
      #expect(abs(figure.atMost - figure.atLeast - 3) <= 1e-9, "\(figure.name)")
    }
    for figure in price.terms {
      let weight = Self.problem.policy.weight(of: TermID(rawValue: figure.name) ?? .moves)
      let down = min(figure.after, 3 / weight)
      #expect(abs(figure.atMost - figure.atLeast - down) <= 1e-9, "\(figure.name)")
    }
  }

  @Test func `free is what costs nothing at levels 1 and 2`() {
    let price = Self.price(gap: 0)
    let costs = price.levels.prefix(2).contains { $0.atMost > 1e-5 }
    #expect(price.isFree == !costs)
    #expect(price.costsNothing(beside: price), "what was paid before costs nothing more")
  }
}
