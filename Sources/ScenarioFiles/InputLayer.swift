import Foundation
import Staffing

/// One folder of a scenario: the scenario itself, or one that it extends.
struct InputLayer {
  /// The folder.
  let folder: String
  /// What stands before file names in diagnostics: empty, or the relative path of a base.
  let prefix: String
  /// Names of the files in the folder, in order; folders and hidden files are left out.
  let fileNames: [String]

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

  /// The file's path as diagnostics and digests name it.
  func path(of fileName: String) -> String { prefix + fileName }

  /// The bytes of a file as UTF-8, or nil with the fault reported; the digest is noted.
  func text(of fileName: String, context: LoadingContext) -> [UInt8]? {
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
