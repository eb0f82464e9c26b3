import Foundation
import Testing

@testable import PeerRuns

struct GrowthFitTests {
  @Test(arguments: [0.5, 1.0, 1.3, 2.0]) func `a pure power gives its exponent`(slope: Double)
    throws
  {
    let power = try #require(GrowthFit([(1, 3), (2, 3)])).slope
    #expect(abs(power) < 1e-12)
    let points = [1_500.0, 1_500, 6_000, 20_000, 60_000].map { size in
      (size: size, seconds: 0.002 * pow(size, slope))
    }
    let fit = try #require(GrowthFit(points))
    #expect(abs(fit.slope - slope) < 1e-9)
    #expect(abs(fit.seconds(for: 6_000) - 0.002 * pow(6_000, slope)) < 1e-6)
  }

  @Test func `points off the line pull it by least squares`() throws {
    // Logarithms to base 10: (0, 0), (1, 2), (2, 1), whose line of least squares rises by 0.5.
    let fit = try #require(GrowthFit([(1, 1), (10, 100), (100, 10)]))
    #expect(abs(fit.slope - 0.5) < 1e-12)
  }

  @Test func `one size gives no slope`() {
    #expect(GrowthFit([(1_500, 2), (1_500, 3)]) == nil)
    #expect(GrowthFit([]) == nil)
  }
}
