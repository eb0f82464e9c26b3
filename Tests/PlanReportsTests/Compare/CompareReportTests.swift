import Foundation
import PlanAudit
import Staffing
import TestSupport
import Testing
import TextWidth

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
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("  T") } == 20)
    #expect(lines.count { $0.hasPrefix("    T") } == 19, "chains of one, two lines each")
    let rest = Texts.of(language)(.compareMoreChains, ["chains": "11", "people": "11"])
    #expect(text.contains(rest))
    let people = try #require(try object(report.json)["assigned_differently"] as? [[String: Any]])
    #expect(people.count == 30)
    let differences = try #require(try object(report.json)["differences"] as? [[String: Any]])
    #expect((differences[0]["chains"] as? [Any])?.count == 30)
    #expect(people[0]["schools"] as? [String] == ["A", "B"])
  }

  @Test(arguments: Language.allCases)
  func `scenarios, names of schools, chains and rings read as stored`(language: Language) throws {
    try expectSnapshot(
      Self.withScenarios.text(in: language),
      named: "compare-scenarios.\(language.rawValue).txt"
    )
  }

  @Test func `scenarios, chains and rings as JSON read as stored`() throws {
    let answer = try object(Self.withScenarios.json)
    let difference = try #require((answer["differences"] as? [[String: Any]])?.first)
    let parts: [String: Any] = [
      "chains": difference["chains"] ?? "", "scenario": difference["scenario"] ?? "",
    ]
    let data = try JSONSerialization.data(
      withJSONObject: parts,
      options: [.prettyPrinted, .sortedKeys]
    )
    try expectSnapshot(
      String(decoding: data, as: UTF8.self) + "\n",
      named: "compare-scenarios.json"
    )
  }

  /// T1 and T6 change places, T3 takes that of T4, who takes that of T8, who is gone; T7 goes alone.
  private static let withScenarios: CompareReport = {
    var plans = [ComparedPlans.tiny, ComparedPlans.tiny]
    let schools: [Teacher.ID: School.ID] = ["T1": "C", "T6": "A", "T3": "B", "T4": "C", "T7": "C"]
    plans[1].path = "Plans/e"
    plans[1].assignments.removeAll { $0.teacher == "T8" }
    for index in plans[1].assignments.indices {
      let teacher = plans[1].assignments[index].teacher
      plans[1].assignments[index].to = schools[teacher] ?? plans[1].assignments[index].to
    }
    var named = TinyPlan.problem.schools
    for index in named.indices { named[index].name = "School \(named[index].id)" }
    let contents = [ScenarioDifferenceTests.first, ScenarioDifferenceTests.other]
    for index in plans.indices {
      plans[index].scenario = ComparedScenario(
        path: "s\(index)",
        schools: named,
        contents: contents[index]
      )
    }
    return CompareReport(PlanComparison(plans))
  }()

  @Test(arguments: Language.allCases)
  func `five plans stand side by side in a window`(language: Language) {
    let plans = [ComparedPlans.tiny, ComparedPlans.other, ComparedPlans.tiny]
    let report = CompareReport(PlanComparison(plans + plans.dropLast()))
    let text = report.text(in: language)
    for number in 1...5 { #expect(text.contains("  \(number)  Plans/")) }
    #expect(text.contains(Texts.of(language)(.compareDifference, ["plan": "5"])))
    let narrow = report.text(in: language, TextLayout(width: 80))
    #expect(narrow.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
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
