extension TeachingNetwork {
  /// Periods that a pool teaches in an offering.
  struct Arc: Sendable {
    var pool: Int32
    var sink: Int32
    var isItinerant: Bool
    /// What a period along the arc costs at level 3.
    var cost: Double
    var flow: Double
  }

  /// Everybody with one reach.
  struct Pool: Sendable {
    var reach: Int32
    var group: Int32
    /// Position among the pools of the group.
    var slot: Int32
    var people: Int32
    var free: Double
    var freeItinerant: Double
    var firstArc: Int32
    var homeArcs: Int32
    var arcCount: Int32
  }

  /// An offering.
  struct Sink: Sendable {
    var group: Int32
    var required: Double
    var opening: Double
    /// Reward of a period that opens, and of one beyond.
    var perOpening: Double
    var perRest: Double
    /// Level 1 of a missing offering.
    var whileMissing: Double
    var covered = 0.0

    /// Level 1 of the offering as it is covered.
    var cost: Double {
      let short = required - covered
      let uncovered = short > TeachingNetwork.least ? short * perRest : 0
      return covered < opening - TeachingNetwork.least ? uncovered + whileMissing : uncovered
    }

    /// What the covered periods count.
    var reward: Double {
      let first = min(covered, opening)
      return first * perOpening + (covered - first) * perRest
    }

    var isShort: Bool { covered < required - TeachingNetwork.least }

    /// Whether a period more and one less count the same.
    var isInsidePart: Bool {
      covered < opening - TeachingNetwork.least || covered > opening + TeachingNetwork.least
    }

    /// What a period more counts, and how many count so.
    var gain: (reward: Double, amount: Double) {
      covered < opening - TeachingNetwork.least
        ? (perOpening, opening - covered) : (perRest, required - covered)
    }

    /// What a period less counts, and how many count so.
    var loss: (reward: Double, amount: Double) {
      covered > opening + TeachingNetwork.least
        ? (perRest, covered - opening) : (perOpening, covered)
    }
  }
}
