import Staffing
import Testing

@Suite struct LevelFiguresTests {
  func level(
    _ name: String = "curriculum",
    value: Double,
    bound: Double,
    statusQuo: Double
  ) -> PlanRecord.LevelFigures {
    PlanRecord.LevelFigures(
      name: name,
      value: value,
      bound: bound,
      statusQuo: statusQuo,
      seconds: 0
    )
  }

  @Test(arguments: ["curriculum", "blended"])
  func `the gap is a part of what exchange can mend`(name: String) {
    let figures = level(name, value: 120, bound: 100, statusQuo: 300)
    #expect(figures.absoluteGap == 20)
    #expect(figures.gap == 0.1)
    #expect(figures.achieved == 0.9)
  }

  @Test(arguments: ["staffing", "burden"])
  func `elsewhere the gap is a part of the value, and nothing is achieved`(name: String) {
    let figures = level(name, value: 200, bound: 150, statusQuo: 300)
    #expect(figures.gap == 0.25)
    #expect(figures.achieved == nil)
  }

  @Test func `small scales count as one`() {
    #expect(level(value: 0.5, bound: 0.25, statusQuo: 0.75).gap == 0.25)
    #expect(level("burden", value: 0.5, bound: 0.25, statusQuo: 0).gap == 0.25)
  }

  @Test func `a proven optimum has achieved everything, even where nothing could be mended`() {
    #expect(level(value: 300, bound: 300, statusQuo: 300).achieved == 1)
    #expect(level(value: 300, bound: 299.9999, statusQuo: 300).achieved == 1)
    #expect(level(value: 0, bound: 0, statusQuo: 0).achieved == 1)
  }

  @Test func `where the status quo is at the bound nothing can be said`() {
    #expect(level(value: 310, bound: 300, statusQuo: 300).achieved == nil)
  }

  @Test func `a plan worse than the status quo has achieved less than nothing`() {
    #expect(level(value: 110, bound: 90, statusQuo: 100).achieved == -1)
  }
}
