import Testing

@testable import PlanReports

@Suite struct MoveMatrixTests {
  @Test func `every move is counted once, few places or many`() {
    for count in [3, 40] {
      let places = (0..<count).map { Place(name: "P\($0)", schools: [$0]) }
      let moves = (0..<200).map { (from: $0 * 7 % count, to: $0 * 13 % count) }
      let matrix = MoveMatrix(places, moves, others: "others")
      #expect(matrix.counts.flatMap { $0 }.reduce(0, +) == 200)
      #expect(matrix.names.count <= 16)
      #expect(matrix.names.contains("others") == (count > 16))
    }
  }

  @Test func `flows are the same both ways apart, the largest first`() {
    let flows = Flow.all([(0, 1), (1, 0), (0, 1), (2, 2)]) { $0 }
    #expect(flows.map(\.people) == [2, 1, 1])
    #expect(flows[0] == Flow(from: 0, to: 1, people: 2))
  }
}
