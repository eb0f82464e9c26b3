import Foundation

/// Reads `.xlsx` workbooks as Excel, WPS, LibreOffice and libraries write them.
///
/// Formulas count by the value that their program stored. Nothing outside the file is read.
public enum WorkbookReader {
  /// Reads a file; a file that is no workbook, damaged or beyond the limits is a fault.
  public static func read(
    path: String,
    limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookFault) -> Workbook {
    try read(bytes: try bytes(path: path, limits: limits), limits: limits)
  }

  /// The bytes of a file, unless there are more than the limits allow.
  public static func bytes(
    path: String,
    limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookFault) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? Int, size > limits.fileBytes {
      throw .exceeds(.fileBytes, most: limits.fileBytes)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileManager.default.fileExists(atPath: path) ? .unreadableFile : .missingFile
    }
    return [UInt8](data)
  }

  /// Reads a workbook from memory.
  public static func read(
    bytes: [UInt8],
    limits: WorkbookLimits = WorkbookLimits()
  ) throws(WorkbookFault) -> Workbook {
    guard bytes.count <= limits.fileBytes else {
      throw .exceeds(.fileBytes, most: limits.fileBytes)
    }
    let result = bytes.withUnsafeBytes { buffer in
      Result<Workbook, WorkbookFault> { () throws(WorkbookFault) in
        if let fault = FileSignature.fault(of: buffer) { throw fault }
        let package = try WorkbookPackage(buffer, limits: limits)
        return try package.workbook()
      }
    }
    return try result.get()
  }
}
