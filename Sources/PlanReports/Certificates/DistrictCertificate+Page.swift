import PlanAudit
public import Staffing

extension DistrictCertificate {
  /// The certificate as a page that prints on A4; `link` names each school's own page.
  public func page(in language: Language, link: (School.ID) -> String) -> String {
    let texts = Texts.of(language)
    guard let all = groups.last else { preconditionFailure("the last group has all schools") }
    var heads = [
      PageCell(text: texts(.certificateLocation)), .number(texts(.countSchools)),
      .number(texts(.certificateTaughtBefore)), .number(texts(.certificateTaughtAfter)),
      .number(texts(.certificateOpenedBefore)), .number(texts(.certificateOpenedAfter)),
    ]
    if hasClasses { heads.append(.number(texts(.certificateClassesAfter))) }
    if hasWeeks { heads.append(.number(texts(.certificatePlaced))) }
    var schoolHeads = [
      PageCell(text: texts(.schoolsTitle)), PageCell(text: texts(.certificateLocation)),
      PageCell(text: texts(.certificateVerdict)), .number(texts(.uncoveredBefore)),
      .number(texts(.uncoveredAfter)),
    ]
    if hasClasses { schoolHeads.append(.number(texts(.certificateClassPeriods))) }
    if hasWeeks { schoolHeads.append(PageCell(text: texts(.certificateWeekLevel))) }
    return PageTemplates.district.page([
      "lang": language == .zh ? "zh-CN" : "en",
      "title": texts(.certificateDistrict),
      "subtitle": plan.problem.title,
      "figure": texts(
        .certificateFigure,
        [
          "before": "\(all.taughtBefore)", "after": "\(all.taughtAfter)",
          "schools": "\(all.schools)",
        ]
      ),
      "figureMeaning": texts(.certificateFigureMeaning),
      "groupHeads": heads.map(\.values),
      "groups": groups.map { ["cells": cells(of: $0, texts).map(\.values)] as [String: Any] },
      "notes": notes(texts),
      "inspectionTitle": texts(.inspectTitle),
      "inspection": InspectionReport(inspection, of: plan.problem).pageTables(texts),
      "schoolsTitle": texts(.schoolsTitle),
      "schoolHeads": schoolHeads.map(\.values),
      "schools": schools.map { one in
        [
          "name": texts.school(one.school.id, of: plan.problem), "link": link(one.school.id),
          "cells": cells(of: one, texts).map(\.values),
        ] as [String: Any]
      },
      "footer": texts(.certificateFooter),
    ])
  }

  private func notes(_ texts: Texts) -> [String] {
    var notes: [String] = []
    if !hasClasses { notes.append(texts(.certificateNoClasses)) }
    if !hasWeeks { notes.append(texts(.certificateNoWeeks)) }
    return notes
  }

  private func cells(of group: Group, _ texts: Texts) -> [PageCell] {
    let counts = [
      group.schools, group.taughtBefore, group.taughtAfter, group.openedBefore, group.openedAfter,
    ]
    let more = (hasClasses ? [group.classesFull] : []) + (hasWeeks ? [group.placed] : [])
    return [PageCell(text: group.location.map(texts.name(of:)) ?? texts(.all))]
      + (counts + more).map { .number("\($0)") }
  }

  private func cells(of one: SchoolCertificate, _ texts: Texts) -> [PageCell] {
    let curricula = plan.curricula[one.school.id]
    let before = curricula?.before.missing.reduce(0) { $0 + $1.short } ?? 0
    let after = curricula?.after.missing.reduce(0) { $0 + $1.short } ?? 0
    let verdict: Phrase =
      one.teachesEveryPeriod
      ? .opensAndTeachesAll : one.opensEverySubject ? .opensAll : .opensNotAll
    var cells = [
      PageCell(text: texts.name(of: one.school.location)),
      PageCell(text: texts(verdict), style: one.teachesEveryPeriod ? "good" : "bad"),
      .number(Figures.short(before)), .number(Figures.short(after), isBad: after > 0),
    ]
    if hasClasses {
      cells.append(.number(Figures.short(one.openPeriods), isBad: one.openPeriods > 0))
    }
    if hasWeeks {
      cells.append(
        one.week.map {
          PageCell(
            text: texts(TimetableReport.phrase(for: $0)),
            style: $0.result == .placed ? "good" : "bad"
          )
        } ?? PageCell(text: "–")
      )
    }
    return cells
  }
}
