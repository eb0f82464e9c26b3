import Foundation
import ScenarioFiles
import Testing

@Suite struct ReportFolderTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "report-folder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `a report of another plan leaves nothing behind, and notes of people stay`() throws {
    try withFolder { folder in
      let page = (name: "report.html", bytes: Array("old".utf8))
      let old = ["letters.html", "schools-城关镇.xlsx", "schools.xlsx"].map {
        (name: $0, bytes: Array("old".utf8))
      }
      try ReportFolder.write([page] + old, to: folder.path, replacing: false)
      for name in ["notes.txt", "my schools.xlsx"] {
        try Data().write(to: folder.appending(path: name))
      }
      #expect(throws: FolderError.self) {
        try ReportFolder.write([page], to: folder.path, replacing: false)
      }
      let new = [(name: "report.html", bytes: Array("new".utf8))]
      try ReportFolder.write(new, to: folder.path, replacing: true)
      #expect(try names(in: folder) == ["my schools.xlsx", "notes.txt", "report.html"])
      let text = try String(contentsOf: folder.appending(path: "report.html"), encoding: .utf8)
      #expect(text == "new")
    }
  }

  @Test func `a folder of something else is never replaced`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data().write(to: folder.appending(path: "schools.xlsx"))
      #expect(throws: FolderError.self) {
        try ReportFolder.write(
          [(name: "report.html", bytes: [])],
          to: folder.path,
          replacing: true
        )
      }
      #expect(try names(in: folder) == ["schools.xlsx"])
    }
  }
}
