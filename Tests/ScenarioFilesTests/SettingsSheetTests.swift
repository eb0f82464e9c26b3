import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// The settings of a workbook: dotted keys beside their values.
@Suite struct SettingsSheetTests {
  private typealias Cell = SimpleWorkbook.Cell

  private func load(_ rows: [(String, Cell)]) throws -> LoadedScenario {
    let folder = try TemporaryFolder()
    try folder.write(workbook(rows).bytes, to: "scenario.xlsx")
    return try ScenarioFolder.load(at: folder.path)
  }

  private func workbook(_ rows: [(String, Cell)]) -> SimpleWorkbook {
    WorkbookScenario.small([
      .init("policy", [[.text("键"), .text("值")]] + rows.map { [.text($0.0), $0.1] })
    ])
  }

  private func findings(_ rows: [(String, Cell)]) throws -> [String] {
    try WorkbookScenario.findings(workbook(rows))
  }

  @Test func `values of every kind are read`() throws {
    let problem = try load([
      ("title", .text("云溪: \"轮岗\" #1")), ("school_year", .number("2027")),
      ("preset", .text("wujin-2017")),
      ("policy.eligibility.movable_posts", .text("[teacher, middle]")),
      ("policy.eligibility.age_below", .text("{male: 52, female: 48}")),
      ("policy.limits.travel_minutes", .number("45")),
      ("policy.limits.inflow_share", .percent("0.2")),
      ("policy.limits.cross_stage", .boolean(false)), ("policy.limits", .text("{speed_kmh: 40}")),
      ("policy.administrators", .text("[\nprincipal\n]")), ("policy.overload", .text("")),
      (
        "policy.floors",
        .text("[{name: a, people: all, share: 0.1}, {name: b, people: backbone, share: 0.2}]")
      ),
      ("solve.seed", .number("7")), ("solve.gap", .number("0.01")),
    ]).problem
    #expect(problem.title == "云溪: \"轮岗\" #1" && problem.schoolYear == 2027)
    #expect(problem.policy.eligibility.movablePosts == [.teacher, .middle])
    #expect(problem.policy.eligibility.ageBelow == .init(male: 52, female: 48))
    #expect(problem.policy.limits.travelMinutes == 45 && problem.policy.limits.speedKmh == 40)
    #expect(problem.policy.limits.inflowShare == 0.2 && !problem.policy.limits.allowsCrossStage)
    #expect(problem.policy.administrators == [.principal])
    #expect(problem.policy.floors.map(\.name) == ["a", "b"])
    #expect(problem.settings.seed == 7 && problem.settings.gap == 0.01)
  }

  @Test func `floors by name join those of the preset`() throws {
    let policy = try load([
      ("title", .text("t")), ("policy.floors.teachers.share", .number("0.2")),
      ("policy.floors.new.people", .text("senior_title")),
      ("policy.floors.new.share", .number("0.1")),
    ]).problem.policy
    #expect(policy.floors.map(\.name) == ["teachers", "backbone", "administrators", "new"])
    #expect(policy.floors[0].share == 0.2 && policy.floors[0].people == .all)
    #expect(policy.floors[3].people == .seniorTitle)
  }

  @Test func `floors by name may stand in scenario yaml too`() throws {
    let yaml = "policy:\n  floors:\n    backbone: {share: 0.3}\n"
    let loaded = try SmallScenario.changing(["scenario.yaml": yaml]).load()
    #expect(loaded.problem.policy.floors.map(\.share.value) == [0.15, 0.3, 0.15])
    let single = "policy:\n  floors: {name: only, people: all, share: 0.1}\n"
    let one = try SmallScenario.changing(["scenario.yaml": single]).load()
    #expect(one.problem.policy.floors.map(\.name) == ["only"])
  }

  @Test func `faults name the row and the column of the sheet`() throws {
    let place = "scenario.xlsx[policy]"
    let cases: [([(String, Cell)], [String])] = [
      ([("title", .text("t")), ("policy.overlaod", .number("1"))], ["\(place):3:1 D030"]),
      ([("polcy.overload", .number("1"))], ["\(place):2:1 D030"]),
      ([("policy.overload", .text("much"))], ["\(place):2:2 D031"]),
      ([("policy.overload", .number("-1"))], ["\(place):2:2 D013"]),
      ([("policy", .text("x"))], ["\(place):2:2 D031"]),
      ([("preset", .text("nationl-2014"))], ["\(place):2:2 D011"]),
      ([("title", .text("t")), ("solve.seed", .text("{a: 1"))], ["\(place):3:2 D029"]),
      ([("title", .text("a")), ("title", .text("b"))], ["\(place):3:1 D018"]),
      (
        [("policy.limits.speed_kmh", .number("1")), ("policy.limits", .text("{speed_kmh: 2}"))],
        ["\(place):3:1 D018"]
      ),
      (
        [("policy.limits", .text("none")), ("policy.limits.speed_kmh", .number("1"))],
        ["\(place):2:2 D031", "\(place):3:1 D018"]
      ),
      ([("policy.eligibility.movable_posts", .text("[teacher, midle]"))], ["\(place):2:2 D011"]),
      ([("policy.floors.new.share", .number("0.1"))], ["\(place):2:1 D010"]),
      ([("policy.floors.teachers.shar", .number("0.1"))], ["\(place):2:1 D030"]),
      ([("extends", .text("scenario.xlsx"))], ["\(place):2:2 D041"]),
      ([("title", .error("#N/A"))], ["\(place):2:2 D055"]),
      ([("", .text("x"))], ["\(place):2:1 D010"]),
      ([("policy..overload", .number("1"))], ["\(place):2:1 D030"]),
    ]
    for (rows, expected) in cases { #expect(try findings(rows) == expected, "\(rows)") }
  }

  @Test func `the sheet may have a title, more columns and any order`() throws {
    let workbook = WorkbookScenario.small(
      [
        .init(
          "政策",
          texts: [
            ["本年度政策"], ["说明", "值", "键"], ["学年", "2028", "school_year"], [],
            ["", "很长的题目", "title"],
          ]
        )
      ],
      without: ["policy"]
    )
    let folder = try TemporaryFolder()
    try folder.write(workbook.bytes, to: "scenario.xlsx")
    let loaded = try ScenarioFolder.load(at: folder.path)
    #expect(loaded.problem.schoolYear == 2028 && loaded.problem.title == "很长的题目")
    #expect(loaded.diagnostics.map(\.short) == ["scenario.xlsx[政策]:1 D036"])
    let without = WorkbookScenario.small([
      .init("policy", texts: [["key", "amount"], ["a", "1"]])
    ])
    #expect(
      try WorkbookScenario.findings(without)
        == ["scenario.xlsx[policy]:1 D007", "scenario.xlsx[policy]:1:2 D009"]
    )
  }
}
