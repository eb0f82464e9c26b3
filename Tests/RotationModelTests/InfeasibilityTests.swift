import GLPKSolver
import LinearModel
import RotationModel
import Staffing
import TestSupport
import Testing

/// Where no plan exists the planner says so, in numbers, with the least that must give way.
@Suite struct InfeasibilityTests {
  private func reason(_ problem: StaffingProblem) throws -> Infeasibility {
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0.01, timeLimit: 4)
    )
    guard case .infeasible(let reason) = outcome else { throw Unexpected(outcome: "\(outcome)") }
    return reason
  }

  private struct Unexpected: Error {
    let outcome: String
  }

  /// Two schools with four people each, of whom one a school may leave.
  private func problem(
    _ floors: [ExchangeFloor] = [],
    _ write: (inout DistrictBuilder) -> Void = { _ in }
  ) -> StaffingProblem {
    .tiny {
      $0.policy { $0.floors = floors }
      for school in ["A", "B"] as [School.ID] {
        $0.school(school)
        $0.classes(school)
        $0.teachers(3, prefix: school.text, at: school)
      }
      write(&$0)
    }
  }

  @Test func `a floor that the limits on leaving do not allow`() throws {
    // Four of six must move; one may leave each school.
    let district = problem([ExchangeFloor(name: "all", people: .all, share: 0.6)])
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 2)
    #expect(reason.concessions.map(\.givesWayBy).reduce(0, +) == 2)
    #expect(reason.isProvenLeast)
    #expect(
      reason.floorPools
        == [Infeasibility.FloorPool(name: "all", population: 6, movable: 6, required: 4)]
    )
  }

  @Test func `a floor whose people are not eligible`() throws {
    let district = problem([ExchangeFloor(name: "k", people: .backbone, share: 0.5)]) {
      for number in 1...4 {
        $0.teacher(
          Teacher.ID("K\(number)"),
          at: "A",
          backbone: .county,
          since: Month(year: number == 1 ? 2015 : 2025, month: 9)
        )
      }
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 1)
    #expect(
      reason.concessions
        == [Infeasibility.Concession(rule: .exchangeFloor, floor: "k", required: 2, possible: 1)]
    )
    #expect(reason.isProvenLeast)
  }

  @Test func `an empty pool of eligible people`() throws {
    let district = problem([ExchangeFloor(name: "all", people: .all, share: 0.15)]) {
      $0.policy { $0.eligibility.yearsAtSchool = 30 }
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 1)
    #expect(
      reason.concessions
        == [Infeasibility.Concession(rule: .exchangeFloor, floor: "all", required: 1, possible: 0)]
    )
    #expect(reason.floorPools.map(\.movable) == [0])
    #expect(reason.isProvenLeast)
  }

  @Test func `more people told to move than may leave`() throws {
    let district = problem {
      $0.decision("A1", .move)
      $0.decision("A2", .move)
      $0.decision("A3", .move)
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 2)
    #expect(reason.concessions.map(\.givesWayBy).reduce(0, +) == 2)
    #expect(reason.isProvenLeast)
  }

  @Test func `told to move with nowhere to go`() throws {
    let district = problem {
      $0.teacher("T", at: "A", .physics)
      $0.decision("T", .move)
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 1)
    #expect(reason.concessions.map(\.rule) == [.whoMayMove])
    #expect(reason.concessions.map(\.teachers) == [["T"]])
    #expect(reason.concessions.map(\.givesWayBy) == [1])
    #expect(reason.isProvenLeast)
  }

  @Test func `a floor that only a stay stands against`() throws {
    let district = problem([ExchangeFloor(name: "k", people: .backbone, share: 1.0)]) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.decision("K", .stay)
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 1)
    #expect(reason.concessions.map(\.givesWayBy).reduce(0, +) == 1)
    #expect(reason.isProvenLeast)
  }

  @Test func `a leader told to move where no rank is free`() throws {
    let district = problem {
      $0.teacher("P", at: "A", post: .principal)
      $0.decision("P", .move)
    }
    let reason = try reason(district)
    #expect(LeastRelaxation(district).units == 1)
    #expect(reason.concessions.map(\.teachers) == [["P"]])
    #expect(reason.against.contains(.postsInRank))
    #expect(reason.isProvenLeast)
  }

  @Test func `recruits without any offering stand whatever gives way`() throws {
    let district = problem { $0.recruits(2, .senior, .physics) }
    let reason = try reason(district)
    // R14 never gives way; taking the recruits back is what helps.
    #expect(reason.concessions.isEmpty && reason.isProvenLeast)
    let recruits = ConflictMember.recruits(
      RecruitGroup(stage: .senior, subject: .physics, count: 2)
    )
    #expect(reason.conflicts.map(\.members) == [[recruits]])
    #expect(reason.conflicts.flatMap(\.repairs).map(\.isEnough) == [true])
  }

  @Test(arguments: 1...24)
  func `the least relaxation is the one that looking at every plan finds`(seed: Int) throws {
    let problem = Self.contradiction(seed)
    let enumeration = LeastRelaxation(problem)
    #expect(enumeration.isAudited(every: 61), "seed \(seed)")
    let least = enumeration.units
    // Whether there is a plan is asked, not how good one is.
    let isFound = CancellationFlag()
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0.5, timeLimit: 20),
      cancellation: isFound
    ) { if $0.level != nil { isFound.cancel() } }
    switch outcome {
    case .planned: #expect(least == 0, "seed \(seed)")
    case .infeasible(let reason):
      #expect(least != 0, "seed \(seed): \(reason)")
      guard let least else { return }
      let found = reason.concessions.map(\.givesWayBy).reduce(0, +)
      #expect(found == least, "seed \(seed): \(reason)")
      #expect(reason.isProvenLeast, "seed \(seed): \(reason)")
    case .undecided(let reason): Issue.record("seed \(seed): stopped by \(reason)")
    }
  }

  /// Five or six people at three schools with hard floors and decisions drawn at random.
  private static func contradiction(_ seed: Int) -> StaffingProblem {
    var random = SplitMix64(seed: UInt64(seed))
    return .tiny {
      let floors = (1...2).map { number in
        ExchangeFloor(
          name: "floor-\(number)",
          people: random.pick([.all, .backbone, .seniorTitle]),
          share: Share(random.pick([0.2, 0.4, 0.6, 1])),
          base: random.pick([.category, .eligible]),
          scope: random.chance(0.2) ? .school : .district
        )
      }
      $0.policy { $0.floors = floors }
      let schools: [School.ID] = ["A", "B", "C"]
      for school in schools {
        $0.school(school, location: random.pick(School.Location.allCases))
        $0.classes(school)
      }
      for number in 1...random.whole(5...6) {
        let id = Teacher.ID("T\(number)")
        let home = random.pick(schools)
        $0.teacher(
          id,
          at: home,
          random.pick([.chinese, .math]),
          backbone: random.chance(0.4) ? .county : .none,
          title: random.chance(0.4) ? .senior : .none,
          since: Month(year: random.chance(0.8) ? 2015 : 2024, month: 9)
        )
        let kind = random.pick([Decision.Kind.stay, .move, .avoid])
        let isNamed = kind == .avoid || kind == .move && random.chance(0.4)
        let other = random.pick(schools.filter { $0 != home })
        if random.chance(0.4) { $0.decision(id, kind, isNamed ? other : nil) }
      }
    }
  }
}
