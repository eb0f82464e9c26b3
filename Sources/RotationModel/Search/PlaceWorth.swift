import LinearModel
import Staffing

/// What each kind of place is worth at some prices: the value of its best filling.
///
/// The values are those of ``PlaceFilling``, found faster: what other sites offer is ranked once for
/// all kinds that share it, and only as far as anybody could teach there.
struct PlaceWorth: Sendable {
  /// Periods at one price.
  private struct Piece: BitwiseCopyable {
    var price: Double
    var amount: Double
  }

  private let program: ExchangeProgram
  private let kinds: PlaceTypes
  /// Periods of each offering that open it, and all that it requires.
  private let needs: [(opening: Double, required: Double)]
  private let perOtherPeriod: Double
  private let perItinerantPeriod: Double

  init(_ program: ExchangeProgram, _ kinds: PlaceTypes, _ weights: LevelWeights) {
    self.program = program
    self.kinds = kinds
    needs = program.facts.offerings.map { ($0.opening, $0.required) }
    let policy = program.facts.problem.policy
    perOtherPeriod = policy.weight(of: .otherSubject) * weights.burden
    perItinerantPeriod = policy.weight(of: .itinerant) * weights.burden
  }

  /// The worth of every kind.
  func values(at prices: PriceList, _ shares: WorkShares) -> [Double] {
    let elsewhere = shares.mapped(over: kinds.sites.indices) { range in
      range.map { best(of: kinds.sites[$0], prices) }
    }.flatMap { $0 }
    return shares.mapped(over: kinds.kinds.indices) { range in
      var pieces: [Piece] = []
      return range.map { kind in
        let sites = kinds.sitesOfKind[kind]
        return value(
          of: kinds.kinds[kind],
          elsewhere: sites < 0 ? [] : elsewhere[Int(sites)],
          prices,
          &pieces
        )
      }
    }.flatMap { $0 }
  }

  /// The dearest periods at other sites, as many as anybody may teach there.
  private func best(of sites: PlaceTypes.Sites, _ prices: PriceList) -> [Piece] {
    var pieces: [Piece] = []
    for offering in sites.offerings {
      add(offering, cost: perItinerantPeriod, prices, to: &pieces)
    }
    var best: [Piece] = []
    var left = sites.most
    while left > 0, let piece = Self.dearest(of: &pieces) {
      best.append(piece)
      left -= piece.amount
    }
    return best
  }

  private func value(
    of kind: PlaceTypes.Kind,
    elsewhere: [Piece],
    _ prices: PriceList,
    _ pieces: inout [Piece]
  ) -> Double {
    guard kind.capacity > 0 else { return 0 }
    pieces.removeAll(keepingCapacity: true)
    for item in program.reaches[kind.reach].home {
      add(
        item.offering,
        cost: item.qualification == .other ? perOtherPeriod : 0,
        prices,
        to: &pieces
      )
    }
    var value = 0.0
    var left = kind.capacity
    var leftElsewhere = kind.itinerant
    var next = 0
    var atHome = Self.dearest(of: &pieces)
    while left > 0 {
      let price = atHome?.price ?? 0
      if leftElsewhere > 0, next < elsewhere.count, elsewhere[next].price > price {
        let amount = min(left, elsewhere[next].amount, leftElsewhere)
        value += amount * elsewhere[next].price
        left -= amount
        leftElsewhere -= amount
        next += 1
      } else if let piece = atHome {
        let amount = min(left, piece.amount)
        value += amount * piece.price
        left -= amount
        atHome = left > 0 ? Self.dearest(of: &pieces) : nil
      } else {
        break
      }
    }
    return value
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
    let offering = needs[position]
    pieces.append(Piece(price: opening, amount: offering.opening))
    if price > 1e-12, offering.required > offering.opening {
      pieces.append(Piece(price: price, amount: offering.required - offering.opening))
    }
  }

  /// Takes the dearest piece out of some.
  ///
  /// A person's periods are used up after a few, so the best are picked rather than sorted.
  private static func dearest(of pieces: inout [Piece]) -> Piece? {
    guard var best = pieces.first else { return nil }
    var position = 0
    for other in 1..<pieces.count where pieces[other].price > best.price {
      best = pieces[other]
      position = other
    }
    pieces.swapAt(position, pieces.count - 1)
    pieces.removeLast()
    return best
  }
}
