import Foundation

/// A file that is written whole or not at all: beside its place, then renamed.
enum AtomicFile {
  /// Writes a file piece by piece; nothing is left behind where that fails.
  static func write(
    to path: String,
    _ produce: ((String) throws(CommandFailure) -> Void) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try ParentFolder(of: path).create()
    let place = URL(fileURLWithPath: path)
    let draft = place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).\(getpid())")
    guard let file = fopen(draft.path, "w") else { throw failure(path) }
    do {
      try produce { piece throws(CommandFailure) in
        guard fputs(piece, file) >= 0 else { throw failure(path) }
      }
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
