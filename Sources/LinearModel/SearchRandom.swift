/// Random numbers for searches (SplitMix64), the same on every machine.
public struct SearchRandom: Sendable {
  private var state: UInt64

  /// Numbers that depend on the seed alone.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A whole number from 0 up to, not including, `count`.
  public mutating func below(_ count: Int) -> Int {
    Int((next() >> 33) % UInt64(count))
  }

  /// A number from 0 up to, not including, 1.
  public mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
