public import Staffing

extension ScenarioFolder {
  /// Writes a scenario so that loading it gives the same again, whole or not at all.
  ///
  /// Optional tables without rows are left out. What exists at `path` is left alone unless it is an
  /// empty folder, or `replacing` is asked for and it is a scenario folder.
  public static func write(
    _ problem: StaffingProblem,
    to path: String,
    replacing: Bool = false
  ) throws(FolderError) {
    try write([settingsFile(of: problem)] + tableFiles(of: problem), to: path, replacing)
  }

  /// Writes the files of a scenario.
  static func write(
    _ files: [(name: String, bytes: [UInt8])],
    to path: String,
    _ replacing: Bool
  ) throws(FolderError) {
    let writer = FolderWriter(
      files: files,
      ownNames: Set(ScenarioTables.names.map(\.fileName) + [ScenarioLayers.settingsFile]),
      tellingNames: [ScenarioLayers.settingsFile, SchoolColumn.table.fileName]
    )
    try writer.write(to: path, replacing: replacing)
  }

  /// `scenario.yaml`.
  static func settingsFile(of problem: StaffingProblem) -> (name: String, bytes: [UInt8]) {
    (ScenarioLayers.settingsFile, Array(SettingsText(problem: problem).written().utf8))
  }

  /// The tables; optional ones without rows are left out.
  static func tableFiles(of problem: StaffingProblem) -> [(name: String, bytes: [UInt8])] {
    [
      (SchoolColumn.table.fileName, problem.schoolsFile),
      (ClassColumn.table.fileName, problem.classesFile),
      (TeacherColumn.table.fileName, problem.teachersFile),
    ]
      + problem.optionalFiles.compactMap { table, writer in
        writer.rowCount > 0 ? (table.fileName, writer.bytes) : nil
      }
  }
}
