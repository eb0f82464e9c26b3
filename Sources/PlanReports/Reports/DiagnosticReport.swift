import JSONText
public import Staffing

/// Diagnostics as people and programs read them.
public struct DiagnosticReport: Sendable {
  /// The diagnostics, sorted by file, row and column.
  public let diagnostics: [Diagnostic]

  /// A report of diagnostics, which are put in order here.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted {
      ($0.place, $0.severity, $0.code.rawValue) < ($1.place, $1.severity, $1.code.rawValue)
    }
  }

  /// Number of diagnostics of a severity.
  public func count(of severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Each diagnostic as `FILE:ROW:COLUMN: error D014: message` and an indented line of advice.
  ///
  /// In a workbook the sheet stands behind the file, `scenario.xlsx[教师]:12:5`.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    return texts.text(diagnostics.flatMap(texts.lines(for:)))
  }

  /// Each diagnostic as an object with its place, what it says and its raw parts.
  func json(_ texts: Texts) -> JSONValue {
    .array(
      diagnostics.map { diagnostic in
        .object(
          [
            ("severity", .string(diagnostic.severity.rawValue)),
            ("code", .string(diagnostic.code.rawValue)),
            ("file", .string(diagnostic.place.file)),
          ] + (diagnostic.place.sheet.map { [("sheet", .string($0))] } ?? []) + [
            ("row", .optional(diagnostic.place.row)),
            ("column", .optional(diagnostic.place.column)),
            ("column_name", .optional(diagnostic.columnName)),
            ("value", .optional(diagnostic.value)),
            ("details", .strings(diagnostic.details)),
            ("suggestion", .optional(diagnostic.suggestion)),
            ("message", .string(texts.message(of: diagnostic))),
            ("advice", .string(texts.advice(for: diagnostic))),
          ]
        )
      }
    )
  }
}

extension Texts {
  /// The line with place and message, and the indented line of advice.
  func lines(for diagnostic: Diagnostic) -> [String] {
    let place = diagnostic.place
    let file = place.sheet.map { "\(place.file)[\($0)]" } ?? place.file
    let parts = [file, place.row.map(String.init), place.column.map(String.init)]
    let severity =
      switch diagnostic.severity {
      case .error: marked(.severityError, as: .bad)
      case .warning: marked(.severityWarning, as: .caution)
      case .note: self(.severityNote)
      }
    let start = parts.compactMap(\.self).joined(separator: ":")
    return [
      "\(start): \(severity) \(diagnostic.code.rawValue): \(message(of: diagnostic))",
      "  " + advice(for: diagnostic),
    ]
  }

  /// What is wrong, with name and value, then what was expected.
  func message(of diagnostic: Diagnostic) -> String {
    guard let text = diagnostics[diagnostic.code] else { return diagnostic.code.rawValue }
    let variant = diagnostic.details.first.flatMap { text.variants[$0] }
    return Template(variant ?? text.sentence).filled(with: values(of: diagnostic))
  }

  /// What to do: the near match where there is one, else the code's advice.
  func advice(for diagnostic: Diagnostic) -> String {
    if let suggestion = diagnostic.suggestion {
      return self(.suggestion, ["suggestion": suggestion])
    }
    guard let text = diagnostics[diagnostic.code] else { return "" }
    return Template(text.advice).filled(with: values(of: diagnostic))
  }

  private func values(of diagnostic: Diagnostic) -> [String: String] {
    let details = diagnostic.details.map { detail in
      Self.onOneLine(diagnostic.code.namesSubjects ? name(of: Subject(detail)) : detail)
    }
    var values = [
      "file": diagnostic.place.file,
      "row": diagnostic.place.row.map(String.init) ?? "?",
      "column": diagnostic.columnName ?? "?",
      "value": Self.onOneLine(diagnostic.value ?? ""),
      "details": list(details),
    ]
    // Details are numbered from 0; `details1` are all from number 1 on.
    for index in 0..<4 {
      values["\(index)"] = index < details.count ? details[index] : "?"
      values["details\(index)"] = list(Array(details.dropFirst(index)))
    }
    return values
  }

  /// Cells may hold line breaks; a diagnostic is one line.
  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension DiagnosticCode {
  /// Whether details that are subjects print by their names; nobody need know the ids by heart.
  fileprivate var namesSubjects: Bool {
    self == .curriculumShare || self == .curriculumSubjects
  }
}
