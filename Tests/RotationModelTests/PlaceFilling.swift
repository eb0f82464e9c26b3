import Staffing

@testable import RotationModel

/// Fills one place by price: the best that its person could teach there at these prices.
///
/// The simple way, one place at a time, that ``PlaceWorth`` is compared with.
///
/// Each offering gives its opening periods at both prices, the rest at the price of cover, never
/// more than it requires; the greedy order is optimal because capacity and itinerant part nest.
struct PlaceFilling {
  /// A piece of an offering at one price.
  struct Piece {
    var price: Double
    var amount: Double
    var offering: Int32
    var opens: Bool
    var isItinerant: Bool

    /// Whether this piece comes first of two with one price.
    func precedes(_ other: Piece) -> Bool {
      offering != other.offering ? offering < other.offering : opens && !other.opens
    }
  }

  private let program: ExchangeProgram
  private let weights: LevelWeights
  private let perOtherPeriod: Double
  private let perItinerantPeriod: Double
  private var pieces: [Piece] = []

  init(_ program: ExchangeProgram, _ weights: LevelWeights) {
    self.program = program
    self.weights = weights
    let policy = program.facts.problem.policy
    perOtherPeriod = policy.weight(of: .otherSubject)
    perItinerantPeriod = policy.weight(of: .itinerant)
  }

  /// The value of the best filling; `taken` is given each piece with its periods.
  mutating func fill(
    _ kind: PlaceTypes.Kind,
    at prices: PriceList,
    taken: (Piece, Double) -> Void = { _, _ in }
  ) -> Double {
    guard kind.capacity > 0 else { return 0 }
    let reach = program.reaches[kind.reach]
    pieces.removeAll(keepingCapacity: true)
    for item in reach.home {
      let cost = item.qualification == .other ? perOtherPeriod * weights.burden : 0
      add(item.offering, cost: cost, isItinerant: false, prices)
    }
    if kind.itinerant > 0 {
      for offering in reach.itinerant {
        add(offering, cost: perItinerantPeriod * weights.burden, isItinerant: true, prices)
      }
    }
    var left = kind.capacity
    var leftItinerant = kind.itinerant
    var value = 0.0
    // A person's periods are used up after a few pieces, so the best are picked rather than sorted.
    while left > 0, let best = dearest() {
      let piece = pieces[best]
      pieces.swapAt(best, pieces.count - 1)
      pieces.removeLast()
      var amount = min(left, piece.amount)
      if piece.isItinerant {
        amount = min(amount, leftItinerant)
        leftItinerant -= amount
      }
      if amount <= 0 { continue }
      left -= amount
      value += amount * piece.price
      taken(piece, amount)
    }
    return value
  }

  /// The piece with the highest price, of equal ones that of the first offering, opening first.
  private func dearest() -> Int? {
    guard var best = pieces.indices.first else { return nil }
    for position in pieces.indices.dropFirst()
    where pieces[position].price >= pieces[best].price {
      if pieces[position].price > pieces[best].price || pieces[position].precedes(pieces[best]) {
        best = position
      }
    }
    return best
  }

  private mutating func add(
    _ position: Int,
    cost: Double,
    isItinerant: Bool,
    _ prices: PriceList
  ) {
    let offering = program.facts.offerings[position]
    let price = prices.cover[position] - cost
    let opening = price + prices.open[position]
    if opening > 1e-12 {
      pieces.append(
        Piece(
          price: opening,
          amount: offering.opening,
          offering: Int32(position),
          opens: true,
          isItinerant: isItinerant
        )
      )
    }
    if price > 1e-12, offering.required > offering.opening {
      pieces.append(
        Piece(
          price: price,
          amount: offering.required - offering.opening,
          offering: Int32(position),
          opens: false,
          isItinerant: isItinerant
        )
      )
    }
  }
}
