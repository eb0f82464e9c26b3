import Foundation

/// The folder that something is to be written into.
struct ParentFolder {
  private let path: String
  private let parent: URL

  /// The folder above a path; messages name the path as the user gave it.
  init(of path: String) {
    self.path = path
    parent = URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
  }

  /// Refuses a folder that can be neither written to nor created.
  func check() throws(CommandFailure) {
    var nearest = parent
    while !FileManager.default.fileExists(atPath: nearest.path), nearest.path != "/" {
      nearest.deleteLastPathComponent()
    }
    // A trailing slash makes the system refuse a file in the place of a folder.
    guard access(nearest.path + "/", W_OK | X_OK) == 0 else {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// Creates the folder and those above it where they are missing.
  func create() throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
