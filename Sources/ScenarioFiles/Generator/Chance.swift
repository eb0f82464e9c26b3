/// The generator's own chance (SplitMix64): the same seed gives the same numbers on every machine.
///
/// Shares are whole numbers of a thousand, so that nothing depends on how a machine rounds.
struct Chance {
  /// What the numbers are for; every concern draws from a stream of its own, so that a change of
  /// one leaves the draws of the others as they are.
  enum Stream: UInt64 {
    case places
    case classes
    case posts
    case people
    case leaders
    case wishes
    case decisions
    case recruits
    case witness
    case dirt
  }

  private var state: UInt64

  /// The numbers of one stream of a seed.
  init(seed: UInt64, _ stream: Stream) {
    state = seed &+ (stream.rawValue &+ 1) &* 0xD134_2543_DE82_EF95
    state = bits() ^ seed
  }

  /// The next 64 bits.
  mutating func bits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 to `count − 1`; 0 when `count` is not positive.
  mutating func below(_ count: Int) -> Int {
    let bits = bits() >> 1
    return count > 0 ? Int(bits % UInt64(count)) : 0
  }

  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a thousand cases.
  mutating func happens(_ perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// One of the elements, of which there must be some.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    precondition(!elements.isEmpty, "there is something to pick from")
    return elements[below(elements.count)]
  }

  /// One of the elements, each as often as its weight says.
  mutating func weighted<Element>(_ elements: [(Element, Int)]) -> Element {
    precondition(!elements.isEmpty, "there is something to pick from")
    var mark = below(elements.reduce(0) { $0 + $1.1 })
    for (element, weight) in elements {
      if mark < weight { return element }
      mark -= weight
    }
    return elements[elements.count - 1].0
  }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.dropFirst().reversed() {
      elements.swapAt(index, below(index + 1))
    }
    return elements
  }
}
