import Foundation

/// LibreOffice without windows and with settings of its own.
public enum LibreOffice {
  /// The first sheet of a workbook as comma-separated text.
  public static func csv(of path: String, in folder: TemporaryFolder) throws -> String {
    let settings = "-env:UserInstallation=file://\(folder.path(of: "settings"))"
    // 44 comma, 34 quotation mark, 76 UTF-8.
    _ = try ChildProcess.output(
      of: "/usr/bin/soffice",
      [
        settings, "--headless", "--norestore", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.path(of: "converted"), path,
      ]
    )
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    return folder.text(of: "converted/\(name).csv") ?? ""
  }
}
