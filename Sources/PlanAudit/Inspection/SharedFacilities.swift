import Staffing

/// What sections have of the facilities that `facilities.csv` gives.
struct SharedFacilities {
  private let rows: [SchoolSection: Facilities]
  private let shared: [School.ID: Facilities]
  private let parts: [SchoolSection: Double]

  /// Splits what stages share by their students, weighted 1 : 1.1 : 1.32.
  init(_ problem: StaffingProblem, students: [SchoolSection: Int]) {
    var rows: [SchoolSection: Facilities] = [:]
    var shared: [School.ID: Facilities] = [:]
    for row in problem.facilities {
      if let stage = row.stage {
        rows[SchoolSection(school: row.school, stage: stage)] = row
      } else {
        shared[row.school] = row
      }
    }
    self.rows = rows
    self.shared = shared
    var parts: [SchoolSection: Double] = [:]
    for school in problem.schools {
      let weights = school.stages.map { stage in
        (students[SchoolSection(school: school.id, stage: stage)] ?? 0)
          * InspectionStandard.sharingHundredths(of: stage)
      }
      let all = weights.reduce(0, +)
      for (stage, weight) in zip(school.stages, weights) where all > 0 {
        parts[SchoolSection(school: school.id, stage: stage)] = Double(weight) / Double(all)
      }
    }
    self.parts = parts
  }

  /// What a section has of its own and its part of what is shared; nil where neither is given.
  func amount(_ facility: KeyPath<Facilities, Double?>, of section: SchoolSection) -> Double? {
    let own = rows[section]?[keyPath: facility]
    let common = shared[section.school]?[keyPath: facility].map { $0 * (parts[section] ?? 0) }
    return own == nil && common == nil ? nil : (own ?? 0) + (common ?? 0)
  }
}
