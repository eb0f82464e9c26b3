import PlanAudit
import Staffing

extension PlanPage {
  /// Everybody who moves, a row each.
  func moveTable(_ texts: Texts) -> [String: Any] {
    let subjects = Dictionary(uniqueKeysWithValues: subjects.enumerated().map { ($1.subject, $0) })
    let wishers = Set(plan.problem.preferences.map(\.teacher))
    return [
      "heads": heads(
        [
          (.pageName, false), (.pageFrom, false), (.pageTo, false), (.certificateSubject, false),
          (.pageForm, false), (.pageMinutesTitle, true), (.pageWish, true),
        ],
        texts
      ),
      "rows": movers.map { row in
        [
          "name": plan.name(of: row.teacher, masked: isMasked, texts),
          "from": positions[row.from].map(String.init) ?? "",
          "fromName": label(row.from), "to": positions[row.to].map(String.init) ?? "",
          "toName": label(row.to),
          "subject": plan.teachers[row.teacher].flatMap { subjects[$0.subject] }.map(String.init)
            ?? "",
          "subjectName": plan.teachers[row.teacher].map { texts.name(of: $0.subject) } ?? "",
          "form": row.form.map { texts.name(of: $0) } ?? "",
          "minutes": row.travelMinutes.map { Figures.short($0) } ?? "",
          "wish": row.preferenceRank.map(String.init)
            ?? (wishers.contains(row.teacher) ? texts(.pageWishUnmet) : "–"),
          "wishKey": row.preferenceRank.map(String.init)
            ?? (wishers.contains(row.teacher) ? "98" : "99"),
        ] as [String: Any]
      },
    ]
  }

  /// Every school, a row each.
  func schoolTable(_ texts: Texts) -> [String: Any] {
    [
      "heads": heads(
        [
          (.pageSchool, false), (.pageTownship, false), (.certificateLocation, false),
          (.certificateVerdict, false), (.uncoveredBefore, true), (.uncoveredAfter, true),
          (.pagePeopleBefore, true), (.pagePeopleAfter, true), (.pageLeaving, true),
          (.pageArriving, true),
        ],
        texts
      ),
      "rows": plan.problem.schools.enumerated().map { index, school in
        let curricula = plan.curricula[school.id]
        let before = curricula?.before.missing.reduce(0) { $0 + $1.short } ?? 0
        let after = curricula?.after.missing.reduce(0) { $0 + $1.short } ?? 0
        let row = plan.schoolRows[school.id]
        let isTaught = curricula?.after.teachesEveryPeriod ?? true
        let verdict: Phrase =
          isTaught
          ? .opensAndTeachesAll
          : curricula?.after.opensEverySubject == true ? .opensAll : .opensNotAll
        return [
          "index": "\(index)", "name": label(school),
          "cells": [
            PageCell(text: school.township ?? "–"),
            PageCell(text: texts.name(of: school.location)),
            PageCell(text: texts(verdict), style: isTaught ? "good" : "bad"),
            .number(Figures.short(before)), .number(Figures.short(after), isBad: after > 0),
            .number("\(row?.headsBefore ?? 0)"), .number("\(row?.headsAfter ?? 0)"),
            .number("\(row?.leaving ?? 0)"), .number("\(row?.arriving ?? 0)"),
          ].map(\.values),
        ] as [String: Any]
      },
    ]
  }

  /// Every subject, a row each.
  func subjectRows(_ texts: Texts) -> [String: Any] {
    [
      "heads": heads(
        [
          (.certificateSubject, false), (.pageRequired, true), (.uncoveredBefore, true),
          (.uncoveredAfter, true), (.pageSchoolsBefore, true), (.pageSchoolsAfter, true),
          (.pageMovedIn, true),
        ],
        texts
      ),
      "rows": subjects.enumerated().map { index, count in
        [
          "index": "\(index)", "name": texts.name(of: count.subject),
          "cells": [
            PageCell.number(Figures.short(count.required)), .number(Figures.short(count.before)),
            .number(Figures.short(count.after), isBad: count.after > 0),
            .number("\(count.schoolsBefore)"), .number("\(count.schoolsAfter)"),
            .number("\(count.movers)"),
          ].map(\.values),
        ] as [String: Any]
      },
    ]
  }

  private func label(_ id: School.ID) -> String {
    positions[id].map { label(plan.problem.schools[$0]) } ?? id.text
  }

  private func heads(_ heads: [(Phrase, Bool)], _ texts: Texts) -> [[String: Any]] {
    heads.map { PageCell(text: texts($0.0), style: $0.1 ? "n" : "").values }
  }
}
