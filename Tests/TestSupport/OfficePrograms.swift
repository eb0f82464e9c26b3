import Foundation

/// The programs that make workbooks for tests: Debian's openpyxl and LibreOffice.
public enum OfficePrograms {
  /// A program that ended with a fault.
  public struct Failure: Error, CustomStringConvertible {
    /// What it wrote.
    public let description: String
  }

  /// Runs a Python script, which may import openpyxl, and returns what it prints.
  @discardableResult
  public static func python(_ script: String, _ arguments: [String] = []) throws -> String {
    // Debian's own Python has Debian's openpyxl, whichever Python comes first in the path.
    try run("/usr/bin/python3", ["-c", script] + arguments)
  }

  /// Converts a file with LibreOffice, as `xlsx`, and returns the new file's path.
  public static func convert(_ path: String, to format: String) throws -> String {
    let profile = try TemporaryFolder()
    let folder = (path as NSString).deletingLastPathComponent + "/libreoffice"
    let said = try run(
      "/usr/bin/soffice",
      [
        "-env:UserInstallation=file://\(profile.path)", "--headless", "--convert-to", format,
        "--outdir", folder, path,
      ]
    )
    let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    let made = folder + "/" + name + "." + format
    guard FileManager.default.fileExists(atPath: made) else { throw Failure(description: said) }
    return made
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(),
      as: UTF8.self
    )
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: said) }
    return said
  }
}
