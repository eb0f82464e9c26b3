extension TeachingNetwork {
  private mutating func begin(_ group: Int) {
    queue.removeAll(keepingCapacity: true)
    for word in 0..<groupWords[group] { unseen[word] = .max }
    while isOpen.count < slotWords[group] {
      isOpen.append(0)
      isOpenElsewhere.append(0)
    }
    for word in 0..<slotWords[group] {
      isOpen[word] = .max
      isOpenElsewhere[word] = .max
    }
  }

  private mutating func see(_ sink: Int) {
    let local = sink - firstSink[Int(sinks[sink].group)]
    unseen[local >> 6] &= ~(1 << UInt64(local & 63))
  }

  /// Searches from an offering for a pool with free periods that could relieve it, directly or by
  /// relieving others, and on the way for the offering whose periods count least below `reward`.
  mutating func searchHelp(
    from start: Int,
    below reward: Double
  ) -> (end: (pool: Int, sink: Int)?, cheapest: Int?) {
    let group = Int(sinks[start].group)
    begin(group)
    queue.append(Int32(start))
    see(start)
    let words = slotWords[group]
    var cheapest: Int?
    var lowest = reward - Self.least
    var head = 0
    while head < queue.count {
      let sink = Int(queue[head])
      head += 1
      if sink != start {
        let lost = sinks[sink].loss
        if lost.reward < lowest, lost.amount > Self.least {
          lowest = lost.reward
          cheapest = sink
        }
        if sinks[sink].isShort, sinks[sink].isInsidePart { continue }
      }
      let base = firstSinkBits[sink]
      for word in 0..<words {
        var bits = sinkBits[base + word] & isOpen[word]
        isOpen[word] &= ~bits
        while bits != 0 {
          let slot = word * 64 + bits.trailingZeroBitCount
          bits &= bits &- 1
          let pool = Int(poolOfSlot[group][slot])
          if pools[pool].free > Self.least { return ((pool, sink), nil) }
          relieve(pool, at: sink, onlyItinerant: false)
        }
      }
      for word in 0..<words {
        var bits = sinkBits[base + words + word] & isOpen[word] & isOpenElsewhere[word]
        isOpenElsewhere[word] &= ~bits
        while bits != 0 {
          let slot = word * 64 + bits.trailingZeroBitCount
          let bit = bits & (~bits &+ 1)
          bits &= bits &- 1
          let pool = Int(poolOfSlot[group][slot])
          if pools[pool].freeItinerant > Self.least {
            isOpen[word] &= ~bit
            if pools[pool].free > Self.least { return ((pool, sink), nil) }
            relieve(pool, at: sink, onlyItinerant: false)
          } else {
            relieve(pool, at: sink, onlyItinerant: true)
          }
        }
      }
    }
    return (nil, cheapest)
  }

  /// The offerings that a pool could hand over if it took over another one.
  private mutating func relieve(_ pool: Int, at sink: Int, onlyItinerant: Bool) {
    let group = Int(pools[pool].group)
    let first = firstSink[group]
    let base = pool * Self.bitSets * sinkWords
    for word in 0..<groupWords[group] {
      var bits = poolBits[base + 2 * sinkWords + word] & unseen[word]
      if onlyItinerant { bits &= poolBits[base + sinkWords + word] }
      unseen[word] &= ~bits
      while bits != 0 {
        let next = first + word * 64 + bits.trailingZeroBitCount
        bits &= bits &- 1
        cameBy[next] = (Int32(pool), Int32(sink))
        queue.append(Int32(next))
      }
    }
  }

  /// The offering short of periods that counts most among those that free periods of a pool reach:
  /// itself, or by relieving others who go on.
  mutating func searchGain(from start: Int, onlyItinerant: Bool = false) -> Int? {
    let group = Int(pools[start].group)
    begin(group)
    let words = slotWords[group]
    var best: (sink: Int, reward: Double)?
    visit(start, relievedOf: -1, onlyItinerant: onlyItinerant, &best)
    var head = 0
    while head < queue.count {
      let sink = Int(queue[head])
      head += 1
      let base = firstSinkBits[sink]
      for word in 0..<words {
        var bits =
          sinkBits[base + 2 * words + word] & isOpenElsewhere[word]
          & (isOpen[word] | sinkBits[base + words + word])
        while bits != 0 {
          let slot = word * 64 + bits.trailingZeroBitCount
          bits &= bits &- 1
          visit(Int(poolOfSlot[group][slot]), relievedOf: sink, onlyItinerant: false, &best)
        }
      }
    }
    return best?.sink
  }

  private mutating func visit(
    _ pool: Int,
    relievedOf other: Int,
    onlyItinerant: Bool,
    _ best: inout (sink: Int, reward: Double)?
  ) {
    let group = Int(pools[pool].group)
    let first = firstSink[group]
    let base = pool * Self.bitSets * sinkWords
    let mayGoOut = pools[pool].freeItinerant > Self.least
    var isRelievedElsewhere = false
    if other >= 0 {
      let local = other - first
      isRelievedElsewhere = poolBits[base + local >> 6] >> UInt64(local & 63) & 1 == 0
    }
    let hasItinerant = mayGoOut || isRelievedElsewhere
    let slot = Int(pools[pool].slot)
    let mask: UInt64 = ~(1 << UInt64(slot & 63))
    if hasItinerant { isOpenElsewhere[slot >> 6] &= mask }
    isOpen[slot >> 6] &= mask
    if other >= 0, pools[pool].free > Self.least, !isRelievedElsewhere || mayGoOut {
      // Somebody else with free periods: what they reach is covered already.
      return
    }
    for word in 0..<groupWords[group] {
      var bits: UInt64 = 0
      if !onlyItinerant { bits |= poolBits[base + word] }
      if hasItinerant { bits |= poolBits[base + sinkWords + word] }
      bits &= unseen[word]
      unseen[word] &= ~bits
      while bits != 0 {
        let sink = first + word * 64 + bits.trailingZeroBitCount
        bits &= bits &- 1
        cameBy[sink] = (Int32(pool), Int32(other))
        if sinks[sink].isShort {
          let reward = sinks[sink].gain.reward
          if reward > best?.reward ?? Self.least { best = (sink, reward) }
          if sinks[sink].isInsidePart { continue }
        }
        queue.append(Int32(sink))
      }
    }
  }
}
