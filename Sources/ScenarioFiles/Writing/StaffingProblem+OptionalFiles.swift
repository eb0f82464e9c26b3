import Staffing

/// The optional tables of a scenario.
extension StaffingProblem {
  /// Every optional table, also those without rows.
  var optionalFiles: [(table: TableName, writer: CSVWriter)] {
    [
      (CurriculumColumn.table, curriculumWriter), (WorkloadColumn.table, workloadWriter),
      table(DemandColumn.self, demandOverrides) { row in
        row.offering.cells + [CellText.number(row.weeklyPeriods)]
      },
      table(ShortageColumn.self, shortages) { row in
        row.offering.cells + [CellText.number(row.needed), CellText.number(row.present)]
      },
      table(TravelColumn.self, travel) { row in
        [row.from.text, row.to.text, CellText.number(row.minutes)]
      },
      table(PreferenceColumn.self, preferences) { row in
        [row.teacher.text, row.school.text, "\(row.rank)"]
      },
      table(DecisionColumn.self, decisions) { row in
        [row.teacher.text, row.kind.rawValue, row.school?.text ?? "", row.reason]
      },
      table(RecruitColumn.self, recruits) { row in
        [row.stage.rawValue, row.subject.id, "\(row.count)"]
      },
      table(PostColumn.self, approvedPosts) { row in
        [row.school.text, row.post.rawValue, "\(row.count)"]
      },
      table(FormerTeacherColumn.self, formerTeachers) { row in
        [row.school.text, "\(row.grade)", row.schoolClass, row.subject.id, row.teacher.text]
      },
      table(FacilityColumn.self, facilities) { row in
        [row.school.text, row.stage?.rawValue ?? ""]
          + [
            row.teachingArea, row.sportsArea, row.equipmentYuan, row.multimediaRooms,
            row.computers, row.books,
          ].map(CellText.number)
      },
    ]
  }

  private func table<Column: TableColumn, Row>(
    _ column: Column.Type,
    _ rows: [Row],
    _ cells: (Row) -> [String]
  ) -> (table: TableName, writer: CSVWriter) {
    var writer = CSVWriter(header: Column.header)
    for row in rows { writer.append(cells(row)) }
    return (Column.table, writer)
  }

  /// The grades that differ from the built-in plan, whole.
  private var curriculumWriter: CSVWriter {
    var writer = CSVWriter(header: CurriculumColumn.header)
    for grade in 0...12 {
      let periods = curriculum.weeklyPeriods[grade] ?? [:]
      let builtIn = Curriculum.builtIn.weeklyPeriods[grade] ?? [:]
      guard periods != builtIn else { continue }
      for subject in periods.keys.sorted() {
        writer.append(["\(grade)", subject.id, CellText.number(periods[subject])])
      }
      // A grade without any subject is told by one without periods.
      if periods.isEmpty { writer.append(["\(grade)", Subject.chinese.id, "0"]) }
    }
    return writer
  }

  private var workloadWriter: CSVWriter {
    var writer = CSVWriter(header: WorkloadColumn.header)
    let keys = norms.overrides.keys.sorted { ($0.stage, $0.subject) < ($1.stage, $1.subject) }
    for key in keys {
      writer.append([key.stage.rawValue, key.subject.id, CellText.number(norms.overrides[key])])
    }
    return writer
  }
}

extension Offering {
  /// School, stage and subject.
  fileprivate var cells: [String] { [school.text, stage.rawValue, subject.id] }
}
