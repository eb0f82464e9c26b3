import Foundation
import Staffing

/// The folders and workbooks of a scenario, the base that everything extends first, the scenario
/// itself last.
struct ScenarioLayers {
  /// A folder or workbook with its settings.
  struct Layer {
    let input: InputLayer
    /// The top map of the settings; nil when they could not be read.
    let settings: SettingsMap?
  }

  /// The name of the settings file.
  static let settingsFile = "scenario.yaml"

  /// The folders and workbooks that are there.
  private(set) var all: [Layer] = []

  /// Follows `extends` from a folder or workbook; a missing one and a circle are faults.
  ///
  /// A base whose settings cannot be read may extend another, which then is not known either.
  init(at path: String, context: LoadingContext) {
    follow(path, shown: "", context: context)
  }

  /// A layer over the base that its settings name.
  init(_ input: InputLayer, over base: String, context: LoadingContext) {
    let settings = Self.settings(of: input, context: context)
    guard settings != nil else {
      context.isBaseComplete = false
      all = [Layer(input: input, settings: nil)]
      return
    }
    follow(
      base,
      shown: Self.shown(base, below: "", isFolder: Self.isFolder(base)),
      context: context
    )
    all.append(Layer(input: input, settings: settings))
  }

  private mutating func follow(_ path: String, shown: String, context: LoadingContext) {
    var location = path
    var shown = shown
    var seen: Set<String> = []
    while true {
      guard let input = InputLayer(scenario: location, shown: shown, context: context) else {
        context.add(
          Diagnostic(.error, .missingFile, at: .init(file: shown.isEmpty ? path : shown))
        )
        context.isBaseComplete = false
        return
      }
      seen.insert(Self.realPath(location))
      if input.isWorkbookUnreadable { context.isBaseComplete = false }
      let settings = Self.settings(of: input, context: context)
      all.insert(Layer(input: input, settings: settings), at: 0)
      guard let base = settings?.text("extends") else {
        // Settings that are missing name no base; those that cannot be read may.
        let mayExtend = settings == nil ? Self.hasSettings(input) : settings?.node("extends") != nil
        if mayExtend { context.isBaseComplete = false }
        return
      }
      let next = base.hasPrefix("/") ? base : input.folder + "/" + base
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
      location = next
      shown = Self.shown(base, below: input.prefix, isFolder: Self.isFolder(next))
    }
  }

  /// Whether there are settings, readable or not.
  private static func hasSettings(_ input: InputLayer) -> Bool {
    input.isWorkbookUnreadable || !InputTable.settings(in: input).isEmpty
  }

  private static func settings(of input: InputLayer, context: LoadingContext) -> SettingsMap? {
    let places = InputTable.settings(in: input)
    switch InputTable.only(of: places, in: input, context: context) {
    case .file(let name):
      guard let text = input.text(of: name, context: context) else { return nil }
      return SettingsFile.map(text, file: input.path(of: name), context: context)
    case .sheet(let sheet, let workbook):
      return SettingsSheet(sheet, place: workbook.place(of: sheet), context: context).map()
    case nil:
      if !input.isWorkbookUnreadable {
        context.add(
          InputTable.missing(InputWorkbook.settings, fileName: settingsFile, in: input)
        )
      }
      return nil
    }
  }

  /// A base's path as diagnostics name it; a folder, or one that is missing, ends in a slash.
  private static func shown(_ base: String, below prefix: String, isFolder: Bool) -> String {
    (base.hasPrefix("/") ? "" : prefix) + base + (isFolder && !base.hasSuffix("/") ? "/" : "")
  }

  /// Whether a path is a folder; one that is missing is named like a folder unless like a workbook.
  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return !path.lowercased().hasSuffix(".xlsx")
    }
    return isFolder.boolValue
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
