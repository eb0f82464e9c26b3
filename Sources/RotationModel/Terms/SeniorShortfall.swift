import Staffing

/// `senior_shortfall` — active people of senior title and above a school lacks against the district's
/// number per student.
struct SeniorShortfall: MoveTerm {
  static let id = TermID.seniorShortfall
  private let quality: QualityRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    quality = QualityRows(Self.id, facts, rows: &rows) { facts.isSenior($0) }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    quality.appendEntries(of: move, to: &entries)
  }
}
