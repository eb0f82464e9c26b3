package import Foundation

/// Our results by district as they were kept, with the table and the chart made of them.
package struct Baseline: Sendable {
  /// The results in the order in which districts are measured.
  package private(set) var results: [OwnResult]

  /// Reads `baseline.json` of a folder; empty where there is none.
  package init(in folder: URL) throws {
    let file = folder.appending(path: "baseline.json")
    results =
      FileManager.default.fileExists(atPath: file.path)
      ? try JSONDecoder().decode([OwnResult].self, from: Data(contentsOf: file)) : []
  }

  /// The result of a district, or nil.
  package func result(of district: String) -> OwnResult? {
    results.first { $0.district == district }
  }

  /// Puts a result in the place of the district's earlier one.
  package mutating func keep(_ result: OwnResult) {
    results.removeAll { $0.district == result.district }
    results.append(result)
    let order = District.all.map(\.name)
    results.sort {
      let places = (order.firstIndex(of: $0.district), order.firstIndex(of: $1.district))
      return (places.0 ?? order.count, $0.district) < (places.1 ?? order.count, $1.district)
    }
  }

  /// Writes `baseline.json`, `table.md` and `chart.svg`.
  package func write(to folder: URL, peers store: PeerStore) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(results).write(to: folder.appending(path: "baseline.json"))
    let races = try results.map { Race($0, against: try store.results(for: $0.model)) }
    try Data(ResultTable(races).text.utf8).write(to: folder.appending(path: "table.md"))
    try Data(ResultChart(races).svg.utf8).write(to: folder.appending(path: "chart.svg"))
  }
}
