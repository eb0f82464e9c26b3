import Staffing

extension EnglishTexts {
  /// Faults of files, headers and single cells.
  static let tableFaults: [DiagnosticCode: Texts.DiagnosticText] = [
    .missingFile: .init(
      "{file} is missing; it was expected here.",
      "Maybe another folder is meant, or it has another name.",
      variants: ["sheet": "The workbook has no sheet with the table {details1}."]
    ),
    .badEncoding: .init(
      "The file is neither UTF-8 nor GB18030 text.",
      "Maybe save it again as CSV UTF-8."
    ),
    .unclosedQuote: .init(
      "A quotation mark opens here and is never closed.",
      "Maybe add the closing mark, or write a mark inside a cell twice (\"\")."
    ),
    .strayQuote: .init(
      "A quotation mark stands where none can: inside a bare cell, or text follows a closing "
        + "one.",
      "Maybe put the whole cell between quotation marks and write those inside it twice (\"\")."
    ),
    .tooManyCells: .init(
      "The row has {1} cells, the header has {0}; the first one too many holds \"{value}\".",
      "Maybe a cell with a comma lacks quotation marks."
    ),
    .missingHeader: .init(
      "No header row was found; expected the columns {details}.",
      "Maybe the header stands below the sixth row, or its names are written otherwise."
    ),
    .missingColumn: .init(
      "The column {column} is missing; it may also be called {details}.",
      "Maybe add the column to the header row."
    ),
    .repeatedColumn: .init(
      "The column \"{column}\" means {0}, as column {1} does already.",
      "Maybe delete one of the two columns."
    ),
    .unknownColumns: .init(
      "The format does not know these columns, and they are not used: {details}.",
      "Maybe they are meant for readers only; then nothing needs to be done."
    ),
    .blankCell: .init(
      "{column} is blank; a value was expected.",
      "Maybe fill it in, or delete the row."
    ),
    .unknownWord: .init(
      "{column} \"{value}\" is not one of {details}.",
      "Maybe write one of these words."
    ),
    .notANumber: .init(
      "{column} \"{value}\" is not a number from {0} to {1}.",
      "Maybe write digits only."
    ),
    .outOfRange: .init(
      "{column} {value} is outside its range, which is from {0} to {1}.",
      "Maybe a digit is missing or one too many."
    ),
    .notWhole: .init(
      "{column} \"{value}\" is not a whole number from {0} to {1}.",
      "Maybe write digits only, without a fraction."
    ),
    .notAMonth: .init(
      "{column} \"{value}\" is not a month; expected for example 2019-09.",
      "Maybe write the year with four digits, then the month."
    ),
    .notYesNo: .init(
      "{column} \"{value}\" is neither yes nor no.",
      "Maybe write yes or no."
    ),
    .spoiledID: .init(
      "{column} \"{value}\" is a number that a spreadsheet has shortened; an id was expected "
        + "as text.",
      "Maybe format the column as text and enter the ids again."
    ),
    .reservedID: .init(
      "{column} \"{value}\" is how plans write new posts; a teacher needs another id.",
      "Maybe put a letter before it."
    ),
    .repeatedKey: .init(
      "{column} \"{value}\" occurs a second time; it stands in row {0} already.",
      "Maybe delete one of the two, or correct the id."
    ),
    .unknownSchool: .init(
      "{column} \"{value}\" is not a school of schools.csv.",
      "Maybe add the school, or correct the id or name."
    ),
    .ambiguousSchool: .init(
      "{column} \"{value}\" is the name of several schools: {details}.",
      "Maybe write the school id instead of the name."
    ),
    .unknownTeacher: .init(
      "{column} \"{value}\" is not a teacher of {0}.",
      "Maybe add the person, or correct the id."
    ),
    .unknownSubject: .init(
      "{column} \"{value}\" is not a subject that the format or curriculum.csv knows.",
      "Maybe add it to curriculum.csv, if it is a subject of the district."
    ),
  ]
}
