import Foundation
public import Staffing

extension ScenarioFolder {
  /// Writes a delta as a scenario folder, whole or not at all: only the keys that differ, and
  /// decisions only where there are any.
  ///
  /// The base is named from the new folder. What exists at `path` is left alone unless it is an empty
  /// folder, or `replacing` is asked for and it holds a delta and no tables besides decisions.
  public static func write(
    _ delta: ScenarioDelta,
    to path: String,
    replacing: Bool = false
  ) throws(FolderError) {
    let existing = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard !existing.contains(where: isTableOrWorkbook) else {
      throw FolderError(code: replacing ? .notReplaceable : .alreadyExists, path: path, reason: "")
    }
    let base = RelativePath.text(to: delta.base, from: path)
    let writer = FolderWriter(
      files: delta.files(base: base),
      ownNames: [ScenarioLayers.settingsFile, DecisionColumn.table.fileName],
      tellingNames: [ScenarioLayers.settingsFile]
    )
    try writer.write(to: path, replacing: replacing)
  }

  /// Whether a folder holds a delta as it would be written there, byte for byte.
  public static func holds(_ delta: ScenarioDelta, at path: String) -> Bool {
    delta.files(base: RelativePath.text(to: delta.base, from: path)).allSatisfy { file in
      FileManager.default.contents(atPath: path + "/" + file.name).map(Array.init) == file.bytes
    }
  }

  /// Whether a file is one that no delta is written with, so that it is part of a whole scenario.
  private static func isTableOrWorkbook(_ name: String) -> Bool {
    name.lowercased() == InputWorkbook.fileName
      || ScenarioTables.names.contains {
        $0.english != DecisionColumn.table.english && $0.matches(fileName: name)
      }
  }

  /// Loads the base of a delta with its changes, without writing anything.
  ///
  /// Faults of the settings stand at the line of the text that would be written, which says which
  /// setting is meant; `place` puts another name there. Digests are those of the base's files, by
  /// their paths as the base is named.
  public static func load(
    _ delta: ScenarioDelta,
    place: (ScenarioDelta.Setting) -> String? = { _ in nil }
  ) throws(DataFailure) -> LoadedScenario {
    let context = LoadingContext()
    let text = DeltaText(delta, base: delta.base)
    let layers = ScenarioLayers(
      InputLayer(files: delta.files(base: delta.base)),
      over: delta.base,
      context: context
    )
    let problem = ScenarioAssembly(layers: layers, context: context).problem()
    let diagnostics = context.sorted.map { found in
      guard found.place.file == ScenarioLayers.settingsFile, let row = found.place.row,
        text.settings.indices.contains(row - 1), let index = text.settings[row - 1],
        let name = place(delta.settings[index])
      else { return found }
      var named = found
      named.place = Diagnostic.Place(file: name)
      return named
    }
    guard let problem, !context.hasErrors else { throw DataFailure(diagnostics: diagnostics) }
    return LoadedScenario(problem: problem, diagnostics: diagnostics, digests: context.digests)
  }
}

extension ScenarioDelta {
  /// The files of the folder, the base named as `base`.
  fileprivate func files(base: String) -> [(name: String, bytes: [UInt8])] {
    var files = [
      (name: ScenarioLayers.settingsFile, bytes: Array(DeltaText(self, base: base).text.utf8))
    ]
    if !addedDecisions.isEmpty || !removedDecisions.isEmpty {
      files.append((DecisionColumn.table.fileName, decisionsFile))
    }
    return files
  }

  private var decisionsFile: [UInt8] {
    var writer = CSVWriter(header: DecisionColumn.header)
    for row in removedDecisions {
      writer.append(["-" + row.teacher.text, row.kind.rawValue, row.school?.text ?? "", ""])
    }
    for row in addedDecisions {
      writer.append([row.teacher.text, row.kind.rawValue, row.school?.text ?? "", row.reason])
    }
    return writer.bytes
  }
}
