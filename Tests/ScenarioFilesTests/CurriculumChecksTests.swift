import ScenarioFiles
import Staffing
import Testing

/// The district's own curriculum against the national plan, as warnings at the rows concerned.
@Suite struct CurriculumChecksTests {
  private func diagnostics(_ curriculum: String) throws -> [Diagnostic] {
    try SmallScenario.changing(["curriculum.csv": curriculum]).diagnostics()
  }

  /// A grade of the built-in plan as rows, with some periods changed.
  private func rows(_ grade: Int, _ changes: [Subject: Double] = [:]) -> String {
    var periods = Curriculum.builtIn.weeklyPeriods[grade] ?? [:]
    periods.merge(changes) { _, new in new }
    return periods.keys.sorted().map { "\(grade),\($0.id),\(periods[$0] ?? 0)\n" }.joined()
  }

  @Test func `a grade copied from the built-in plan is not remarked on`() throws {
    #expect(try diagnostics("grade,subject,weekly_periods\n" + rows(1) + rows(9)) == [])
  }

  @Test func `nothing is said about grades that the file leaves alone`() throws {
    #expect(try diagnostics("grade,subject,weekly_periods\n0,kindergarten,25\n10,math,4\n") == [])
  }

  @Test func `29 periods in grades 1 and 2 are told with the row of each grade`() throws {
    let more: [Subject: Double] = [.schoolBased: 4]
    let found = try diagnostics(
      "grade,subject,weekly_periods\n" + rows(1, more) + rows(2, more)
    )
    let totals = found.filter { $0.code == .curriculumTotal }
    #expect(totals.map(\.short) == ["curriculum.csv:2:3 D046", "curriculum.csv:12:3 D046"])
    #expect(totals.map(\.value) == ["29", "29"])
    #expect(totals.map(\.details) == [["1", "26"], ["2", "26"]])
    #expect(totals.allSatisfy { $0.severity == .warning })
  }

  @Test func `a share gives the rounded and the exact figure`() throws {
    // English in grade 5 takes the places of local and school-based periods.
    let changes: [Subject: Double] = [.english: 4, .local: 0, .schoolBased: 0]
    let found = try diagnostics("grade,subject,weekly_periods\n" + rows(5, changes))
    let shares = found.filter { $0.code == .curriculumShare }
    #expect(shares.map(\.value) == ["8.4", "13.5"])
    #expect(shares[0].details == ["6–8", "797/9522 = 8.370%", "english"])
    #expect(shares.map(\.place.row) == [4, 5])
    #expect(
      shares[1].details.dropFirst(2)
        == ["labour", "integrated_practice", "local", "school_based"]
    )
  }

  @Test func `subjects that a grade lacks come in one warning`() throws {
    let found = try diagnostics("年级,学科,周课时\n一年级,语文,20\n一年级,体育,3\n一年级,物理,3\n")
    let subjects = found.filter { $0.code == .curriculumSubjects }
    #expect(
      subjects.map(\.details) == [
        [
          "missing", "1", "morality", "math", "science", "music", "art", "labour",
          "integrated_practice",
        ],
        ["few", "1", "pe", "4"], ["outside", "1", "physics"],
      ]
    )
    #expect(subjects.map(\.place.row) == [2, 3, 4])
  }

  @Test func `a faulty row is reported without remarks on what it leaves out`() throws {
    let found = try diagnostics("grade,subject,weekly_periods\n1,chinese,much\n1,math,26\n")
    #expect(found.map(\.short) == ["curriculum.csv:2:3 D012"])
  }
}
