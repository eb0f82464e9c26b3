public import Staffing

/// What a school's class table comes to, by plain counting.
public struct ClassCosts: Sendable, Hashable {
  /// Periods that nobody teaches and subjects without any taught class, weighted as level 1 weighs them.
  public var untaught = 0.0
  /// Weekly periods of a main subject in other hands than last year's though that person is there.
  public var changed = 0.0
}

extension PlanAudit {
  /// The costs of class tables that have no fault, by school.
  public func costs(ofClasses lines: [ClassLine], in plan: Plan) -> [School.ID: ClassCosts] {
    let count = ClassCount(lines, plan, facts)
    let former = Dictionary(grouping: facts.problem.formerTeachers, by: \.school)
    var costs: [School.ID: ClassCosts] = [:]
    for (school, rows) in Dictionary(grouping: lines, by: \.school) {
      let former = former[school] ?? []
      costs[school] = ClassCosts(
        untaught: count.untaught(rows),
        changed: rows.reduce(0) {
          $0 + (count.changesHands($1, since: former) ? $1.weeklyPeriods : 0)
        }
      )
    }
    return costs
  }
}

extension ClassCount {
  fileprivate func untaught(_ rows: [ClassLine]) -> Double {
    let policy = facts.problem.policy
    let open = rows.reduce(0) { $0 + ($1.instructor == nil ? $1.weeklyPeriods : 0) }
    let subjects = Dictionary(grouping: rows) { row in
      Offering(
        school: row.school,
        stage: Stage(grade: row.grade) ?? .primary,
        subject: row.subject
      )
    }
    let missing = subjects.values.count { $0.allSatisfy { $0.instructor == nil } }
    return open * policy.weight(of: .uncovered) + Double(missing) * policy.weight(of: .missing)
  }

  /// Whether somebody else taught the row's subject last year who could go on with it.
  fileprivate func changesHands(_ row: ClassLine, since lastYear: [FormerTeacher]) -> Bool {
    guard let who = row.instructor else { return false }
    let former = lastYear.filter {
      $0.grade == row.grade && $0.schoolClass == row.schoolClass && $0.subject == row.subject
    }.map { Instructor.teacher($0.teacher) }
    guard !former.contains(who) else { return false }
    return former.contains { isAt(row.school, $0) && qualification(of: $0, row) == .main }
  }
}
