public import Staffing

/// A scenario made of rosters, and what was made of them.
public struct ImportedScenario: Sendable {
  /// The files by name.
  let files: [(name: String, bytes: [UInt8])]
  /// What was taken, made, left out, and is still to be filled in.
  public let summary: ImportSummary
  /// Warnings and notes by file, sheet, row, column.
  public let diagnostics: [Diagnostic]

  /// Writes the scenario whole or not at all.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for
  /// and it is a scenario folder.
  public func write(to path: String, replacing: Bool = false) throws(FolderError) {
    try ScenarioFolder.write(files, to: path, replacing)
  }
}
