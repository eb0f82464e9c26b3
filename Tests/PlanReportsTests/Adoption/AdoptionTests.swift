import Staffing
import Testing

@testable import PlanReports

@Suite struct AdoptionTests {
  /// A record with a level that has a gap of 0.02, after one that is closed.
  private func request(
    gap: String? = "0.005",
    accepting gaps: [String: Double] = [:],
    missing: [String] = [],
    inputs: [String: String] = ["schools.csv": "sha256:00"]
  ) -> Adoption.Request {
    var record = ComparedPlans.tiny.record
    record?.options = gap.map { ["gap": $0] } ?? [:]
    if let value = record?.levels[1].value { record?.levels[1].bound = value * 0.98 }
    return Adoption.Request(
      record: record,
      missing: missing,
      files: ["plan.json": "sha256:01"],
      inputs: inputs,
      acceptedGaps: gaps
    )
  }

  @Test func `a plan within the gap asked for may be adopted`() {
    let adoption = Adoption(request(gap: "0.02"))
    #expect(adoption.refusals.isEmpty)
    #expect(adoption.levels.map(\.name) == ["curriculum", "staffing", "burden"])
    #expect(adoption.levels.map(\.acceptedGap) == [0.02, 0.02, 0.02])
  }

  @Test(arguments: [(0.0201, true), (0.02, true), (0.0199, false), (0, false), (1, true)])
  func `a level counts against the gap that the office accepts`(gap: Double, isEnough: Bool) {
    let adoption = Adoption(request(accepting: ["staffing": gap]))
    #expect(adoption.refusals.isEmpty == isEnough)
    #expect(adoption.levels.map(\.acceptedGap) == [0.005, gap, 0.005])
  }

  @Test func `whatever plan json calls itself, the figures of its levels count`() {
    var wrong = request()
    wrong.record?.status = .optimal
    guard case .notWithinGap(let level, let gap, let accepted)? = Adoption(wrong).refusals.first
    else {
      Issue.record("the plan is not refused")
      return
    }
    #expect(level == "staffing" && abs(gap - 0.02) < 1e-9 && accepted == 0.005)
    var modest = request(gap: "0.02")
    modest.record?.status = .feasible
    #expect(Adoption(modest).refusals.isEmpty)
  }

  @Test(arguments: [nil, "", "small", "nan", "inf", "-1", "2"])
  func `without a gap that can be meant the office must name one for every level`(text: String?) {
    let names = ["curriculum", "staffing", "burden"]
    let adoption = Adoption(request(gap: text))
    #expect(adoption.refusals == names.map { .gapUnknown(level: $0) })
    let all = Dictionary(uniqueKeysWithValues: names.map { ($0, 0.02) })
    #expect(Adoption(request(gap: text, accepting: all)).refusals.isEmpty)
  }

  @Test func `other inputs, missing files and unknown levels are all named`() {
    let adoption = Adoption(
      request(
        gap: "0.02",
        accepting: ["blended": 1],
        missing: ["floors.csv"],
        inputs: ["schools.csv": "sha256:01", "travel.csv": "sha256:02"]
      )
    )
    #expect(
      adoption.refusals == [
        .incomplete(["floors.csv"]), .otherInputs(["schools.csv", "travel.csv"]),
        .unknownLevel("blended"),
      ]
    )
  }

  @Test func `a plan without its record is never adopted`() {
    var bare = request(missing: ["plan.json"])
    bare.record = nil
    #expect(Adoption(bare).refusals == [.incomplete(["plan.json"])])
  }
}
