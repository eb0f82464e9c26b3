import Staffing

extension PlanCount {
  /// The rows of `assignments.csv`; the reason is left blank.
  func assignmentRows() -> [PlanTables.AssignmentRow] {
    facts.problem.teachers.compactMap { teacher in
      guard let school = placement[teacher.id] else { return nil }
      let isMoved = school != teacher.school
      return PlanTables.AssignmentRow(
        teacher: teacher.id,
        name: teacher.name,
        from: teacher.school,
        to: school,
        isMoved: isMoved,
        form: isMoved ? form(of: teacher, to: school) : nil,
        categories: facts.categories(of: teacher),
        travelMinutes: isMoved ? facts.way(of: teacher, to: school).minutes : nil,
        preferenceRank: isMoved ? facts.wishRank(of: teacher.id, for: school) : nil,
        reason: ""
      )
    }
  }

  /// The form of a move: the first that fits in the order of the enumeration.
  private func form(of teacher: Teacher, to id: School.ID) -> ExchangeForm {
    if facts.isAdministrator(teacher) { return .leadership }
    if facts.isAnotherStage(teacher, at: id) { return .redeployment }
    if facts.sharesCluster(teacher.school, id) { return .cluster }
    guard let from = facts.school(teacher.school), let to = facts.school(id) else {
      return .regional
    }
    if from.isFavoured && facts.isPriority(to.id) { return .support }
    return facts.isPriority(from.id) && to.isFavoured ? .shadowing : .regional
  }
}

extension School {
  /// Whether the school is urban or strong.
  fileprivate var isFavoured: Bool { location == .urban || standing == .strong }
}
