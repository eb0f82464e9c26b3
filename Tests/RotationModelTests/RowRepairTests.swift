import GLPKSolver
import LinearModel
import ScenarioFiles
import Staffing
import TestSupport
import Testing

@testable import RotationModel

/// Floors are filled from the status quo by exchanges that break nothing else.
@Suite struct RowRepairTests {
  private static let program = ExchangeProgram(
    DistrictFacts(SyntheticDistrict(teachers: 700, seed: 3).problem)
  )

  private func proposals(seed: UInt64) -> Proposals {
    var random = SearchRandom(seed: seed)
    return Proposals(Self.program, reducedCost: Self.program.moves.map { _ in random.unit() })
  }

  private func statusQuo() -> ExchangeState {
    ExchangeState(Self.program, TeachingComponents(Self.program), teaches: false)
  }

  @Test func `exchanges alone fill the floors of a generated district`() {
    let start = statusQuo()
    #expect(start.shortOfFloors > 50)
    let repair = RowRepair(proposals: proposals(seed: 1), seed: 1, fillsFloorsAlone: true)
    let mended = repair.mended(start) { _ in false }
    #expect(mended.state.broken <= 1e-9)
    #expect(mended.draws < 100 * Int(start.shortOfFloors))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whenever the mending is stopped, no rule but a floor is broken more than before`(
    seed: UInt64
  ) {
    let start = statusQuo()
    let others = start.broken - start.shortOfFloors
    let repair = RowRepair(proposals: proposals(seed: seed), seed: seed, fillsFloorsAlone: true)
    var short = start.shortOfFloors
    for most in [256, 512, 1024, 4096] {
      let state = repair.mended(start) { $0 >= most }.state
      #expect(state.broken - state.shortOfFloors <= others + 1e-9)
      #expect(state.shortOfFloors <= short)
      short = state.shortOfFloors
    }
    #expect(short < start.shortOfFloors)
  }

  @Test func `what a change taken back did to the floors is taken back as well`() throws {
    var state = statusQuo()
    let program = Self.program
    let leaver = try #require(
      program.candidates.indices.first {
        program.candidates[$0].mayStay && !program.candidates[$0].moves.isEmpty
      }
    )
    let move = Int32(program.candidates[leaver].moves.lowerBound)
    let before = state.shortOfFloors
    let isDone = state.apply([.init(candidate: leaver, move: move)], mayBreak: true)
    #expect(isDone)
    #expect(state.shortOfFloors < before)
    state.revert()
    #expect(state.shortOfFloors == before)
  }
}
