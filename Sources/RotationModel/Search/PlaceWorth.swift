import LinearModel
import Staffing

/// What each kind of place is worth at some prices: the value of its best filling.
///
/// Each offering gives its opening periods at both prices, the rest at the price of cover, never
/// more than it requires. What a school offers is ranked once for all who may have a place there;
/// a filling takes it in that order, as far as the person may teach it and has periods. That is the
/// best filling, because capacity and itinerant part nest.
struct PlaceWorth: Sendable {
  /// A piece of an offering at one price.
  struct Piece: BitwiseCopyable {
    var price: Double
    var amount: Double
    var offering: Int32
    var opens: Bool
    /// The word of a skill, and the bit of it, that say whether somebody may teach the piece.
    var word: Int32 = 0
    var bit: UInt64 = 0

    /// Whether this piece is taken before another.
    func precedes(_ other: Piece) -> Bool {
      if price != other.price { return price > other.price }
      return offering != other.offering ? offering < other.offering : opens && !other.opens
    }
  }

  /// What all schools offer at some prices, and all lists of other sites, each ranked.
  struct Offers: Sendable {
    fileprivate let atHome: [Piece]
    fileprivate let startAtHome: [Int]
    fileprivate let elsewhere: [Piece]
    fileprivate let startElsewhere: [Int]
  }

  /// A kind of place, as a filling sees it.
  private struct Kind: BitwiseCopyable {
    let capacity: Double
    let itinerant: Double
    let school: Int32
    /// The list of other sites; −1 where nobody teaches there.
    let sites: Int32
    /// The first word of the skill.
    let skill: Int32
  }

  private let program: ExchangeProgram
  private let sites: [PlaceTypes.Sites]
  private let kinds: [Kind]
  /// Who may teach what: a bit for each offering of the school as main or related subject, then one
  /// for each as another subject; the words of each reach in turn.
  private let skills: [UInt64]
  private let perOtherPeriod: Double
  private let perItinerantPeriod: Double
  /// What a unit of burden weighs.
  var burden: Double

  /// Complexity: kinds and the offerings of each.
  init(_ program: ExchangeProgram, _ types: PlaceTypes, _ weights: LevelWeights) {
    self.program = program
    sites = types.sites
    let policy = program.facts.problem.policy
    perOtherPeriod = policy.weight(of: .otherSubject)
    perItinerantPeriod = policy.weight(of: .itinerant)
    burden = weights.burden
    var skills: [UInt64] = []
    var start = [Int32](repeating: -1, count: program.reaches.count)
    kinds = zip(types.kinds, types.sitesOfKind).map { kind, sites in
      let reach = program.reaches[kind.reach]
      if start[kind.reach] < 0 {
        start[kind.reach] = Int32(skills.count)
        skills += Self.skill(of: reach, program.facts.offeringsOfSchool[reach.school])
      }
      return Kind(
        capacity: kind.capacity,
        itinerant: kind.itinerant,
        school: Int32(reach.school),
        sites: sites,
        skill: start[kind.reach]
      )
    }
    self.skills = skills
  }

  private static func skill(of reach: Reach, _ offerings: Range<Int>) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (2 * offerings.count + 63) / 64)
    for item in reach.home {
      let slot = Self.slot(of: item.offering, offerings, isOther: item.qualification == .other)
      words[slot / 64] |= 1 << UInt64(slot % 64)
    }
    return words
  }

  private static func slot(of offering: Int, _ offerings: Range<Int>, isOther: Bool) -> Int {
    offering - offerings.lowerBound + (isOther ? offerings.count : 0)
  }

  /// What schools and lists of other sites offer at prices.
  ///
  /// Complexity: offerings of schools and of lists, sorted by school.
  func offers(at prices: PriceList, _ shares: WorkShares) -> Offers {
    let atHome = shares.mapped(over: program.facts.offeringsOfSchool.indices) { range in
      range.map { ranked(program.facts.offeringsOfSchool[$0], prices) }
    }.flatMap { $0 }
    let elsewhere = shares.mapped(over: sites.indices) { range in
      var pieces: [Piece] = []
      return range.map { best(of: sites[$0], prices, &pieces) }
    }.flatMap { $0 }
    return Offers(
      atHome: atHome.flatMap { $0 },
      startAtHome: Self.starts(of: atHome),
      elsewhere: elsewhere.flatMap { $0 },
      startElsewhere: Self.starts(of: elsewhere)
    )
  }

  private static func starts(of lists: [[Piece]]) -> [Int] {
    var starts = [0]
    for list in lists { starts.append(starts[starts.count - 1] + list.count) }
    return starts
  }

  /// The worth of every kind.
  func values(at offers: Offers, _ shares: WorkShares) -> [Double] {
    shares.mapped(over: kinds.indices) { range in
      range.map { fill($0, from: offers) { _, _ in } }
    }.flatMap { $0 }
  }

  /// The value of the best filling of a kind; `taken` is given each piece with its periods.
  @inline(__always)
  func fill(_ position: Int, from offers: Offers, taken: (Piece, Double) -> Void) -> Double {
    let kind = kinds[position]
    var value = 0.0
    var left = kind.capacity
    var leftElsewhere = kind.sites < 0 ? 0 : kind.itinerant
    var home = offers.startAtHome[Int(kind.school)]
    let endOfHome = offers.startAtHome[Int(kind.school) + 1]
    var far = kind.sites < 0 ? 0 : offers.startElsewhere[Int(kind.sites)]
    let endOfFar = kind.sites < 0 ? 0 : offers.startElsewhere[Int(kind.sites) + 1]
    while left > 0 {
      while home < endOfHome, !mayTeach(offers.atHome[home], kind) { home += 1 }
      let price = home < endOfHome ? offers.atHome[home].price : 0
      if leftElsewhere > 0, far < endOfFar, offers.elsewhere[far].price > price {
        let piece = offers.elsewhere[far]
        let amount = min(left, piece.amount, leftElsewhere)
        value += amount * piece.price
        taken(piece, amount)
        left -= amount
        leftElsewhere -= amount
        far += 1
      } else if home < endOfHome {
        let piece = offers.atHome[home]
        let amount = min(left, piece.amount)
        value += amount * piece.price
        taken(piece, amount)
        left -= amount
        home += 1
      } else {
        break
      }
    }
    return value
  }

  private func mayTeach(_ piece: Piece, _ kind: Kind) -> Bool {
    skills[Int(kind.skill + piece.word)] & piece.bit != 0
  }

  private func ranked(_ offerings: Range<Int>, _ prices: PriceList) -> [Piece] {
    var pieces: [Piece] = []
    for isOther in [false, true] {
      for offering in offerings {
        let slot = Self.slot(of: offering, offerings, isOther: isOther)
        let first = pieces.count
        add(offering, cost: isOther ? perOtherPeriod * burden : 0, prices, to: &pieces)
        for position in first..<pieces.count {
          pieces[position].word = Int32(slot / 64)
          pieces[position].bit = 1 << UInt64(slot % 64)
        }
      }
    }
    return pieces.sorted { $0.precedes($1) }
  }

  /// The dearest periods at other sites, as many as anybody may teach there.
  private func best(
    of sites: PlaceTypes.Sites,
    _ prices: PriceList,
    _ pieces: inout [Piece]
  ) -> [Piece] {
    pieces.removeAll(keepingCapacity: true)
    for offering in sites.offerings {
      add(offering, cost: perItinerantPeriod * burden, prices, to: &pieces)
    }
    var best: [Piece] = []
    var left = sites.most
    // A few are used, so the best are picked rather than sorted.
    while left > 0, let piece = Self.dearest(of: &pieces) {
      best.append(piece)
      left -= piece.amount
    }
    return best
  }

  private func add(
    _ position: Int,
    cost: Double,
    _ prices: PriceList,
    to pieces: inout [Piece]
  ) {
    let price = prices.cover[position] - cost
    let opening = price + prices.open[position]
    guard opening > 1e-12 else { return }
    let facts = program.facts.offerings[position]
    let offering = Int32(position)
    pieces.append(Piece(price: opening, amount: facts.opening, offering: offering, opens: true))
    let rest = facts.required - facts.opening
    if price > 1e-12, rest > 0 {
      pieces.append(Piece(price: price, amount: rest, offering: offering, opens: false))
    }
  }

  private static func dearest(of pieces: inout [Piece]) -> Piece? {
    guard var best = pieces.first else { return nil }
    var position = 0
    for other in 1..<pieces.count where pieces[other].precedes(best) {
      best = pieces[other]
      position = other
    }
    pieces.swapAt(position, pieces.count - 1)
    pieces.removeLast()
    return best
  }
}
