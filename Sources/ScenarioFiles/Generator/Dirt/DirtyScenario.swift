public import Staffing

/// A district's tables as an office's export would have them, with the list of what is wrong.
///
/// The shares are those that field reports name. No row has more than one fault that loading
/// refuses, so the list says exactly which errors loading reports.
public struct DirtyScenario: Sendable {
  let problem: StaffingProblem
  var tables: [String: DirtyTable] = [:]
  private let names: [String]
  var chance: Chance
  /// Rows of teachers in the order in which they are spoiled; rows with a fault are gone.
  var cleanRows: [Int] = []

  /// Spoils the tables of a district; the same seed spoils the same cells.
  public init(_ problem: StaffingProblem, seed: UInt64) {
    self.problem = problem
    chance = Chance(seed: seed, .dirt)
    let files = ScenarioFolder.tableFiles(of: problem)
    names = files.map(\.name)
    for (name, bytes) in files { tables[name] = DirtyTable(file: name, bytes: bytes) }
    removeTeachingPoint()
    spoilPeople()
    addTitles()
  }

  /// Everything that was done, by file, row and column.
  public var faults: [InjectedFault] {
    names.flatMap { tables[$0]?.injected ?? [] }.sorted { one, other in
      if one.file != other.file { return one.file < other.file }
      if one.row ?? 0 != other.row ?? 0 { return one.row ?? 0 < other.row ?? 0 }
      if one.column ?? 0 != other.column ?? 0 { return one.column ?? 0 < other.column ?? 0 }
      return one.kind.rawValue < other.kind.rawValue
    }
  }

  /// The cells of every table, header first, without titles and totals.
  var allRows: [[[String]]] {
    names.compactMap { name in tables[name].map { [$0.header] + $0.rows } }
  }

  /// The list of faults as a table: file, row, column, kind and the code that loading reports.
  public var faultsTable: String {
    var writer = CSVWriter(header: ["file", "row", "column", "kind", "code"])
    for fault in faults {
      writer.append([
        fault.file, fault.row.map { "\($0)" } ?? "", fault.column.map { "\($0)" } ?? "",
        fault.kind.rawValue, fault.code,
      ])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes the scenario folder, whole or not at all.
  public func write(to path: String, replacing: Bool = false) throws(FolderError) {
    let files = names.compactMap { name in tables[name].map { (name, $0.bytes) } }
    try ScenarioFolder.write(
      [ScenarioFolder.settingsFile(of: problem)] + files,
      to: path,
      replacing
    )
  }

  /// Drops a teaching point from the table of schools; whatever names it is a fault.
  private mutating func removeTeachingPoint() {
    let schools = SchoolColumn.table.fileName
    let points = problem.schools.filter { $0.parent != nil }
    guard !points.isEmpty else { return }
    let point = chance.pick(points).id.text
    tables[schools]?.rows.removeAll { $0.first == point }
    for name in names where name != schools {
      guard var table = tables[name] else { continue }
      for column in ["school", "from", "to"] where table.position(column) != nil {
        for row in table.rows.indices where table.cell(row, column) == point {
          table.spoil(row, column, .missingSchool, .error(.unknownSchool))
        }
      }
      tables[name] = table
    }
  }

  private mutating func addTitles() {
    let district = problem.title.prefix { !$0.isNumber }
    for name in [TeacherColumn.table.fileName, SchoolColumn.table.fileName] {
      let words = ["\(district)统计表", "填报单位：\(district)教育局", "填报说明：按在编在册人员填写"]
      for title in words.prefix(chance.whole(1...3)) { tables[name]?.addTitle(title) }
    }
    tables[TeacherColumn.table.fileName]?.addTotal()
    tables[ClassColumn.table.fileName]?.addTotal()
    tables[TeacherColumn.table.fileName]?.translate(TeacherColumn.self)
    tables[SchoolColumn.table.fileName]?.translate(SchoolColumn.self)
    tables[TeacherColumn.table.fileName]?.encodeAsGB18030()
  }
}
