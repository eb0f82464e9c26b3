/// Places that are worth the same whatever the prices: same reach, same capacities.
struct PlaceTypes: Sendable {
  /// A kind of place.
  struct Kind: Sendable, Hashable {
    let reach: Int
    let capacity: Double
    let itinerant: Double
  }

  /// Offerings of other sites that several reaches have alike.
  struct Sites: Sendable {
    let offerings: [Int]
    /// The most periods that anybody may teach there.
    var most = 0.0
  }

  /// The kinds, in the order in which they were met.
  let kinds: [Kind]
  /// The kind of each move.
  let ofMove: [Int32]
  /// The kind of each candidate's present place; −1 for recruits.
  let ofHome: [Int32]
  /// The other sites, each list kept once.
  let sites: [Sites]
  /// The other sites of each kind; −1 where nobody teaches there.
  let sitesOfKind: [Int32]

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
    var sites: [Sites] = []
    var knownSites: [[Int]: Int32] = [:]
    sitesOfKind = kinds.map { kind in
      let offerings = program.reaches[kind.reach].itinerant
      guard kind.itinerant > 0, !offerings.isEmpty else { return -1 }
      let position = knownSites[offerings] ?? Int32(sites.count)
      if position == sites.count {
        knownSites[offerings] = position
        sites.append(Sites(offerings: offerings))
      }
      sites[Int(position)].most = max(sites[Int(position)].most, kind.itinerant)
      return position
    }
    self.sites = sites
  }
}
