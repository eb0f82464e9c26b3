import PlanAudit
import Staffing
import Workbooks

/// Workbooks with one sheet a school behind an index: who leaves, arrives and teaches what.
struct SchoolBooks {
  private let plan: CountedPlan
  private let names: BookNames
  private let texts: Texts
  private let rosters: [School.ID: [SchoolRoster.Entry]]
  private let teaching: TeachingTexts
  private let figures: [School.ID: SchoolFigures]

  /// The books of a plan in a language.
  init(_ books: OfficeBooks, _ texts: Texts) {
    plan = books.plan
    names = books.names
    self.texts = texts
    rosters = SchoolRoster.all(books.plan)
    teaching = TeachingTexts(books.plan, books.names, texts)
    let recruits = books.plan.plan.recruits.reduce(into: [School.ID: Int]()) {
      $0[$1.school, default: 0] += $1.count
    }
    figures = Dictionary(
      books.plan.audit.tables.schools.map {
        ($0.school, SchoolFigures($0, recruits: recruits[$0.school] ?? 0, books.plan))
      }
    ) { first, _ in first }
  }

  /// The workbook of some schools.
  func workbook(_ part: SchoolsPart) -> OutputWorkbook {
    let title = texts(.schoolsBookTitle, ["title": plan.problem.title])
    let schools = part.schools.compactMap { figures[$0] }
    return OutputWorkbook(
      title: title,
      sheets: [indexSheet(schools, title)] + schools.map(schoolSheet)
    )
  }

  private var printing: PrintSettings {
    PrintSettings(isLandscape: true, footer: texts(.bookPage))
  }

  private func indexSheet(_ schools: [SchoolFigures], _ title: String) -> OutputSheet {
    OutputSheet(
      name: texts(.schoolsIndex),
      title: title,
      notes: [texts(.schoolsIndexNote)],
      columns: [
        OutputColumn(texts(.bookSchool)), OutputColumn(texts(.bookTownship)),
        OutputColumn(texts(.certificateLocation)), OutputColumn(texts(.schoolsPosts)),
        OutputColumn(texts(.schoolsHeadsBefore)), OutputColumn(texts(.schoolsHeadsAfter)),
        OutputColumn(texts(.standingLeaving)), OutputColumn(texts(.standingArriving)),
        OutputColumn(texts(.standingRecruit)), OutputColumn(texts(.schoolsShortBefore)),
        OutputColumn(texts(.schoolsShortAfter)), OutputColumn(texts(.certificateVerdict)),
      ],
      rows: schools.enumerated().map { position, figures in
        let school = plan.problem.school(figures.school)
        return [
          OutputCell(.link(names.school(figures.school, texts), sheet: position + 1)),
          .text(school?.township ?? ""),
          .text(school.map { texts.name(of: $0.location) } ?? ""),
          .decimal(figures.posts, places: 0), .whole(figures.headsBefore),
          .whole(figures.headsAfter), .whole(figures.leaving), .whole(figures.arriving),
          .whole(figures.recruits), .decimal(figures.shortBefore, places: 2),
          .decimal(figures.shortAfter, places: 2),
          .text(texts(figures.verdict)),
        ]
      },
      frozenColumns: 1,
      printing: printing
    )
  }

  private func schoolSheet(_ figures: SchoolFigures) -> OutputSheet {
    let name = names.school(figures.school, texts)
    var notes = [texts(.schoolsFigures, figures.values), texts(figures.verdict)]
    if !figures.missing.isEmpty {
      let missing = figures.missing.map { gap in
        "\(texts.subjectOfStage(gap.offering)) \(Figures.short(gap.short))"
      }
      notes.append(texts(.schoolsMissing, ["subjects": texts.list(missing)]))
    }
    let classes = plan.classes == nil ? [] : [OutputColumn(texts(.schoolsClasses))]
    return OutputSheet(
      name: name,
      title: name,
      notes: notes,
      columns: [
        OutputColumn(texts(.schoolsStanding)),
        OutputColumn(texts(.bookName), width: .fitting(10...24)),
        OutputColumn(texts(.bookSubject)), OutputColumn(texts(.schoolsOther)),
        OutputColumn(texts(.bookForm)), OutputColumn(texts(.schoolsTeaching)),
        OutputColumn(texts(.schoolsPeriods)),
      ] + classes,
      rows: (rosters[figures.school] ?? []).map { row(of: $0, at: figures.school) },
      frozenColumns: 2,
      printing: printing
    )
  }

  private func row(of entry: SchoolRoster.Entry, at school: School.ID) -> [OutputCell] {
    let isHere = entry.standing != .leaving && entry.standing != .away
    let subject =
      switch entry.who {
      case .teacher: entry.teacher?.subject
      case .recruit(_, let subject, _): subject as Subject?
      }
    let periods = isHere ? teaching.periods(of: entry.who, at: school) : 0
    var cells: [OutputCell] = [
      .text(texts(entry.phrase)), .text(names.instructor(entry.who, texts)),
      .text(subject.map(texts.name(of:)) ?? ""),
      .text(entry.otherSchool.map { names.school($0, texts) } ?? ""),
      .text(entry.form.map(texts.name(of:)) ?? ""),
      .text(
        isHere
          ? teaching.subjects(of: entry.who, at: school, elsewhere: entry.standing != .visiting)
          : ""
      ),
      isHere ? .decimal(periods, places: 2) : .blank,
    ]
    if plan.classes != nil {
      cells.append(.text(isHere ? teaching.classes(of: entry.who, at: school) : ""))
    }
    return cells
  }
}

extension SchoolRoster.Entry {
  /// How the person stands to the school, in words.
  fileprivate var phrase: Phrase {
    switch standing {
    case .leaving: .standingLeaving
    case .arriving: .standingArriving
    case .recruit: .standingRecruit
    case .visiting: .standingVisiting
    case .staying: .standingStaying
    case .away: teacher?.status == .leave ? .standingLeave : .standingSeconded
    }
  }
}
