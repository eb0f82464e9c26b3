import Staffing

/// Warns where `curriculum.csv` departs from the national plan; each finding at the row concerned.
///
/// The built-in plan keeps the standard, so nothing is said about grades that the file leaves alone.
struct CurriculumChecks {
  /// The tables as read.
  let tables: ScenarioTables
  /// The curriculum in force.
  let curriculum: Curriculum
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// Runs every check.
  func run() {
    let rows = tables.curriculum.located.filter { CurriculumStandard.grades ~= $0.value.grade }
    guard !rows.isEmpty else { return }
    for finding in CurriculumStandard.national2022.findings(in: curriculum) {
      report(finding, rows)
    }
  }

  private typealias Row = (row: RowDecoder<CurriculumColumn>, value: CurriculumCell)

  private func report(_ finding: CurriculumFinding, _ rows: [Row]) {
    func first(_ grade: Int, _ subject: Subject? = nil) -> RowDecoder<CurriculumColumn>? {
      rows.first { $0.value.grade == grade && (subject == nil || $0.value.subject == subject) }?.row
    }
    switch finding {
    case .weeklyTotal(let grade, let found, let expected):
      first(grade)?.report(
        .curriculumTotal,
        .weeklyPeriods,
        severity: .warning,
        value: NumberText.shortest(found),
        details: ["\(grade)", "\(expected)"]
      )
    case .share(let share, let allowed):
      report(share, allowed, rows)
    case .missing(let grade, let subjects):
      first(grade)?.report(
        .curriculumSubjects,
        .subject,
        severity: .warning,
        details: ["missing", "\(grade)"] + subjects.map(\.id)
      )
    case .outsideGrades(let grade, let subjects):
      first(grade, subjects.first)?.report(
        .curriculumSubjects,
        .subject,
        severity: .warning,
        details: ["outside", "\(grade)"] + subjects.map(\.id)
      )
    case .tooFew(let grade, let subject, let found, let least):
      first(grade, subject)?.report(
        .curriculumSubjects,
        .weeklyPeriods,
        severity: .warning,
        value: NumberText.shortest(found),
        details: ["few", "\(grade)", subject.id, "\(least)"]
      )
    }
  }

  private func report(
    _ share: CurriculumShare,
    _ allowed: CurriculumStandard.ShareRange,
    _ rows: [Row]
  ) {
    let row = rows.first { share.subjects.contains($0.value.subject) } ?? rows[0]
    // A range of which nothing is taught is named by its own subjects.
    let known = allowed.subjects.filter(Subject.known.contains)
    let subjects = known + share.subjects.filter { !known.contains($0) }
    row.row.report(
      .curriculumShare,
      .weeklyPeriods,
      severity: .warning,
      value: Self.decimal(share.tenths, places: 1),
      details: [
        "\(allowed.tenths.lowerBound / 10)–\(allowed.tenths.upperBound / 10)",
        "\(periods(share.thousandths))/\(periods(share.totalThousandths)) = "
          + "\(Self.decimal(share.thousandthsOfPercent, places: 3))%",
      ] + subjects.map(\.id)
    )
  }

  private func periods(_ thousandths: Int) -> String {
    NumberText.shortest(Double(thousandths) / 1000)
  }

  /// A whole number with its last places behind the point.
  private static func decimal(_ number: Int, places: Int) -> String {
    let scale = places == 1 ? 10 : 1000
    let fraction = String(number % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(number / scale).\(zeros)\(fraction)"
  }
}
