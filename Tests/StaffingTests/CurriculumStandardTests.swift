import Staffing
import Testing

/// The built-in plan and two published tables against the national plan of 2022.
@Suite struct CurriculumStandardTests {
  private let standard = CurriculumStandard.national2022
  /// Local and school-based periods that a table gives as one line.
  private static let localAndSchool = Subject("地方与学校课程")

  /// A table with the weekly periods of grades 1 to 9.
  private static func table(_ lines: [(Subject, [Double])]) -> Curriculum {
    var cells: [Int: [Subject: Double]] = [:]
    for (subject, periods) in lines {
      for (index, value) in periods.enumerated() {
        cells[index + 1, default: [:]][subject] = value
      }
    }
    return Curriculum(cells)
  }

  /// The table of Qingdao under the plan of 2001.
  private static let qingdaoLines: [(Subject, [Double])] = [
    (.morality, [3, 3, 3, 3, 2, 2, 2, 2, 2]),
    (.chinese, [8, 8, 7, 7, 6, 6, 5, 4, 5]),
    (.math, [4, 4, 4, 4, 5, 5, 4, 4, 5]),
    (.english, [0, 0, 2, 2, 3, 3, 4, 4, 4]),
    (.science, [0, 0, 2, 2, 2, 2, 0, 0, 0]),
    (.history, [0, 0, 0, 0, 0, 0, 2, 2, 2]),
    (.geography, [0, 0, 0, 0, 0, 0, 2, 2, 0]),
    (.biology, [0, 0, 0, 0, 0, 0, 3, 3, 0]),
    (.physics, [0, 0, 0, 0, 0, 0, 0, 2, 3]),
    (.chemistry, [0, 0, 0, 0, 0, 0, 0, 0, 3]),
    (.music, [2, 2, 2, 2, 2, 2, 1, 1, 1]),
    (.art, [2, 2, 2, 2, 2, 2, 1, 1, 1]),
    (.pe, [4, 4, 3, 3, 3, 3, 3, 3, 3]),
    (.integratedPractice, [0, 0, 2, 2, 3, 3, 3, 3, 3]),
    (localAndSchool, [3, 3, 3, 3, 2, 2, 4, 3, 2]),
  ]

  private func changing(_ grade: Int, _ changes: [Subject: Double]) -> Curriculum {
    var cells = Curriculum.builtIn.weeklyPeriods
    cells[grade, default: [:]].merge(changes) { _, new in new }
    return Curriculum(cells)
  }

  @Test func `the built-in plan keeps the national one`() {
    #expect(standard.findings(in: .builtIn) == [])
    let shares = standard.shares(of: .builtIn)
    #expect(shares.map(\.share.tenths) == [66, 208, 150, 76, 36, 83, 22, 106, 110, 142, 22])
    #expect(shares.allSatisfy { $0.share.totalThousandths == 9_522_000 })
  }

  @Test func `the table of Qingdao lacks what the plan of 2022 added`() {
    let found = standard.findings(in: Self.table(Self.qingdaoLines))
    let technology = CurriculumStandard.ShareRange([.it], percent: 1...3)
    #expect(
      found == [
        .share(
          CurriculumShare(subjects: [], thousandths: 0, totalThousandths: 9_522_000),
          allowed: technology
        ),
        .missing(grade: 1, subjects: [.science, .labour, .integratedPractice]),
        .missing(grade: 2, subjects: [.science, .labour, .integratedPractice]),
        .missing(grade: 3, subjects: [.it, .labour]), .missing(grade: 4, subjects: [.it, .labour]),
        .missing(grade: 5, subjects: [.it, .labour]), .missing(grade: 6, subjects: [.it, .labour]),
        .missing(grade: 7, subjects: [.it, .labour]), .missing(grade: 8, subjects: [.it, .labour]),
        .missing(grade: 9, subjects: [.labour]),
      ]
    )
  }

  @Test func `the table of Shandong has 29 periods where the plan has 26`() {
    // As Qingdao's, with science and practice in grades 1 and 2 and one more local period.
    var lines = Self.qingdaoLines.filter { $0.0 != .science && $0.0 != .integratedPractice }
    lines.append((.science, [1, 1, 2, 2, 2, 2, 0, 0, 0]))
    lines.append((.integratedPractice, [1, 1, 2, 2, 3, 3, 3, 3, 3]))
    lines.removeAll { $0.0 == Self.localAndSchool }
    lines.append((Self.localAndSchool, [4, 4, 3, 3, 2, 2, 4, 3, 2]))
    let totals = standard.findings(in: Self.table(lines)).filter {
      if case .weeklyTotal = $0 { true } else { false }
    }
    #expect(
      totals == [
        .weeklyTotal(grade: 1, found: 29, expected: 26),
        .weeklyTotal(grade: 2, found: 29, expected: 26),
      ]
    )
  }

  @Test func `shares are compared to a tenth of a percent`() {
    // 762 of 9,522 periods are 8.003 %, which keeps the 8 %.
    let kept = changing(5, [.english: 3, .math: 4])
    let english = standard.shares(of: kept)[3].share
    #expect(english.thousandths == 762_000)
    #expect(english.tenths == 80)
    #expect(english.thousandthsOfPercent == 8003)
    #expect(!standard.findings(in: kept).contains { if case .share = $0 { true } else { false } })
    // One more period in one grade is 8.4 %.
    let broken = changing(5, [.english: 4, .local: 0, .schoolBased: 0])
    let shares = standard.findings(in: broken).compactMap { finding in
      if case .share(let share, _) = finding { share } else { nil }
    }
    #expect(
      shares.map(\.subjects) == [[.english], [.integratedPractice, .labour, .local, .schoolBased]]
    )
    #expect(shares.map(\.tenths) == [84, 135])
  }

  @Test func `other subjects count with local and school-based ones`() {
    let own = Subject("书法")
    let curriculum = changing(3, [own: 1, .psychology: 1, .local: 0, .schoolBased: 0])
    #expect(standard.findings(in: curriculum) == [])
    #expect(
      standard.shares(of: curriculum)[9].share.subjects
        == [.integratedPractice, .labour, .local, .psychology, .schoolBased, own]
    )
  }

  @Test func `subjects have their grades and least periods`() {
    #expect(
      standard.findings(in: changing(1, [.english: 1, .music: 1]))
        == [.outsideGrades(grade: 1, subjects: [.english])]
    )
    #expect(
      standard.findings(in: changing(2, [.pe: 3, .schoolBased: 2]))
        == [.tooFew(grade: 2, subject: .pe, found: 3, least: 4)]
    )
    #expect(
      standard.findings(in: changing(8, [.labour: 0.5, .schoolBased: 1.5]))
        == [.tooFew(grade: 8, subject: .labour, found: 0.5, least: 1)]
    )
    #expect(standard.findings(in: changing(6, [.pe: 3])) == [])
  }

  @Test func `integrated subjects stand in for those they join`() {
    let arts = changing(2, [.music: 0, .art: 0, CurriculumStandard.arts: 4])
    #expect(standard.findings(in: arts) == [])
    let society = changing(
      7,
      [.history: 0, .geography: 0, CurriculumStandard.historyAndSociety: 4]
    )
    #expect(standard.findings(in: society) == [])
    let science = changing(9, [.physics: 0, .chemistry: 0, .science: 6])
    #expect(standard.findings(in: science) == [])
  }

  @Test func `alternating weeks are counted exactly`() {
    let third = changing(7, [.chinese: 5 + 1.0 / 3, .math: 5 - 1.0 / 3])
    #expect(standard.findings(in: third) == [])
    #expect(
      standard.findings(in: changing(7, [.schoolBased: 1.5]))
        == [.weeklyTotal(grade: 7, found: 34.5, expected: 34)]
    )
  }

  @Test func `a wrong total shifts no share of other subjects`() {
    let more = changing(1, [Subject("书法"): 3])
    #expect(standard.findings(in: more) == [.weeklyTotal(grade: 1, found: 29, expected: 26)])
    let tenths = standard.shares(of: more).map(\.share.tenths)
    #expect(tenths == [66, 208, 150, 76, 36, 83, 22, 106, 110, 153, 22])
  }

  @Test func `a standard names every grade`() async {
    await #expect(processExitsWith: .failure) {
      _ = CurriculumStandard(weeklyTotals: [1: 26], weeks: [1: 35], shares: [], subjects: [])
    }
  }

  @Test func `shares are taken only where every grade has subjects`() {
    #expect(standard.shares(of: Curriculum([1: [.chinese: 26]])).isEmpty)
    let one = standard.findings(in: Curriculum([1: [.chinese: 26]]))
    #expect(one.count == 1)
    #expect(standard.findings(in: Curriculum([10: [.chinese: 4], 0: [.kindergarten: 9]])) == [])
    #expect(standard.findings(in: Curriculum()) == [])
  }
}
