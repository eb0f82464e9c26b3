import Staffing

/// The words a column takes, in both languages, with what they mean.
struct WordList<Value: Sendable>: Sendable {
  /// The words as faults list them: the English one, with the Chinese one where there is one.
  let shownWords: [String]
  /// The first word of each line in both languages; the English one twice where there is no other.
  let choices: [WordChoice]
  private let allWords: [String]
  private let values: [String: Value]

  /// A list from its lines: a value and its words, the English one first.
  init(_ lines: [(Value, [String])]) {
    var values: [String: Value] = [:]
    var all: [String] = []
    for (value, words) in lines {
      for word in words {
        values[word] = value
        values[TextFolding.word(word)] = value
        all.append(word)
      }
    }
    self.shownWords = lines.compactMap { _, words in
      guard let english = words.first else { return nil }
      guard let chinese = words.dropFirst().first, !chinese.utf8.allSatisfy({ $0 < 0x80 }) else {
        return english
      }
      return english + "/" + chinese
    }
    self.choices = lines.compactMap { _, words in
      guard let english = words.first else { return nil }
      let chinese = words.first { !$0.utf8.allSatisfy { $0 < 0x80 } }
      return WordChoice(english: english, chinese: chinese ?? english)
    }
    self.allWords = all
    self.values = values
  }

  /// Every word, in the order of the lines.
  var words: [String] { allWords }

  /// The value of a word, or nil when the list does not have it.
  subscript(_ word: String) -> Value? {
    values[word] ?? values[TextFolding.word(word)]
  }

  /// The word of the list that was probably meant.
  func nearMatch(of word: String) -> String? {
    NearMatch.word(word, among: allWords)
  }
}

extension WordList where Value: Equatable {
  /// The words of a value, the English one first.
  func words(of value: Value) -> [String] {
    words.filter { self[$0] == value }
  }
}
