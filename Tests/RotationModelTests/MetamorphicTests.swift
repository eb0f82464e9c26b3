import GLPKSolver
import LinearModel
import RotationModel
import Staffing
import TestSupport
import Testing

/// Changes of a district that change nothing, or only for the better.
@Suite struct MetamorphicTests {
  @Test(arguments: [1])
  func `shuffled tables give the same plan`(seed: Int) throws {
    let problem = Self.tiny(seed)
    let one = try #require(values(of: problem))
    let other = try #require(values(of: problem.shuffled(seed: UInt64(seed))))
    expect(one, equals: other, "seed \(seed)")
  }

  @Test(arguments: [1, 3])
  func `other ids leave every level value as it is`(seed: Int) throws {
    let problem = Self.tiny(seed)
    let one = try #require(values(of: problem))
    let other = try #require(values(of: problem.renamed()))
    expect(one, equals: other, "seed \(seed)")
  }

  @Test(arguments: 1...8)
  func `other ids leave the model's optimum as it is`(seed: Int) throws {
    let problem = Self.tiny(seed)
    #expect(try optimum(of: problem) == optimum(of: problem.renamed()), "seed \(seed)")
  }

  @Test(arguments: 1...8)
  func `a limit that is relaxed never worsens the optimum`(seed: Int) throws {
    let problem = Self.tiny(seed)
    let best = try optimum(of: problem)
    for (name, relax) in Self.relaxations {
      let relaxed = try optimum(of: problem.changingPolicy(relax))
      #expect(relaxed <= best, "seed \(seed), \(name): \(best) became \(relaxed)")
    }
  }

  private static let relaxations: [(String, @Sendable (inout ExchangePolicy) -> Void)] = [
    ("R3", { $0.limits.allowsCrossStage = true }),
    ("R4", { $0.limits.travelMinutes += 30 }),
    ("R5", { $0.limits.outflowShare = 1.0 }),
    ("R6", { $0.limits.inflowShare = 1.0 }),
    ("R7", { $0.limits.subjectOutflowShare = 1.0 }),
    ("R9", { $0.floors.removeAll { $0.enforcement == .hard } }),
    ("R10", { $0.limits.keepsRuralBackbone = false }),
    ("R11", { $0.overload += 0.25 }),
    ("R12", { $0.itinerant.isAllowed = true }),
  ]

  /// Few people, few schools; computed establishments go by id where remainders tie.
  private static func tiny(_ seed: Int) -> StaffingProblem {
    RandomDistrict(
      seed: UInt64(seed),
      people: 7 + seed % 4,
      schools: 3,
      .without(.blankEstablishments, .blended)
    ).problem
  }

  /// Level values in order; more is worse, the first that differs decides.
  private struct Optimum: Comparable {
    /// Nil where no plan exists.
    let levels: [Double]?

    static func == (one: Self, other: Self) -> Bool { !(one < other) && !(other < one) }

    static func < (one: Self, other: Self) -> Bool {
      guard let levels = one.levels else { return false }
      guard let others = other.levels else { return true }
      let pair = zip(levels, others).first { abs($0 - $1) > 1e-5 * max(1, abs($0)) }
      return pair.map { $0.0 < $0.1 } ?? false
    }
  }

  /// The model's optimum at the first two levels.
  private func optimum(of problem: StaffingProblem) throws -> Optimum {
    var levels: [Double] = []
    var caps: [LevelCap] = []
    for level in [Level.curriculum, .staffing] {
      let model = ReferenceModel.model(of: problem, objective: .level(level), caps: caps)
      switch try GLPKSolver().solve(ValidatedProgram(model), SolveOptions()) {
      case .optimal(let solution):
        levels.append(solution.objective)
        caps.append((level, solution.objective + 1e-7))
      case .infeasible: return Optimum(levels: nil)
      case let other: throw Undecided(outcome: "\(other)")
      }
    }
    return Optimum(levels: levels)
  }

  private struct Undecided: Error {
    let outcome: String
  }

  /// Level values of the planner's best plan, nil where there is none.
  private func values(of problem: StaffingProblem) -> [Double]? {
    let outcome = RotationPlanner(solver: GLPKSolver()).plan(
      problem,
      options: PlanningOptions(gap: 0, timeLimit: 240)
    )
    guard case .planned(let rotation) = outcome else { return nil }
    return rotation.levels.map(\.value)
  }

  private func expect(_ one: [Double], equals other: [Double], _ comment: Comment) {
    #expect(one.count == other.count, comment)
    for (value, same) in zip(one, other) {
      #expect(abs(value - same) <= 2e-6 * max(1, abs(value)), comment)
    }
  }
}
