import PlanAudit
import Testing

@Suite struct CoefficientOfVariationTests {
  @Test func `the published worked example comes to 0_51526`() throws {
    let variation = try #require(
      coefficientOfVariation(
        amounts: [279, 137, 935, 160, 402],
        students: [45, 37, 89, 76, 55]
      )
    )
    #expect(abs(variation - 0.51526) < 0.000005)
  }

  @Test func `equal shares of every student vary by nothing`() {
    #expect(coefficientOfVariation(amounts: [1, 2, 3], students: [10, 20, 30]) == 0)
  }

  @Test func `a larger school weighs more`() {
    // Mean 1, distances 1 and 1/3: root of (1/4 · 1 + 3/4 · 1/9) = root of 1/3.
    let variation = coefficientOfVariation(amounts: [20, 20], students: [10, 30])
    #expect(abs((variation ?? 0) - (1.0 / 3).squareRoot()) < 1e-12)
  }

  @Test func `nothing anywhere has no variation, and no students have none`() {
    #expect(coefficientOfVariation(amounts: [0, 0], students: [10, 20]) == nil)
    #expect(coefficientOfVariation(amounts: [1], students: [0]) == nil)
    #expect(coefficientOfVariation(amounts: [], students: []) == nil)
  }

  @Test func `a school without students counts nothing`() {
    let with = coefficientOfVariation(amounts: [1, 3, 9], students: [10, 10, 0])
    #expect(with == coefficientOfVariation(amounts: [1, 3], students: [10, 10]))
  }
}
