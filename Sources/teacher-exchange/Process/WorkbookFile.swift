import ArgumentParser
import Foundation
import PlanReports
import Workbooks

/// A workbook that a command writes whole or not at all.
struct WorkbookFile {
  /// The path the user gave.
  let path: String

  /// Refuses a name that office programs would not open as a workbook.
  static func check(ending path: String, in texts: Texts) throws {
    guard path.lowercased().hasSuffix(".xlsx") else {
      throw ValidationError(texts(.notNamedWorkbook, ["path": path]))
    }
  }

  /// Refuses, before any work, a place that cannot be written to later.
  func check(replacing: Bool) throws(CommandFailure) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      guard !isFolder.boolValue else {
        throw .cannotWrite(path: path, reason: String(cString: strerror(EISDIR)))
      }
      guard replacing else { throw .outputExists(path: path) }
    }
    try ParentFolder(of: path).check()
  }

  /// Writes the workbook.
  func write(_ workbook: OutputWorkbook) throws(CommandFailure) {
    let bytes: [UInt8]
    do {
      bytes = try WorkbookWriter.bytes(of: workbook)
    } catch {
      throw .cannotWrite(path: path, reason: error.description)
    }
    try AtomicFile.write(bytes, to: path)
  }
}
