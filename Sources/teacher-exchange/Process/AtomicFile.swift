import Foundation

/// A file that is written whole or not at all: beside its place, then renamed.
enum AtomicFile {
  /// Writes a file piece by piece; nothing is left behind where that fails.
  static func write(
    to path: String,
    _ produce: ((String) throws(CommandFailure) -> Void) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try write(at: path) { file throws(CommandFailure) in
      try produce { piece throws(CommandFailure) in
        guard fputs(piece, file) >= 0 else { throw failure(path) }
      }
    }
  }

  /// Writes a file that is known already.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    try write(at: path) { file throws(CommandFailure) in
      guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw failure(path) }
    }
  }

  private static func write(
    at path: String,
    _ produce: (UnsafeMutablePointer<FILE>) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    let place = URL(fileURLWithPath: path)
    let draft = place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).\(getpid())")
    guard let file = fopen(draft.path, "w") else { throw failure(path) }
    do {
      try produce(file)
    } catch {
      fclose(file)
      unlink(draft.path)
      throw error
    }
    guard fclose(file) == 0, rename(draft.path, place.path) == 0 else {
      let error = failure(path)
      unlink(draft.path)
      throw error
    }
  }

  /// What the operating system said last about the path.
  private static func failure(_ path: String) -> CommandFailure {
    .cannotWrite(path: path, reason: String(cString: strerror(errno)))
  }
}
