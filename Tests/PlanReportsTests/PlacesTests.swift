import Foundation
import PlanAudit
import Staffing
import TestSupport
import Testing

@testable import PlanReports

/// What the summary says about recruits and new schools.
@Suite struct PlacesTests {
  /// A village school, a town school with two principals, and two schools that open.
  private static func problem(approving: Bool = true) -> StaffingProblem {
    .tiny {
      $0.school("A", location: .town)
      $0.school("B", location: .rural)
      $0.school("N", location: .urban)
      $0.school("O", location: .urban)
      $0.school("P", location: .urban)
      for school in ["A", "B", "N", "O"] as [School.ID] { $0.classes(school, students: 40) }
      $0.curriculum([.chinese: 4, .art: 2])
      $0.teachers(4, prefix: "A", at: "A")
      $0.teacher("A5", at: "A", .art, post: .principal)
      $0.teacher("A6", at: "A", .art, post: .principal)
      $0.teacher("B1", at: "B", .chinese)
      $0.teacher("O1", at: "O", .chinese, status: .leave)
      $0.recruits(3, .primary, .art)
      $0.recruits(1, .primary, .chinese)
      guard approving else { return }
      for school in ["A", "N", "O"] as [School.ID] { $0.approved(school, .principal, 1) }
    }
  }

  private func summary(principalMoves: Bool) -> PlanSummary {
    let problem = Self.problem()
    let stays = SimplePlanner(problem).plan()
    let moves: [Teacher.ID: School.ID] = principalMoves ? ["A1": "N", "A6": "N"] : ["A1": "N"]
    let plan = stays.changing(
      assignments: stays.assignments.map {
        Assignment(teacher: $0.teacher, school: moves[$0.teacher] ?? $0.school)
      },
      teaching: [.line("A1", 4, "N"), .line("B1", 4, "B")],
      recruits: [
        .init(stage: .primary, subject: .art, school: "B", count: 2),
        .init(stage: .primary, subject: .art, school: "N", count: 1),
        .init(stage: .primary, subject: .chinese, school: "O", count: 1),
      ]
    )
    let audit = PlanAudit(problem).audit(plan)
    return PlanSummary(
      audit,
      of: plan,
      for: problem,
      record: TinyPlan.record(audit),
      gapAskedFor: 0,
      output: "Plans/places"
    )
  }

  @Test(arguments: Language.allCases)
  func `recruits and new schools read as stored`(language: Language) throws {
    let text = summary(principalMoves: true).text(in: language)
    try expectSnapshot(text, named: "summary-places.\(language.rawValue).txt")
  }

  @Test func `a new school has something to teach and nobody active now`() {
    let schools = summary(principalMoves: true).newSchools
    #expect(schools.map(\.school) == ["N", "O"], "P teaches nothing, A and B are staffed")
    #expect(schools.map(\.arriving) == [2, 0])
    #expect(schools.map(\.recruits) == [1, 1])
    #expect(schools.map(\.principals) == [1, 0])
    #expect(schools.map(\.approvedPrincipals) == [1, 1])
    #expect(schools.map(\.opensEverySubject) == [false, false])
  }

  @Test func `a missing principal is told from one that nobody approved`() {
    let without = summary(principalMoves: false)
    #expect(
      without.text(in: .en).contains(
        "(N): 1 person arrives, 1 recruit; without a principal, though"
      )
    )
    let problem = Self.problem(approving: false)
    let plan = SimplePlanner(problem).plan()
    let audit = PlanAudit(problem).audit(plan)
    let silent = PlanSummary(
      audit,
      of: plan,
      for: problem,
      record: TinyPlan.record(audit),
      gapAskedFor: 0,
      output: "x"
    )
    #expect(silent.text(in: .en).contains("without a principal, none is approved"))
  }

  @Test func `recruits are counted by stage and subject`() {
    let counts = RecruitCounts.all(
      [
        .init(stage: .primary, subject: .art, school: "B", count: 2),
        .init(stage: .primary, subject: .art, school: "N", count: 1),
        .init(stage: .primary, subject: .chinese, school: "O", count: 1),
      ],
      of: Self.problem()
    )
    #expect(counts.map(\.subject) == [.art, .chinese])
    #expect(counts.map(\.placed) == [3, 1])
    #expect(counts.map(\.schools) == [2, 1])
    #expect(counts.map(\.toPriority) == [2, 0])
  }

  @Test func `the summary as JSON has both lists`() throws {
    let text = summary(principalMoves: true).json
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let answer = try #require(parsed as? [String: Any])
    let recruits = try #require(answer["recruits"] as? [[String: Any]])
    #expect(recruits.compactMap { $0["to_priority"] as? Int } == [2, 0])
    let schools = try #require(answer["new_schools"] as? [[String: Any]])
    #expect(schools.compactMap { $0["principals"] as? Int } == [1, 0])
    #expect(schools.compactMap { $0["school"] as? String } == ["N", "O"])
  }
}
