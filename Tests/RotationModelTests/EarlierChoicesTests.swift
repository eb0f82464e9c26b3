import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// What an earlier plan is worth as the start of a search.
@Suite struct EarlierChoicesTests {
  /// Schools A and B with two teachers each, C with one; `change` adds what a test is about.
  private static func district(
    _ change: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      for school in ["A", "B", "C"] as [School.ID] {
        $0.school(school)
        $0.demand(school, .primary, .chinese, 28)
      }
      $0.teachers(2, prefix: "A", at: "A")
      $0.teachers(2, prefix: "B", at: "B")
      $0.teacher("C1", at: "C")
      change(&$0)
    }
  }

  private static func plan(
    _ schools: KeyValuePairs<Teacher.ID, School.ID>,
    recruits: [RecruitPlacement] = []
  ) -> Plan {
    Plan(
      assignments: schools.map { Assignment(teacher: $0.key, school: $0.value) },
      teaching: [],
      teachingBefore: [],
      recruits: recruits
    )
  }

  /// Where everybody is under the choices, recruits by their number.
  private func places(
    _ earlier: EarlierChoices,
    _ program: ExchangeProgram
  ) -> [String: String] {
    var places: [String: String] = [:]
    for (position, candidate) in program.candidates.enumerated() {
      let choice = earlier.choice[position]
      let place = choice < 0 ? candidate.home : program.moves[Int(choice)].place
      let school = place.map { program.facts.problem.schools[$0.school].id.text }
      switch candidate.kind {
      case .teacher(let teacher): places[program.facts.problem.teachers[teacher].id.text] = school
      case .recruit(_, let number): places["recruit \(number)"] = school
      }
    }
    return places
  }

  private func taken(
    _ plan: Plan,
    in problem: StaffingProblem
  ) -> (places: [String: String], count: TakenOver) {
    let program = ExchangeProgram(DistrictFacts(problem))
    let earlier = EarlierChoices(plan, in: program)
    return (places(earlier, program), earlier.takenOver)
  }

  @Test func `who moved moves and who stayed stays`() {
    let earlier = Self.plan(["A1": "B", "A2": "A", "B1": "C", "B2": "B", "C1": "C"])
    let (places, count) = taken(earlier, in: Self.district())
    #expect(places == ["A1": "B", "A2": "A", "B1": "C", "B2": "B", "C1": "C"])
    #expect(count == TakenOver(all: 5))
    #expect(count.taken == 5)
  }

  @Test func `people and schools that are gone are counted and left out`() {
    let earlier = Self.plan(["A1": "B", "OLD": "A", "L1": "B", "C1": "CLOSED"])
    let problem = Self.district { $0.teacher("L1", at: "A", status: .leave) }
    let (places, count) = taken(earlier, in: problem)
    #expect(places == ["A1": "B", "A2": "A", "B1": "B", "B2": "B", "C1": "C"])
    #expect(count == TakenOver(all: 4, gone: 3))
  }

  @Test func `new people begin at their present school`() {
    let problem = Self.district { $0.teacher("N1", at: "C") }
    #expect(taken(Self.plan(["A1": "B"]), in: problem).places["N1"] == "C")
  }

  @Test func `a destination that is no longer permitted is dropped`() {
    let earlier = Self.plan(["A1": "B", "A2": "C", "B1": "A"])
    let problem = Self.district {
      $0.decision("A1", .stay)
      $0.decision("A2", .avoid, "C")
    }
    let (places, count) = taken(earlier, in: problem)
    #expect(places == ["A1": "A", "A2": "A", "B1": "A", "B2": "B", "C1": "C"])
    #expect(count == TakenOver(all: 3, forbidden: 2))
  }

  @Test func `who must move now begins somewhere else than at the present school`() {
    let problem = Self.district { $0.decision("A1", .move) }
    let (places, count) = taken(Self.plan(["A1": "A"]), in: problem)
    #expect(["B", "C"].contains(places["A1"]))
    #expect(count == TakenOver(all: 1, forbidden: 1))
  }

  @Test func `who has arrived since then stays`() {
    let problem = Self.district { $0.teacher("A3", at: "B") }
    let (places, count) = taken(Self.plan(["A3": "B"]), in: problem)
    #expect(places["A3"] == "B")
    #expect(count == TakenOver(all: 1))
  }

  @Test func `only the first of two rows about one person counts`() {
    let earlier = Self.plan(["A1": "B", "A1": "C"])
    let (places, count) = taken(earlier, in: Self.district())
    #expect(places["A1"] == "B")
    #expect(count == TakenOver(all: 2, gone: 1))
  }

  @Test func `recruits are handed out in order`() {
    let earlier = Self.plan(
      [:],
      recruits: [
        RecruitPlacement(stage: .primary, subject: .chinese, school: "C", count: 1),
        RecruitPlacement(stage: .primary, subject: .chinese, school: "B", count: 2),
      ]
    )
    let problem = Self.district { $0.recruits(4, .primary, .chinese) }
    let (places, count) = taken(earlier, in: problem)
    #expect(places["recruit 1"] == "B" && places["recruit 2"] == "B")
    #expect(places["recruit 3"] == "C")
    #expect(places["recruit 4"] == "A", "one more than before begins at the first school")
    #expect(count == TakenOver(all: 3))
  }

  @Test func `recruits whose group, number or offering is gone are left out`() {
    let earlier = Self.plan(
      [:],
      recruits: [
        RecruitPlacement(stage: .primary, subject: .math, school: "A", count: 2),
        RecruitPlacement(stage: .primary, subject: .chinese, school: "B", count: 2),
        RecruitPlacement(stage: .primary, subject: .music, school: "C", count: 1),
      ]
    )
    let problem = Self.district {
      $0.demand("A", .primary, .music, 4)
      $0.recruits(1, .primary, .chinese)
      $0.recruits(1, .primary, .music)
    }
    let (_, count) = taken(earlier, in: problem)
    #expect(count == TakenOver(all: 5, gone: 3, forbidden: 1))
  }
}
