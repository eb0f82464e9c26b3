import Foundation

/// Writes a folder whole or not at all: to a hidden folder beside it, which is then renamed.
struct FolderWriter {
  /// The files by name.
  let files: [(name: String, bytes: [UInt8])]
  /// Names of all files such a folder may hold; what else lies in a replaced folder is kept.
  let ownNames: Set<String>
  /// Names that together tell a folder of this kind.
  let tellingNames: Set<String>
  /// Whether a name beside `ownNames` is of such a folder, where names depend on what it was made of.
  let isOwn: (String) -> Bool

  /// A writer; `isOwn` tells names of files that only some folders of the kind hold.
  init(
    files: [(name: String, bytes: [UInt8])],
    ownNames: Set<String>,
    tellingNames: Set<String>,
    isOwn: @escaping (String) -> Bool = { _ in false }
  ) {
    self.files = files
    self.ownNames = ownNames
    self.tellingNames = tellingNames
    self.isOwn = isOwn
  }

  /// Writes to a path that does not exist, is an empty folder, or may be replaced.
  func write(to path: String, replacing: Bool) throws(FolderError) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let existing = try existingNames(at: target, path: path)
    if let existing, !existing.isEmpty {
      guard replacing else { throw FolderError(code: .alreadyExists, path: path, reason: "") }
      guard tellingNames.isSubset(of: existing) else {
        throw FolderError(code: .notReplaceable, path: path, reason: "")
      }
    }
    let mark = UInt32.random(in: .min ... .max)
    let partial = target.deletingLastPathComponent()
      .appending(path: ".\(target.lastPathComponent).\(mark).partial")
    do {
      try writeFiles(to: partial, path: path)
      try publish(partial, as: target, over: existing, path: path)
    } catch {
      remove(partial, names: Set(files.map(\.name)))
      throw error
    }
  }

  /// Names in an existing folder; nil when nothing is there.
  private func existingNames(at target: URL, path: String) throws(FolderError) -> Set<String>? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else {
      return nil
    }
    guard isFolder.boolValue else {
      throw FolderError(code: .notReplaceable, path: path, reason: "")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: target.path) else {
      throw refusal(path)
    }
    return Set(names)
  }

  private func writeFiles(to folder: URL, path: String) throws(FolderError) {
    guard mkdir(folder.path, 0o777) == 0 else { throw refusal(path) }
    for (name, bytes) in files {
      guard let stream = fopen(folder.appending(path: name).path, "wb") else {
        throw refusal(path)
      }
      let written = fwrite(bytes, 1, bytes.count, stream)
      let failure = errno
      // A full disk may show only when the buffer is flushed.
      let isClosed = fclose(stream) == 0
      guard written == bytes.count else { throw refusal(path, failure) }
      guard isClosed else { throw refusal(path) }
    }
  }

  private func publish(
    _ partial: URL,
    as target: URL,
    over existing: Set<String>?,
    path: String
  ) throws(FolderError) {
    guard let existing, !existing.isEmpty else {
      guard rename(partial.path, target.path) == 0 else { throw refusal(path) }
      return
    }
    let old = try replace(target, with: partial, path: path)
    let own = ownNames.union(existing.filter(isOwn))
    for name in existing.subtracting(own) {
      rename(old.appending(path: name).path, target.appending(path: name).path)
    }
    remove(old, names: own)
  }

  /// Puts the new folder in the place of the old one and says where the old one is now.
  private func replace(_ target: URL, with partial: URL, path: String) throws(FolderError) -> URL {
    // Should the program be killed between the two renames, the old folder is still beside it.
    let old = partial.deletingPathExtension().appendingPathExtension("old")
    guard rename(target.path, old.path) == 0 else { throw refusal(path) }
    guard rename(partial.path, target.path) == 0 else {
      let refused = refusal(path)
      rename(old.path, target.path)
      throw refused
    }
    return old
  }

  /// Removes named files and then the folder, which stays when anything else is in it.
  private func remove(_ folder: URL, names: Set<String>) {
    for name in names { unlink(folder.appending(path: name).path) }
    rmdir(folder.path)
  }

  private func refusal(_ path: String, _ number: Int32 = errno) -> FolderError {
    FolderError(code: .cannotWrite, path: path, reason: String(cString: strerror(number)))
  }
}
