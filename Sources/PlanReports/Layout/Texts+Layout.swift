extension Texts {
  /// The lines of a table, laid out for the window.
  func lines(of table: TextTable) -> [String] { table.lines(layout) }

  /// The lines as text, sentences broken where the window ends.
  func text(_ lines: [String]) -> String { layout.text(lines) }

  /// Sections as text, an empty line between them; sections without lines are left out.
  func text(sections: [[String]]) -> String {
    text(Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  /// The title of what follows.
  func heading(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    heading(self(phrase, values))
  }

  /// A title that the data give, such as the district's.
  func heading(_ title: String) -> String { layout.marked(title, as: .heading) }

  /// A phrase that says how something stands.
  func marked(_ phrase: Phrase, _ values: [String: String] = [:], as tone: Tone) -> String {
    layout.marked(self(phrase, values), as: tone)
  }

  /// A phrase that says whether something is as it should be.
  func verdict(_ phrase: Phrase, _ values: [String: String] = [:], isGood: Bool) -> String {
    marked(phrase, values, as: isGood ? .good : .bad)
  }
}
