import Foundation
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

@Suite struct CompareReportTests {
  private let report = CompareReport(PlanComparison([ComparedPlans.tiny, ComparedPlans.other]))

  @Test(arguments: Language.allCases)
  func `two plans side by side read as stored`(language: Language) throws {
    try expectSnapshot(report.text(in: language), named: "compare.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `wrong figures, missing files and equal plans read as stored`(language: Language) throws {
    var wrong = ComparedPlans.tiny
    wrong.path = "Plans/c"
    wrong.record?.terms[7].value += 1
    var bare = ComparedPlans.tiny
    bare.path = "Plans/d"
    bare.record = nil
    bare.absentColumns = ["form"]
    let three = CompareReport(PlanComparison([ComparedPlans.tiny, bare, wrong]))
    let same = CompareReport(PlanComparison([ComparedPlans.tiny, ComparedPlans.tiny]))
    let text = three.text(in: language) + "\n" + same.text(in: language)
    try expectSnapshot(text, named: "compare-warnings.\(language.rawValue).txt")
  }

  @Test func `the comparison as JSON reads as stored`() throws {
    try expectSnapshot(report.json, named: "compare.json")
  }

  @Test func `JSON of a plan against itself says identical and has empty lists`() throws {
    let same = CompareReport(PlanComparison([ComparedPlans.tiny, ComparedPlans.tiny]))
    let answer = try object(same.json)
    #expect(answer["identical"] as? Bool == true)
    #expect((answer["assigned_differently"] as? [Any])?.isEmpty == true)
    let differences = try #require(answer["differences"] as? [[String: Any]])
    #expect(differences.count == 1)
    #expect(differences[0]["identical"] as? Bool == true)
    for (key, value) in differences[0] {
      if let list = value as? [Any] { #expect(list.isEmpty, "\(key)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `a long list is cut after a screenful in text and whole in JSON`(language: Language) throws {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.school("B")
      $0.classes("A")
      $0.classes("B")
      $0.teachers(30, prefix: "T", at: "A")
    }
    let stay = Plan(
      assignments: problem.teachers.map { Assignment(teacher: $0.id, school: "A") },
      teaching: [],
      teachingBefore: []
    )
    let move = stay.changing(
      assignments: stay.assignments.map { Assignment(teacher: $0.teacher, school: "B") }
    )
    let report = CompareReport(
      PlanComparison([
        ComparedPlans.compared(stay, of: problem, path: "a"),
        ComparedPlans.compared(move, of: problem, path: "b"),
      ])
    )
    let text = report.text(in: language)
    #expect(text.contains(Texts.of(language)(.moreLines, ["count": "10"])))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("  T") } == 20)
    let people = try #require(try object(report.json)["assigned_differently"] as? [[String: Any]])
    #expect(people.count == 30)
    #expect(people[0]["schools"] as? [String] == ["A", "B"])
  }

  @Test func `no person's name is printed`() {
    let names = TinyPlan.problem.teachers.map(\.name)
    for text in [report.text(in: .en), report.text(in: .zh), report.json] {
      #expect(names.allSatisfy { !text.contains($0) })
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(parsed as? [String: Any])
  }
}
