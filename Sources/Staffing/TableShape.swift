/// What a table of a scenario looks like: its names and columns, for templates and explanations.
public struct TableShape: Sendable, Hashable {
  /// The English name, which is also that of its file.
  public let english: String
  /// The Chinese name.
  public let chinese: String
  /// Whether every scenario must have it.
  public let isRequired: Bool
  /// The columns in order.
  public let columns: [ColumnShape]

  /// A table from its parts.
  public init(english: String, chinese: String, isRequired: Bool, columns: [ColumnShape]) {
    self.english = english
    self.chinese = chinese
    self.isRequired = isRequired
    self.columns = columns
  }
}

/// A column of a table.
public struct ColumnShape: Sendable, Hashable {
  /// The English name.
  public let english: String
  /// The Chinese name that offices use most.
  public let chinese: String
  /// Whether every row must have a value.
  public let isRequired: Bool
  /// What its cells hold.
  public let content: CellContent

  /// A column from its parts.
  public init(english: String, chinese: String, isRequired: Bool, content: CellContent) {
    self.english = english
    self.chinese = chinese
    self.isRequired = isRequired
    self.content = content
  }
}

/// What the cells of a column hold.
public enum CellContent: Sendable, Hashable {
  /// An id: text, also where it looks like a number.
  case id
  /// Any text.
  case text
  /// One of some words, or several of them in one cell.
  case words([WordChoice], several: Bool)
  /// Yes or no.
  case yesNo
  /// A calendar month.
  case month
  /// A number within these limits.
  case number(Double, Double)
  /// A whole number within these limits.
  case whole(Int, Int)
  /// A school by its id or name.
  case school
  /// A person by id.
  case teacher
  /// A grade from 0, the kindergarten, to 12.
  case grade
}

/// A word that a cell may hold, in both languages.
public struct WordChoice: Sendable, Hashable {
  /// The English word, which is what the format itself uses.
  public let english: String
  /// The Chinese word.
  public let chinese: String

  /// A word from its two forms.
  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }
}
