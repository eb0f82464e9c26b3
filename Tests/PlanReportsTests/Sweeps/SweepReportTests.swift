import Foundation
import Staffing
import Testing

@testable import PlanReports

/// What is said of a sweep, as text, table, JSON and page.
@Suite struct SweepReportTests {
  private let report = SweepReport(SweptPlans.sweep, output: "Sweeps/a")

  @Test(arguments: Language.allCases)
  func `the answer reads as stored`(language: Language) throws {
    try expectSnapshot(report.text(in: language), named: "sweep.\(language.rawValue).txt")
  }

  @Test func `the JSON and the table read as stored`() throws {
    try expectSnapshot(report.json, named: "sweep.json")
    let rows = report.rows.map { $0.joined(separator: ",") + "\n" }.joined()
    try expectSnapshot(rows, named: "sweep.csv")
    #expect(Set(report.rows.map(\.count)).count == 1)
  }

  @Test(arguments: Language.allCases)
  func `the page reads as stored`(language: Language) throws {
    let html = report.page(in: language)
    let start = try #require(html.firstRange(of: "<body")).lowerBound
    try expectSnapshot(String(html[start...]), named: "sweep-page.\(language.rawValue).html")
  }

  @Test func `verdicts say by which, and whether for certain`() {
    let text = report.text(in: .en)
    #expect(text.contains("dominated by 2\n"))
    #expect(text.contains("dominated by 2, as found"))
    #expect(text.contains("no plan: floor teachers (教师) asks for 12, 7 can move"))
    #expect(text.contains("no plan: at the time limit"))
  }

  @Test func `no person is named anywhere`() {
    for text in [
      report.json, report.page(in: .en), report.rows.joined().joined(), report.text(in: .zh),
    ] {
      #expect(!text.contains("T0007"))
    }
  }

  @Test(arguments: Language.allCases)
  func `values are escaped, and the page needs nothing from elsewhere`(language: Language) {
    let html = report.page(in: language)
    #expect(!html.contains("<b>District") && html.contains("&lt;b&gt;District"))
    #expect(!html.contains("<i>.share"))
    for word in ["http:", "https:", "src=", "@import", "<script", "<link"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("@media print"))
  }

  @Test func `dominated points are hollow, and the line joins the best by the two figures`() throws
  {
    let chart = try #require(SweepChart(SweptPlans.sweep))
    #expect(chart.points.map(\.numbers) == [[1], [2], [3], [4]])
    #expect(chart.points.map(\.style) == [.dominated, .efficient, .found, .efficient])
    #expect(chart.line.map(\.numbers) == [[2], [4]])
    for point in chart.points {
      #expect((0...SweepChart.width).contains(point.x) && (0...SweepChart.height).contains(point.y))
    }
    // More people stand further right, a larger value stands higher.
    #expect(chart.points[1].x < chart.points[0].x && chart.points[1].y > chart.points[0].y)
  }

  @Test func `the best pairs are those that brute force finds`() {
    for seed in 0..<200 {
      let costs = (0..<8).map { index in
        (Double((index * 7 + seed * 13) % 5), Double((index * 11 + seed * 5 + index * seed) % 6))
      }
      let best = SweepChart.best(costs).map { costs[$0] }
      let expected = costs.filter { own in
        !costs.contains { $0.0 <= own.0 && $0.1 <= own.1 && $0 != own }
      }
      #expect(Set(best.map { "\($0)" }) == Set(expected.map { "\($0)" }), "\(seed)")
    }
  }

  @Test func `axes end at round numbers and hold every value`() throws {
    for values in [[3.0], [0, 0], [527.5, 1096.46], [1e-4, 3e-4], [-7, 12], [1e6, 3e6]] {
      let scale = try #require(SweepChart.Scale(values))
      #expect((2...9).contains(scale.ticks.count), "\(values)")
      for value in values { #expect((0...1).contains(scale.part(value)), "\(values)") }
    }
    #expect(SweepChart.Scale([]) == nil)
  }

  @Test func `without any plan there is a table and no chart`() {
    let sweep = Sweep(
      title: "",
      settings: [.init(key: "k", values: ["1"])],
      combinations: [
        SweptPlans.unplanned("a", .infeasible([], isProvenLeast: false)),
        SweptCombination(name: "b", values: ["2"], outcome: .open, beganFrom: nil),
      ]
    )
    let report = SweepReport(sweep, output: "x")
    #expect(!sweep.isFinished)
    let html = report.page(in: .en)
    #expect(!html.contains("trade-off\" role") && html.contains("No combination has a plan"))
    let text = report.text(in: .en)
    #expect(text.contains("Not done yet: 1 combination."))
    #expect(text.contains("run the same command again"))
    #expect(text.contains("not done yet"))
  }

  @Test func `levels that are sums of different things are named`() {
    let sweep = Sweep(
      title: "",
      settings: [
        .init(key: "policy.weights.travel", values: ["1", "2"]),
        .init(key: "policy.limits.travel_minutes", values: ["1", "2"]),
        .init(key: "policy.priority_weight", values: ["1"]),
      ],
      combinations: []
    )
    #expect(sweep.valuedDifferently == ["policy.weights.travel"])
  }

  @Test func `a combination is told of in a line, at once and only once`() throws {
    let step = ProgressReport.Step.combination(
      SweptProgress(SweptPlans.sweep.combinations[1], isKept: false, done: 2, of: 6)
    )
    let line = ProgressReport(step, seconds: 3).line(in: .en)
    #expect(line.contains("2/6 b: curriculum (开齐开足) 18, gap 0%, 5 people moved"))
    var track = ProgressTrack(beats: false)
    _ = track.note(.sweeping(done: 1, of: 6), at: 2.9)
    #expect(track.note(step, at: 3).last?.step == step)
    let next = ProgressReport.Step.combination(
      SweptProgress(SweptPlans.sweep.combinations[4], isKept: true, done: 3, of: 6)
    )
    #expect(track.note(next, at: 3.1).last?.step == next)
    #expect(track.note(.sweeping(done: 3, of: 6), at: 5).isEmpty)
    let object = try JSONSerialization.jsonObject(
      with: Data(ProgressReport(next, seconds: 3).jsonLine.utf8)
    )
    let members = try #require(object as? [String: Any])
    #expect(members["phase"] as? String == "combination")
    #expect(members["status"] as? String == "infeasible")
    #expect(members["kept"] as? Bool == true)
    #expect(members["done"] as? Int == 3)
  }
}
