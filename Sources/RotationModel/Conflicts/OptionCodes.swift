import Staffing

/// Tells for a question which options are open, and which do the same to the rows in sight.
struct OptionCodes {
  /// The coefficients of each signature in the rows in sight; the first has none.
  private(set) var signatures: [[RowEntry]] = [[]]
  private let signatureOfPattern: [Int32]
  private let admission: [Admission]
  private let travelMinutes: Double?

  /// Whether the options of a set of obstacles are open.
  private enum Admission {
    case open
    /// Open at the cost of a member that gives way.
    case yielding
    case closed
    /// As it would be without the travel limit, where that is loose enough.
    case openWithin
    case yieldingWithin
  }

  /// From a signature to one with another entry.
  private struct Step: Hashable {
    let from: Int32
    let row: Int32
    let coefficient: Double

    init(from signature: Int32, _ entry: RowEntry) {
      from = signature
      row = entry.row
      coefficient = entry.coefficient
    }
  }

  init(_ table: ChoiceTable, _ question: PolicyQuestion, sight: [Bool]) {
    // Patterns are followed entry by entry, so that none has to be compared as a whole.
    var next: [Step: Int32] = [:]
    var found: [[RowEntry]] = [[]]
    signatureOfPattern = table.patterns.map { pattern in
      var signature: Int32 = 0
      for entry in pattern where sight[Int(entry.row)] {
        let step = Step(from: signature, entry)
        if let known = next[step] {
          signature = known
        } else {
          found.append(found[Int(signature)] + [entry])
          signature = Int32(found.count - 1)
          next[step] = signature
        }
      }
      return signature
    }
    signatures = found
    let travel = table.members.firstIndex(of: .rule(.travelLimit))
    travelMinutes = question.travelMinutes
    admission = table.obstacles.map { set in
      var rest = set.filter { question.isInForce[$0] }
      var isWithin = false
      if question.travelMinutes != nil, let travel, let place = rest.firstIndex(of: travel) {
        rest.remove(at: place)
        isWithin = true
      }
      if rest.isEmpty { return isWithin ? .openWithin : .open }
      guard rest.allSatisfy({ question.mayYield[$0] }) else { return .closed }
      return isWithin ? .yieldingWithin : .yielding
    }
  }

  /// The code of an option, the same for options that do the same at the same cost.
  ///
  /// It is −1 where the option is not open; odd codes cost a unit.
  func code(of option: ChoiceTable.Option) -> Int32 {
    let signature = signatureOfPattern[option.pattern]
    switch admission[option.obstacles] {
    case .open: return signature * 2
    case .yielding: return signature * 2 + 1
    case .closed: return -1
    case .openWithin: return isNear(option) ? signature * 2 : -1
    case .yieldingWithin: return isNear(option) ? signature * 2 + 1 : -1
    }
  }

  private func isNear(_ option: ChoiceTable.Option) -> Bool {
    travelMinutes.map { option.minutes <= $0 } ?? true
  }
}
