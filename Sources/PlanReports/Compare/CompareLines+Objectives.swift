import Staffing

extension CompareLines {
  /// The levels with bound, status quo and achieved share, each with its terms below it; weights
  /// only where they differ.
  var objectives: [String] {
    let table = CompareTable(comparison, texts)
    let levels = table.keys(of: .levels, [.value, .bound, .statusQuo, .achieved])
    let terms = table.keys(of: .terms, [.value], and: [.weight])
    var names: [String] = []
    for key in levels where !names.contains(key.name) { names.append(key.name) }
    var left = terms
    var keys: [PlanFigure.Key] = []
    for name in names {
      keys += levels.filter { $0.name == name }
      // The blended sum has the terms of all levels.
      let isOfLevel = { (key: PlanFigure.Key) in
        Level(rawValue: name).map { TermID(rawValue: key.name)?.level == $0 } ?? true
      }
      keys += left.filter(isOfLevel)
      left.removeAll(where: isOfLevel)
    }
    // Levels and terms are as many as the objective has, never a long list.
    let whole = table.table(title: .compareObjectives, keys + left, name: title)
    return whole.rows.isEmpty ? [] : texts.lines(of: whole)
  }

  private func title(of key: PlanFigure.Key) -> String {
    if key.topic == .levels { return row(texts.name(ofLevel: key.name), key.measure) }
    let name = TermID(rawValue: key.name).map { texts.name(of: $0) } ?? key.name
    return "  " + (key.measure == .value ? name : row(name, key.measure))
  }
}
