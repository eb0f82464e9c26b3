import Foundation
import Staffing
import Testing

@Suite struct FormulationTests {
  /// The rows of the tables of Formulation.md, cell by cell, without backquotes.
  private static func rows() throws -> [[String]] {
    try Repository.text(of: "Sources/Staffing/Documentation.docc/Formulation.md")
      .split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }
      .map { line in
        line.split(separator: "|").map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
      }
      .filter { !["id", "name"].contains($0.first) }
  }

  @Test func `Formulation lists exactly the rules and the terms, in order`() throws {
    let ids = try Self.rows().map { $0.first ?? "" }
    #expect(ids == RuleID.allCases.map(\.rawValue) + TermID.allCases.map(\.rawValue))
  }

  @Test func `every row has a sentence, mathematics, a type, a check and tests`() throws {
    for row in try Self.rows() {
      #expect(row.count == 6 && row.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }

  @Test func `every model type that a row names is declared in RotationModel`() throws {
    let sources = try Repository.files(below: "Sources/RotationModel", ending: ".swift")
      .map { try Repository.text(of: "Sources/RotationModel/\($0)") }
      .joined(separator: "\n")
    for row in try Self.rows() where row.count == 6 {
      let declared = sources.contains(try Regex(#"\b(?:struct|enum|class) \#(row[3])\b"#))
      #expect(declared, "\(row[0]) names \(row[3])")
    }
  }

  @Test func `every test suite that a row names exists`() throws {
    let tests = try Repository.files(below: "Tests", ending: ".swift")
      .map { try Repository.text(of: "Tests/\($0)") }
      .joined(separator: "\n")
    for row in try Self.rows() where row.count == 6 {
      for suite in row[5].split(separator: ",") {
        let name = suite.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        let declared = tests.contains(try Regex(#"\b(?:struct|enum|class) \#(name)\b"#))
        #expect(declared, "\(row[0]) names \(name)")
      }
    }
  }
}
