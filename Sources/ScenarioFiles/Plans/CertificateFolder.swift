/// A folder of certificates: pages for people, JSON for programs.
public enum CertificateFolder {
  /// Writes certificates whole or not at all.
  ///
  /// What exists at `path` is left alone unless it is an empty folder, or `replacing` is asked for and
  /// it is a folder of certificates; other files in it are kept.
  public static func write(
    _ files: [(name: String, text: String)],
    to path: String,
    replacing: Bool
  ) throws(FolderError) {
    let writer = FolderWriter(
      files: files.map { ($0.name, Array($0.text.utf8)) },
      ownNames: Set(files.map(\.name)),
      tellingNames: ["district.html", "district.json"]
    )
    try writer.write(to: path, replacing: replacing)
  }
}
