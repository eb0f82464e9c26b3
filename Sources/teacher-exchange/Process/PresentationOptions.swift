public import ArgumentParser
import Foundation
public import PlanReports

extension Language: ExpressibleByArgument {}

/// Whether the result is text for people or JSON for programs.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}

/// The option every command has.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Language of what people read (default: from LANG, else zh). 语言。")
  var language: Language?

  /// The language in force.
  var inForce: Language {
    language ?? Language(locale: ProcessInfo.processInfo.environment["LANG"])
  }
}

/// The options of every command that prints a result.
struct PresentationOptions: ParsableArguments {
  @Option(help: "Form of the result: text, or JSON for programs. 结果格式。")
  var format: ResultFormat = .text

  @OptionGroup
  var language: LanguageOptions
}
