import ClassTimetables
import LinearModel
import Staffing

/// The steps of planning schools again whose blocks do not fit.
struct ReplanningWork: Sendable {
  typealias Table = (school: School.ID, table: ClassTable)

  let facts: DistrictFacts
  let solver: any MIPSolver & LPSolver
  let options: PlanningOptions
  let isLate: @Sendable () -> Bool
  let isShort: @Sendable () -> Bool

  private var policy: ExchangePolicy { facts.problem.policy }
  private var shares: WorkShares { WorkShares(threads: options.threads) }
  private var tableSolver: ClassTableSolver {
    ClassTableSolver(solver: solver, seed: options.seed)
  }

  /// The tables of schools with their proof.
  func tables(_ staffs: [SchoolStaff]) -> [Table] {
    shares.done(staffs) { staff in
      let table = tableSolver.table(
        staff,
        uncovered: policy.weight(of: .uncovered),
        missing: policy.weight(of: .missing),
        isShort: isShort
      )
      return (staff.school, table)
    }
  }

  /// Quick tables, or nil where it got late over them.
  func drafts(_ staffs: [SchoolStaff]) -> [School.ID: ClassTable]? {
    let tables = shares.done(staffs) { staff -> Table? in
      if isLate() { return nil }
      let table = tableSolver.draft(
        staff,
        uncovered: policy.weight(of: .uncovered),
        missing: policy.weight(of: .missing)
      )
      return (staff.school, table)
    }
    let made = tables.compactMap { $0 }
    return made.count == staffs.count ? Dictionary(uniqueKeysWithValues: made) : nil
  }

  /// Positions of the schools where blocks do not fit although periods do.
  func misfits(_ plan: Plan, _ tables: [School.ID: ClassTable]) -> [Int] {
    var uncovered = [Double](repeating: 0, count: facts.problem.schools.count)
    for offering in facts.offerings { uncovered[offering.school] += offering.required }
    for line in plan.teaching {
      if let school = facts.schoolIndex[line.offering.school] {
        uncovered[school] -= line.weeklyPeriods
      }
    }
    return facts.problem.schools.indices.filter { position in
      guard let table = tables[facts.problem.schools[position].id] else { return false }
      return table.openPeriods > uncovered[position] + 1e-3
    }
  }

  /// Other teaching for some groups of schools.
  struct Choice {
    let district: SettledDistrict
    /// The plan's lines, by group.
    let lines: [[TeachingLine]]
    /// What is chosen, by group.
    var answers: [(group: Int, answer: GroupReplanning.Answer)]

    var isEmpty: Bool { answers.isEmpty }

    /// All lines, with those that were chosen.
    var teaching: [TeachingLine] {
      var all = lines
      for (group, answer) in answers { all[group] = answer.lines }
      return all.flatMap { $0 }
    }

    func schools(of group: Int) -> [School.ID] {
      district.components.components[group].schools.map {
        district.program.facts.problem.schools[$0].id
      }
    }
  }

  /// The other teaching that leaves least untaught within the gap asked for.
  func choice(
    for rotation: PlannedRotation,
    told: [Int],
    _ tables: [School.ID: ClassTable]
  ) -> Choice {
    let district = SettledDistrict(rotation.plan, facts)
    let lines = district.linesByGroup(rotation.plan)
    let groups = Set(told.map { district.components.componentOfSchool[$0] }).sorted()
    let replanning = GroupReplanning(
      district: district,
      solver: TeachingSolver(district.program, district.components, solver: solver),
      seed: options.seed,
      classes: SchoolClass.all(of: facts.problem)
    )
    let budget = rotation.budget(options.gap)
    let patience = patience(groups, district)
    let found = shares.done(Array(zip(groups, patience))) { group, patience in
      var looks = 0
      return isLate()
        ? []
        : replanning.answers(
          group,
          lines[group],
          tables: tables,
          isPermitted: { rotation.cost(of: $0.change, policy) <= budget },
          isShort: {
            looks += 1
            return looks > patience || isLate()
          }
        )
    }
    let positions = BestChoices.positions(
      found.map { answers in
        answers.map { .init(gain: $0.gain, cost: rotation.cost(of: $0.change, policy)) }
      },
      budget: budget
    )
    return Choice(
      district: district,
      lines: lines,
      answers: zip(groups, zip(found, positions)).compactMap { group, pair in
        pair.1.map { (group, pair.0[$0]) }
      }
    )
  }

  /// How often the search of each group may look whether it must end.
  ///
  /// Where work is counted, groups share a fifth of it by their offerings, so that the plan is the
  /// same on every machine and not much later than without class tables.
  private func patience(_ groups: [Int], _ district: SettledDistrict) -> [Int] {
    guard let work = options.workLimit else { return groups.map { _ in .max } }
    let sizes = groups.map { district.components.components[$0].offerings.count }
    let all = Double(max(1, sizes.reduce(0, +)))
    return sizes.map { size in
      1 + Int(min(1e9, Self.looksPerWork * 0.2 * work * Double(size) / all))
    }
  }

  /// Looks of the search in the time that a unit of work stands for, 256 steps each.
  private static let looksPerWork = 200.0

  /// The plan with what was chosen, where its tables bear it out, and all tables.
  func made(
    _ rotation: PlannedRotation,
    _ choice: Choice,
    _ staffs: [SchoolStaff],
    _ drafts: [School.ID: ClassTable],
    told: Int
  ) -> ReplannedRotation {
    let tried = tables(facts.staffs(of: rotation.plan.teaching(choice.teaching)))
    var table = Dictionary(uniqueKeysWithValues: tried.map { ($0.school, $0.table) })
    var before = drafts
    let concerned = Set(choice.answers.flatMap { choice.schools(of: $0.group) })
    for (school, found) in tried where !concerned.contains(school) { before[school] = found }
    var kept = choice
    kept.answers = []
    var change = LevelValues()
    for (group, answer) in choice.answers {
      let schools = choice.schools(of: group)
      func untaught(_ tables: [School.ID: ClassTable]) -> Double {
        schools.reduce(0) { $0 + (tables[$1]?.untaught.value ?? 0) }
      }
      let isFew = untaught(table) > Self.clearlyLess * untaught(before)
      let isPermitted = rotation.permits(change + answer.change, gap: options.gap, policy)
      if isFew || !isPermitted {
        // Quick tables leave a little too much: what gains little is compared with the best ones.
        let own = tables(staffs.filter { schools.contains($0.school) })
        for (school, table) in own { before[school] = table }
      }
      if isPermitted, untaught(table) < untaught(before) - 1e-6 {
        change = change + answer.change
        kept.answers.append((group, answer))
      } else {
        for school in schools { table[school] = before[school] }
      }
    }
    let after = tried.map { (school: $0.school, table: table[$0.school] ?? $0.table) }
    return ReplannedRotation(
      rotation: kept.isEmpty
        ? rotation
        : rotation.changed(
          rotation.plan.teaching(kept.teaching),
          by: change,
          gap: options.gap,
          policy
        ),
      tables: after,
      figures: PlanRecord.Replanning(
        schools: told,
        openPeriodsBefore: after.reduce(0) { $0 + (before[$1.school]?.openPeriods ?? 0) },
        openPeriodsAfter: after.reduce(0) { $0 + $1.table.openPeriods }
      )
    )
  }

  /// How much less must stay untaught for quick tables to be a fair comparison.
  private static let clearlyLess = 0.9
}
