import Staffing
import Testing

@testable import ScenarioFiles

/// What templates say of the tables, against what the reader does.
@Suite struct TableShapeTests {
  @Test func `every table and column has both names, the required ones come first`() {
    let tables = ScenarioFolder.tables
    #expect(tables.map(\.english) == ScenarioTables.names.map(\.english))
    #expect(tables.filter(\.isRequired).map(\.english) == ["schools", "classes", "teachers"])
    for table in tables {
      #expect(table.chinese != table.english)
      #expect(Set(table.columns.map(\.chinese)).count == table.columns.count, "\(table.english)")
      for column in table.columns { #expect(column.chinese != column.english, "\(column.english)") }
    }
  }

  /// A word that no list has, no number, month, school or person.
  private static let nonsense = "§§"

  @Test func `a column that takes only some values is told as such, every other as text`() throws {
    for table in ScenarioFolder.tables where table.english != "class_teachers" {
      for column in table.columns {
        var scenario = SmallScenario()
        let others = table.columns.filter(\.isRequired).map(\.english)
        let names = others.contains(column.english) ? others : others + [column.english]
        let cells = names.map { $0 == column.english ? Self.nonsense : Self.value(of: $0, table) }
        let file = table.english + ".csv"
        scenario.files[file] =
          names.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
        let position = (names.firstIndex(of: column.english) ?? 0) + 1
        let found = try scenario.findings().contains {
          $0.hasPrefix("\(file):2:\(position) ") && !$0.hasSuffix("D018")
        }
        let isFree = column.content == .text || column.content == .id
        // A curriculum may name a subject of the district's own.
        if table.english == "curriculum", column.english == "subject" { continue }
        #expect(found == !isFree, "\(table.english).\(column.english)")
      }
    }
  }

  private static func value(of column: String, _ table: TableShape) -> String {
    switch column {
    case "id": table.english == "schools" ? "S7" : "T7"
    case "name": "Seventh"
    case "school", "from": "S1"
    case "to": "S2"
    case "teacher": "T1"
    case "stage", "stages": "primary"
    case "location": "rural"
    case "subject": "math"
    case "decision": "stay"
    case "post": "deputy"
    default: "1"
    }
  }

  @Test func `the standard settings in a sheet change nothing`() throws {
    let settings = ScenarioFolder.standardSettings
    #expect(settings.map(\.key).contains("policy.limits.travel_minutes"))
    #expect(Set(settings.map(\.key)).count == settings.count)
    let floors = settings.filter { $0.key.hasPrefix("policy.floors") }
    #expect(!floors.isEmpty)
  }
}
