/// Why a workbook could not be written.
public struct WorkbookFailure: Error, Sendable, Hashable, CustomStringConvertible {
  private enum Code: Hashable {
    case noFolder(reason: String)
    case library(code: UInt32, reason: String)
    case tooLarge(sheet: String)
    case unreadable(reason: String)
  }

  private let code: Code

  /// No private folder could be made for the temporary file.
  static func noFolder(_ reason: String) -> WorkbookFailure {
    WorkbookFailure(code: .noFolder(reason: reason))
  }

  /// What libxlsxwriter said.
  static func library(_ code: UInt32, _ reason: String) -> WorkbookFailure {
    WorkbookFailure(code: .library(code: code, reason: reason))
  }

  /// A sheet has more rows or columns than the format holds.
  static func tooLarge(sheet: String) -> WorkbookFailure {
    WorkbookFailure(code: .tooLarge(sheet: sheet))
  }

  /// The temporary file could not be read back.
  static func unreadable(_ reason: String) -> WorkbookFailure {
    WorkbookFailure(code: .unreadable(reason: reason))
  }

  /// What went wrong, as systems and libraries say it.
  public var description: String {
    switch code {
    case .noFolder(let reason): "temporary folder: \(reason)"
    case .library(let code, let reason): "libxlsxwriter \(code): \(reason)"
    case .tooLarge(let sheet): "the sheet \(sheet) has more than 1048576 rows or 16384 columns"
    case .unreadable(let reason): "temporary file: \(reason)"
    }
  }
}
