/// The prices that prove the bound of a level (Lagrange multipliers), kept beside a plan so that a
/// later plan need not look for them again.
///
/// They prove nothing by themselves: whoever uses them works the bound out anew. They carry neither
/// names nor ids of people.
public struct LevelPrices: Sendable, Hashable {
  /// What a price is put on.
  public enum Priced: Sendable, Hashable {
    /// A whole level: what a unit of it counts in the sum that the bound is for.
    case level(Level)
    /// A row of a rule.
    case rule(RuleID)
    /// A row of a term; of `uncovered` a period of an offering, of `missing` one that opens it.
    case term(TermID)
  }

  /// One price, known again by all that stands before it.
  public struct Line: Sendable, Hashable {
    /// What tells a price from the others of its level.
    public struct Key: Sendable, Hashable {
      /// What the price is put on.
      public var priced: Priced
      /// The school, where the row is about one.
      public var school: School.ID?
      /// The stage of the offering.
      public var stage: Stage?
      /// The subject of the offering or row.
      public var subject: Subject?
      /// The floor, where the row is about one.
      public var floor: String?
      /// Number from 1 among rows that are alike in all else.
      public var number: Int

      /// A key from its parts.
      public init(
        _ priced: Priced,
        school: School.ID? = nil,
        stage: Stage? = nil,
        subject: Subject? = nil,
        floor: String? = nil,
        number: Int = 1
      ) {
        self.priced = priced
        self.school = school
        self.stage = stage
        self.subject = subject
        self.floor = floor
        self.number = number
      }
    }

    /// What the price is put on.
    public var key: Key
    /// The price of a unit.
    public var price: Double

    /// A price from its parts.
    public init(_ key: Key, _ price: Double) {
      self.key = key
      self.price = price
    }
  }

  /// `curriculum`, `staffing`, `burden` or `blended`.
  public let level: String
  /// The prices that are not 0.
  public let lines: [Line]

  /// Prices from their parts.
  public init(level: String, lines: [Line]) {
    self.level = level
    self.lines = lines
  }
}
