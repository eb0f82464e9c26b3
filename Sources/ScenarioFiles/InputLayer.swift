import Foundation
import Staffing

/// One place that a scenario is read from: the scenario itself, or one that it extends.
///
/// It is a folder of tables, a folder with a workbook in it, or a workbook alone.
struct InputLayer {
  /// The folder; of a workbook alone the one that it stands in.
  let folder: String
  /// What stands before file names in diagnostics: empty, or the relative path of a base.
  let prefix: String
  /// Names of the files in the folder, in order; folders and hidden files are left out.
  ///
  /// A workbook alone has none beside it.
  let fileNames: [String]
  /// The workbook, where there is one that can be read.
  private(set) var workbook: InputWorkbook?
  /// Whether there is a workbook that cannot be read; what is missing then means nothing.
  private(set) var isWorkbookUnreadable = false
  /// Files that are not written anywhere, by name.
  private var files: [String: [UInt8]] = [:]

  /// A folder that is not written: its files with their bytes.
  init(files: [(name: String, bytes: [UInt8])]) {
    folder = "."
    prefix = ""
    fileNames = files.map(\.name).sorted()
    self.files = Dictionary(files) { $1 }
  }

  /// Lists a folder; nil when it cannot be listed.
  init?(folder: String, prefix: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    self.folder = folder
    self.prefix = prefix
    self.fileNames = names.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
      // A link that leads nowhere is kept, so that it is reported as unreadable, not as missing.
      return !isFolder.boolValue && !name.hasPrefix(".") && !name.hasPrefix("~$")
    }.sorted()
  }

  /// Reads the workbook of a scenario, which is a folder or a workbook; nil when there is neither.
  ///
  /// `shown` is the path as diagnostics name it: empty for the scenario itself.
  init?(scenario path: String, shown: String, context: LoadingContext) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue {
      let slash = shown.isEmpty || shown.hasSuffix("/") ? "" : "/"
      self.init(folder: path, prefix: shown + slash)
      let name = fileNames.first { $0.lowercased() == InputWorkbook.fileName }
      if let name { read(name, context: context) }
    } else {
      let parts = Self.split(path)
      self.init(
        workbookIn: parts.folder.isEmpty ? "." : parts.folder,
        prefix: Self.split(shown).folder
      )
      read(parts.name, context: context)
    }
  }

  private init(workbookIn folder: String, prefix: String) {
    self.folder = folder
    self.prefix = prefix
    fileNames = []
  }

  private mutating func read(_ name: String, context: LoadingContext) {
    workbook = InputWorkbook(file: folder + "/" + name, path: path(of: name), context: context)
    isWorkbookUnreadable = workbook == nil
  }

  /// The folder with its slash, and the name behind it.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let name = path.index(after: slash)
    return (String(path[..<name]), String(path[name...]))
  }

  /// The file's path as diagnostics and digests name it.
  func path(of fileName: String) -> String { prefix + fileName }

  /// The bytes of a file as UTF-8, or nil with the fault reported; the digest is noted.
  func text(of fileName: String, context: LoadingContext) -> [UInt8]? {
    if let bytes = files[fileName] { return TextEncoding.utf8(from: bytes) }
    let path = path(of: fileName)
    guard let data = FileManager.default.contents(atPath: folder + "/" + fileName) else {
      context.add(Diagnostic(.error, .unreadableFile, at: .init(file: path)))
      return nil
    }
    let bytes = [UInt8](data)
    context.digests[path] = Digest.sha256(of: bytes)
    guard let text = TextEncoding.utf8(from: bytes) else {
      context.add(Diagnostic(.error, .badEncoding, at: .init(file: path)))
      return nil
    }
    return text
  }
}
