import Staffing

/// What `sweep` says: which combinations have a plan, what each comes to, which are dominated.
public struct SweepReport: Sendable {
  let sweep: Sweep
  /// The folder of the sweep as the user named it.
  let output: String

  /// A report of a sweep.
  public init(_ sweep: Sweep, output: String) {
    self.sweep = sweep
    self.output = output
  }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let title = sweep.title.isEmpty ? [] : [texts.heading(sweep.title)]
    return texts.text(sections: [
      title + Self.outcome(of: sweep, texts),
      texts.lines(of: SweepTable(sweep: sweep, texts: texts).table),
      Self.notes(on: sweep, texts),
      ending(texts),
    ])
  }

  /// What came of it all, in sentences.
  static func outcome(of sweep: Sweep, _ texts: Texts) -> [String] {
    let counts = sweep.counts
    var lines = [
      texts(
        .sweepCounts,
        [
          "combinations": "\(sweep.combinations.count)", "planned": "\(counts.planned)",
          "infeasible": "\(counts.infeasible)", "undecided": "\(counts.undecided)",
        ]
      )
    ]
    if counts.open > 0 {
      lines.append(texts.marked(.sweepUnfinished, ["open": "\(counts.open)"], as: .caution))
    }
    guard counts.planned > 0 else { return lines }
    let verdicts = sweep.verdicts.compactMap { $0 }
    lines.append(
      texts(
        .sweepDominatedCounts,
        [
          "measures": texts.list(sweep.measures.map { texts.name(of: $0) }),
          "efficient": "\(sweep.efficient.count)", "dominated": "\(verdicts.count)",
          "certain": "\(verdicts.count(where: \.isCertain))",
        ]
      )
    )
    return lines
  }

  /// What a reader of the figures must know.
  static func notes(on sweep: Sweep, _ texts: Texts) -> [String] {
    var notes: [String] = []
    if sweep.verdicts.contains(where: { $0 != nil }) { notes.append(texts(.sweepCertainNote)) }
    let keys = sweep.valuedDifferently
    if !keys.isEmpty { notes.append(texts(.sweepValuedNote, ["keys": texts.list(keys)])) }
    let heldBack = sweep.perhapsHeldBack
    if !heldBack.isEmpty {
      let numbers = texts.list(heldBack.map { "\($0 + 1)" })
      notes.append(
        texts(.sweepStartNote, ["count": "\(heldBack.count)", "numbers": numbers])
      )
    }
    return notes
  }

  private func ending(_ texts: Texts) -> [String] {
    [texts(.sweepWrittenTo, ["output": output])]
      + (sweep.isFinished ? [] : [texts(.sweepGoOn)])
  }
}
