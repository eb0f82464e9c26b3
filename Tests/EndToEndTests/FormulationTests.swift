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
      .map { $0 + Array(repeating: "", count: max(0, 6 - $0.count)) }
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
    let declared = try Repository.declaredTypes(below: "Sources/RotationModel")
    let missing = try Self.rows().map { $0[3] }.filter { !declared.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `every rule and every term is modelled in a file of its own`() throws {
    let rules = try Repository.files(below: "Sources/RotationModel/Rules", ending: ".swift")
    let terms = try Repository.files(below: "Sources/RotationModel/Terms", ending: ".swift")
    let named = try Self.rows().map { row in
      "\(row[3]).swift"
    }
    #expect(Set(named).count == named.count)
    #expect(Set(named.prefix(RuleID.allCases.count)) == Set(rules))
    // QualityRows serves both shortfalls, BalanceRows all terms of balance.
    #expect(
      Set(named.suffix(TermID.allCases.count))
        == Set(terms).subtracting(["QualityRows.swift", "BalanceRows.swift"])
    )
  }

  @Test func `every audit check that a row names is declared in PlanAudit`() throws {
    let declared = try Repository.declaredTypes(below: "Sources/PlanAudit")
    let missing = try Self.rows().map { String($0[4].prefix { $0 != "`" }) }
      .filter { !declared.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `every test suite that a row names exists`() throws {
    let declared = try Repository.declaredTypes(below: "Tests")
    let missing = try Self.rows()
      .flatMap { $0[5].split { ", `".contains($0) }.map(String.init) }
      .filter { !declared.contains($0) }
    #expect(missing.isEmpty)
  }
}
