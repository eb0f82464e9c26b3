import PlanAudit
import Staffing

extension DiagnosisReport {
  /// One section a school: a line with its sums, then each stage and subject with both gaps.
  func schoolSections(_ texts: Texts) -> [[String]] {
    let curricula = Dictionary(
      statusQuo.schoolsBefore.map { ($0.school, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return gaps.filter { shown?.contains($0.school) ?? true }.map { gap in
      lines(of: gap, curricula[gap.school], texts)
    }
  }

  private func lines(
    of gap: SchoolGap,
    _ curriculum: SchoolCurriculum?,
    _ texts: Texts
  ) -> [String] {
    let missing = Dictionary(
      (curriculum?.missing ?? []).map { ($0.offering, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var table = TextTable(
      header: [
        "", texts(.gapPosts), texts(.gapHeads), texts(.gapEstablishment), texts(.gapNeeded),
        texts(.gapCapacity), texts(.gapRequired), texts(.gapPeriods), texts(.gapShort), "",
      ],
      alignments: [
        .leading, .trailing, .trailing, .trailing, .trailing, .trailing, .trailing, .trailing,
        .trailing, .sentence,
      ]
    )
    for offering in gap.offerings {
      let short = missing[offering.offering]
      table.add(cells: cells(offering, short, texts))
    }
    table.add(cells: sumCells(gap, missing.values.reduce(0) { $0 + $1.short }, texts))
    return [heading(gap, curriculum, texts)] + texts.lines(of: table)
  }

  private func heading(
    _ gap: SchoolGap,
    _ curriculum: SchoolCurriculum?,
    _ texts: Texts
  ) -> String {
    let school = facts.school(gap.school)
    let standard: Phrase =
      switch (curriculum?.opensEverySubject, curriculum?.teachesEveryPeriod) {
      case _ where facts.offerings(at: gap.school).isEmpty: .standardNone
      case (_, true?): .standardFull
      case (true?, _): .standardInitial
      default: .standardBelow
      }
    return texts.heading(
      .schoolHeading,
      [
        "school": texts.school(gap.school, of: facts.problem),
        "location": school.map { texts.name(of: $0.location) } ?? "",
        "establishment": "\(gap.establishment)",
        "standard": texts(standard),
      ]
    )
  }

  private func cells(
    _ gap: OfferingGap,
    _ short: SchoolCurriculum.Gap?,
    _ texts: Texts
  ) -> [String] {
    [
      texts.subjectOfStage(gap.offering), Figures.short(gap.posts),
      "\(gap.heads)", Figures.signed(gap.establishmentGap), Figures.short(gap.needed),
      Figures.short(gap.capacity), Figures.short(gap.required), Figures.signed(gap.periodGap),
      Figures.short(short?.short ?? 0),
      short.map { $0.isOpened ? "" : texts(.gapNotOpened) } ?? "",
    ]
  }

  private func sumCells(_ gap: SchoolGap, _ short: Double, _ texts: Texts) -> [String] {
    [
      texts(.sum), Figures.short(gap.posts), "\(gap.heads)", Figures.signed(gap.establishmentGap),
      Figures.short(gap.offerings.reduce(0) { $0 + $1.needed }), Figures.short(gap.capacity),
      Figures.short(gap.required), Figures.signed(gap.periodGap), Figures.short(short),
    ]
  }
}
