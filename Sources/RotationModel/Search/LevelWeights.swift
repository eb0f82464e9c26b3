public import Staffing

/// How much each level weighs in one sum: the objective of a level, a blend, or a level with
/// prices on the caps of the levels before it.
struct LevelWeights: Sendable, Equatable {
  var curriculum: Double
  var staffing: Double
  var burden: Double

  /// One level alone.
  static func only(_ level: Level) -> LevelWeights {
    LevelWeights(
      curriculum: level == .curriculum ? 1 : 0,
      staffing: level == .staffing ? 1 : 0,
      burden: level == .burden ? 1 : 0
    )
  }

  /// The blended sum of a policy.
  static func blended(_ policy: ExchangePolicy) -> LevelWeights {
    LevelWeights(
      curriculum: policy.factor(of: .curriculum),
      staffing: policy.factor(of: .staffing),
      burden: policy.factor(of: .burden)
    )
  }

  /// The weight of a level.
  subscript(_ level: Level) -> Double {
    get {
      switch level {
      case .curriculum: curriculum
      case .staffing: staffing
      case .burden: burden
      }
    }
    set {
      switch level {
      case .curriculum: curriculum = newValue
      case .staffing: staffing = newValue
      case .burden: burden = newValue
      }
    }
  }
}

/// A row that keeps a level at a value while later levels are minimised.
public typealias LevelCap = (level: Level, value: Double)

/// The three level values of a plan.
struct LevelValues: Sendable, Equatable {
  var curriculum = 0.0
  var staffing = 0.0
  var burden = 0.0

  /// A value at one level alone.
  static func only(_ level: Level, _ value: Double) -> LevelValues {
    LevelValues(
      curriculum: level == .curriculum ? value : 0,
      staffing: level == .staffing ? value : 0,
      burden: level == .burden ? value : 0
    )
  }

  /// The weighted sum.
  func weighed(_ weights: LevelWeights) -> Double {
    curriculum * weights.curriculum + staffing * weights.staffing + burden * weights.burden
  }

  /// The value of a level.
  subscript(_ level: Level) -> Double {
    switch level {
    case .curriculum: curriculum
    case .staffing: staffing
    case .burden: burden
    }
  }

  static func + (one: LevelValues, other: LevelValues) -> LevelValues {
    LevelValues(
      curriculum: one.curriculum + other.curriculum,
      staffing: one.staffing + other.staffing,
      burden: one.burden + other.burden
    )
  }

  static func - (one: LevelValues, other: LevelValues) -> LevelValues {
    LevelValues(
      curriculum: one.curriculum - other.curriculum,
      staffing: one.staffing - other.staffing,
      burden: one.burden - other.burden
    )
  }
}
