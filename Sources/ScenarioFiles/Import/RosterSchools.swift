import Staffing

/// The schools that the rows of rosters name, each with what its rows say about it.
final class RosterSchools {
  /// A school, or another unit.
  struct Entry {
    /// Where it is named first.
    let place: Diagnostic.Place
    /// The name in the form by which rows are matched.
    let folded: String
    /// How often the name is written in which way.
    fileprivate(set) var spellings: [String: Int]
    /// What the rows say, with the place that says it first.
    fileprivate(set) var cells: [RosterColumn: (text: String, place: Diagnostic.Place)] = [:]
    /// Stages by its type; empty where the type is blank or unknown.
    fileprivate(set) var stages: [Stage] = []
    /// Urban, town or rural.
    fileprivate(set) var location: School.Location?
    /// Whether its type teaches none of the four stages.
    fileprivate(set) var isOutside = false
    /// Whether it counts as a school, or its numbers belong to another (是否计校数).
    fileprivate(set) var isCounted = true
    /// Its people on the rosters.
    var people = 0

    /// The way most rows write the name.
    var name: String {
      spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? folded
    }

    /// What the rows say in a column.
    func text(_ column: RosterColumn) -> String? { cells[column]?.text }
  }

  /// The schools in the order of finding.
  private(set) var all: [Entry] = []
  private var positions: [String: Int] = [:]
  private var foldedNames: [String: String] = [:]
  private var reported: Set<String> = []

  /// The school of a row, with what the row says about it; contradictions are reported once.
  func add(_ name: String, of row: RosterRow) -> Int {
    let folded = fold(name)
    let position = positions[folded] ?? all.count
    if position == all.count {
      positions[folded] = position
      all.append(Entry(place: row.place(of: .school), folded: folded, spellings: [:]))
    }
    all[position].spellings[Self.tidied(name), default: 0] += 1
    for column in RosterColumn.ofSchools where column != .school {
      note(column, of: row, at: position)
    }
    return position
  }

  /// The school of a name that is written somewhere.
  func position(named name: String) -> Int? { positions[fold(name)] }

  /// The school of a name in the form for comparison.
  func position(folded: String) -> Int? { positions[folded] }

  /// Counts a person.
  func countPerson(at position: Int) { all[position].people += 1 }

  private func note(_ column: RosterColumn, of row: RosterRow, at position: Int) {
    guard !row.isBlank(column), let raw = row.text(column) else { return }
    guard let known = all[position].cells[column] else {
      let place = row.place(of: column)
      guard let text = read(column, of: row, at: position) else { return }
      all[position].cells[column] = (text, place)
      return
    }
    guard known.text != raw, TextFolding.word(known.text) != TextFolding.word(raw) else { return }
    guard reported.insert("\(position)\u{1F}\(column)\u{1F}\(raw)").inserted else { return }
    row.report(
      .contradictingSchool,
      column,
      value: raw,
      details: ["value", all[position].name, known.text, known.place.shown]
    )
  }

  /// The text of a cell once it is known to be of the right kind; faults are reported once.
  private func read(_ column: RosterColumn, of row: RosterRow, at position: Int) -> String? {
    let raw = row.peek(column) ?? ""
    guard !reported.contains("\(position)\u{1F}\(column)\u{1F}\(raw)") else { return nil }
    let text: String?
    switch column {
    case .schoolCode, .creditCode: text = row.code(column)
    case .schoolType:
      text = raw
      if RosterWords.outsideUnits.contains(TextFolding.word(raw)) {
        all[position].isOutside = true
      } else {
        let words =
          Words.stages[raw].map { [$0] } ?? TextFolding.list(raw).compactMap { Words.stages[$0] }
        if words.isEmpty { reportUnknownType(raw, row) }
        all[position].stages = Set(words.flatMap(\.self)).sorted()
      }
    case .location:
      all[position].location = row.word(.location, Words.location)
      text = all[position].location.map { _ in raw }
    case .isCounted:
      let isCounted = row.flag(.isCounted)
      all[position].isCounted = isCounted ?? true
      text = isCounted.map { _ in raw }
    default: text = row.writtenText(column)
    }
    if text == nil { reported.insert("\(position)\u{1F}\(column)\u{1F}\(raw)") }
    return text
  }

  private func reportUnknownType(_ text: String, _ row: RosterRow) {
    row.report(
      .unknownWord,
      .schoolType,
      value: text,
      details: Words.stages.shownWords + RosterWords.outsideUnits.sorted(),
      suggestion: NearMatch.word(text, among: Words.stages.words)
    )
  }

  private func fold(_ name: String) -> String {
    if let known = foldedNames[name] { return known }
    let folded = SchoolLikeness.folded(name)
    foldedNames[name] = folded
    return folded
  }

  /// The name without spaces between Chinese characters.
  private static func tidied(_ name: String) -> String {
    let characters = Array(name)
    return String(
      characters.indices.filter { index in
        guard characters[index].isWhitespace else { return true }
        guard index > 0, index + 1 < characters.count else { return false }
        return characters[index - 1].isASCII && characters[index + 1].isASCII
      }.map { characters[$0] }
    )
  }
}
