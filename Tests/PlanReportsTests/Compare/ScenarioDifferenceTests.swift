import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct ScenarioDifferenceTests {
  static let first = ScenarioContents(
    settings: [.init(key: "title", value: "one"), .init(key: "policy.overload", value: "1")],
    tables: [
      .init(
        name: "classes",
        columns: ["school", "grade", "classes"],
        keyColumns: [0, 1],
        rows: [["S1", "2", "3"], ["S1", "10", "1"], ["S2", "1", ""]]
      ),
      .init(
        name: "teachers",
        columns: ["id", "name", "school"],
        keyColumns: [0],
        rows: [["T1", "Ann", "S1"], ["T2", "Ben", "S1"]]
      ),
    ]
  )

  static let other = ScenarioContents(
    settings: [.init(key: "policy.overload", value: "1.2"), .init(key: "title", value: "one")],
    tables: [
      .init(
        name: "classes",
        columns: ["school", "grade", "classes"],
        keyColumns: [0, 1],
        rows: [["S2", "1", "0.5"], ["S1", "10", "2"], ["S3", "1", "1"]]
      ),
      .init(
        name: "teachers",
        columns: ["id", "name", "school"],
        keyColumns: [0],
        rows: [["T2", "Benjamin", "S2"], ["T1", "Ann", "S1"]]
      ),
    ]
  )

  @Test func `settings differ by key, rows by key and column`() {
    let difference = ScenarioDifference(from: Self.first, to: Self.other)
    #expect(difference.settings == [.init(name: "policy.overload", first: "1", other: "1.2")])
    #expect(difference.tables.map(\.name) == ["classes", "teachers"])
    let classes = difference.tables[0]
    #expect(classes.key == ["school", "grade"])
    #expect(
      classes.rows == [
        .init(key: ["S1", "2"], change: .removed, cells: []),
        .init(
          key: ["S1", "10"],
          change: .changed,
          cells: [.init(column: "classes", first: "1", other: "2")]
        ),
        .init(
          key: ["S2", "1"],
          change: .changed,
          cells: [.init(column: "classes", first: nil, other: "0.5")]
        ),
        .init(key: ["S3", "1"], change: .added, cells: []),
      ]
    )
    #expect(ScenarioDifference.Row.Change.allCases.map(classes.count) == [1, 1, 2])
  }

  @Test func `that a person has another name is said, but not which`() {
    let teachers = ScenarioDifference(from: Self.first, to: Self.other).tables[1]
    #expect(
      teachers.rows == [
        .init(
          key: ["T2"],
          change: .changed,
          cells: [
            .init(column: "name", first: nil, other: nil),
            .init(column: "school", first: "S1", other: "S2"),
          ]
        )
      ]
    )
  }

  @Test func `a table that one scenario lacks is all added or removed`() {
    var less = Self.first
    less.tables.removeLast()
    let there = ScenarioDifference(from: less, to: Self.first)
    #expect(there.tables.map(\.name) == ["teachers"])
    #expect(there.tables[0].rows.map(\.change) == [.added, .added])
    let back = ScenarioDifference(from: Self.first, to: less)
    #expect(back.tables[0].rows.map(\.change) == [.removed, .removed])
  }

  /// Contents with rows and settings drawn from few values, so that many of them meet.
  private func drawn(_ random: inout SplitMix64) -> ScenarioContents {
    let tables = ["schools", "teachers"].map { name in
      let keys = Set((0..<random.whole(0...8)).map { _ in random.whole(0...9) }).sorted()
      let rows = keys.map { ["K\($0)", "\(random.whole(0...2))", random.chance(0.3) ? "" : "x"] }
      return ScenarioContents.Table(
        name: name,
        columns: ["id", "name", "school"],
        keyColumns: [0],
        rows: rows
      )
    }
    let settings = (0..<6).filter { _ in random.chance(0.7) }.map {
      ScenarioContents.Setting(key: "k\($0)", value: "\(random.whole(0...1))")
    }
    return ScenarioContents(settings: settings, tables: tables)
  }

  private func mirrored(_ row: ScenarioDifference.Row) -> ScenarioDifference.Row {
    let change: ScenarioDifference.Row.Change =
      switch row.change {
      case .added: .removed
      case .removed: .added
      case .changed: .changed
      }
    let cells = row.cells.map {
      ScenarioDifference.Cell(column: $0.column, first: $0.other, other: $0.first)
    }
    return .init(key: row.key, change: change, cells: cells)
  }

  @Test func `a scenario differs from itself in nothing, in whatever order its rows stand`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let contents = drawn(&random)
      var shuffled = contents
      shuffled.settings.shuffle(using: &random)
      for index in shuffled.tables.indices { shuffled.tables[index].rows.shuffle(using: &random) }
      #expect(ScenarioDifference(from: contents, to: contents).isEmpty)
      #expect(ScenarioDifference(from: contents, to: shuffled).isEmpty)
    }
  }

  @Test func `swapped scenarios mirror every row, cell and setting`() {
    var random = SplitMix64(seed: 12)
    var different = 0
    for _ in 0..<200 {
      let one = drawn(&random)
      let two = drawn(&random)
      let there = ScenarioDifference(from: one, to: two)
      let back = ScenarioDifference(from: two, to: one)
      #expect(there.settings.map(\.name) == back.settings.map(\.name))
      #expect(there.settings.map(\.first) == back.settings.map(\.other))
      #expect(there.settings.map(\.other) == back.settings.map(\.first))
      #expect(there.tables.map(\.name) == back.tables.map(\.name))
      #expect(there.tables.map { $0.rows.map(mirrored) } == back.tables.map(\.rows))
      different += there.isEmpty ? 0 : 1
    }
    #expect(different > 150)
  }
}
