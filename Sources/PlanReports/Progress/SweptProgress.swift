import Staffing

/// What is told of a combination of a sweep once it is done: figures only, nothing personal.
public struct SweptProgress: Sendable, Hashable {
  /// The combination.
  let combination: SweptCombination
  /// Whether it was done already when the sweep began.
  let isKept: Bool
  /// How many combinations are done.
  let done: Int
  /// How many there are.
  let all: Int

  /// What is told of a combination, the `done`th of `all`.
  public init(_ combination: SweptCombination, isKept: Bool, done: Int, of all: Int) {
    self.combination = combination
    self.isKept = isKept
    self.done = done
    self.all = all
  }

  /// The combination's name.
  public var name: String { combination.name }

  /// People moved, where there is a plan.
  var moved: Int? { combination.moved }

  /// The combination in words.
  func words(_ texts: Texts) -> String {
    var outcome = figures(texts)
    if isKept { outcome = texts(.progressCombinationKept, ["figures": outcome]) }
    return texts(
      .progressCombination,
      ["done": "\(done)", "combinations": "\(all)", "name": name, "outcome": outcome]
    )
  }

  private func figures(_ texts: Texts) -> String {
    guard let level = combination.record?.levels.first, let moved else {
      return texts(.sweepNoPlan, ["reason": texts.reason(for: combination)])
    }
    return texts(
      .progressCombinationPlanned,
      [
        "level": texts.name(ofLevel: level.name), "value": Figures.short(level.value, places: 2),
        "gap": Figures.gap(level.gap), "moved": "\(moved)",
      ]
    )
  }
}
