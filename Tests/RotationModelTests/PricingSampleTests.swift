import PlanAudit
import RotationModel
import ScenarioFiles
import Staffing
import Testing

@Suite struct PricingSampleTests {
  @Test func `a pass gives a bound below a plan's blended sum, the same whatever the threads`() {
    let district = SyntheticDistrict(teachers: 100, seed: 3)
    let audit = PlanAudit(district.problem).audit(district.witness)
    let bound = PricingSample(district.problem).pass()
    #expect(audit.holds)
    #expect(bound < audit.blended.value)
    #expect(bound == PricingSample(district.problem, threads: 2).pass())
    #expect(PricingSample(district.problem).moveCount > 0)
  }
}
