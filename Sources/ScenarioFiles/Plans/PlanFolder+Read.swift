public import Staffing

extension PlanFolder {
  /// Reads a plan folder of a scenario; the tables may come from another program or a clerk.
  ///
  /// Columns may stand in any order, with or without BOM. `assignments.csv`, `teaching.csv` and
  /// `teaching_before.csv` must be there; for other missing files the answer has nil and a warning.
  /// Only faults of form are errors here: whether the plan keeps the rules is for the audit.
  public static func read(
    at path: String,
    for problem: StaffingProblem
  ) throws(DataFailure) -> StoredPlan {
    let context = LoadingContext()
    for school in problem.schools { context.schools.add(id: school.id.text, name: school.name) }
    for teacher in problem.teachers { context.addTeacher(teacher.id.text) }
    problem.learnSubjects(context)
    guard let input = InputLayer(folder: path, prefix: "") else {
      context.add(Diagnostic(.error, .missingFile, at: .init(file: path)))
      throw DataFailure(diagnostics: context.sorted)
    }
    let stored = PlanReader(input: input, problem: problem, context: context).storedParts()
    guard !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return StoredPlan(
      plan: stored.plan,
      tables: stored.tables,
      record: stored.record,
      diagnostics: context.sorted
    )
  }
}

extension StaffingProblem {
  /// Makes the district's own subjects known.
  fileprivate func learnSubjects(_ context: LoadingContext) {
    for grade in curriculum.weeklyPeriods.keys.sorted() {
      for subject in curriculum.subjects(ofGrade: grade) { _ = context.subjects.learn(subject.id) }
    }
    for override in demandOverrides { _ = context.subjects.learn(override.offering.subject.id) }
    for shortage in shortages { _ = context.subjects.learn(shortage.offering.subject.id) }
  }
}
