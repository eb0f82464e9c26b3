import JSONText

/// Why a plan was not adopted.
public struct AdoptionRefusalReport: Sendable {
  private let refusals: [Adoption.Refusal]
  private let path: String

  /// A report of the reasons against adopting the plan at a path.
  public init(_ refusals: [Adoption.Refusal], of path: String) {
    self.refusals = refusals
    self.path = path
  }

  /// The reasons as text, with what to do about each.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    return texts.text(
      [texts.marked(.adoptRefused, ["path": path], as: .bad)]
        + refusals.flatMap { Self.lines(of: $0, texts) }.map { "  " + $0 }
    )
  }

  /// The reasons as JSON.
  public var json: String {
    JSONValue.object([
      ("adopted", .bool(false)),
      ("path", .string(path)),
      ("reasons", .array(refusals.map(Self.json))),
    ]).text + "\n"
  }

  private static func lines(of refusal: Adoption.Refusal, _ texts: Texts) -> [String] {
    switch refusal {
    case .doesNotHold:
      return [texts(.adoptDoesNotHold)]
    case .incomplete(let names):
      return [texts(.adoptIncomplete, ["names": texts.list(names)])]
    case .otherInputs(let files):
      let shown = texts.list(Array(files.prefix(CompareReport.screenful)))
      return [texts(.adoptOtherInputs, ["count": "\(files.count)", "files": shown])]
    case .unknownLevel(let name):
      return [texts(.adoptUnknownLevel, ["level": name])]
    case .gapUnknown(let level):
      let values = ["name": level, "level": texts.name(ofLevel: level)]
      return [texts(.adoptGapUnknown, values)]
    case .notWithinGap(let level, let gap, let accepted):
      return [
        texts(
          .adoptNotWithinGap,
          [
            "name": level, "level": texts.name(ofLevel: level), "gap": Figures.gap(gap),
            "accepted": Figures.gap(accepted), "enough": enough(for: gap),
          ]
        )
      ]
    }
  }

  /// A short number that is not below a gap, to be written behind `--gap`.
  private static func enough(for gap: Double) -> String {
    Figures.short((gap * 1000).rounded(.up) / 1000, places: 3)
  }

  private static func json(_ refusal: Adoption.Refusal) -> JSONValue {
    switch refusal {
    case .doesNotHold:
      .object([("reason", .string("does_not_hold"))])
    case .incomplete(let names):
      .object([("reason", .string("incomplete")), ("names", .strings(names))])
    case .otherInputs(let files):
      .object([("reason", .string("other_inputs")), ("files", .strings(files))])
    case .unknownLevel(let name):
      .object([("reason", .string("unknown_level")), ("level", .string(name))])
    case .gapUnknown(let level):
      .object([("reason", .string("gap_unknown")), ("level", .string(level))])
    case .notWithinGap(let level, let gap, let accepted):
      .object([
        ("reason", .string("not_within_gap")), ("level", .string(level)), ("gap", .number(gap)),
        ("accepted_gap", .number(accepted)),
      ])
    }
  }
}
