import Staffing

/// The table of a sweep as people read it: a row a combination.
struct SweepTable {
  let sweep: Sweep
  let texts: Texts

  /// The table, its rows in the order in which the values were given.
  var table: TextTable {
    let keys = Self.shortKeys(sweep.settings.map(\.key))
    var table = TextTable(
      header: [texts(.sweepNumber)] + keys + levelNames
        + [
          texts(.compareMoved), texts(.sweepFloorsMet), texts(.schoolsOpened),
          texts(.schoolsFullyOpened), texts(.levelSeconds), texts(.sweepVerdict),
        ],
      alignments: Array(repeating: .trailing, count: 1 + keys.count + levelNames.count + 5)
        + [.sentence],
      indentation: 2
    )
    for index in sweep.combinations.indices { table.add(cells: cells(index)) }
    return table
  }

  private var levelNames: [String] { sweep.levels.map(texts.name(ofLevel:)) }

  private func cells(_ index: Int) -> [String] {
    let combination = sweep.combinations[index]
    return ["\(index + 1)"] + combination.values + figures(of: combination)
      + [
        combination.seconds.map { Figures.short($0) } ?? Self.nothing,
        texts.verdict(on: index, of: sweep),
      ]
  }

  private func figures(of combination: SweptCombination) -> [String] {
    guard let record = combination.record, let moved = combination.moved else {
      return Array(repeating: Self.nothing, count: sweep.levels.count + 4)
    }
    let levels = sweep.levels.map { name in
      record.levels.first { $0.name == name }.map {
        texts(
          .sweepValue,
          ["value": Figures.short($0.value, places: 2), "gap": Figures.gap($0.gap)]
        )
      } ?? Self.nothing
    }
    let floors = record.floors.filter { $0.state != .void }
    return levels + [
      "\(moved)", "\(floors.count { $0.state == .met })/\(floors.count)",
      Self.count(record.schoolsOpened), Self.count(record.schoolsFullyOpened),
    ]
  }

  private static func count(_ count: PlanRecord.SchoolCount) -> String {
    "\(count.before) → \(count.after)"
  }

  private static let nothing = "–"

  /// As much of each key, from its end, as tells the keys apart, two steps at least for a floor.
  static func shortKeys(_ keys: [String]) -> [String] {
    let steps = keys.map { $0.split(separator: ".").map(String.init) }
    let most = steps.map(\.count).max() ?? 1
    for count in 1...max(1, most) {
      let names = steps.map { steps in
        steps.suffix(steps.starts(with: ["policy", "floors"]) ? max(2, count) : count)
          .joined(separator: ".")
      }
      if Set(names).count == names.count { return names }
    }
    return keys
  }
}
