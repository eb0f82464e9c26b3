import Foundation

/// Standard output holds the result; standard error holds progress and diagnostics.
enum StandardStreams {
  /// Prints a part of the result.
  static func result(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Prints progress or diagnostics.
  static func notice(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
