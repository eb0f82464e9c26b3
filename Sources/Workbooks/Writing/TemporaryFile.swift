import Foundation

/// A file in a folder that nobody else may enter; both are removed when it is let go of.
final class TemporaryFile {
  /// The folder.
  let folder: String
  /// The file, which does not exist at first.
  var path: String { folder + "/workbook.xlsx" }

  init() throws(WorkbookFailure) {
    let pattern = FileManager.default.temporaryDirectory.path + "/workbook-XXXXXX"
    var bytes = pattern.utf8CString.map { $0 }
    // Only the owner may enter what mkdtemp makes.
    guard mkdtemp(&bytes) != nil else { throw .noFolder(String(cString: strerror(errno))) }
    folder = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What the file holds.
  func bytes() throws(WorkbookFailure) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }
}
