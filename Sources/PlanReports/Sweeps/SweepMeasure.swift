public import Staffing

/// A figure by which the combinations of a sweep are compared.
public enum SweepMeasure: Sendable, Hashable {
  /// The value of a level, or of the blended sum.
  case level(String)
  /// The value of a term, without its weight.
  case term(TermID)
  /// People moved.
  case moved
  /// Floors that are met.
  case floorsMet
  /// Schools that open every subject.
  case schoolsOpened
  /// Schools that teach every period.
  case schoolsFullyOpened

  /// Every measure, in the order in which they are listed.
  public static let all: [SweepMeasure] =
    (Level.allCases.map(\.rawValue) + ["blended"]).map { .level($0) }
    + [.moved, .floorsMet, .schoolsOpened, .schoolsFullyOpened] + TermID.allCases.map { .term($0) }

  /// The measure of a name; nil for any other text.
  public init?(name: String) {
    guard let measure = Self.all.first(where: { $0.name == name }) else { return nil }
    self = measure
  }

  /// Its name, as options and JSON have it.
  public var name: String {
    switch self {
    case .level(let name): name
    case .term(let term): term.rawValue
    case .moved: "moved"
    case .floorsMet: "floors_met"
    case .schoolsOpened: "schools_opened"
    case .schoolsFullyOpened: "schools_fully_opened"
    }
  }

  /// Whether more of it is better; of all others less is.
  var isBetterHigh: Bool {
    switch self {
    case .floorsMet, .schoolsOpened, .schoolsFullyOpened: true
    case .level, .term, .moved: false
    }
  }

  /// Its value for a combination; nil where that has no plan, or none with this figure.
  func value(of combination: SweptCombination) -> Double? {
    guard let record = combination.record else { return nil }
    switch self {
    case .level(let name): return record.levels.first { $0.name == name }?.value
    case .term(let term): return record.terms.first { $0.term == term }?.value
    case .moved: return combination.moved.map { Double($0) }
    case .floorsMet: return Double(record.floors.count { $0.state == .met })
    case .schoolsOpened: return Double(record.schoolsOpened.after)
    case .schoolsFullyOpened: return Double(record.schoolsFullyOpened.after)
    }
  }

  /// What no plan of the combination can be better than; nil where nothing is proven of it.
  func bound(of combination: SweptCombination) -> Double? {
    guard case .level(let name) = self else { return nil }
    return combination.record?.levels.first { $0.name == name }?.bound
  }
}
