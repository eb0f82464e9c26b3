/// Places that are worth the same whatever the prices: same reach, same capacities.
struct PlaceTypes: Sendable {
  /// A kind of place.
  struct Kind: Sendable, Hashable {
    let reach: Int
    let capacity: Double
    let itinerant: Double
  }

  /// The kinds, in the order in which they were met.
  let kinds: [Kind]
  /// The kind of each move.
  let ofMove: [Int32]
  /// The kind of each candidate's present place; −1 for recruits.
  let ofHome: [Int32]

  init(_ program: ExchangeProgram) {
    var kinds: [Kind] = []
    var known: [Kind: Int32] = [:]
    func kind(of place: Placement) -> Int32 {
      let kind = Kind(reach: place.reach, capacity: place.capacity, itinerant: place.itinerant)
      if let found = known[kind] { return found }
      kinds.append(kind)
      known[kind] = Int32(kinds.count - 1)
      return Int32(kinds.count - 1)
    }
    ofHome = program.candidates.map { $0.home.map(kind) ?? -1 }
    ofMove = program.moves.map { kind(of: $0.place) }
    self.kinds = kinds
  }
}
