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
      return SettingsMap(node, path: "", keys: keys, file: file, context: context)
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
    SettingsMap(.mapping([:]), path: "", keys: keys, file: file, context: context)
  }

  private static func report(_ error: any Error, file: String, context: LoadingContext) {
    var mark: Mark?
    var detail = ""
    switch error as? YamlError {
    case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
      .composer(_, let problem, let place, _):
      mark = place
      detail = problem
    case .duplicatedKeysInMapping(let duplicates, let context):
      mark = context.mark
      detail = duplicates.map { "\($0)" }.joined(separator: ", ")
    default: break
    }
    context.add(
      Diagnostic(
        .error,
        .badYAML,
        at: .init(file: file, row: mark?.line, column: mark?.column),
        details: detail.isEmpty ? [] : [detail]
      )
    )
  }
}
