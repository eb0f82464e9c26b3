public import PlanAudit
public import Staffing

/// What `diagnose` says before any exchange: gaps in posts and in periods side by side, what
/// exchange can mend, what only recruiting can, and which floors can be reached.
public struct DiagnosisReport: Sendable {
  let facts: AuditFacts
  /// The status quo as the audit counts it.
  let statusQuo: Audit
  /// The best staffing found with the rules lifted, as the audit counts it.
  let best: Audit
  let potential: ExchangePotential
  let gaps: [SchoolGap]
  /// New posts that no school can use, left out of everything else.
  let unusableRecruits: [RecruitGroup]
  /// Schools whose details are printed; nil for all.
  let shown: Set<School.ID>?

  /// A report of a district.
  ///
  /// `statusQuo` and `best` are the audits of the two plans of the potential.
  public init(
    _ potential: ExchangePotential,
    of facts: AuditFacts,
    statusQuo: Audit,
    best: Audit,
    unusableRecruits: [RecruitGroup] = [],
    shownSchools: Set<School.ID>? = nil
  ) {
    self.potential = potential
    self.facts = facts
    self.statusQuo = statusQuo
    self.best = best
    gaps = facts.schoolGaps()
    self.unusableRecruits = unusableRecruits
    shown = shownSchools
  }

  /// The report as text: the district first, then every school.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let title = facts.problem.title.isEmpty ? [] : [texts.heading(facts.problem.title)]
    let sections: [[String]] = [
      title + [texts.heading(.diagnoseTitle)],
      standardLines(texts),
      potentialLines(texts),
      subjectLines(texts),
      floorLines(texts),
      shortageLines(texts),
      [texts(.diagnoseSigns)],
    ]
    let schools = schoolSections(texts)
    return texts.text(sections: sections + schools)
  }

  /// Weekly periods nobody teaches when nobody moves.
  var short: Double { statusQuo.schoolsBefore.flatMap(\.missing).reduce(0) { $0 + $1.short } }

  /// Weekly periods that no exchange mends; proven.
  var onlyRecruiting: Double { min(short, potential.leastUncovered) }

  /// Every subject of every stage.
  var balances: [SubjectBalance] {
    SubjectBalance.all(
      gaps,
      now: statusQuo.schoolsBefore,
      best: best.schools,
      potential,
      norms: facts.problem.norms
    )
  }

  /// Full-time people who must be recruited at least for what no exchange mends.
  ///
  /// The sum over subjects, or what all uncovered periods take at the greatest norm of a subject
  /// that lacks any; whichever is more.
  var recruitsAtLeast: Int {
    let balances = balances
    let norm = balances.filter { $0.short > 1e-6 }.map(\.norm).max() ?? 1
    return max(
      balances.reduce(0) { $0 + $1.recruitsAtLeast },
      Int((onlyRecruiting / norm - 1e-9).rounded(.up))
    )
  }

  /// The office's own table beside ours.
  var shortages: [ShortageComparison] { ShortageComparison.all(facts, gaps) }

  /// Every floor with what counting says and what was solved.
  var floors: [(counted: FloorReach, solved: ExchangePotential.FloorReach?)] {
    let solved = Dictionary(
      potential.floors.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return facts.floorPopulations().map {
      let counted = FloorReach($0, facts)
      return (counted, solved[counted.name])
    }
  }
}
