/// What was made of the rosters of an office; it names schools and columns, but no people.
public struct ImportSummary: Sendable, Hashable {
  /// A sheet of a workbook.
  public struct Sheet: Sendable, Hashable {
    /// Why a sheet was not read.
    public enum Skipping: String, Sendable, CaseIterable {
      /// Its tab is hidden.
      case hidden
      /// It has no header of a roster, as lists behind drop-down cells and explanations.
      case noRoster
    }

    /// The workbook as it was given.
    public var file: String
    /// The name on the tab.
    public var name: String
    /// Rows with people.
    public var people: Int
    /// Why it was skipped, or nil when it was read.
    public var skipped: Skipping?

    /// A sheet of a workbook.
    public init(file: String, name: String, people: Int, skipped: Skipping?) {
      self.file = file
      self.name = name
      self.people = people
      self.skipped = skipped
    }
  }

  /// A unit that teaches none of the four stages.
  public struct Unit: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its type as the roster writes it.
    public var type: String
    /// Its people.
    public var people: Int

    /// A unit that was left out.
    public init(name: String, type: String, people: Int) {
      self.name = name
      self.type = type
      self.people = people
    }
  }

  /// A column of the rosters that was used.
  public struct Column: Sendable, Hashable {
    /// Its header.
    public var name: String
    /// The file that it went into; nil where it only served to check and to derive.
    public var table: String?
    /// The column that it became.
    public var column: String?

    /// A column that was used.
    public init(name: String, table: String?, column: String?) {
      self.name = name
      self.table = table
      self.column = column
    }
  }

  /// Something that the rosters do not say.
  public struct Gap: Sendable, Hashable {
    /// The file.
    public var table: String
    /// The columns.
    public var columns: [String]
    /// Rows in which they are blank; nil for a table without rows.
    public var rows: Int?
    /// Whether the scenario cannot be used without.
    public var isRequired: Bool

    /// A gap of a table.
    public init(table: String, columns: [String], rows: Int?, isRequired: Bool) {
      self.table = table
      self.columns = columns
      self.rows = rows
      self.isRequired = isRequired
    }
  }

  /// The scenario's title.
  public var title: String
  /// The school year.
  public var schoolYear: Int
  /// The sheets in the order of reading.
  public var sheets: [Sheet]
  /// People in `teachers.csv`.
  public var people: Int
  /// Schools in `schools.csv`.
  public var schools: Int
  /// Ids of people that were made because the rosters give no staff number.
  public var madeTeacherIDs: Int
  /// Ids of schools that were made because the rosters give no code.
  public var madeSchoolIDs: Int
  /// People left out because their certificate holds at none of the four stages.
  public var peopleWithoutCertificate: Int
  /// People left out because they teach no subject.
  public var peopleWithoutSubject: Int
  /// Units left out with their people.
  public var unitsLeftOut: [Unit]
  /// Columns that were used.
  public var columnsUsed: [Column]
  /// Headers of columns that were not used.
  public var columnsUnused: [String]
  /// What is still to be filled in.
  public var gaps: [Gap]

  /// What was made of rosters.
  public init(
    title: String,
    schoolYear: Int,
    sheets: [Sheet],
    people: Int,
    schools: Int,
    madeTeacherIDs: Int,
    madeSchoolIDs: Int,
    peopleWithoutCertificate: Int,
    peopleWithoutSubject: Int,
    unitsLeftOut: [Unit],
    columnsUsed: [Column],
    columnsUnused: [String],
    gaps: [Gap]
  ) {
    self.title = title
    self.schoolYear = schoolYear
    self.sheets = sheets
    self.people = people
    self.schools = schools
    self.madeTeacherIDs = madeTeacherIDs
    self.madeSchoolIDs = madeSchoolIDs
    self.peopleWithoutCertificate = peopleWithoutCertificate
    self.peopleWithoutSubject = peopleWithoutSubject
    self.unitsLeftOut = unitsLeftOut
    self.columnsUsed = columnsUsed
    self.columnsUnused = columnsUnused
    self.gaps = gaps
  }
}
