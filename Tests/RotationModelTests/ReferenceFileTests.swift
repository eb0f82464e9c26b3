import LinearModel
import RotationModel
import Staffing
import TestSupport
import Testing

@Suite struct ReferenceFileTests {
  private func text(of problem: StaffingProblem) throws -> String {
    let objective: ReferenceModel.Objective =
      problem.policy.priorities == .blended ? .blended : .level(.staffing)
    let model = ReferenceModel.model(of: problem, objective: objective)
    return MPSWriter().text(of: try ValidatedProgram(model))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `the same district gives the same file, whatever the order of its rows`(
    seed: UInt64
  ) throws {
    let problem = RandomDistrict(seed: seed, people: 60, schools: 9).problem
    let file = try text(of: problem)
    #expect(try text(of: problem) == file)
    #expect(try text(of: problem.shuffled(seed: seed)) == file)
  }
}
