/// One line of progress; it carries figures only, neither ids nor names of people.
public struct ProgressReport: Sendable, Hashable {
  /// What the planner is doing.
  public enum Phase: String, CaseIterable, Sendable {
    /// Facts, eligible moves and the status quo are worked out.
    case preparing
    /// A first plan that keeps every rule is sought.
    case starting
    /// The bound is raised.
    case pricing
    /// Plans are improved.
    case searching
    /// The model is solved exactly.
    case proving
    /// The teaching of every group of schools is solved.
    case teaching
  }

  /// What the program is doing.
  public enum Step: Sendable, Hashable {
    /// The scenario is read.
    case loading
    /// The scenario was read, with so many schools and teachers.
    case loaded(schools: Int, teachers: Int)
    /// The planner works, with the level's figures as far as they are known.
    case planning(Phase, level: String?, value: Double?, bound: Double?, gap: Double?)
    /// The plan is checked rule by rule.
    case auditing
    /// The plan folder is written.
    case writing
    /// An interrupt was seen; the best plan so far will be written.
    case stopping
  }

  /// The step.
  public var step: Step
  /// Seconds since the start.
  public var seconds: Double

  /// A line of progress.
  public init(_ step: Step, seconds: Double) {
    self.step = step
    self.seconds = seconds
  }

  /// The line for a terminal, cut to its width, or in full where no width is given.
  public func line(in language: Language, width: Int? = nil) -> String {
    let texts = Texts.of(language)
    let line = texts(.progressLine, ["seconds": Figures.short(seconds), "step": words(texts)])
    return width.map { line.cut(toWidth: $0) } ?? line
  }

  private func words(_ texts: Texts) -> String {
    switch step {
    case .loading: return texts(.progressLoading)
    case .loaded(let schools, let teachers):
      return texts(.progressLoaded, ["schools": "\(schools)", "teachers": "\(teachers)"])
    case .planning(let phase, let level, let value, let bound, let gap):
      let doing = texts(Self.phrase(for: phase))
      guard let level else { return doing }
      let name = texts.name(ofLevel: level)
      guard let value else { return texts(.progressNoPlan, ["phase": doing, "level": name]) }
      return texts(
        .progressBest,
        [
          "phase": doing,
          "level": name,
          "value": Figures.short(value, places: 2),
          "bound": bound.map { Figures.short($0, places: 2) } ?? "–",
          // While the bound is still far off, the gap says nothing.
          "gap": gap.flatMap { $0 < 10 ? Figures.gap($0) : nil } ?? "–",
        ]
      )
    case .auditing: return texts(.progressAuditing)
    case .writing: return texts(.progressWriting)
    case .stopping: return texts(.progressStopping)
    }
  }

  private static func phrase(for phase: Phase) -> Phrase {
    switch phase {
    case .preparing: .phasePreparing
    case .starting: .phaseStarting
    case .pricing: .phasePricing
    case .searching: .phaseSearching
    case .proving: .phaseProving
    case .teaching: .phaseTeaching
    }
  }
}
