public import Staffing
public import Workbooks

/// An empty scenario as a workbook to be filled: headers, drop-down lists, and what to write where.
public struct TemplateWorkbook: Sendable {
  private let tables: [TableShape]
  private let settingsNames: WordChoice
  private let settings: [(key: String, value: String)]
  /// Rows below the header that drop-down lists cover.
  private static let inputRows = 5_000

  /// A template of these tables, with the settings in force where nothing is changed.
  public init(
    _ tables: [TableShape],
    settingsNames: WordChoice,
    settings: [(key: String, value: String)]
  ) {
    self.tables = tables
    self.settingsNames = settingsNames
    self.settings = settings
  }

  /// The workbook with headers and words of a language; the reader takes either.
  public func workbook(in language: Language) -> OutputWorkbook {
    let texts = Texts.of(language)
    return OutputWorkbook(
      title: texts(.templateTitle),
      sheets: [explanations(texts)] + tables.map { sheet(of: $0, texts) } + [policy(texts)]
    )
  }

  private func explanations(_ texts: Texts) -> OutputSheet {
    let rows = tables.flatMap { table in
      table.columns.map { column in
        [
          .text(texts.name(of: table)), .text(texts.name(of: column)),
          .text(texts(column.isRequired ? .yes : .no)),
          .text(texts.meaning(of: column.content)),
        ] as [OutputCell]
      }
    }
    return OutputSheet(
      name: texts(.explanationsSheet),
      title: texts(.templateTitle),
      notes: [
        texts(.templateSheets),
        texts(
          .templateRequired,
          ["tables": texts.list(tables.filter(\.isRequired).map(texts.name(of:)))]
        ),
        texts(.templateNames),
        texts(.templateSettings, ["sheet": texts.word(settingsNames)]),
      ],
      columns: [
        OutputColumn(texts(.templateTable)), OutputColumn(texts(.templateColumn)),
        OutputColumn(texts(.templateNeeded)),
        OutputColumn(texts(.templateContent), width: .fitting(20...80)),
      ],
      rows: rows
    )
  }

  private func sheet(of table: TableShape, _ texts: Texts) -> OutputSheet {
    OutputSheet(
      name: texts.name(of: table),
      columns: table.columns.map { column in
        OutputColumn(
          texts.name(of: column),
          width: .fitting(10...24),
          input: column.content.isTyped ? .anything : .text,
          choices: choices(for: column.content, texts),
          note: texts.note(on: column)
        )
      },
      inputRows: Self.inputRows
    )
  }

  private func policy(_ texts: Texts) -> OutputSheet {
    OutputSheet(
      name: texts.word(settingsNames),
      columns: [
        OutputColumn(texts(.templateKey)),
        OutputColumn(texts(.templateValue), width: .fitting(20...60), input: .text),
      ],
      rows: settings.map { [.text($0.key), $0.value.isEmpty ? .blank : .text($0.value)] }
    )
  }

  /// The list behind a column; that of schools holds what their own sheet will hold.
  private func choices(for content: CellContent, _ texts: Texts) -> OutputColumn.Choices? {
    if case .school = content, let schools = tables.firstIndex(where: { $0.english == "schools" }),
      let name = tables[schools].columns.firstIndex(where: { $0.english == "name" })
    {
      // The sheet of explanations comes first.
      return .cells(sheet: schools + 1, column: name, rows: Self.inputRows)
    }
    return texts.choices(for: content).map { .list($0) }
  }
}

extension CellContent {
  /// Whether a spreadsheet program may read what is typed as a number.
  var isTyped: Bool {
    switch self {
    case .number, .whole: true
    default: false
    }
  }
}

extension Texts {
  /// A table's name in the language.
  func name(of table: TableShape) -> String {
    language == .zh ? table.chinese : table.english
  }

  /// A column's name in the language.
  func name(of column: ColumnShape) -> String {
    language == .zh ? column.chinese : column.english
  }

  /// A word of the format in the language.
  func word(_ word: WordChoice) -> String {
    language == .zh ? word.chinese : word.english
  }

  /// What may be chosen in a cell; nil where anything may be written.
  func choices(for content: CellContent) -> [String]? {
    switch content {
    case .words(let words, several: false): words.map(word)
    case .yesNo: [self(.yes), self(.no)]
    default: nil
    }
  }

  /// What the cells of a column hold, and whether they may stay blank.
  func note(on column: ColumnShape) -> String {
    self(column.isRequired ? .cellRequired : .cellOptional) + meaning(of: column.content)
  }

  /// What a cell holds.
  func meaning(of content: CellContent) -> String {
    switch content {
    case .id: self(.cellID)
    case .text: self(.cellText)
    case .words(let words, let several):
      self(several ? .cellWords : .cellWord, ["words": list(words.map(word))])
    case .yesNo: self(.cellYesNo)
    case .month: self(.cellMonth)
    case .number(let least, let most):
      self(.cellNumber, ["least": Figures.short(least), "most": Figures.short(most)])
    case .whole(let least, let most):
      self(.cellWhole, ["least": "\(least)", "most": "\(most)"])
    case .school: self(.cellSchool)
    case .teacher: self(.cellTeacher)
    case .grade: self(.cellGrade)
    }
  }
}
