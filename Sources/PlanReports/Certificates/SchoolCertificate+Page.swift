import PlanAudit
import Staffing

extension SchoolCertificate {
  /// The certificate as a page that prints on A4.
  public func page(in language: Language) -> String {
    let texts = Texts.of(language)
    return PageTemplates.school.page([
      "lang": language == .zh ? "zh-CN" : "en",
      "district": plan.problem.title,
      "title": texts(.certificateTitle, ["school": texts.school(school.id, of: plan.problem)]),
      "kind": kind(texts),
      "verdict": texts(verdict),
      "isFull": teachesEveryPeriod && openBlocks.isEmpty,
      "before": texts(.certificateBefore, ["verdict": texts(verdictBefore)]),
      "levels": levels(texts).map(\.values),
      "colon": texts(.colon),
      "subjectsTitle": texts(.certificateSubjects),
      "subjectTitle": texts(.certificateSubject),
      "sumTitle": texts(.sum),
      "peopleTitle": texts(.certificatePeople),
      "legend": texts(.certificateLegend),
      "columns": columns.map { name(of: $0, texts) },
      "rows": rows.map { values(of: $0, texts) },
      "sums": (columns.map(sum(of:)) + [sum(of: nil)]).map(Self.text),
      "missingTitle": texts(.certificateMissing),
      "missing": missing(texts),
      "missingList": !missing(texts).isEmpty,
      "nothingMissing": texts(.certificateNothingMissing),
      "visitorsTitle": texts(.certificateVisitors),
      "visitors": visitors(texts),
      "visitorList": !visitors(texts).isEmpty,
      "noVisitors": texts(.certificateNoVisitors),
      "footer": texts(.certificateFooter),
    ])
  }

  /// Stages, location and township.
  func kind(_ texts: Texts) -> String {
    var parts = school.stages.map(texts.name(of:))
    parts.append(texts.name(of: school.location))
    if let township = school.township { parts.append(township) }
    return parts.joined(separator: " · ")
  }

  /// What the school opens under the plan.
  var verdict: Phrase {
    teachesEveryPeriod ? .opensAndTeachesAll : opensEverySubject ? .opensAll : .opensNotAll
  }

  /// The same in the status quo.
  var verdictBefore: Phrase {
    taughtBefore ? .opensAndTeachesAll : openedBefore ? .opensAll : .opensNotAll
  }

  /// Plan, classes and week, each in a sentence.
  func levels(_ texts: Texts) -> [Level] {
    let short = plan.curricula[school.id]?.after.missing.reduce(0) { $0 + $1.short } ?? 0
    var levels = [
      line(
        texts(.certificatePlanLevel),
        short > 0
          ? texts(.certificateShort, ["periods": Figures.short(short)])
          : texts(.certificateAllCovered),
        isGood: short <= 0
      )
    ]
    if let blocks {
      let values = [
        "blocks": "\(openBlocks.count)", "all": "\(blocks)", "periods": Figures.short(openPeriods),
      ]
      levels.append(
        line(
          texts(.certificateClassLevel),
          openBlocks.isEmpty
            ? texts(.certificateClassesFull) : texts(.certificateClassesOpen, values),
          isGood: openBlocks.isEmpty
        )
      )
    } else {
      levels.append(line(texts(.certificateClassLevel), texts(.certificateNone), isGood: nil))
    }
    if let week {
      levels.append(
        line(
          texts(.certificateWeekLevel),
          texts(TimetableReport.phrase(for: week)),
          isGood: week.result == .placed
        )
      )
    } else {
      levels.append(line(texts(.certificateWeekLevel), texts(.certificateNone), isGood: nil))
    }
    return levels
  }

  private func line(_ label: String, _ value: String, isGood: Bool?) -> Level {
    Level(label: label, value: value, style: isGood.map { $0 ? "good" : "bad" } ?? "soft")
  }

  /// A grade's name, or that of two taught together.
  func name(of column: Column, _ texts: Texts) -> String {
    texts(.certificateGrade, ["grade": column.combined ?? "\(column.grade)"])
  }

  private func values(of row: Row, _ texts: Texts) -> [String: Any] {
    let cells = columns.map { row.cells[$0] }.map { periods in
      periods.map { PageCell.number(Self.text($0), isBad: $0.missing > 1e-9) } ?? .number("")
    }
    let sum = PageCell.number(Self.text(row.sum), isBad: row.sum.missing > 1e-9)
    return [
      "subject": texts.subjectOfStage(row.offering),
      "cells": (cells + [sum]).map(\.values),
      "people": texts.list(
        row.people.map { person in
          let values = [
            "name": name(of: person.instructor, texts),
            "how": texts(Self.mark(for: person)), "periods": Figures.short(person.periods),
          ]
          return texts(.certificatePerson, values)
        }
      ),
    ]
  }

  /// What is required, or what is taught of it where that is less.
  private static func text(_ periods: Periods) -> String {
    periods.missing > 1e-9
      ? "\(Figures.short(periods.taught))/\(Figures.short(periods.required))"
      : Figures.short(periods.required)
  }

  private func sum(of column: Column?) -> Periods {
    rows.reduce(into: Periods()) { sum, row in
      let periods = column.map { row.cells[$0] ?? Periods() } ?? row.sum
      sum.required += periods.required
      sum.taught += min(periods.taught, periods.required)
    }
  }

  /// How somebody teaches here, in a word.
  static func mark(for person: Person) -> Phrase {
    if person.visitingFrom != nil { return .certificateItinerant }
    return switch person.qualification {
    case .main: .certificateMain
    case .other: .certificateOther
    case .open: .certificateOpen
    }
  }

  private func name(of who: Instructor, _ texts: Texts) -> String {
    switch who {
    case .teacher(let id):
      let name = plan.teachers[id]?.name ?? ""
      return name.isEmpty ? id.text : name
    case .recruit(_, _, let number): return texts(.certificateRecruit, ["number": "\(number)"])
    }
  }

  /// What nobody teaches: subjects of classes, and periods of subjects that no class table shows.
  func missing(_ texts: Texts) -> [String] {
    let blocks = openBlocks.map {
      texts(
        .certificateOpenBlock,
        [
          "class": texts.name(of: $0.schoolClass), "subject": texts.name(of: $0.subject),
          "periods": Figures.short($0.periods),
        ]
      )
    }
    return blocks
      + rows.filter { $0.cells.isEmpty && $0.sum.missing > 1e-9 }.map {
        texts(
          .certificateOpenBlock,
          [
            "class": texts.name(of: $0.offering.stage),
            "subject": texts.name(of: $0.offering.subject),
            "periods": Figures.short($0.sum.missing),
          ]
        )
      }
  }

  private func visitors(_ texts: Texts) -> [String] {
    rows.flatMap { row in
      row.people.compactMap { person in
        person.visitingFrom.map { home in
          texts(
            .certificateVisitor,
            [
              "name": name(of: person.instructor, texts),
              "school": texts.school(home, of: plan.problem),
              "subject": texts.name(of: row.offering.subject),
              "periods": Figures.short(person.periods),
            ]
          )
        }
      }
    }
  }
}

extension SchoolCertificate {
  /// How far the school is shown to hold its lessons, in one respect.
  struct Level {
    /// In which respect.
    let label: String
    /// What is shown.
    let value: String
    /// A class of the style sheet: `good`, `bad` or `soft`.
    let style: String

    /// What a template reads.
    var values: [String: Any] { ["label": label, "value": value, "class": style] }
  }
}
