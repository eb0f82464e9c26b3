import Foundation
import Testing

@testable import PlanReports

/// What pages say comes from the phrases, never from their templates or their script.
@Suite struct PageWordsTests {
  private static let templates = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/PlanReports/Templates")

  private static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: templates.path)) ?? []

  private static func text(of file: String) throws -> String {
    try String(contentsOf: templates.appending(path: file), encoding: .utf8)
  }

  private static func isHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }
  }

  @Test func `the script uses the words it is given, and all of them`() throws {
    let script = try Self.text(of: "report.js")
    let used = Set(script.matches(of: /\bwords\.(\w+)/).map { String($0.1) })
    let given = PlanPage.words.map(\.0)
    #expect(Set(given).count == given.count)
    #expect(used == Set(given))
  }

  @Test func `templates hold no words of their own`() throws {
    let templates = Self.files.filter { $0.hasSuffix(".mustache") }
    #expect(templates.count >= 8)
    for file in templates {
      let text = try Self.text(of: file)
      let shown = text.replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
        .replacing(
          /\{\{\$(style|script|kind)\}\}.*?\{\{\/\1\}\}/.dotMatchesNewlines(),
          with: ""
        )
        .replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "")
        .replacing(/\{\{\{?[^}]*\}?\}\}/, with: "")
        .replacing(/<[^>]*>/, with: "")
        .replacing(/&\w+;/, with: "")
      #expect(shown.filter(\.isLetter).isEmpty, "\(file): \(shown)")
      let spoken = text.matches(of: /\b(?:title|alt|aria-label|placeholder)="([^"]*)"/)
      for match in spoken {
        let own = String(match.1).replacing(/\{\{[^}]*\}\}/, with: "")
        #expect(own.filter(\.isLetter).isEmpty, "\(file): \(match.0)")
      }
    }
  }

  @Test func `no file of a page holds Chinese`() throws {
    for file in Self.files { #expect(try !Self.isHan(Self.text(of: file)), "\(file)") }
  }
}
