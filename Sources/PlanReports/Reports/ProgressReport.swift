/// One line of progress; it carries figures only, neither ids nor names of people.
public struct ProgressReport: Sendable, Hashable {
  /// What the program is doing.
  public enum Step: Sendable, Hashable {
    /// The scenario is read.
    case loading
    /// The scenario was read, with so many schools and teachers.
    case loaded(schools: Int, teachers: Int)
    /// The level is being improved.
    case improving(level: String, value: Double?, bound: Double?, gap: Double?)
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
    case .improving(let level, let value, let bound, let gap):
      let name = texts.name(ofLevel: level)
      guard let value else { return texts(.progressNoPlan, ["level": name]) }
      return texts(
        .progressBest,
        [
          "level": name,
          "value": Figures.short(value, places: 2),
          "bound": bound.map { Figures.short($0, places: 2) } ?? "–",
          "gap": gap.map(Figures.gap) ?? "–",
        ]
      )
    case .auditing: return texts(.progressAuditing)
    case .writing: return texts(.progressWriting)
    case .stopping: return texts(.progressStopping)
    }
  }
}
