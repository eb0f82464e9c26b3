import Foundation

/// The programs that make workbooks for tests: Debian's openpyxl and LibreOffice.
public enum OfficePrograms {
  /// Runs a Python script, which may import openpyxl, and returns what it prints.
  @discardableResult
  public static func python(_ script: String, _ arguments: [String] = []) throws -> String {
    // Debian's own Python has Debian's openpyxl, whichever Python comes first in the path.
    try ChildProcess.output(of: "/usr/bin/python3", ["-c", script] + arguments)
  }

  /// Converts a file with LibreOffice, as `xlsx`, and returns the new file's path.
  public static func convert(_ path: String, to format: String) throws -> String {
    let profile = try TemporaryFolder()
    let folder = (path as NSString).deletingLastPathComponent + "/libreoffice"
    let said = try ChildProcess.output(
      of: "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(profile.path)", "--headless", "--convert-to", format,
        "--outdir", folder, path,
      ]
    )
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let made = folder + "/" + name + "." + format
    guard FileManager.default.fileExists(atPath: made) else {
      throw ChildProcess.Failure(description: said)
    }
    return made
  }
}
