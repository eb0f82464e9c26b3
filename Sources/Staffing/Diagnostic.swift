/// Something about the input that somebody must look at: a fault or a warning with its place.
///
/// It carries data only; the sentences in each language live in one table, in PlanReports.
public struct Diagnostic: Sendable, Hashable {
  /// How serious it is.
  public enum Severity: String, Sendable, Comparable {
    /// The scenario cannot be used.
    case error
    /// The scenario can be used, but probably does not say what was meant.
    case warning
    /// Something was skipped that is known to be harmless.
    case note

    /// Orders errors first.
    public static func < (first: Self, second: Self) -> Bool {
      first.position < second.position
    }

    private var position: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
  }

  /// Where in the input it was found.
  public struct Place: Sendable, Hashable, Comparable {
    /// File name within the scenario folder.
    public var file: String
    /// The sheet of a workbook; nil for other files, and for the workbook as a whole.
    public var sheet: String?
    /// Row as the spreadsheet shows it, from 1; nil for the whole file.
    public var row: Int?
    /// Column as the spreadsheet shows it, from 1; nil for the whole row.
    public var column: Int?

    /// A place in a file.
    public init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
      self.file = file
      self.sheet = sheet
      self.row = row
      self.column = column
    }

    /// The place of a row, or of a cell, in the same table.
    public func at(row: Int, column: Int? = nil) -> Self {
      Self(file: file, sheet: sheet, row: row, column: column)
    }

    /// Orders by file, sheet, row, column; whole files, sheets and rows first.
    public static func < (first: Self, second: Self) -> Bool {
      (first.file, first.sheet ?? "", first.row ?? 0, first.column ?? 0)
        < (second.file, second.sheet ?? "", second.row ?? 0, second.column ?? 0)
    }
  }

  /// How serious.
  public var severity: Severity
  /// What kind; see `DiagnosticCode`.
  public var code: DiagnosticCode
  /// Where.
  public var place: Place
  /// The column's name as the file writes it, or nil.
  public var columnName: String?
  /// The value found, or nil.
  public var value: String?
  /// What was expected or found, by the parameters the code's sentence names; language-free.
  public var details: [String]
  /// A near match to suggest, or nil.
  public var suggestion: String?

  /// A diagnostic from its parts.
  public init(
    _ severity: Severity,
    _ code: DiagnosticCode,
    at place: Place,
    columnName: String? = nil,
    value: String? = nil,
    details: [String] = [],
    suggestion: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.columnName = columnName
    self.value = value
    self.details = details
    self.suggestion = suggestion
  }
}

/// Every fault of a scenario, sorted by place; thrown when at least one is an error.
public struct DataFailure: Error, Sendable {
  /// Errors, warnings and notes, by file, row, column.
  public let diagnostics: [Diagnostic]

  /// A failure with everything that was found.
  public init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
