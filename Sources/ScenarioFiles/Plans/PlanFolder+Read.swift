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
    let context = LoadingContext(of: problem)
    let input = try layer(at: path, context)
    let present = Dictionary(problem.teachers.map { ($0.id, $0.school) }) { first, _ in first }
    return try read(
      PlanReader(
        input: input,
        presentSchools: present,
        placesRecruits: !problem.recruits.isEmpty,
        context: context
      )
    )
  }

  /// Reads a plan folder without its scenario; the ids are those of the plan's own tables.
  ///
  /// People are those of `assignments.csv`, schools those of `schools.csv`, subjects those of
  /// `offerings.csv`; where an optional one of these is missing, every id that another table
  /// names is taken as it stands. Faults and warnings are those of reading with a scenario.
  public static func read(at path: String) throws(DataFailure) -> StoredPlan {
    let context = LoadingContext()
    context.rosterFile = "assignments.csv"
    let input = try layer(at: path, context)
    PlanIDs(input).learn(into: context)
    return try read(
      PlanReader(input: input, presentSchools: [:], placesRecruits: false, context: context)
    )
  }

  static func layer(
    at path: String,
    _ context: LoadingContext
  ) throws(DataFailure) -> InputLayer {
    if let input = InputLayer(folder: path, prefix: "") { return input }
    context.add(Diagnostic(.error, .missingFile, at: .init(file: path)))
    throw DataFailure(diagnostics: context.sorted)
  }

  private static func read(_ reader: PlanReader) throws(DataFailure) -> StoredPlan {
    let stored = reader.storedParts()
    let context = reader.context
    guard !context.hasErrors else { throw DataFailure(diagnostics: context.sorted) }
    return StoredPlan(
      plan: stored.plan,
      classes: stored.classes,
      prices: stored.prices,
      tables: stored.tables,
      record: stored.record,
      derived: stored.derived,
      diagnostics: context.sorted,
      digests: context.digests
    )
  }
}

extension LoadingContext {
  /// A context that knows the schools, people and subjects of a scenario.
  convenience init(of problem: StaffingProblem) {
    self.init()
    for school in problem.schools { schools.add(id: school.id.text, name: school.name) }
    for teacher in problem.teachers { addTeacher(teacher.id.text) }
    problem.learnSubjects(self)
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
