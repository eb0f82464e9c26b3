import Foundation
import Staffing

/// The folders of a scenario, the base that everything extends first, the scenario itself last.
struct ScenarioLayers {
  /// A folder with its settings.
  struct Layer {
    let input: InputLayer
    /// The top map of `scenario.yaml`; nil when it could not be read.
    let settings: SettingsMap?
  }

  /// The name of the settings file.
  static let settingsFile = "scenario.yaml"

  /// The folders that could be listed.
  private(set) var all: [Layer] = []

  /// Follows `extends` from a folder; a missing folder and a circle are faults.
  ///
  /// A base whose settings cannot be read may extend another, which then is not known either.
  init(at path: String, context: LoadingContext) {
    var folder = path
    var prefix = ""
    var seen: Set<String> = []
    while true {
      guard let input = InputLayer(folder: folder, prefix: prefix) else {
        context.add(
          Diagnostic(.error, .missingFile, at: .init(file: prefix.isEmpty ? path : prefix))
        )
        context.isBaseComplete = false
        return
      }
      seen.insert(Self.realPath(folder))
      let settings = Self.settings(of: input, context: context)
      all.insert(Layer(input: input, settings: settings), at: 0)
      guard let base = settings?.text("extends") else {
        if settings == nil || settings?.node("extends") != nil { context.isBaseComplete = false }
        return
      }
      let next = base.hasPrefix("/") ? base : folder + "/" + base
      guard !seen.contains(Self.realPath(next)) else {
        context.isBaseComplete = false
        settings?.report(
          .circularBase,
          settings?.node("extends"),
          path: "extends",
          value: base
        )
        return
      }
      folder = next
      prefix = (base.hasPrefix("/") ? "" : prefix) + base + (base.hasSuffix("/") ? "" : "/")
    }
  }

  private static func settings(of input: InputLayer, context: LoadingContext) -> SettingsMap? {
    guard input.fileNames.contains(settingsFile) else {
      context.add(Diagnostic(.error, .missingFile, at: .init(file: input.path(of: settingsFile))))
      return nil
    }
    guard let text = input.text(of: settingsFile, context: context) else { return nil }
    return SettingsFile.map(text, file: input.path(of: settingsFile), context: context)
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
