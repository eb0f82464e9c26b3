import Foundation
import Testing

extension EndToEnd {
  @Suite struct LargeExportTests {
    /// A district of 104 schools that lies beside the repository where it is worked on.
    private static let district = Repository.root.appending(
      path: "../shared/scenarios/nueva-vizcaya"
    ).standardizedFileURL

    @Test func `a district of 104 schools and 1,304 people stays a small model`() throws {
      guard FileManager.default.fileExists(atPath: Self.district.path) else {
        print("Skipped: there is no \(Self.district.lastPathComponent) beside the repository.")
        return
      }
      try TemporaryFolder.with { folder in
        let model = folder.appending(path: "model.mps").path
        let run = try BuiltProgram().run(
          ["export", Self.district.path, "--output", model, "--format", "json"]
        )
        #expect(run.status == 0, "\(run.errors)")
        let answer = try run.json()
        let columns = try #require(answer["columns"] as? Int)
        let rows = try #require(answer["rows"] as? Int)
        #expect(columns <= 115_000)
        #expect(rows <= 40_000)
      }
    }
  }
}
