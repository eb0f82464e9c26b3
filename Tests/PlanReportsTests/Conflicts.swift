import Staffing

/// Explanations of infeasibility to be put into words.
enum Conflicts {
  /// One conflict of every kind that can be relaxed.
  static let every = Infeasibility(
    concessions: [
      .init(rule: .exchangeFloor, floor: "administrators", required: 5, possible: 3),
      .init(rule: .exchangeFloor, floor: "per-school/A", schools: ["A"], required: 2, possible: 1),
      .init(rule: .leavingShare, schools: ["A"], required: 1, possible: 2),
      .init(rule: .arrivingShare, schools: ["B"], required: 1, possible: 3),
      .init(rule: .subjectGroups, schools: ["A"], subject: .music, required: 1, possible: 2),
      .init(rule: .priorityBackbone, schools: ["C"], required: 1, possible: 0),
      .init(rule: .whoMayMove, teachers: ["T4"], required: 1, possible: 0),
    ],
    against: [.postsInRank, .travelLimit],
    floorPools: [
      .init(name: "teachers", population: 8, movable: 6, required: 2),
      .init(name: "administrators", population: 6, movable: 3, required: 5),
    ],
    isProvenLeast: true
  )

  /// What must give way was not found in time.
  static let none = Infeasibility(
    concessions: [],
    against: [.postsInRank],
    floorPools: [],
    isProvenLeast: false
  )
}
