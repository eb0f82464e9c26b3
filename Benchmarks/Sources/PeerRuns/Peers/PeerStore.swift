package import Foundation

/// Results of peers as JSON files, one a run, so that no model is solved twice.
///
/// `FOLDER/DIGEST/PEER-VERSION-SECONDSs-THREADSt.json`; a result counts only when the key inside is
/// the one asked for.
package struct PeerStore: Sendable {
  private let folder: URL

  package init(_ folder: URL) {
    self.folder = folder
  }

  /// Where the result of a key lies.
  package func place(of key: PeerResult.Key) -> URL {
    let limits = "\(key.limits.seconds)s-\(key.limits.threads)t"
    return folder.appending(path: key.model)
      .appending(path: "\(key.peer.rawValue)-\(key.version)-\(limits).json")
  }

  /// The result of a key, or nil where there is none.
  package func result(of key: PeerResult.Key) throws -> PeerResult? {
    let place = place(of: key)
    guard FileManager.default.fileExists(atPath: place.path) else { return nil }
    let result = try JSONDecoder().decode(PeerResult.self, from: Data(contentsOf: place))
    return result.key == key ? result : nil
  }

  /// Every result for a model, by file name.
  package func results(for model: String) throws -> [PeerResult] {
    let folder = folder.appending(path: model)
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.hasSuffix(".json") }
      .map { name in
        let file = folder.appending(path: name)
        return try JSONDecoder().decode(PeerResult.self, from: Data(contentsOf: file))
      }
  }

  /// Keeps a result in place of an earlier one of the same key.
  package func keep(_ result: PeerResult) throws {
    let place = place(of: result.key)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(result).write(to: place, options: .atomic)
  }
}
