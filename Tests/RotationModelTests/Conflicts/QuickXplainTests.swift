import Testing

@testable import RotationModel

/// Minimal sets of candidates that contradict each other.
@Suite struct QuickXplainTests {
  private static let needed: Set<Int> = [3, 7, 11]

  private func minimal(most: Int, background: [Int] = []) -> [Int]? {
    QuickXplain(contradicts: { Self.needed.isSubset(of: $0) }, most: most)
      .minimal(of: Array(0..<20).filter { !background.contains($0) }, background: background)
  }

  @Test func `what is needed is found, and nothing else`() {
    #expect(minimal(most: .max) == [3, 7, 11])
    #expect(minimal(most: 3) == [3, 7, 11])
    #expect(minimal(most: 2, background: [7]) == [3, 11])
    #expect(minimal(most: 0, background: [3, 7, 11]) == [])
  }

  @Test(arguments: 0..<3)
  func `more than are sought are told without finding them all`(most: Int) {
    #expect(minimal(most: most) == nil)
  }

  @Test func `of several sets the one of the first candidates is found`() {
    let finder = QuickXplain { members in
      [[1, 5], [2, 9], [8, 9]].contains { Set($0).isSubset(of: members) }
    }
    #expect(finder.minimal(of: Array(0..<10), background: []) == [1, 5])
    #expect(finder.minimal(of: Array((0..<10).reversed()), background: []) == [9, 8])
  }

  @Test func `few questions are asked where many are needed and few are sought`() {
    var questions = 0
    let all = Array(0..<1_024)
    let finder = QuickXplain(
      contradicts: {
        questions += 1
        return $0.count == all.count
      },
      most: 4
    )
    #expect(finder.minimal(of: all, background: []) == nil)
    #expect(questions < 40)
  }
}
