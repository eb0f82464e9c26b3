/// A folder of reports: the page that is read first, workbooks and letters.
public enum ReportFolder {
  /// The page by which such a folder is known.
  public static let pageName = "report.html"

  /// Writes a report whole or not at all.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for and
  /// it is a folder of reports. Then everything that a report of another plan may have left is
  /// removed; other files in it are kept.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])],
    to path: String,
    replacing: Bool
  ) throws(FolderError) {
    let writer = FolderWriter(
      files: files,
      ownNames: Set(files.map(\.name)).union(fileNames),
      tellingNames: [pageName],
      isOwn: isSchoolBook
    )
    try writer.write(to: path, replacing: replacing)
  }

  /// Files that a report may hold whatever the plan.
  static let fileNames = [
    pageName, "letters.html", "publication.xlsx", "register.xlsx", "ratios.xlsx", "subjects.xlsx",
    "schools.xlsx",
  ]

  /// Whether a name is of a workbook of one township's schools.
  static func isSchoolBook(_ name: String) -> Bool {
    name.hasPrefix("schools-") && name.hasSuffix(".xlsx")
  }
}
