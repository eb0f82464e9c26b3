public import PlanAudit
public import Staffing

/// What a section head reads first about a plan: one screen.
public struct PlanSummary: Sendable {
  let problem: StaffingProblem
  let audit: Audit
  let recruits: [RecruitPlacement]
  let overrides: [DecisionOverride]
  let record: PlanRecord
  let misfits: [SchoolMisfits]
  let takenOver: TakenOver?
  let disturbed: [Disturbance]
  let gapAskedFor: Double
  let output: String

  /// A summary of what the audit counted.
  ///
  /// `misfits` are the schools where blocks of classes do not fit although periods do, `takenOver`
  /// says how much of an earlier plan the search began with, `disturbed` who is placed otherwise than
  /// there where that was to be least, `output` is the plan folder as the user named it.
  public init(
    _ audit: Audit,
    of plan: Plan,
    for problem: StaffingProblem,
    record: PlanRecord,
    misfits: [SchoolMisfits] = [],
    takenOver: TakenOver? = nil,
    disturbed: [Disturbance] = [],
    gapAskedFor: Double,
    output: String
  ) {
    self.audit = audit
    self.problem = problem
    recruits = plan.recruits
    overrides = DecisionOverride.all(in: audit.tables, of: problem)
    self.record = record
    self.misfits = misfits
    self.takenOver = takenOver
    self.disturbed = disturbed
    self.gapAskedFor = gapAskedFor
    self.output = output
  }

  /// The summary as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let title = problem.title.isEmpty ? [] : [texts.heading(problem.title)]
    let sections: [[String]] = [
      title + outcomeLines(texts),
      schoolLines(texts),
      coverageLines(texts),
      floorLines(texts),
      moveLines(texts),
      newSchoolLines(texts),
      overrideLines(texts),
      classTableLines(texts),
      levelLines(texts),
      leastChangeLines(texts),
      takenOverLines(texts)
        + [texts(.writtenTo, ["output": output, "seconds": Figures.short(record.seconds)])],
    ]
    return texts.text(sections: sections)
  }

  /// What came of the search, and how much of what exchange can mend is mended.
  func outcomeLines(_ texts: Texts) -> [String] {
    var lines: [String] = []
    switch record.status {
    case .optimal:
      lines.append(
        gapAskedFor == 0
          ? texts(.planExact) : texts(.planOptimal, ["gap": Figures.gap(gapAskedFor)])
      )
    case .feasible where record.stoppedBy == .gap: lines.append(texts(.planAsEarlier))
    case .feasible:
      lines.append(texts(.planStopped, ["reason": texts.reason(record.stoppedBy)]))
    }
    if let first = record.levels.first, let achieved = first.achieved {
      lines.append(mendedLine(first, achieved, texts))
    }
    return lines
  }

  private func mendedLine(
    _ figures: PlanRecord.LevelFigures,
    _ achieved: Double,
    _ texts: Texts
  ) -> String {
    let tolerance = 1e-6 * max(1, abs(figures.value))
    let isWorse = figures.value - figures.statusQuo > tolerance
    let isProven = figures.value - figures.bound <= tolerance
    if !isWorse {
      if figures.statusQuo <= tolerance { return texts(.nothingMissing) }
      if figures.statusQuo - figures.bound <= tolerance { return texts(.nothingToMend) }
    }
    return texts(
      !isWorse ? .achieved : isProven ? .worseThanNowProven : .worseThanNow,
      [
        "achieved": Figures.percent(achieved),
        "before": Figures.short(figures.statusQuo, places: 2),
        "after": Figures.short(figures.value, places: 2),
        "bound": Figures.short(figures.bound, places: 2),
      ]
    )
  }

  private func schoolLines(_ texts: Texts) -> [String] {
    var table = TextTable(
      header: [texts(.schoolsTitle), texts(.before), texts(.after), texts(.of)],
      alignments: [.leading],
      indentation: 0
    )
    for (phrase, count) in [
      (Phrase.schoolsOpened, audit.schoolsOpened),
      (Phrase.schoolsFullyOpened, audit.schoolsFullyOpened),
    ] {
      table.add("  " + texts(phrase), "\(count.before)", "\(count.after)", "\(count.of)")
    }
    return texts.lines(of: table)
  }
}
