import Staffing

extension CompareLines {
  /// How a plan ended.
  static func phrase(for status: PlanRecord.Status) -> Phrase {
    switch status {
    case .optimal: .compareOptimal
    case .feasible: .compareFeasible
    }
  }

  /// What a topic is called where it cannot be compared.
  static func phrase(for topic: PlanFigure.Topic) -> Phrase {
    switch topic {
    case .terms: .termsTitle
    case .levels: .levelsTitle
    case .floors: .floorsTitle
    case .coverage: .compareCoverage
    case .subjects: .compareSubjects
    case .locations: .compareLocations
    case .moves: .compareMoves
    case .forms: .compareForms
    case .travel: .compareTravel
    case .wishes: .compareWishes
    case .recruits: .compareRecruits
    }
  }

  /// What is measured, as a row's title ends.
  static func phrase(for measure: PlanFigure.Measure) -> Phrase {
    switch measure {
    case .value: .levelValue
    case .weight: .termWeight
    case .bound: .levelBound
    case .statusQuo: .levelStatusQuo
    case .achieved: .levelAchieved
    case .population: .floorPopulation
    case .required: .floorRequired
    case .moved: .floorMoved
    case .met: .floorMet
    case .covered: .compareCovered
    case .uncovered: .compareUncovered
    case .notOpened: .compareNotOpened
    case .opened: .schoolsOpened
    case .fullyOpened: .schoolsFullyOpened
    case .people: .compareMoved
    case .average: .compareAverage
    case .most: .compareMost
    }
  }
}
