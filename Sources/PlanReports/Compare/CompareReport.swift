/// What `compare` says: the plans side by side, and how each differs from the first.
public struct CompareReport: Sendable {
  let comparison: PlanComparison

  /// A report of a comparison.
  public init(_ comparison: PlanComparison) {
    self.comparison = comparison
  }

  /// Lines of a list that a screen holds; the JSON form has the whole list.
  static let screenful = 20

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let lines = CompareLines(comparison, texts)
    let same = [lines.heading, lines.warnings, lines.verdict]
    guard !comparison.isIdentical else { return texts.text(sections: same) }
    return texts.text(
      sections: same + [
        lines.objectives, lines.floors, lines.coverage, lines.locations, lines.subjects,
        lines.moves, lines.recruits, lines.people,
      ] + lines.chains + lines.inputs
    )
  }
}
