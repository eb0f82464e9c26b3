import Staffing

extension CompareLines {
  /// Input files and options that differ, and what the scenarios say by key and row.
  var inputs: [[String]] {
    comparison.differences.enumerated().flatMap { index, difference -> [[String]] in
      let number = ["plan": "\(index + 2)"]
      var files: [String] = []
      if !difference.inputs.isEmpty {
        files.append(texts(.compareInputs, number))
        files += cut(difference.inputs.map(\.name))
        if difference.scenario == nil { files.append("  " + texts(.compareWithScenario)) }
      }
      if !difference.options.isEmpty {
        files.append(texts(.compareOptions, number))
        files += cut(difference.options.map(line))
      }
      return [files, difference.scenario.map { scenario($0, number) } ?? []]
    }
  }

  private func scenario(_ difference: ScenarioDifference, _ number: [String: String]) -> [String] {
    guard !difference.isEmpty else { return [texts(.compareSameScenario, number)] }
    var lines = [texts.heading(.compareScenario, number)]
    if !difference.settings.isEmpty {
      lines.append(texts(.compareSettings))
      lines += cut(difference.settings.map(line))
    }
    for table in difference.tables {
      let values = Dictionary(
        uniqueKeysWithValues: ScenarioDifference.Row.Change.allCases.map {
          ($0.rawValue, "\(table.count(of: $0))")
        }
      )
      let title = texts(
        .compareTable,
        values.merging(["table": table.name + ".csv"]) { one, _ in one }
      )
      lines.append(title)
      lines += cut(table.rows.map(line))
    }
    return lines
  }

  private func line(_ entry: PlanDifference.Entry) -> String {
    let nothing = CompareTable.nothing
    return "\(entry.name): \(entry.first ?? nothing) → \(entry.other ?? nothing)"
  }

  private func line(_ row: ScenarioDifference.Row) -> String {
    let what: [String] =
      switch row.change {
      case .added: [texts(.compareRowAdded)]
      case .removed: [texts(.compareRowRemoved)]
      case .changed: row.cells.map(text)
      }
    return row.key.filter { !$0.isEmpty }.joined(separator: " ") + texts(.colon) + texts.list(what)
  }

  private func text(of cell: ScenarioDifference.Cell) -> String {
    if cell.first == nil, cell.other == nil {
      return texts(.compareCellName, ["column": cell.column])
    }
    return texts(
      .compareCell,
      [
        "column": cell.column, "first": cell.first ?? CompareTable.nothing,
        "other": cell.other ?? CompareTable.nothing,
      ]
    )
  }
}
