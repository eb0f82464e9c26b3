import Staffing
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (0.14, 50, 7), (0.15, 20, 3), (0.15, 21, 4), (0.15, 0, 0), (0.07, 100, 7), (0.29, 100, 29),
    (1, 9, 9), (0, 9, 0), (0.1, 1, 1), (0.3, 10, 3),
  ])
  func `floors round up, but not for a hair in binary`(share: Double, count: Int, people: Int) {
    #expect(Share(share).roundedUp(of: count) == people)
  }

  @Test(arguments: [
    (0.25, 8, 2), (0.25, 7, 1), (0.25, 3, 0), (0.29, 100, 29), (0.3, 10, 3), (0.34, 3, 1),
    (0.57, 100, 57), (1, 9, 9),
  ])
  func `limits round down, but not for a hair in binary`(share: Double, count: Int, people: Int) {
    #expect(Share(share).roundedDown(of: count) == people)
  }

  @Test(arguments: 0...100)
  func `every whole percentage of a hundred people is that many`(percent: Int) {
    let share = Share(Double(percent) / 100)
    #expect(share.roundedUp(of: 100) == percent)
    #expect(share.roundedDown(of: 100) == percent)
  }
}
