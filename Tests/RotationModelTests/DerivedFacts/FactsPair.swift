import PlanAudit
import Staffing
import TestSupport

@testable import RotationModel

/// The facts of one random district as the planner and as the audit derive them.
struct FactsPair: Sendable {
  let seed: UInt64
  let planner: DistrictFacts
  let audit: AuditFacts

  var problem: StaffingProblem { planner.problem }

  /// Two hundred districts of every kind.
  static let all: [FactsPair] = (1...200).map { seed in
    let options = RandomDistrict.Options(
      floors: seed % 2 == 0 ? .wild : .gentle,
      isCompact: seed % 3 != 0
    )
    let problem = RandomDistrict(
      seed: UInt64(seed),
      people: 15 + seed % 30,
      schools: 3 + seed % 7,
      options
    ).problem
    return FactsPair(
      seed: UInt64(seed),
      planner: DistrictFacts(problem),
      audit: AuditFacts(problem)
    )
  }

  /// What the two say unlike each other, over all districts.
  static func differences(_ compare: (FactsPair, inout Differences) -> Void) -> [String] {
    var differences = Differences()
    for pair in all {
      differences.seed = pair.seed
      compare(pair, &differences)
    }
    return differences.found
  }

  /// Every active or inactive teacher with the school positions.
  func forEachPlace(_ body: (_ teacher: Int, _ school: Int) -> Void) {
    for teacher in problem.teachers.indices {
      for school in problem.schools.indices { body(teacher, school) }
    }
  }
}

/// Differences with the seed of their district.
struct Differences {
  var seed: UInt64 = 0
  private(set) var found: [String] = []

  /// Notes two values that ought to be equal.
  mutating func compare<Value: Equatable>(
    _ what: @autoclosure () -> String,
    _ planner: Value,
    _ audit: Value
  ) {
    guard planner != audit, found.count < 20 else { return }
    found.append("seed \(seed), \(what()): planner \(planner), audit \(audit)")
  }

  /// Notes two numbers that ought to agree to a billionth.
  mutating func compare(_ what: @autoclosure () -> String, _ planner: Double, _ audit: Double) {
    guard abs(planner - audit) > 1e-9, found.count < 20 else { return }
    found.append("seed \(seed), \(what()): planner \(planner), audit \(audit)")
  }
}
