import Staffing

/// A row of `schools.csv` while it is made of rosters; what they do not say stays blank.
struct SchoolDraft {
  /// The id.
  let id: School.ID
  /// What the rosters say.
  let entry: RosterSchools.Entry
  /// The school that holds its posts.
  let parent: School.ID?

  /// Stages by type, or where that is blank by the end of the name.
  private var stages: [Stage] {
    entry.stages.isEmpty ? RosterWords.stages(ofName: entry.name) : entry.stages
  }

  /// The cell of a column.
  func cell(_ column: SchoolColumn) -> String {
    switch column {
    case .id: id.text
    case .name: entry.name
    case .stages: stages.map(\.rawValue).joined(separator: ";")
    case .location: entry.location?.rawValue ?? ""
    case .township: entry.text(.township) ?? ""
    case .cluster: entry.text(.cluster) ?? ""
    case .parent: parent?.text ?? ""
    case .standing, .longitude, .latitude, .establishment, .boarders: ""
    }
  }

  /// Whether a cell is still to be filled in; a school that counts needs no parent.
  func isMissing(_ column: SchoolColumn) -> Bool {
    switch column {
    case .boarders: false
    case .parent: !entry.isCounted && parent == nil
    default: cell(column).isEmpty
    }
  }
}
