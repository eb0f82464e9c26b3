import PlanAudit
import Staffing

/// Everything a person reads, in one language.
public struct Texts: Sendable {
  /// What is wrong, and what to do about it.
  struct DiagnosticText: Sendable {
    /// What is wrong, then what was expected.
    var sentence: String
    /// What to do about it.
    var advice: String
    /// Sentences for codes that cover several faults, by the first detail.
    var variants: [String: String]

    init(_ sentence: String, _ advice: String, variants: [String: String] = [:]) {
      self.sentence = sentence
      self.advice = advice
      self.variants = variants
    }
  }

  /// The language.
  public let language: Language
  let phrases: [Phrase: String]
  let diagnostics: [DiagnosticCode: DiagnosticText]
  let violations: [Violation.Cause: String]
  let names: Names
  /// How tables and sentences made of these texts are laid out.
  var layout = TextLayout.plain

  /// The texts of a language, laid out for the place where they are read.
  public static func of(_ language: Language, _ layout: TextLayout = .plain) -> Texts {
    var texts: Texts =
      switch language {
      case .zh: .chinese
      case .en: .english
      }
    texts.layout = layout
    return texts
  }

  /// The text of a key with its values.
  public func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    // A test holds that every key has a text; a key without one shows itself.
    Template(phrases[phrase] ?? phrase.rawValue).filled(with: values)
  }

  /// The text of a key with its places unfilled, for programs that fill them as ``Template`` does.
  func source(of phrase: Phrase) -> String { phrases[phrase] ?? phrase.rawValue }

  /// Items joined as the language joins a list.
  public func list(_ items: [String]) -> String {
    items.joined(separator: self(.comma))
  }
}
