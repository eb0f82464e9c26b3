import GLPKSolver
import RotationModel
import Staffing
import TestSupport
import Testing

/// Conflicts planted in tiny districts are found, irreducible, and repaired at the least price.
@Suite struct PlantedConflictTests {
  private static func reason(_ problem: StaffingProblem) throws -> Infeasibility {
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0.01, timeLimit: 20)
    )
    guard case .infeasible(let reason) = outcome else { throw Unexpected(outcome: "\(outcome)") }
    return reason
  }

  private struct Unexpected: Error {
    let outcome: String
  }

  @Test(arguments: PlantedConflict.all)
  func `a planted conflict is found, and only it`(planted: PlantedConflict) throws {
    let reason = try Self.reason(planted.problem)
    #expect(reason.conflicts.map { Set($0.members) } == [planted.members])
    let conflict = try #require(reason.conflicts.first)
    #expect(conflict.isMinimal)
    #expect(!conflict.members.contains { $0.rule.isLaw })
    #expect(conflict.members.map(\.rule) == conflict.members.map(\.rule).sorted())
  }

  @Test(arguments: PlantedConflict.all)
  func `looking at every plan shows that it contradicts itself and that nothing can be left out`(
    planted: PlantedConflict
  ) {
    let plans = PolicyEnumeration(planted.problem)
    #expect(!plans.hasPlan(without: []))
    #expect(!plans.hasPlan(keeping: planted.members))
    for member in planted.members {
      #expect(plans.hasPlan(keeping: planted.members.subtracting([member])), "\(member)")
      #expect(plans.hasPlan(without: [member]), "\(member)")
    }
  }

  @Test(arguments: PlantedConflict.all)
  func `each member's repair is the least that looking at every plan finds`(
    planted: PlantedConflict
  ) throws {
    let plans = PolicyEnumeration(planted.problem)
    let conflict = try #require(try Self.reason(planted.problem).conflicts.first)
    #expect(conflict.repairs.map(\.member) == conflict.members)
    for repair in conflict.repairs {
      #expect(repair.isEnough == true, "\(repair.member)")
      guard repair.member.mayGiveWay else { continue }
      let given = repair.concessions.map(\.givesWayBy).reduce(0, +)
      #expect(given == plans.least(yielding: repair.member), "\(repair.member)")
      #expect(repair.isProvenLeast, "\(repair.member)")
    }
  }

  @Test func `the planted conflicts are many, of many pairs, and a third of them longer`() {
    let rules = PlantedConflict.all.map { Set($0.members.map(\.rule)) }
    let pairs = Set(
      rules.flatMap { rules in
        rules.flatMap { one in rules.filter { one < $0 }.map { "\(one) \($0)" } }
      }
    )
    #expect(PlantedConflict.all.count >= 30)
    #expect(pairs.count >= 8)
    #expect(PlantedConflict.longer.allSatisfy { $0.members.count >= 3 })
    #expect(PlantedConflict.longer.count >= 10)
  }

  @Test func `the way that must be permitted is the nearest one`() throws {
    let planted = try #require(
      PlantedConflict.all.first { $0.name == "a floor against the way" }
    )
    let repairs = try Self.reason(planted.problem).conflicts[0].repairs
    let travel = try #require(repairs.first { $0.member == .rule(.travelLimit) })
    #expect(
      travel.setting
        == Conflict.Setting(key: "policy.limits.travel_minutes", present: 60, needed: 75)
    )
    #expect(travel.isProvenLeast)
  }

  @Test func `two conflicts that share nothing are told one after the other`() throws {
    let two = PlantedConflict("two", []) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 1.0)
      $0.decision("K", .stay)
      $0.decision("B1", .move)
      $0.decision("B2", .move)
      $0.policy { $0.limits.outflowShare = 0.4 }
    }
    let reason = try Self.reason(two.problem)
    #expect(
      Set(reason.conflicts.map { Set($0.members) }) == [
        [.floor("backbone", nil), PlantedConflict.decided("K", .stay)],
        [
          PlantedConflict.decided("B1", .move), PlantedConflict.decided("B2", .move),
          .school(.leavingShare, "B"),
        ],
      ]
    )
    #expect(reason.conflicts.allSatisfy { $0.isMinimal })
    let repairs = reason.conflicts.flatMap(\.repairs)
    #expect(repairs.allSatisfy { $0.isEnough == true })
    #expect(reason.concessions.map(\.givesWayBy).reduce(0, +) == 2)
    #expect(reason.isProvenLeast)
  }

  @Test func `a rule is named whole where no single school is in the way`() throws {
    // The principal may leave neither A nor arrive at B: giving up one of the two is not enough.
    let leader = PlantedConflict("leader", []) {
      $0.teacher("P", at: "A", post: .principal)
      $0.decision("P", .move)
    }
    let conflict = try #require(try Self.reason(leader.problem).conflicts.first)
    #expect(
      Set(conflict.members) == [PlantedConflict.decided("P", .move), .rule(.postsInRank)]
    )
    #expect(conflict.isMinimal)
    #expect(conflict.repairs.allSatisfy { $0.isEnough == true })
  }
}
