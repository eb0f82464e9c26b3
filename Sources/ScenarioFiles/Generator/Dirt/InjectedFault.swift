public import Staffing

/// One thing that is not as the scenario format writes it, put in on purpose.
public struct InjectedFault: Sendable, Hashable {
  /// What was done.
  public enum Kind: String, CaseIterable, Sendable {
    /// A long id as a spreadsheet shows it after taking it for a number.
    case spoiledID = "spoiled_id"
    /// An id of 15 digits among ids of another form; any text may be an id.
    case shortID = "short_id"
    /// A month in another form.
    case dateForm = "date_form"
    /// The same person a second time at another school.
    case repeatedPerson = "repeated_person"
    /// A subject by another name that offices use.
    case subjectAlias = "subject_alias"
    /// A school by its full name instead of its id.
    case schoolName = "school_name"
    /// A school by a name that no school of the table has.
    case schoolAlias = "school_alias"
    /// The month of arrival left blank.
    case blankSince = "blank_since"
    /// An age that nobody at work has.
    case impossibleAge = "impossible_age"
    /// A number in full-width digits.
    case fullWidthDigits = "full_width_digits"
    /// Two stages in the cell of the certificate.
    case twoStages = "two_stages"
    /// A school that is missing from the table of schools.
    case missingSchool = "missing_school"
    /// A title row above the header.
    case titleRow = "title_row"
    /// A total row below the data.
    case totalRow = "total_row"
    /// A file in GB18030.
    case gb18030
    /// A file with Chinese column names.
    case chineseHeaders = "chinese_headers"
  }

  /// How loading answers.
  public enum Answer: Sendable, Hashable {
    /// An error of this code at this place.
    case error(DiagnosticCode)
    /// A warning that counts the rows concerned, if any.
    case warning
    /// A note.
    case note
    /// Nothing: the format allows it.
    case accepted
  }

  /// File name within the scenario folder.
  public var file: String
  /// Row as the spreadsheet shows it; nil for the whole file.
  public var row: Int?
  /// Column as the spreadsheet shows it; nil for the whole row.
  public var column: Int?
  /// What was done.
  public var kind: Kind
  /// How loading answers.
  public var answer: Answer

  /// The cell of the column `code` in the list of faults.
  var code: String {
    switch answer {
    case .error(let code): code.rawValue
    case .warning: "warning"
    case .note: "note"
    case .accepted: ""
    }
  }
}
