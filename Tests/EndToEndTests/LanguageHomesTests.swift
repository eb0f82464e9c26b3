import Foundation
import Testing

/// Where words of a language may stand in the sources.
@Suite struct LanguageHomesTests {
  /// Folders and files that may hold Chinese, with what it is there.
  private static let homes: [(path: String, holds: String)] = [
    ("PlanReports/Language/", "what people read"),
    ("ScenarioFiles/Decoders/", "headers of input tables"),
    ("ScenarioFiles/Tables/", "words and subjects of input tables"),
    ("ScenarioFiles/Settings/", "words of the settings"),
    ("ScenarioFiles/InputWorkbook.swift", "name of the sheet of settings"),
    ("ScenarioFiles/Import/", "headings of rosters"),
    ("ScenarioFiles/Plans/PlanRows.swift", "words of plan tables"),
    ("ScenarioFiles/Text/", "folding of characters that mean the same"),
    ("ScenarioFiles/Generator/", "made-up names and dirt"),
    ("Staffing/CurriculumStandard.swift", "a subject's own id"),
    ("TextWidth/Wrapping.swift", "marks at which no line ends"),
    ("Workbooks/Reading/NumberFormat.swift", "number formats of workbooks"),
    ("teacher-exchange/Commands/", "help in both languages"),
    ("teacher-exchange/Process/PresentationOptions.swift", "help in both languages"),
    ("teacher-exchange/Process/ProgressOptions.swift", "help in both languages"),
    ("teacher-exchange/TeacherExchange.swift", "help in both languages"),
  ]

  /// Lines of code, without comments, that hold Chinese characters or full-width marks.
  private func chineseLines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      guard !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") else { return false }
      let code = line.components(separatedBy: " // ").first ?? line
      return code.unicodeScalars.contains {
        (0x3000...0x303F).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
          || (0xFF00...0xFFEF).contains($0.value)
      }
    }
  }

  @Test func `Chinese stands in its homes and nowhere else`() throws {
    for file in try Repository.files(below: "Sources", ending: ".swift")
    where !Self.homes.contains(where: { file.hasPrefix($0.path) }) {
      let lines = try chineseLines(of: Repository.text(of: "Sources/\(file)"))
      #expect(lines.isEmpty, "\(file): \(lines)")
    }
  }

  @Test func `Chinese is found where it is`() {
    #expect(chineseLines(of: "let a = \"教师\"\n/// 教师\nlet b = 1 // 教师\nlet c = \"（\"").count == 2)
  }

  @Test func `help speaks both languages`() throws {
    let commands = try Repository.files(below: "Sources/teacher-exchange", ending: "Command.swift")
    #expect(commands.count >= 12)
    for file in commands {
      let text = try Repository.text(of: "Sources/teacher-exchange/\(file)")
      let abstract = try #require(text.split(separator: "\n").first { $0.contains("abstract: ") })
      #expect(!chineseLines(of: String(abstract)).isEmpty, "\(file)")
    }
  }
}
