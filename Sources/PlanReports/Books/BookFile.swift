import Staffing
public import Workbooks

/// A file of an office's folder: its name without any folder, and what it holds.
public struct BookFile: Sendable, Hashable {
  /// The name.
  public let name: String
  /// What it holds.
  public let bytes: [UInt8]

  /// A file of text.
  init(_ name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  /// A workbook.
  init(_ name: String, _ workbook: OutputWorkbook) throws(WorkbookFailure) {
    self.name = name
    bytes = try WorkbookWriter.bytes(of: workbook)
  }
}

extension OfficeBooks {
  /// Every file in the language; `fileName` makes the name of a township one of a file.
  public func files(
    in language: Language,
    fileName: (String) -> String
  ) throws(WorkbookFailure) -> [BookFile] {
    let texts = Texts.of(language)
    var files = [
      try BookFile("publication.xlsx", publication(texts)),
      try BookFile("register.xlsx", register(texts)),
      try BookFile("ratios.xlsx", ratios(texts)),
      try BookFile("subjects.xlsx", subjects(texts)),
    ]
    let schools = SchoolBooks(self, texts)
    for part in SchoolsPart.all(of: plan.problem.schools) {
      files.append(try BookFile(part.fileName(fileName), schools.workbook(part)))
    }
    if !isMasked { files.append(BookFile("letters.html", text: letters(texts))) }
    return files
  }
}

extension OfficeBooks {
  /// What `report` says of the letters.
  public func letterSummary(in language: Language) -> String {
    let texts = Texts.of(language)
    let phrase: Phrase = isMasked ? .lettersMasked : .lettersWritten
    return texts(phrase, ["letters": "\(movers.count)"])
  }
}
