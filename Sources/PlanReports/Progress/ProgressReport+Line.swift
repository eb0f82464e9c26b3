import TextWidth

extension ProgressReport {
  /// The line in full.
  public func line(in language: Language) -> String {
    line(Texts.of(language), .full)
  }

  /// The line for a terminal of a width: what matters least is left out first, and what still
  /// does not fit is cut.
  public func line(in language: Language, width: Int) -> String {
    let texts = Texts.of(language)
    let lines = Detail.allCases.lazy.map { line(texts, $0) }
    let fitting = lines.first { $0.displayWidth <= width }
    return fitting ?? line(texts, .figures).cut(toWidth: width)
  }

  /// How much of a level a line tells, from the most to the least.
  private enum Detail: CaseIterable {
    /// Everything.
    case full
    /// Everything, the phase in one word.
    case short
    /// Without the gap.
    case withoutGap
    /// Value, bound and achieved share alone.
    case figures
  }

  private func line(_ texts: Texts, _ detail: Detail) -> String {
    texts(.progressLine, ["seconds": Figures.short(seconds), "step": words(texts, detail)])
  }

  private func words(_ texts: Texts, _ detail: Detail) -> String {
    switch step {
    case .loading: return texts(.progressLoading)
    case .loaded(let schools, let teachers):
      return texts(.progressLoaded, ["schools": "\(schools)", "teachers": "\(teachers)"])
    case .loadingRosters: return texts(.progressLoadingRosters)
    case .loadingPlan: return texts(.progressLoadingPlan)
    case .loadedPlan(let assignments):
      return texts(.progressLoadedPlan, ["assignments": "\(assignments)"])
    case .planning(let phase, let level):
      guard let level else { return texts(Self.phrase(for: phase)) }
      return words(texts, phase, level, detail)
    case .auditing: return texts(.progressAuditing)
    case .inspecting: return texts(.progressInspecting)
    case .making: return texts(.progressMaking)
    case .classes: return texts(.progressClasses)
    case .placing(let done, let all):
      return texts(.progressPlacing, ["done": "\(done)", "schools": "\(all)"])
    case .writing: return texts(.progressWriting)
    case .sweeping(let done, let all):
      return texts(.progressSweeping, ["done": "\(done)", "combinations": "\(all)"])
    case .combination(let combination): return combination.words(texts)
    case .leavingOff: return texts(.progressLeavingOff)
    case .stopping: return texts(.progressStopping)
    }
  }

  private func words(
    _ texts: Texts,
    _ phase: Phase,
    _ level: LevelProgress,
    _ detail: Detail
  ) -> String {
    // English names carry the Chinese ones with them, for which a narrow line has no room.
    let isNamedInFull = detail == .full || texts.language == .zh
    let name = isNamedInFull ? texts.name(ofLevel: level.name) : level.name
    let doing = texts(detail == .full ? Self.phrase(for: phase) : Self.shortPhrase(for: phase))
    guard let value = level.value else {
      return texts(.progressNoPlan, ["phase": doing, "level": name])
    }
    var parts = detail == .figures ? [] : [doing]
    func figure(_ value: Double) -> String { Figures.short(value, places: 2) }
    parts.append(texts(.progressValue, ["value": figure(value)]))
    parts.append(texts(.progressBound, ["bound": level.bound.map(figure) ?? "–"]))
    if let achieved = level.achieved {
      let share = Figures.percent(achieved, places: 2)
      parts.append(texts(.progressAchieved, ["achieved": share]))
    }
    // While the bound is still far off, the gap says nothing.
    let gap = level.gap.flatMap { $0 < 10 ? Figures.gap($0) : nil } ?? "–"
    if level.achieved == nil || detail == .full || detail == .short {
      parts.append(texts(.progressGap, ["gap": gap]))
    }
    let told = parts.joined(separator: texts(.progressComma))
    return texts(.progressLevel, ["level": name, "figures": told])
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

  private static func shortPhrase(for phase: Phase) -> Phrase {
    switch phase {
    case .preparing: .phasePreparingShort
    case .starting: .phaseStartingShort
    case .pricing: .phasePricingShort
    case .searching: .phaseSearchingShort
    case .proving: .phaseProvingShort
    case .teaching: .phaseTeachingShort
    }
  }
}
