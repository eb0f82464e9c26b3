import Staffing

/// A move: an active person and the two schools.
struct Move {
  let teacher: Teacher
  let from: School.ID
  let to: School.ID
}

/// A plan, or the status quo, counted out once for all rules and terms.
///
/// However broken the plan is, every active teacher has one school here: the one assigned; where
/// that is missing, doubled or unknown, the present one if it is among the assigned or none is
/// known, else the first known. R1 reports the fault; the other rules count on.
struct PlanCount {
  let facts: AuditFacts
  /// The assignments as the plan states them, nil for the status quo.
  let assignments: [Assignment]?
  /// The school of every active teacher.
  let placement: [Teacher.ID: School.ID]
  /// Active people who move, by id.
  let moves: [Move]
  /// The teaching as stated.
  let teaching: [TeachingLine]
  /// Recruits as placed.
  let recruits: [RecruitPlacement]
  /// Recruits whose places are unknown: places were inferred from teaching, and they teach nothing.
  let untracedRecruits: Int
  /// Covered weekly periods by offering, existing or not.
  let covered: [Offering: Double]

  /// Active people now, and under this count, by school.
  let activeBefore: [School.ID: [Teacher]]
  let activeAfter: [School.ID: [Teacher]]

  init(
    facts: AuditFacts,
    assignments: [Assignment]?,
    teaching: [TeachingLine],
    recruits: [RecruitPlacement],
    untracedRecruits: Int = 0
  ) {
    self.facts = facts
    self.assignments = assignments
    self.teaching = teaching
    self.recruits = recruits
    self.untracedRecruits = untracedRecruits
    let assigned = Dictionary(grouping: assignments ?? [], by: \.teacher)
    let active = facts.problem.teachers.filter { $0.status == .active }
    var placement: [Teacher.ID: School.ID] = [:]
    var moves: [Move] = []
    for teacher in active {
      let known = (assigned[teacher.id] ?? []).map(\.school).filter { facts.school($0) != nil }
      let stays = known.isEmpty || known.contains(teacher.school)
      let school = stays ? teacher.school : known[0]
      placement[teacher.id] = school
      if school != teacher.school {
        moves.append(Move(teacher: teacher, from: teacher.school, to: school))
      }
    }
    self.placement = placement
    self.moves = moves
    activeBefore = Dictionary(grouping: active, by: \.school)
    activeAfter = Dictionary(grouping: active) { placement[$0.id] ?? $0.school }
    var covered: [Offering: Double] = [:]
    for line in teaching { covered[line.offering, default: 0] += line.countedPeriods }
    self.covered = covered
  }

  /// The plan as stated.
  static func plan(_ plan: Plan, _ facts: AuditFacts) -> PlanCount {
    PlanCount(
      facts: facts,
      assignments: plan.assignments,
      teaching: plan.teaching,
      recruits: plan.recruits
    )
  }

  /// The status quo: nobody moves; recruits as stated, else as their teaching shows.
  static func statusQuo(_ plan: Plan, _ facts: AuditFacts) -> PlanCount {
    let isStated = !plan.recruitsBefore.isEmpty
    let inferred = InferredRecruits.placements(in: plan.teachingBefore)
    let recruits = isStated ? plan.recruitsBefore : inferred
    let expected = facts.problem.recruits.reduce(0) { $0 + max(0, $1.count) }
    return PlanCount(
      facts: facts,
      assignments: nil,
      teaching: plan.teachingBefore,
      recruits: recruits,
      untracedRecruits: isStated
        ? 0 : max(0, expected - recruits.reduce(0) { $0 + $1.count })
    )
  }

  /// Recruits placed at a school.
  var recruitsBySchool: [School.ID: Int] {
    recruits.reduce(into: [:]) { $0[$1.school, default: 0] += max(0, min($1.count, 1_000_000)) }
  }
}

extension TeachingLine {
  /// The periods as far as they can be counted: nothing for negative or meaningless numbers.
  var countedPeriods: Double {
    weeklyPeriods.isFinite && weeklyPeriods > 0 ? min(weeklyPeriods, 1e9) : 0
  }

  /// The teacher of the line, nil for a recruit.
  var teacherID: Teacher.ID? {
    guard case .teacher(let id) = instructor else { return nil }
    return id
  }
}
