import Staffing

/// One term of the objective, counted without weight and level factor.
protocol AuditTerm: Sendable {
  /// The term's id.
  static var id: TermID { get }
  /// The term's value in the count.
  static func value(in count: PlanCount) -> Double
}

/// The count of every term.
enum AuditTerms {
  /// All terms in the order of their ids.
  static let all: [any AuditTerm.Type] = [
    UncoveredPeriods.self, MissingOfferings.self, OverEstablishment.self, BackboneShortfall.self,
    SeniorShortfall.self, UpwardMoves.self, FloorShortfall.self, MovedPeople.self, Travel.self,
    UnmetWishes.self, LateralMoves.self, OtherSubjectPeriods.self, ItinerantPeriods.self,
    UnevenTeachers.self, UnevenEducation.self, UnevenTitles.self, UnevenBackbone.self,
    UnevenSpecialists.self,
  ]
}
