import Staffing

/// What must hold between rows and tables: references between schools, stages, decisions, months.
struct TableChecks {
  /// The tables as read.
  let tables: ScenarioTables
  /// The month the plan takes effect, or nil when the settings do not say.
  let effective: Month?
  /// Where diagnostics and names are kept.
  let context: LoadingContext

  /// Runs every check.
  func run() {
    checkParents()
    checkStages()
    checkCurriculum()
    warnOfSchoolsWithoutClasses()
    checkMonths()
    DecisionChecks(tables: tables, context: context).run()
    warnOfBlankDates()
    warnOfPeopleWithoutStage()
    warnOfImplausibleAges()
    warnOfUnknownClasses()
  }

  private var schoolsByID: [School.ID: School] {
    Dictionary(tables.schools.values.map { ($0.id, $0) }) { first, _ in first }
  }

  private func checkParents() {
    let schools = schoolsByID
    for (row, school) in tables.schools.located {
      checkParent(school.parent, of: school.id, row, schools)
    }
    for row in tables.schools.faulty {
      let (id, parent) = context.silently { (row.identifier(.id), row.school(.parent)) }
      checkParent(parent, of: id.map { School.ID($0) }, row, schools)
    }
  }

  private func checkParent(
    _ parent: School.ID?,
    of school: School.ID?,
    _ row: RowDecoder<SchoolColumn>,
    _ schools: [School.ID: School]
  ) {
    guard let parent else { return }
    if parent == school {
      row.report(.badParent, .parent, value: row.peek(.parent), details: ["self"])
    } else if let grandparent = schools[parent]?.parent {
      row.report(
        .badParent,
        .parent,
        value: row.peek(.parent),
        details: ["parent", grandparent.text]
      )
    }
  }

  private func checkStages() {
    let schools = schoolsByID
    check(tables.classes, .gradeOutsideStages, .grade, schools) { row in
      (row.school(.school), row.grade(.grade).flatMap { Stage(grade: $0) })
    }
    check(tables.demand, .stageOutsideSchool, .stage, schools) { row in
      (row.school(.school), row.word(.stage, Words.stage))
    }
    check(tables.facilities, .stageOutsideSchool, .stage, schools) { row in
      (row.school(.school), row.word(.stage, Words.stage))
    }
    check(tables.shortages, .stageOutsideSchool, .stage, schools) { row in
      (row.school(.school), row.word(.stage, Words.stage))
    }
  }

  /// Rows whose stage the school does not teach, other faults of theirs aside.
  private func check<Column, Value>(
    _ table: TableRows<Column, Value>,
    _ code: DiagnosticCode,
    _ column: Column,
    _ schools: [School.ID: School],
    _ read: (RowDecoder<Column>) -> (school: School.ID?, stage: Stage?)
  ) {
    for row in table.located.map(\.row) + table.faulty {
      let found = context.silently { read(row) }
      guard let id = found.school, let stage = found.stage, let school = schools[id],
        !school.stages.contains(stage)
      else { continue }
      row.report(
        code,
        column,
        value: row.peek(column),
        details: [id.text] + school.stages.map(\.rawValue)
      )
    }
  }

  private func checkCurriculum() {
    guard tables.hasCurriculum else { return }
    let curriculum = tables.curriculumInForce
    if tables.curriculum.areComplete {
      CurriculumChecks(tables: tables, curriculum: curriculum, context: context).run()
    }
    // A grade whose only row is faulty is not without curriculum, nor is one that cannot be read.
    let grades = tables.curriculum.faulty.map { row in context.silently { row.grade(.grade) } }
    guard !grades.contains(nil) else { return }
    var reported = Set(grades.compactMap { $0 })
    for (row, group) in tables.classes.located
    where curriculum.weeklyPeriods[group.grade]?.isEmpty != false {
      guard reported.insert(group.grade).inserted else { continue }
      row.report(.gradeWithoutCurriculum, .grade, value: "\(group.grade)")
    }
  }

  private func warnOfSchoolsWithoutClasses() {
    // A school whose only row is faulty is not without classes.
    guard tables.hasClasses, tables.classes.areComplete, tables.demand.areComplete,
      tables.shortages.areComplete
    else { return }
    var served = Set(tables.classes.values.map(\.school))
    served.formUnion(tables.demand.values.map(\.offering.school))
    served.formUnion(tables.shortages.values.map(\.offering.school))
    let idle = tables.schools.located.filter { !served.contains($0.value.id) }
    guard let first = idle.first else { return }
    context.add(
      Diagnostic(
        .warning,
        .schoolWithoutClasses,
        at: first.row.place(),
        value: "\(idle.count)",
        details: idle.prefix(10).map(\.value.id.text)
      )
    )
  }

  private func checkMonths() {
    guard let effective else { return }
    let columns = [TeacherColumn.birth, .since, .lastExchange]
    for (row, teacher) in tables.teachers.located {
      let months = [teacher.birth, teacher.since, teacher.lastExchange]
      check(row, zip(columns, months), notAfter: effective)
    }
    for row in tables.teachers.faulty {
      let months = context.silently { columns.map { row.month($0) } }
      check(row, zip(columns, months), notAfter: effective)
    }
  }

  private func check(
    _ row: RowDecoder<TeacherColumn>,
    _ months: Zip2Sequence<[TeacherColumn], [Month?]>,
    notAfter effective: Month
  ) {
    for (column, month) in months {
      guard let month, month > effective else { continue }
      row.report(
        .monthOutOfOrder,
        column,
        value: row.peek(column),
        details: ["effective", effective.description]
      )
    }
  }
}
