import Staffing

extension PlanCount {
  /// The rows of `offerings.csv`.
  func offeringRows() -> [PlanTables.OfferingRow] {
    var teachers: [Offering: Set<Instructor>] = [:]
    for line in teaching where line.countedPeriods > 0 {
      teachers[line.offering, default: []].insert(line.instructor)
    }
    return facts.offerings.map { offering in
      let required = facts.needs[offering]?.required ?? 0
      let covered = covered[offering] ?? 0
      return PlanTables.OfferingRow(
        offering: offering,
        required: required,
        covered: covered,
        uncovered: max(0, required - covered),
        isOpened: opens(offering),
        teachers: teachers[offering]?.count ?? 0
      )
    }
  }

  /// The share of a school's required periods that is covered; nil without requirement.
  func coveredShare(of school: School.ID) -> Double? {
    let offerings = facts.offerings(at: school)
    let required = offerings.reduce(0) { $0 + (facts.needs[$1]?.required ?? 0) }
    guard required > 0 else { return nil }
    return offerings.reduce(0) { $0 + (covered[$1] ?? 0) } / required
  }
}
