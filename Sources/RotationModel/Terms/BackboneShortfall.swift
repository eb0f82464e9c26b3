import Staffing

/// `backbone_shortfall` — active backbone people a school lacks against the district's
/// number per student.
struct BackboneShortfall: MoveTerm {
  static let id = TermID.backboneShortfall
  private let quality: QualityRows

  init(_ facts: DistrictFacts, rows: inout RowTable) {
    quality = QualityRows(Self.id, facts, rows: &rows) { facts.isBackbone($0) }
  }

  func appendEntries(of move: MoveFacts, _ facts: DistrictFacts, to entries: inout [RowEntry]) {
    quality.appendEntries(of: move, to: &entries)
  }
}
