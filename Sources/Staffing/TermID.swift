/// The levels of the objective, minimised in this order.
public enum Level: String, CaseIterable, Comparable, Sendable {
  case curriculum
  case staffing
  case burden

  /// Orders as the levels are minimised.
  public static func < (first: Self, second: Self) -> Bool {
    first.position < second.position
  }

  /// Position from 0.
  public var position: Int {
    switch self {
    case .curriculum: 0
    case .staffing: 1
    case .burden: 2
    }
  }

  /// The terms of the level.
  public var terms: [TermID] { TermID.allCases.filter { $0.level == self } }
}

/// The terms of the objective; names are append-only and never reused.
public enum TermID: String, CaseIterable, Sendable {
  /// Required minus covered periods, weighted at priority schools.
  case uncovered
  /// Offerings not opened, weighted at priority schools.
  case missing
  /// Heads above the teaching posts of a school or pool.
  case overEstablishment = "over_establishment"
  /// Backbone teachers a school lacks against the district's mean per student.
  case backboneShortfall = "backbone_shortfall"
  /// The same for senior titles and above.
  case seniorShortfall = "senior_shortfall"
  /// Moves from a priority school to one that is not.
  case upward
  /// People short of a soft floor.
  case floorShortfall = "floor_shortfall"
  /// People moved.
  case moves
  /// Travel minutes of movers.
  case travel
  /// How little movers' wishes are met.
  case preference
  /// Moves between schools of the same location and standing.
  case lateral
  /// Periods taught in an other subject.
  case otherSubject = "other_subject"
  /// Periods taught at another school.
  case itinerant
  /// How unevenly sections have teachers; counts only where the policy weighs it.
  case balanceTeachers = "balance_teachers"
  /// The same for people with more education than required.
  case balanceEducation = "balance_education"
  /// The same for the title first or higher.
  case balanceTitles = "balance_titles"
  /// The same for backbone teachers.
  case balanceBackbone = "balance_backbone"
  /// The same for specialists of PE, music and art.
  case balanceSpecialists = "balance_specialists"

  /// The level the term belongs to.
  public var level: Level {
    switch self {
    case .uncovered, .missing: .curriculum
    case .overEstablishment, .backboneShortfall, .seniorShortfall, .upward, .floorShortfall:
      .staffing
    case .moves, .travel, .preference, .lateral, .otherSubject, .itinerant: .burden
    case .balanceTeachers, .balanceEducation, .balanceTitles, .balanceBackbone,
      .balanceSpecialists:
      .staffing
    }
  }

  /// The weight unless the policy sets another.
  public var defaultWeight: Double {
    switch self {
    case .uncovered: 1
    case .missing: 10
    case .overEstablishment: 1
    case .backboneShortfall: 0.5
    case .seniorShortfall: 0.25
    case .upward: 1
    case .floorShortfall: 5
    case .moves: 1
    case .travel: 0.05
    case .preference: 1
    case .lateral: 0.5
    case .otherSubject: 0.02
    case .itinerant: 0.1
    case .balanceTeachers, .balanceEducation, .balanceTitles, .balanceBackbone,
      .balanceSpecialists:
      0
    }
  }

  /// Whether the term counts only where a policy weighs it: it is in no model, record or report
  /// of any other.
  public var isOptional: Bool { defaultWeight == 0 }
}
