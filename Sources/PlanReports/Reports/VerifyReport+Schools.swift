import PlanAudit
import Staffing

extension VerifyReport {
  /// For every school whether its full curriculum opens.
  func openingLines(_ texts: Texts) -> [String] {
    var lines = [texts.heading(.openingsTitle)]
    let taught = schoolsWithOfferings
    lines.append(
      "  "
        + texts(
          .openingsTotal,
          [
            "all": "\(taught.count)", "opened": "\(taught.count(where: \.opensEverySubject))",
            "full": "\(taught.count(where: \.teachesEveryPeriod))",
          ]
        )
    )
    var table = TextTable(alignments: [.leading, .sentence])
    for school in taught {
      var notes: [String] = []
      let unopened = school.missing.filter { !$0.isOpened }.map {
        texts.subjectOfStage($0.offering)
      }
      if !unopened.isEmpty {
        notes.append("    " + texts(.openingMissing, ["list": texts.list(unopened)]))
      }
      let short = school.missing.filter(\.isOpened).map {
        "\(texts.subjectOfStage($0.offering)) \(Figures.short($0.short, places: 2))"
      }
      if !short.isEmpty {
        notes.append("    " + texts(.openingShort, ["list": texts.list(short)]))
      }
      let told = texts.verdict(verdict(on: school), isGood: school.opensEverySubject)
      table.add(cells: [texts.school(school.school, of: problem), told], notes: notes)
    }
    return lines + texts.lines(of: table)
  }

  private var schoolsWithOfferings: [SchoolCurriculum] {
    let teaching = Set(audit.tables.offerings.map(\.offering.school))
    return audit.schools.filter { teaching.contains($0.school) }
  }

  private func verdict(on school: SchoolCurriculum) -> Phrase {
    if school.teachesEveryPeriod { return .opensAndTeachesAll }
    return school.opensEverySubject ? .opensAll : .opensNotAll
  }
}
