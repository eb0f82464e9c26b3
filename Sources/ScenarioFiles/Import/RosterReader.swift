import Staffing
import Workbooks

/// Reads rosters, one workbook after the other, into people and schools.
struct RosterReader {
  let context = LoadingContext()
  let remarks = RosterRemarks()
  let schools = RosterSchools()
  /// The people who become rows of `teachers.csv`.
  private(set) var people: [RosterPerson] = []
  /// The sheets, in the order of reading.
  private(set) var sheets: [ImportSummary.Sheet] = []
  /// The columns that rosters have, by the header that names them first.
  private(set) var usedColumns: [RosterColumn: String] = [:]
  /// Headers that are not used, in the order of finding.
  private(set) var unusedColumns: [String] = []
  /// The latest month in which somebody arrived or began.
  private(set) var latestMonth: Month?
  private var placesOfNumbers: [IdentityNumber: Diagnostic.Place] = [:]

  /// Reads a workbook.
  mutating func read(path: String) {
    let workbook: Workbook
    do throws(WorkbookFault) {
      workbook = try WorkbookReader.read(path: path)
    } catch {
      context.add(Diagnostic(error, at: .init(file: path)))
      return
    }
    var hasRoster = false
    for cells in workbook.sheets where cells.rowCount > 0 {
      let sheet = RosterSheet(cells, file: path)
      if cells.isHidden {
        skip(sheet, .hidden)
      } else if let header = RosterHeader(in: sheet) {
        hasRoster = true
        read(sheet, header)
      } else {
        skip(sheet, .noRoster)
      }
    }
    if !hasRoster {
      let wanted = RosterColumn.required.compactMap(\.names.first)
      context.add(Diagnostic(.error, .missingHeader, at: .init(file: path), details: wanted))
    }
  }

  private mutating func skip(_ sheet: RosterSheet, _ reason: ImportSummary.Sheet.Skipping) {
    sheets.append(
      ImportSummary.Sheet(
        file: sheet.place.file,
        name: sheet.cells.name,
        people: 0,
        skipped: reason
      )
    )
    let isExpected = reason == .hidden || Self.listNames.contains(where: sheet.cells.name.contains)
    context.add(
      Diagnostic(
        isExpected ? .note : .warning,
        .skippedSheet,
        at: sheet.place,
        details: [reason.rawValue]
      )
    )
  }

  /// What stands in the names of sheets with lists behind drop-down cells, and explanations.
  private static let listNames = ["下拉", "选项", "字典", "代码", "说明"]

  private mutating func read(_ sheet: RosterSheet, _ header: RosterHeader) {
    let ownSchool = header.position(of: .school) == nil ? OwnSchool.name(of: sheet, header) : nil
    noteColumns(of: header)
    reportColumns(of: sheet, header, hasSchool: ownSchool != nil)
    let body = RosterBody(sheet: sheet, header: header)
    let first = header.rows.upperBound + 1
    var found = 0
    for row in first..<max(first, sheet.cells.rowCount) {
      switch body.kind(ofRow: row) {
      case .blank: break
      case .noPerson: remarks.note(.noPerson, at: sheet.place.at(row: row + 1))
      case .person:
        found += 1
        let row = RosterRow(sheet: sheet, header: header, row: row, context: context)
        read(row, ownSchool: ownSchool)
      }
    }
    sheets.append(
      ImportSummary.Sheet(
        file: sheet.place.file,
        name: sheet.cells.name,
        people: found,
        skipped: nil
      )
    )
  }

  private mutating func read(_ row: RosterRow, ownSchool: String?) {
    let name = row.header.position(of: .school) == nil ? ownSchool : row.writtenText(.school)
    var school: Int?
    if let name {
      let position = schools.add(name, of: row)
      schools.countPerson(at: position)
      if schools.all[position].isOutside { return }
      school = position
    } else if row.header.position(of: .school) != nil, row.isBlank(.school) {
      row.report(.blankCell, .school)
    }
    let identity = row.identityNumber(remarks)
    if let identity { reportRepeat(of: identity, row) }
    if row.hasNoCertificate { return remarks.note(.noCertificate, at: row.place(of: .stage)) }
    if row.hasNoSubject { return remarks.note(.noSubject, at: row.place(of: .subject)) }
    let staffNumber = row.staffNumber(remarks)
    guard let teacher = row.teacher(identity: identity, remarks: remarks), let school else {
      return
    }
    let months = [teacher.since, teacher.lastExchange, row.month(.workStart)].compactMap(\.self)
    latestMonth = ([latestMonth].compactMap(\.self) + months).max()
    people.append(
      RosterPerson(place: row.place(), school: school, teacher: teacher, staffNumber: staffNumber)
    )
  }

  private mutating func reportRepeat(of identity: IdentityNumber, _ row: RosterRow) {
    guard let place = placesOfNumbers[identity] else {
      placesOfNumbers[identity] = row.place()
      return
    }
    row.report(.repeatedPerson, .identityNumber, details: ["identity", place.shown])
  }

  private mutating func noteColumns(of header: RosterHeader) {
    for position in header.paths.keys.sorted() {
      let name = header.name(ofPosition: position)
      if let column = RosterColumn.allCases.first(where: { header.position(of: $0) == position }) {
        if usedColumns[column] == nil { usedColumns[column] = name }
      } else if !unusedColumns.contains(name), !IdentityNumber.mayStand(in: name) {
        unusedColumns.append(name)
      }
    }
  }

  private func reportColumns(of sheet: RosterSheet, _ header: RosterHeader, hasSchool: Bool) {
    for (column, position) in header.repeats {
      context.add(
        Diagnostic(
          .error,
          .repeatedColumn,
          at: sheet.place.at(row: header.rows.upperBound + 1, column: position + 1),
          columnName: header.name(ofPosition: position),
          details: [column.names.first ?? "", "\((header.position(of: column) ?? 0) + 1)"]
        )
      )
    }
    let unused = header.paths.keys.sorted().filter { position in
      !RosterColumn.allCases.contains { header.position(of: $0) == position }
    }.map(header.name)
    for column in RosterColumn.required
    where header.position(of: column) == nil && !(column == .school && hasSchool) {
      context.add(
        Diagnostic(
          .error,
          .missingColumn,
          at: sheet.place.at(row: header.rows.upperBound + 1),
          columnName: column.names.first,
          details: Array(column.names.dropFirst()),
          suggestion: column.names.lazy.compactMap { NearMatch.word($0, among: unused) }.first
        )
      )
    }
  }
}
