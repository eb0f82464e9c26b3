import JSONText
public import Staffing

/// What `adopt` says where a plan is adopted, or was already.
public struct AdoptionReport: Sendable {
  private let plan: AdoptedPlan
  private let path: String
  private let register: String
  private let replaced: AdoptedPlan?
  private let isNew: Bool

  /// A report of a plan at a path that stands in a register; `replaced` is the one it took the
  /// place of.
  public init(
    _ plan: AdoptedPlan,
    at path: String,
    in register: String,
    replacing replaced: AdoptedPlan?,
    isNew: Bool
  ) {
    self.plan = plan
    self.path = path
    self.register = register
    self.replaced = replaced
    self.isNew = isNew
  }

  /// The report as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let values = [
      "path": path, "year": "\(plan.schoolYear)", "date": "\(plan.date)", "title": plan.title,
    ]
    var sentences = [texts.marked(isNew ? .adopted : .adoptedAlready, values, as: .good)]
    if let replaced {
      sentences.append(
        texts(.adoptedReplacing, ["folder": replaced.folder, "date": "\(replaced.date)"])
      )
    }
    let digests = ["files": "\(plan.files.count)", "inputs": "\(plan.inputs.count)"]
    let places = texts(.adoptedRecord, digests.merging(["register": register]) { one, _ in one })
    return texts.text(sections: [sentences, texts.lines(of: levels(texts)), [places]])
  }

  /// The report as JSON.
  public var json: String {
    JSONValue.object([
      ("adopted", .bool(true)),
      ("new", .bool(isNew)),
      ("register", .string(register)),
      ("school_year", .int(plan.schoolYear)),
      ("date", .string("\(plan.date)")),
      ("title", .string(plan.title)),
      ("folder", .string(plan.folder)),
      (
        "levels",
        .array(
          plan.levels.map { level in
            .object([
              ("name", .string(level.name)), ("value", .number(level.value)),
              ("bound", .number(level.bound)), ("gap", .number(level.gap)),
              ("accepted_gap", .number(level.acceptedGap)),
            ])
          }
        )
      ),
      (
        "replaced",
        replaced.map {
          .object([("folder", .string($0.folder)), ("date", .string("\($0.date)"))])
        } ?? .null
      ),
    ]).text + "\n"
  }

  private func levels(_ texts: Texts) -> TextTable {
    var table = TextTable(
      header: [
        texts(.levelsTitle), texts(.levelValue), texts(.levelBound), texts(.levelGap),
        texts(.adoptedGap),
      ],
      alignments: [.leading],
      indentation: 0
    )
    for level in plan.levels {
      table.add(
        "  " + texts.name(ofLevel: level.name),
        Figures.short(level.value, places: 3),
        Figures.short(level.bound, places: 3),
        Figures.gap(level.gap),
        Figures.gap(level.acceptedGap)
      )
    }
    return table
  }
}
