import Staffing

/// An earlier plan as choices of a program: as much of it as the program still has.
///
/// People whom the earlier plan does not place, or not where they may go now, begin where everybody
/// begins: at the present place, or where that is not allowed at their first school.
struct EarlierChoices: Sendable {
  /// The choice of each candidate: a move, or −1 for the present place.
  private(set) var choice: [Int32]
  /// The candidates whose choice is the earlier plan's.
  private(set) var isKept: [Bool]
  /// People who may not be where the plan has them any more.
  private(set) var displaced: Set<Teacher.ID> = []
  /// Schools of assignments that could not be taken over.
  private(set) var schoolsOfLost: Set<Int> = []
  /// How much of the plan that is.
  private(set) var takenOver = TakenOver()

  /// The choices that come nearest to a plan.
  ///
  /// Complexity: people, each with a search among their own moves.
  init(_ plan: Plan, in program: ExchangeProgram) {
    choice = program.candidates.map {
      $0.mayStay || $0.moves.isEmpty ? -1 : Int32($0.moves.lowerBound)
    }
    isKept = [Bool](repeating: false, count: choice.count)
    takeOver(plan.assignments, in: program)
    takeOver(plan.recruits, in: program)
  }

  private mutating func takeOver(_ assignments: [Assignment], in program: ExchangeProgram) {
    var unplaced: [Teacher.ID: Int] = [:]
    for position in program.candidates.indices {
      guard let teacher = program.teacher(of: position) else { continue }
      unplaced[program.facts.problem.teachers[teacher].id] = position
    }
    for assignment in assignments {
      takenOver.all += 1
      guard let candidate = unplaced.removeValue(forKey: assignment.teacher),
        let school = program.facts.schoolIndex[assignment.school]
      else {
        takenOver.gone += 1
        if let school = program.facts.schoolIndex[assignment.school] {
          schoolsOfLost.insert(school)
        }
        continue
      }
      place(candidate, at: school, in: program)
    }
  }

  /// Recruits of one group are alike, so the placements are handed out in order.
  private mutating func takeOver(_ placements: [RecruitPlacement], in program: ExchangeProgram) {
    var unplaced: [[Int]] = program.facts.problem.recruits.map { _ in [] }
    for (position, candidate) in program.candidates.enumerated().reversed() {
      if case .recruit(let group, _) = candidate.kind { unplaced[group].append(position) }
    }
    for placement in placements {
      takenOver.all += placement.count
      let group = program.facts.problem.recruits.firstIndex {
        $0.stage == placement.stage && $0.subject == placement.subject
      }
      guard let group, let school = program.facts.schoolIndex[placement.school] else {
        takenOver.gone += placement.count
        continue
      }
      for _ in 0..<placement.count {
        guard let candidate = unplaced[group].popLast() else {
          takenOver.gone += 1
          continue
        }
        place(candidate, at: school, in: program)
      }
    }
  }

  private mutating func place(_ position: Int, at school: Int, in program: ExchangeProgram) {
    let candidate = program.candidates[position]
    if candidate.home?.school == school, candidate.mayStay {
      choice[position] = -1
    } else if let move = candidate.moves.first(where: { program.moves[$0].place.school == school })
    {
      choice[position] = Int32(move)
    } else {
      takenOver.forbidden += 1
      schoolsOfLost.insert(school)
      if let teacher = program.teacher(of: position) {
        displaced.insert(program.facts.problem.teachers[teacher].id)
      }
      return
    }
    isKept[position] = true
  }
}
