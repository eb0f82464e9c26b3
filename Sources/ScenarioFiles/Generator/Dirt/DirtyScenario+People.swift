import Staffing

/// Faults in the roster.
extension DirtyScenario {
  /// Spoils rows of teachers: ids, schools, stages, ages, forms that are accepted, repeated rows.
  mutating func spoilPeople() {
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
