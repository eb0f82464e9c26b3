import Foundation
import Testing

@testable import PeerRuns

struct PeerStoreTests {
  private static func key(
    model: String = "abc",
    peer: Peer = .highs,
    version: String = "1.16.0",
    seconds: Int = 600,
    threads: Int = 2
  ) -> PeerResult.Key {
    PeerResult.Key(
      model: model,
      peer: peer,
      version: version,
      limits: PeerLimits(seconds: seconds, threads: threads)
    )
  }

  private func withStore(_ body: (PeerStore) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "teacher-exchange-store-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(PeerStore(folder))
  }

  @Test func `a result is found again whole`() throws {
    try withStore { store in
      var result = Samples.peer(Self.key(), value: 10, bound: 9)
      #expect(try store.result(of: Self.key()) == nil)
      try store.keep(result)
      #expect(try store.result(of: Self.key()) == result)
      result = Samples.peer(Self.key(), value: 8, bound: 7)
      try store.keep(result)
      #expect(try store.results(for: "abc") == [result])
    }
  }

  @Test(
    arguments: [
      key(model: "abd"), key(peer: .scip), key(version: "1.16.1"), key(seconds: 60),
      key(threads: 1),
    ]
  )
  func `another model, peer, version, limit or number of threads is another run`(
    other: PeerResult.Key
  ) throws {
    try withStore { store in
      try store.keep(Samples.peer(Self.key(), value: 10, bound: 9))
      #expect(try store.result(of: other) == nil)
      #expect(store.place(of: other) != store.place(of: Self.key()))
    }
  }

  @Test func `a file with another key inside does not count`() throws {
    try withStore { store in
      try store.keep(Samples.peer(Self.key(), value: 10, bound: 9))
      let other = store.place(of: Self.key(model: "other"))
      try FileManager.default.createDirectory(
        at: other.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try FileManager.default.copyItem(at: store.place(of: Self.key()), to: other)
      #expect(try store.result(of: Self.key(model: "other")) == nil)
    }
  }
}
