import Foundation
import Staffing
import Testing
import TextWidth

@testable import PlanReports

@Suite struct ProgressLineTests {
  private let report = ProgressReport(
    .planning(
      .searching,
      LevelProgress("curriculum", value: 51_722.04, bound: 51_716.6, statusQuo: 57_986.7)
    ),
    seconds: 123
  )

  private static let levels: [LevelProgress?] = [
    nil, LevelProgress("curriculum"),
    LevelProgress("blended", value: 1_234_567.891, bound: 1, statusQuo: 3_000_000),
    LevelProgress("staffing", value: 0, bound: 0, statusQuo: 0),
    LevelProgress("burden", value: 12.5),
  ]

  @Test(arguments: Language.allCases)
  func `a line fits whatever the window`(language: Language) {
    let steps: [ProgressReport.Step] =
      [
        .loading, .loaded(schools: 60, teachers: 1485), .loadedPlan(assignments: 1485),
        .auditing, .loadingPlan, .loadingRosters, .inspecting, .making, .classes, .writing,
        .stopping,
      ]
      + ProgressReport.Phase.allCases.flatMap { phase in
        Self.levels.map { .planning(phase, $0) }
      }
    for step in steps {
      let report = ProgressReport(step, seconds: 98_765.4)
      for width in 0...160 {
        #expect(report.line(in: language, width: width).displayWidth <= width, "\(step) \(width)")
      }
      let full = report.line(in: language)
      #expect(report.line(in: language, width: full.displayWidth) == full)
    }
  }

  @Test func `Chinese takes two columns a character`() {
    let full = report.line(in: .zh)
    #expect(full == "[123 秒] 开齐开足：改进方案，目前 51722.04，最好可能 51716.6，达成度 99.91%，差距 0.09%")
    #expect(full.displayWidth > full.count)
    #expect(report.line(in: .zh, width: full.count) != full)
  }

  @Test func `what matters least goes first in a narrow window`() {
    let full = "[123 s] curriculum (开齐开足): improving the plan, best 51722.04, bound 51716.6, "
    #expect(report.line(in: .en) == full + "achieved 99.91%, gap 0.09%")
    let short = "[123 s] curriculum: improving, best 51722.04, bound 51716.6, achieved 99.91%"
    #expect(report.line(in: .en, width: 90) == short + ", gap 0.09%")
    #expect(report.line(in: .en, width: 80) == short)
    let figures = "[123 s] curriculum: best 51722.04, bound 51716.6, achieved 99.91%"
    #expect(report.line(in: .en, width: 70) == figures)
    #expect(report.line(in: .en, width: 32) == "[123 s] curriculum: best 51722.…")
  }

  @Test func `a level without an achieved share keeps its gap`() {
    let staffing = LevelProgress("staffing", value: 100, bound: 80, statusQuo: 90)
    let report = ProgressReport(.planning(.pricing, staffing), seconds: 1)
    #expect(
      report.line(in: .en, width: 60) == "[1 s] staffing: bounding, best 100, bound 80, gap 20%"
    )
  }

  @Test func `a JSON line has every key on one line`() throws {
    let line = report.jsonLine
    #expect(!line.contains("\n"))
    let parsed = try JSONSerialization.jsonObject(with: Data(line.utf8))
    let object = try #require(parsed as? [String: Any])
    #expect(object["phase"] as? String == "searching")
    #expect(object["level"] as? String == "curriculum")
    #expect(object["value"] as? Double == 51_722.04)
    #expect(object["bound"] as? Double == 51_716.6)
    #expect(object["status_quo"] as? Double == 57_986.7)
    #expect(object["seconds"] as? Double == 123)
    #expect(try #require(object["achieved"] as? Double) > 0.999)
    #expect(try #require(object["gap"] as? Double) < 0.001)
  }

  @Test func `what is not known is null in a JSON line`() throws {
    let line = ProgressReport(.planning(.preparing, nil), seconds: 0.123_456).jsonLine
    #expect(
      line == #"{"phase": "preparing", "level": null, "value": null, "bound": null, "#
        + #""gap": null, "achieved": null, "status_quo": null, "seconds": 0.123}"#
    )
  }
}
