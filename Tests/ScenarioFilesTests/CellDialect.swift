import Staffing

@testable import ScenarioFiles

/// Writes the value of one cell in any of the forms that the format reads as the same.
struct CellDialect {
  /// Where the choices come from.
  var numbers: SeededNumbers
  /// Names of schools that only one school has, by the school's id.
  let schoolNames: [String: String]

  private static let traditionalCharacters = Dictionary(
    zip(SimplifiedCharacters.simplified, SimplifiedCharacters.traditional).map { ($0, $1) }
  ) { first, _ in first }

  /// The text of a cell in another form; `text` is what the program writes.
  mutating func cell(_ text: String, _ column: String, of table: String) -> String {
    guard Int.random(in: 0..<8, using: &numbers) > 0 else { return text }
    if text.isEmpty { return blank(column) }
    switch (table, column) {
    case ("schools", "stages"): return stages(text)
    case ("teachers", "stage"): return word(text, Words.certificate)
    case (_, "stage"): return word(text, Words.stage)
    case (_, "location"): return word(text, Words.location)
    case (_, "standing"): return word(text, Words.standing, blankFor: "ordinary")
    case (_, "sex"): return word(text, Words.sex)
    case (_, "title"): return word(text, Words.title, blankFor: "none")
    case (_, "education"): return word(text, Words.education)
    case (_, "backbone"): return word(text, Words.backbone, blankFor: "none")
    case ("posts", "post"): return word(text, Words.leaderPost)
    case (_, "post"): return word(text, Words.post, blankFor: "teacher")
    case (_, "status"): return word(text, Words.status, blankFor: "active")
    case (_, "decision"): return word(text, Words.decision)
    case (_, "volunteer"): return word(text, Words.yesNo, blankFor: "no")
    case (_, "grade"): return grade(text)
    // A district's own subject is named by its curriculum, letter for letter.
    case ("curriculum", "subject") where SubjectNames.list[text] == nil: return text
    case (_, "subject"): return subject(text)
    case (_, "other_subjects"): return list(text.split(separator: ";").map { subject(String($0)) })
    case (_, "school"), (_, "parent"), ("travel", "from"), ("travel", "to"): return school(text)
    case (_, "birth"), (_, "since"), (_, "last_exchange"), (_, "exchange_until"):
      return month(text)
    case (_, "id"), (_, "name"), (_, "teacher"), (_, "township"), (_, "cluster"), (_, "exempt"),
      (_, "reason"):
      return text
    default: return number(text, column)
    }
  }

  /// A text with spaces around it, as cells often have.
  mutating func padded(_ text: String) -> String {
    guard Int.random(in: 0..<6, using: &numbers) == 0 else { return text }
    let spaces = ["", " ", "  ", "\u{3000}", "\u{A0}", "\t"]
    return pick(spaces) + text + pick(spaces)
  }

  /// A column name with other case, spaces, remarks or in traditional characters.
  mutating func header(_ name: String) -> String {
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return name.uppercased()
    case 1: return name.replacing("_", with: " ")
    case 2: return name + pick(["(必填)", "（选填，可空）", "[text]"])
    case 3: return "*" + name + "："
    case 4: return traditional(name)
    default: return name
    }
  }

  private mutating func blank(_ column: String) -> String {
    switch column {
    case "exempt": pick(["", "无", "否", "no", "0", "NO", "無"])
    case "other_subjects": pick(["", "无", "None"])
    default: ""
    }
  }

  private mutating func word<Value: Equatable>(
    _ text: String,
    _ list: WordList<Value>,
    blankFor: String? = nil
  ) -> String {
    if text == blankFor, Int.random(in: 0..<5, using: &numbers) == 0 { return "" }
    guard let value = list[text] else { return text }
    return dressed(pick(list.words(of: value)))
  }

  private mutating func stages(_ text: String) -> String {
    let stages = text.split(separator: ";").flatMap { Words.stages[String($0)] ?? [] }
    let whole = Words.stages.words(of: stages)
    if !whole.isEmpty, Bool.random(using: &numbers) { return dressed(pick(whole)) }
    return list(stages.map { dressed(pick(Words.stages.words(of: [$0]))) })
  }

  private mutating func subject(_ text: String) -> String {
    guard let subject = SubjectNames.list[text] else { return dressed(text) }
    return dressed(pick(SubjectNames.list.words(of: subject)))
  }

  private mutating func list(_ entries: [String]) -> String {
    var text = ""
    for entry in entries {
      if !text.isEmpty { text += pick([";", "；", "、", ",", "，", "/", "／", "|", "｜", "; ", "； "]) }
      text += entry
    }
    return text + pick(["", "", ";"])
  }

  private mutating func grade(_ text: String) -> String {
    guard let grade = Words.grade[text] else { return text }
    let form = pick(Words.grade.words(of: grade) + ["\(grade).0"])
    return form.contains(".") ? form : dressed(form)
  }

  private mutating func school(_ id: String) -> String {
    guard let name = schoolNames[id], Bool.random(using: &numbers) else { return id }
    return dressed(name)
  }

  private mutating func month(_ text: String) -> String {
    let parts = text.split(separator: "-").map(String.init)
    let (year, long) = (parts[0], parts[1])
    let short = String(Int(long) ?? 0)
    let day = Int.random(in: 10...28, using: &numbers)
    let form = pick([
      "\(year)-\(long)", "\(year)-\(short)", "\(year)-\(long)-\(day)", "\(year)/\(short)",
      "\(year)/\(long)/\(day)", "\(year).\(short)", "\(year).\(long)", "\(year).\(long).\(day)",
      "\(year)\(long)", "\(year)\(long)\(day)", "\(year)年\(short)月", "\(year)年\(long)月\(day)日",
      "\(year) 年 \(short) 月", "\(year)-\(long)-\(day) 00:00:00", "\(year)年\(long)月01日",
    ])
    return Bool.random(using: &numbers) ? form : fullWidth(form)
  }

  private mutating func number(_ text: String, _ column: String) -> String {
    if text == "0", ["boarders", "rural_years"].contains(column), Bool.random(using: &numbers) {
      return ""
    }
    let isWhole = text.allSatisfy(\.isNumber)
    let form = pick(
      [text] + (isWhole ? [text + ".0", "0" + text] : [])
        + (text.hasPrefix("-") ? [] : ["+" + text])
    )
    return Bool.random(using: &numbers) ? form : fullWidth(form)
  }

  /// A word in other case, width or characters, or with a space inside.
  private mutating func dressed(_ word: String) -> String {
    switch Int.random(in: 0..<7, using: &numbers) {
    case 0: return word.uppercased()
    case 1: return fullWidth(word)
    case 2: return traditional(word)
    case 3 where word.count > 1:
      let place = word.index(word.startIndex, offsetBy: 1)
      return word[..<place] + pick([" ", "\u{3000}"]) + word[place...]
    default: return word
    }
  }

  private func traditional(_ text: String) -> String {
    String(text.map { Self.traditionalCharacters[$0] ?? $0 })
  }

  private func fullWidth(_ text: String) -> String {
    var wide = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isPrintable = (0x21...0x7E).contains(scalar.value)
      wide.append(isPrintable ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(wide)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &numbers) ?? ""
  }
}
