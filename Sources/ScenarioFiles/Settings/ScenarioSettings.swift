import Staffing

/// What `scenario.yaml` says besides the tables, base first.
struct ScenarioSettings {
  /// The school year of a scenario that gives none.
  static let standardYear = 2026

  /// Title of the scenario.
  private(set) var title = ""
  /// The school year.
  private(set) var schoolYear = Self.standardYear
  /// Whether the school year is the one that is meant, not a stand-in for a faulty one.
  private(set) var isYearKnown = true
  /// The policy: the preset with the keys given on top.
  private(set) var policy = ExchangePolicy()
  /// Settings of the search.
  private(set) var solve = SolveSettings()

  /// Applies the settings of every layer in order; nil stands for a file that cannot be read.
  init(_ layers: [SettingsMap?]) {
    isYearKnown = layers.allSatisfy { $0 != nil }
    let layers = layers.compactMap(\.self)
    let presets = WordList(Presets.names.map { ($0, [$0]) })
    let preset = layers.compactMap { $0.word("preset", presets) }.last
    policy = Presets.policy(preset ?? Presets.standard)
    for (index, map) in layers.enumerated() {
      map.text("title").map { title = $0 }
      if let year = map.whole("school_year", in: 1990...2200) {
        schoolYear = year
      } else if map.node("school_year") != nil {
        isYearKnown = false
      }
      if let policyMap = map.map("policy", keys: PolicySettings.keys) {
        PolicySettings(map: policyMap, mergesFloors: index > 0).apply(to: &policy)
      }
      apply(map.map("solve", keys: ["gap", "time_limit", "threads", "seed"]))
    }
  }

  private mutating func apply(_ map: SettingsMap?) {
    guard let map else { return }
    map.number("gap", in: 0...1).map { solve.gap = $0 }
    map.number("time_limit", in: 1...10_000_000).map { solve.timeLimit = $0 }
    map.whole("threads", in: 1...1024).map { solve.threads = $0 }
    map.whole("seed", in: 0...Int(1) << 53).map { solve.seed = UInt64($0) }
  }
}
