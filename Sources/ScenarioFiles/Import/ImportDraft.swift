import JSONText
import Staffing

/// The tables of a scenario while they are made of rosters.
struct ImportDraft {
  private let reader: RosterReader
  private let people: [RosterPerson]
  private let madeTeacherIDs: Int
  private let title: String
  private let schoolYear: Int
  private let schoolIDs: [School.ID]
  private let madeSchoolIDs: Int
  /// Rows of `schools.csv`, by id.
  private let schoolRows: [SchoolDraft]

  init(
    reader: RosterReader,
    people: [RosterPerson],
    madeTeacherIDs: Int,
    title: String,
    schoolYear: Int
  ) {
    self.reader = reader
    self.people = people
    self.madeTeacherIDs = madeTeacherIDs
    self.title = title
    self.schoolYear = schoolYear
    (schoolIDs, madeSchoolIDs) = reader.schools.ids()
    let ids = schoolIDs
    schoolRows = reader.schools.all.enumerated().filter { !$0.element.isOutside }
      .map { position, entry in
        SchoolDraft(
          id: ids[position],
          entry: entry,
          parent: reader.schools.parent(of: position, reader.context).map { ids[$0] }
        )
      }
      .sorted { $0.id < $1.id }
  }

  /// The files of the folder; tables that the rosters do not hold have a header only.
  var files: [(name: String, bytes: [UInt8])] {
    [
      (ScenarioLayers.settingsFile, Array(settings.utf8)), (SchoolColumn.table.fileName, schools),
      (ClassColumn.table.fileName, CSVWriter(header: ClassColumn.header).bytes),
      (TeacherColumn.table.fileName, teachers),
    ]
  }

  private var settings: String {
    """
    title: \(JSONValue.string(title).text)
    school_year: \(schoolYear)
    preset: \(Presets.standard)

    """
  }

  private var schools: [UInt8] {
    var writer = CSVWriter(header: SchoolColumn.header)
    for school in schoolRows { writer.append(SchoolColumn.allCases.map(school.cell)) }
    return writer.bytes
  }

  private var teachers: [UInt8] {
    var writer = CSVWriter(header: TeacherColumn.header)
    let sorted = people.sorted { $0.teacher.id < $1.teacher.id }
    let given = Set(reader.usedColumns.keys.compactMap { $0.target?.column })
    for person in sorted {
      let cells = TeacherColumn.allCases.map { column in
        let isThere = given.contains(column.englishName) || Self.alwaysThere.contains(column)
        return isThere ? cell(column, of: person) : ""
      }
      writer.append(cells)
    }
    return writer.bytes
  }

  private static let alwaysThere: Set<TeacherColumn> = [.id, .school, .sex, .birth]

  private func cell(_ column: TeacherColumn, of person: RosterPerson) -> String {
    let teacher = person.teacher
    switch column {
    case .id: return teacher.id.text
    case .name: return teacher.name
    case .sex: return teacher.sex?.rawValue ?? ""
    case .birth: return teacher.birth?.description ?? ""
    case .school: return schoolIDs[person.school].text
    case .since: return teacher.since?.description ?? ""
    case .stage: return teacher.certificate.rawValue
    case .subject: return teacher.subject.id
    case .otherSubjects: return teacher.otherSubjects.map(\.id).joined(separator: ";")
    case .title: return teacher.title.rawValue
    case .education: return teacher.education?.rawValue ?? ""
    case .backbone: return teacher.backbone.rawValue
    case .post: return teacher.post.rawValue
    case .weeklyPeriods: return CellText.number(teacher.weeklyPeriods)
    case .status: return teacher.status.rawValue
    case .exempt: return teacher.exempt ?? ""
    case .volunteer: return CellText.yesNo(teacher.isVolunteer)
    case .ruralYears: return CellText.number(teacher.ruralYears)
    case .lastExchange: return teacher.lastExchange?.description ?? ""
    case .exchangeUntil: return teacher.exchangeUntil?.description ?? ""
    case .homeLongitude, .homeLatitude: return ""
    }
  }

  /// What was made of the rosters.
  var summary: ImportSummary {
    ImportSummary(
      title: title,
      schoolYear: schoolYear,
      sheets: reader.sheets,
      people: people.count,
      schools: schoolRows.count,
      madeTeacherIDs: madeTeacherIDs,
      madeSchoolIDs: madeSchoolIDs,
      peopleWithoutCertificate: reader.remarks.count(of: .noCertificate),
      peopleWithoutSubject: reader.remarks.count(of: .noSubject),
      unitsLeftOut: reader.schools.all.filter(\.isOutside).map { unit in
        ImportSummary.Unit(
          name: unit.name,
          type: unit.text(.schoolType) ?? "",
          people: unit.people
        )
      },
      columnsUsed: RosterColumn.allCases.compactMap { column in
        reader.usedColumns[column].map { name in
          ImportSummary.Column(
            name: name,
            table: column.target?.table.fileName,
            column: column.target?.column
          )
        }
      },
      columnsUnused: reader.unusedColumns,
      gaps: gaps
    )
  }

  private var gaps: [ImportSummary.Gap] {
    let classes = ImportSummary.Gap(
      table: ClassColumn.table.fileName,
      columns: ClassColumn.header,
      rows: nil,
      isRequired: true
    )
    let blankSchools = SchoolColumn.allCases.compactMap { column -> ImportSummary.Gap? in
      let rows = schoolRows.count { $0.isMissing(column) }
      guard rows > 0 else { return nil }
      return ImportSummary.Gap(
        table: SchoolColumn.table.fileName,
        columns: [column.englishName],
        rows: rows,
        isRequired: SchoolColumn.required.contains(column)
      )
    }
    return [classes] + blankSchools + blankTeachers
  }

  private var blankTeachers: [ImportSummary.Gap] {
    let given = Set(reader.usedColumns.keys.compactMap { $0.target?.column })
    let wished: [TeacherColumn] = [
      .sex, .birth, .since, .title, .education, .backbone, .post, .status,
    ]
    return wished.compactMap { column in
      let isThere = given.contains(column.englishName) || Self.alwaysThere.contains(column)
      let rows =
        isThere ? people.count { cell(column, of: $0).isEmpty } : people.count
      guard rows > 0 else { return nil }
      return ImportSummary.Gap(
        table: TeacherColumn.table.fileName,
        columns: [column.englishName],
        rows: rows,
        isRequired: false
      )
    }
  }
}
