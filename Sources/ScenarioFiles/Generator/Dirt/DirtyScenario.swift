public import Staffing

/// A district's tables as an office's export would have them, with the list of what is wrong.
///
/// The shares are those that field reports name. No row has more than one fault that loading
/// refuses, so the list says exactly which errors loading reports.
public struct DirtyScenario: Sendable {
  private let problem: StaffingProblem
  private var tables: [String: DirtyTable] = [:]
  private let names: [String]
  private var chance: Chance
  /// Rows of teachers in the order in which they are spoiled; rows with a fault are gone.
  private var cleanRows: [Int] = []

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

  // MARK: Schools

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

  // MARK: People

  private mutating func spoilPeople() {
    let file = TeacherColumn.table.fileName
    guard var table = tables[file] else { return }
    let known = Set(tables[SchoolColumn.table.fileName]?.rows.compactMap(\.first) ?? [])
    cleanRows = chance.shuffled(
      table.rows.indices.filter { known.contains(table.cell($0, "school")) }
    )
    spoilIDs(&table)
    spoilSchools(&table)
    spoilStages(&table)
    spoilAges(&table)
    spoilAccepted(&table)
    repeatPeople(&table, known: known.sorted())
    tables[file] = table
  }

  /// Takes so many of a thousand people, at least one, who have no fault yet.
  private mutating func take(
    _ perMille: Int,
    of table: DirtyTable,
    where fits: (DirtyTable, Int) -> Bool = { _, _ in true }
  ) -> [Int] {
    var left = max(1, problem.teachers.count * perMille / 1000)
    var taken: [Int] = []
    cleanRows.removeAll { row in
      guard left > 0, fits(table, row) else { return false }
      left -= 1
      taken.append(row)
      return true
    }
    return taken
  }

  private mutating func spoilIDs(_ table: inout DirtyTable) {
    let named = Set(
      problem.preferences.map(\.teacher.text) + problem.decisions.map(\.teacher.text)
    )
    func isNamedNowhere(_ table: DirtyTable, _ row: Int) -> Bool {
      !named.contains(table.cell(row, "id"))
    }
    for (number, row) in take(10, of: table, where: isNamedNowhere).enumerated() {
      let digits = String("\(100_000 + number)".dropFirst())
      table.spoil(row, "id", .spoiledID, .error(.spoiledID), text: "3.2\(digits)E+17")
    }
    for (number, row) in take(10, of: table, where: isNamedNowhere).enumerated() {
      // Identity numbers do not begin with 00, so this is nobody's.
      let digits = String("\(1_000_000 + number)".dropFirst())
      table.spoil(row, "id", .shortID, .accepted, text: "000000000\(digits)")
    }
  }

  private mutating func spoilSchools(_ table: inout DirtyTable) {
    let schools = Dictionary(
      problem.schools.map { ($0.id.text, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let central = "中心小学"
    let rows = take(10, of: table) { table, row in
      schools[table.cell(row, "school")]?.hasSuffix(central) == true
    }
    for (number, row) in rows.enumerated() {
      let name = schools[table.cell(row, "school")] ?? ""
      let town = name.dropLast(central.count)
      switch number % 3 {
      case 0:
        table.spoil(row, "school", .schoolAlias, .error(.unknownSchool), text: "\(town)中心校")
      case 1: table.spoil(row, "school", .schoolName, .accepted, text: name)
      default:
        table.spoil(row, "school", .schoolAlias, .error(.unknownSchool), text: "\(town)小学")
      }
    }
  }

  private mutating func spoilStages(_ table: inout DirtyTable) {
    let nine = Set(problem.schools.filter { $0.stages.count > 1 }.map(\.id.text))
    guard !nine.isEmpty else { return }
    let rows = take(10, of: table) { table, row in nine.contains(table.cell(row, "school")) }
    for row in rows {
      table.spoil(row, "stage", .twoStages, .error(.unknownWord), text: "小学、初中")
    }
  }

  private mutating func spoilAges(_ table: inout DirtyTable) {
    let effective = problem.effectiveMonth
    for (number, row) in take(5, of: table).enumerated() {
      let years = number % 2 == 0 ? 66 : 16
      let birth = effective.before(12 * years).description
      table.spoil(row, "birth", .impossibleAge, .warning, text: birth)
      guard years == 16 else { continue }
      table.set(row, "since", effective.before(12).description)
      table.set(row, "last_exchange", "")
      table.set(row, "exchange_until", "")
    }
  }

  private mutating func spoilAccepted(_ table: inout DirtyTable) {
    for (number, row) in take(30, of: table).enumerated() {
      let column = number % 2 == 0 ? "since" : "birth"
      let text = Self.form(table.cell(row, column), number: number / 2)
      table.spoil(row, column, .dateForm, .accepted, text: text)
    }
    for row in take(20, of: table) { table.spoil(row, "since", .blankSince, .warning, text: "") }
    let aliases = [
      "it": "信息技术", "morality": "思想品德", "pe": "体育", "biology": "生物", "english": "外语",
      "science": "自然",
    ]
    let rows = take(40, of: table) { table, row in aliases[table.cell(row, "subject")] != nil }
    for row in rows {
      let alias = aliases[table.cell(row, "subject")]
      table.spoil(row, "subject", .subjectAlias, .accepted, text: alias)
    }
    let counted = take(10, of: table) { table, row in table.cell(row, "rural_years") != "0" }
    for row in counted {
      let wide = table.cell(row, "rural_years").unicodeScalars.map { scalar in
        String(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
      }
      table.spoil(row, "rural_years", .fullWidthDigits, .accepted, text: wide.joined())
    }
  }

  /// A month in one of the forms that people mix.
  private static func form(_ month: String, number: Int) -> String {
    let parts = month.split(separator: "-").map(String.init)
    guard parts.count == 2, let short = Int(parts[1]) else { return month }
    switch number % 5 {
    case 0: return "\(parts[0]).\(short)"
    case 1: return "\(parts[0])-\(parts[1])-01"
    case 2: return "\(parts[0])\(parts[1])"
    case 3: return "\(parts[0])年\(short)月"
    default: return "\(parts[0])/\(short)"
    }
  }

  /// Lists people a second time, seconded to another school, at the end of the roster.
  private mutating func repeatPeople(_ table: inout DirtyTable, known: [String]) {
    guard known.count > 1 else { return }
    for row in take(10, of: table) {
      let copy = table.rows.count
      table.rows.append(table.rows[row])
      let others = known.filter { $0 != table.cell(row, "school") }
      table.set(copy, "school", chance.pick(others))
      table.set(copy, "status", "借调")
      table.spoil(copy, "id", .repeatedPerson, .error(.repeatedKey))
    }
  }
}
