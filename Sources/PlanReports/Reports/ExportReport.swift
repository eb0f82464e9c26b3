import JSONText

/// How large the model is that `export` wrote.
public struct ExportReport: Sendable {
  private let path: String
  private let columns: Int
  private let rows: Int
  private let nonzeros: Int

  /// A report of a model file.
  public init(path: String, columns: Int, rows: Int, nonzeros: Int) {
    self.path = path
    self.columns = columns
    self.rows = rows
    self.nonzeros = nonzeros
  }

  /// The size as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let values = [
      "path": path, "columns": "\(columns)", "rows": "\(rows)", "nonzeros": "\(nonzeros)",
    ]
    return layout.text([Texts.of(language)(.exported, values)])
  }

  /// The size as JSON.
  public var json: String {
    let answer = JSONValue.object([
      ("output", .string(path)),
      ("columns", .int(columns)),
      ("rows", .int(rows)),
      ("nonzeros", .int(nonzeros)),
    ])
    return answer.text + "\n"
  }
}
