import Staffing

/// `itinerant` — periods taught at another school: `Σ y[t,k,o]` over `o` not at `k`.
enum ItinerantPeriods: ModelTerm {
  static let id = TermID.itinerant

  /// What one period counts that is taught at the own school or away from it.
  static func cost(isItinerant: Bool) -> Double { isItinerant ? 1 : 0 }
}
