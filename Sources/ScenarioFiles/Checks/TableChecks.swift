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
      guard let parent = school.parent else { continue }
      if parent == school.id {
        row.report(.badParent, .parent, value: row.text(.parent), details: ["self"])
      } else if let grandparent = schools[parent]?.parent {
        row.report(
          .badParent,
          .parent,
          value: row.text(.parent),
          details: ["parent", grandparent.text]
        )
      }
    }
  }

  private func checkStages() {
    let schools = schoolsByID
    func stagesOutside(_ stage: Stage?, _ school: School.ID) -> [String]? {
      guard let stage, let school = schools[school], !school.stages.contains(stage) else {
        return nil
      }
      return [school.id.text] + school.stages.map(\.rawValue)
    }
    for (row, group) in tables.classes.located {
      if let details = stagesOutside(Stage(grade: group.grade), group.school) {
        row.report(.gradeOutsideStages, .grade, value: row.text(.grade), details: details)
      }
    }
    for (row, demand) in tables.demand.located {
      if let details = stagesOutside(demand.offering.stage, demand.offering.school) {
        row.report(.stageOutsideSchool, .stage, value: row.text(.stage), details: details)
      }
    }
    for (row, facilities) in tables.facilities.located {
      if let details = stagesOutside(facilities.stage, facilities.school) {
        row.report(.stageOutsideSchool, .stage, value: row.text(.stage), details: details)
      }
    }
    for (row, shortage) in tables.shortages.located {
      if let details = stagesOutside(shortage.offering.stage, shortage.offering.school) {
        row.report(.stageOutsideSchool, .stage, value: row.text(.stage), details: details)
      }
    }
  }

  private func checkCurriculum() {
    // A grade whose only row is faulty is not without curriculum.
    guard tables.hasCurriculum, tables.curriculum.areComplete else { return }
    let curriculum = tables.curriculumInForce
    CurriculumChecks(tables: tables, curriculum: curriculum, context: context).run()
    var reported: Set<Int> = []
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
    for (row, teacher) in tables.teachers.located {
      for (column, month) in [
        (TeacherColumn.birth, teacher.birth), (.since, teacher.since),
        (.lastExchange, teacher.lastExchange),
      ] {
        guard let month, month > effective else { continue }
        row.report(
          .monthOutOfOrder,
          column,
          value: row.text(column),
          details: ["effective", effective.description]
        )
      }
    }
  }
}
