import Staffing

private let anyFigure = -1e12...1e12
private let anyCount = 0...1_000_000_000

extension RowDecoder<OfferingColumn> {
  /// The row, or nil when a cell is faulty.
  func offeringRow() -> PlanTables.OfferingRow? {
    let school = school(.school)
    let stage = word(.stage, Words.stage)
    let subject = subject(.subject)
    let required = number(.requiredPeriods, in: anyFigure)
    let covered = number(.covered, in: anyFigure)
    let uncovered = number(.uncovered, in: anyFigure)
    let isOpened = flag(.opened)
    let teachers = whole(.teachers, in: anyCount)
    guard let school, let stage, let subject, let required, let covered, let uncovered,
      let isOpened, let teachers
    else { return nil }
    return PlanTables.OfferingRow(
      offering: Offering(school: school, stage: stage, subject: subject),
      required: required,
      covered: covered,
      uncovered: uncovered,
      isOpened: isOpened,
      teachers: teachers
    )
  }
}

extension RowDecoder<SchoolFigureColumn> {
  /// The row, or nil when a required cell is faulty.
  func schoolRow() -> PlanTables.SchoolRow? {
    let school = school(.school)
    let posts = [.establishment, .over, .vacant].map { number($0, in: anyFigure) }
    let heads = [.headsBefore, .headsAfter, .leaving, .arriving].map { whole($0, in: anyCount) }
    let opens = flag(.opensEverySubject)
    let teaches = flag(.teachesEveryPeriod)
    let shares = [
      .backbonePer100Before, .backbonePer100After, .seniorPer100Before, .seniorPer100After,
      .coveredBefore, .coveredAfter,
    ].map { number($0, in: anyFigure) }
    guard let school, let establishment = posts[0], let over = posts[1], let vacant = posts[2],
      let before = heads[0], let after = heads[1], let leaving = heads[2],
      let arriving = heads[3], let opens, let teaches
    else { return nil }
    return PlanTables.SchoolRow(
      school: school,
      establishment: establishment,
      headsBefore: before,
      headsAfter: after,
      over: over,
      vacant: vacant,
      leaving: leaving,
      arriving: arriving,
      backbonePer100Before: shares[0],
      backbonePer100After: shares[1],
      seniorPer100Before: shares[2],
      seniorPer100After: shares[3],
      coveredBefore: shares[4],
      coveredAfter: shares[5],
      opensEverySubject: opens,
      teachesEveryPeriod: teaches
    )
  }
}

extension RowDecoder<FloorColumn> {
  /// The row, or nil when a cell is faulty.
  func floorRow() -> PlanTables.FloorRow? {
    let name = text(.name)
    let population = whole(.population, in: anyCount)
    let base = whole(.base, in: anyCount)
    let share = number(.share, in: 0...1)
    let required = whole(.requiredPeople, in: anyCount)
    let moved = whole(.moved, in: anyCount)
    let state = word(.met, .ofCases(PlanTables.FloorRow.State.self))
    guard let name, let population, let base, let share, let required, let moved, let state else {
      return nil
    }
    return PlanTables.FloorRow(
      name: name,
      population: population,
      base: base,
      share: share,
      required: required,
      moved: moved,
      state: state
    )
  }
}
