/// Sparse vectors stored end to end in three flat arrays, in the order they were appended.
///
/// Vector `i` holds the entries `starts[i]..<starts[i + 1]`.
public struct SparseVectors: Hashable, Sendable {
  /// Where each vector begins, and after the last where it ends.
  public private(set) var starts: [Int32] = [0]
  /// The place each entry stands at in its vector.
  public private(set) var indices: [Int32] = []
  /// The entries.
  public private(set) var values: [Double] = []

  /// Makes an empty list of vectors.
  public init() {}

  private init(starts: [Int32], indices: [Int32], values: [Double]) {
    self.starts = starts
    self.indices = indices
    self.values = values
  }

  /// How many vectors there are.
  public var count: Int { starts.count - 1 }

  /// How many entries there are in all.
  public var entryCount: Int { values.count }

  /// Where a vector's entries stand in ``indices`` and ``values``.
  public func entries(of vector: Int) -> Range<Int> {
    Int(starts[vector])..<Int(starts[vector + 1])
  }

  /// Makes room ahead of appending.
  public mutating func reserveCapacity(_ vectors: Int, entries: Int) {
    starts.reserveCapacity(vectors + 1)
    indices.reserveCapacity(entries)
    values.reserveCapacity(entries)
  }

  /// Adds an entry to the vector that the next call of ``endVector()`` closes.
  public mutating func append(index: Int, value: Double) {
    indices.append(Int32(clamping: index))
    values.append(value)
  }

  /// Closes a vector of the entries appended since the last one.
  ///
  /// - Precondition: There are at most `Int32.max` entries.
  public mutating func endVector() {
    precondition(values.count <= Int32.max, "a model has at most 2,147,483,647 entries")
    starts.append(Int32(values.count))
  }

  /// The same vectors with entries of one place added up and zeros left out.
  ///
  /// Entries keep the order in which their places first appeared. Linear in entries plus `width`.
  ///
  /// - Precondition: Every index is in `0..<width`.
  public func merged(width: Int) -> SparseVectors {
    var result = SparseVectors()
    result.reserveCapacity(count, entries: entryCount)
    var seenIn = [Int](repeating: -1, count: width)
    var placeOf = [Int](repeating: 0, count: width)
    for vector in 0..<count {
      let first = result.values.count
      for entry in entries(of: vector) {
        let index = Int(indices[entry])
        if seenIn[index] == vector {
          result.values[placeOf[index]] += values[entry]
        } else {
          seenIn[index] = vector
          placeOf[index] = result.values.count
          result.indices.append(indices[entry])
          result.values.append(values[entry])
        }
      }
      result.dropZeros(from: first)
      result.endVector()
    }
    return result
  }

  /// Leaves out the zeros from an entry on.
  private mutating func dropZeros(from first: Int) {
    guard values[first...].contains(0) else { return }
    var end = first
    for entry in first..<values.count where values[entry] != 0 {
      indices[end] = indices[entry]
      values[end] = values[entry]
      end += 1
    }
    indices.removeSubrange(end...)
    values.removeSubrange(end...)
  }
}

extension SparseVectors {
  /// The same entries with vectors and indices exchanged, linear in entries plus `width`.
  ///
  /// - Precondition: Every index is in `0..<width`.
  public func transposed(width: Int) -> SparseVectors {
    var ends = [Int](repeating: 0, count: width + 1)
    for index in indices { ends[Int(index) + 1] += 1 }
    for index in 0..<width { ends[index + 1] += ends[index] }
    let counted = ends
    var vectorOf = [Int32](repeating: 0, count: entryCount)
    var valueOf = [Double](repeating: 0, count: entryCount)
    for vector in 0..<count {
      for entry in entries(of: vector) {
        let place = ends[Int(indices[entry])]
        vectorOf[place] = Int32(vector)
        valueOf[place] = values[entry]
        ends[Int(indices[entry])] = place + 1
      }
    }
    return SparseVectors(
      starts: counted.map { Int32($0) },
      indices: vectorOf,
      values: valueOf
    )
  }
}
