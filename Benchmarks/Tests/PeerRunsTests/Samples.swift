@testable import PeerRuns

/// Made-up results.
enum Samples {
  static let machine = Machine(processor: "a processor", cores: 2, memoryMB: 1_024)

  static func trace(_ points: [(seconds: Double, value: Double, bound: Double)]) -> Trace {
    var trace = Trace()
    for point in points { trace.note((point.value, point.bound), at: point.seconds) }
    return trace
  }

  static func peer(_ key: PeerResult.Key, value: Double, bound: Double) -> PeerResult {
    PeerResult(
      key: key,
      district: "1500-1",
      machine: machine,
      ending: .limit,
      status: 0,
      seconds: 600,
      peakMemoryMB: 512,
      trace: trace([(1, 90, bound), (400, value, bound)])
    )
  }

  static func own(
    _ district: String = "1500-1",
    people: Int? = 1_500,
    holds: Bool = true,
    points: [(seconds: Double, value: Double, bound: Double)] = [(1, 50, 10), (4, 20, 10)]
  ) -> OwnResult {
    let trace = trace(points)
    return OwnResult(
      district: district,
      generatedPeople: people,
      model: "abc",
      columns: 10,
      rows: 5,
      machine: machine,
      revision: "1234567",
      version: "0.1.0",
      glpk: "5.0",
      options: ["--seed", "1"],
      stoppedBy: "time",
      holds: holds,
      statusQuo: 110,
      value: trace.value ?? 0,
      bound: trace.bound ?? 0,
      seconds: 10,
      closingSeconds: 2,
      peakMemoryMB: 64,
      trace: trace
    )
  }
}
