import Staffing

/// Every rule and every term with its model type: the table of contents of this module.
enum RuleBook {
  /// All rules by number.
  static let rules: [any ModelRule.Type] = [
    OneSchool.self, WhoMayMove.self, UseAtDestination.self, TravelLimit.self, LeavingShare.self,
    ArrivingShare.self, SubjectGroups.self, PostsInRank.self, ExchangeFloors.self,
    PriorityBackbone.self, Workload.self, ItinerantTeaching.self, QualifiedTeaching.self,
    Recruits.self, SchoolKept.self,
  ]

  /// All terms in the order of their ids.
  static let terms: [any ModelTerm.Type] = [
    UncoveredPeriods.self, MissingOfferings.self, OverEstablishment.self, BackboneShortfall.self,
    SeniorShortfall.self, Upward.self, FloorShortfall.self, Moves.self, Travel.self,
    Preferences.self, Lateral.self, OtherSubjectPeriods.self, ItinerantPeriods.self,
    BalanceTeachers.self, BalanceEducation.self, BalanceTitles.self, BalanceBackbone.self,
    BalanceSpecialists.self,
  ]

  /// The rules that are rows over moves.
  static let moveRules = rules.compactMap { $0 as? any MoveRule.Type }

  /// The rules that say which destinations a person has, those that forbid most first.
  static let destinationRules: [any DestinationRule.Type] = [
    WhoMayMove.self, TravelLimit.self, UseAtDestination.self,
  ]

  /// The terms that moves decide.
  static let moveTerms = terms.compactMap { $0 as? any MoveTerm.Type }
}
