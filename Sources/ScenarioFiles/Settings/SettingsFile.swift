import Staffing
import Yams

/// Parses a settings file into nodes.
enum SettingsFile {
  /// The keys at the top of `scenario.yaml`.
  static let topKeys = [
    "title", "school_year", "extends", "preset", "policy", "solve",
  ]

  /// The top map; an empty file is a map without keys.
  ///
  /// Nil with the fault reported when the text is not YAML or not a map.
  static func map(
    _ text: [UInt8],
    keys: [String] = topKeys,
    file: String,
    context: LoadingContext
  ) -> SettingsMap? {
    do {
      let node = try Yams.compose(yaml: String(decoding: text, as: UTF8.self))
      if let node, case .scalar(let scalar) = node, scalar.string.isEmpty {
        return empty(keys: keys, file: file, context: context)
      }
      guard let node else { return empty(keys: keys, file: file, context: context) }
      return SettingsMap(node, path: "", keys: keys, source: .file(file), context: context)
    } catch {
      report(error, file: file, context: context)
      return nil
    }
  }

  private static func empty(
    keys: [String],
    file: String,
    context: LoadingContext
  ) -> SettingsMap? {
    SettingsMap(.mapping([:]), path: "", keys: keys, source: .file(file), context: context)
  }

  private static func report(_ error: any Error, file: String, context: LoadingContext) {
    let mark: Mark? =
      switch error as? YamlError {
      case .scanner(_, _, let place, _), .parser(_, _, let place, _), .composer(_, _, let place, _):
        place
      case .duplicatedKeysInMapping(_, let context): context.mark
      default: nil
      }
    context.add(
      Diagnostic(
        .error,
        .badYAML,
        at: .init(file: file, row: mark?.line, column: mark?.column),
        details: problem(error)
      )
    )
  }

  /// What is wrong with a text as YAML, as the library says it.
  static func problem(_ error: any Error) -> [String] {
    switch error as? YamlError {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      [problem]
    case .duplicatedKeysInMapping(let duplicates, _):
      [duplicates.map { "\($0)" }.joined(separator: ", ")]
    default: []
    }
  }
}
