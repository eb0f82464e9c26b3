import GLPKSolver
import LinearModel
import Staffing
import TestSupport

@testable import RotationModel

/// The reference model of a district, asked about single plans.
struct ModelQuestion {
  typealias Moves = KeyValuePairs<Teacher.ID, School.ID>

  private let problem: StaffingProblem
  private let builder: ReferenceBuilder

  /// The model of a district; missing offerings and priority cost nothing, so that level 1 counts
  /// uncovered periods.
  init(_ problem: StaffingProblem) {
    var problem = problem
    problem.policy.weights[.missing] = 0
    problem.policy.priorityWeight = 1
    self.problem = problem
    builder = ReferenceBuilder(ExchangeProgram(DistrictFacts(problem)))
  }

  /// A model of a district written down in the closure.
  init(_ write: (inout DistrictBuilder) -> Void) {
    self.init(.tiny(write))
  }

  /// Whether the model has a plan with exactly these moves.
  ///
  /// `recruits` says how many are placed at each school; nil leaves that to the model.
  func allows(_ moves: Moves, recruits: [School.ID: Int]? = nil) throws -> Bool {
    try uncovered(moves, recruits: recruits) != nil
  }

  /// The fewest uncovered periods of a plan with exactly these moves, or nil where there is none.
  func uncovered(_ moves: Moves = [:], recruits: [School.ID: Int]? = nil) throws -> Double? {
    var model = builder.model(objective: .level(.curriculum))
    var left = Set(moves.map { Chosen(teacher: $0.key, school: $0.value) })
    for (move, variable) in builder.moves.enumerated() {
      guard let variable else { continue }
      let isChosen = left.remove(chosen(move)) != nil
      model.setBounds(of: variable, lower: isChosen ? 1 : 0, upper: isChosen ? 1 : 0)
    }
    // A move without a variable is one that nobody may make.
    guard left.isEmpty else { return nil }
    if let recruits {
      var unplaced = recruits.filter { $0.value > 0 }
      for (move, variable) in builder.recruits {
        let count = Double(unplaced.removeValue(forKey: chosen(move).school) ?? 0)
        model.setBounds(of: variable, lower: count, upper: count)
      }
      guard unplaced.isEmpty else { return nil }
    }
    switch try GLPKSolver().solve(ValidatedProgram(model), SolveOptions()) {
    case .optimal(let solution): return solution.objective
    case .infeasible: return nil
    case .feasible, .unbounded, .undecided: preconditionFailure("a tiny model is decided")
    }
  }

  private struct Chosen: Hashable {
    let teacher: Teacher.ID?
    let school: School.ID
  }

  private func chosen(_ move: Int) -> Chosen {
    let program = builder.program
    let teacher = program.teacher(of: program.moves[move].candidate)
    return Chosen(
      teacher: teacher.map { problem.teachers[$0].id },
      school: problem.schools[program.moves[move].place.school].id
    )
  }
}
