import Staffing
import Yams

/// Where settings come from, so that their faults name the place that a person can look at.
enum SettingsSource {
  /// A YAML file by its path from the scenario folder.
  case file(String)
  /// A sheet of keys and values. Entries count from 0: the nodes of an entry's key are marked with
  /// the odd line 2 · entry + 1, those of its value with the even line after it.
  case sheet(Diagnostic.Place, rows: [Int], keyColumn: Int, valueColumn: Int)

  /// The place of a node's mark; of the whole source without one.
  func place(_ mark: Mark?) -> Diagnostic.Place {
    switch self {
    case .file(let path): return .init(file: path, row: mark?.line, column: mark?.column)
    case .sheet(let place, let rows, let keyColumn, let valueColumn):
      guard let line = mark?.line, rows.indices.contains((line - 1) / 2) else { return place }
      return place.at(
        row: rows[(line - 1) / 2] + 1,
        column: (line % 2 == 1 ? keyColumn : valueColumn) + 1
      )
    }
  }
}
