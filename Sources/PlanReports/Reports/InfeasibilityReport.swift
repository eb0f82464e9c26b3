import JSONText
public import Staffing

/// Why no plan keeps every rule, in words and numbers an office can act on.
public struct InfeasibilityReport: Sendable {
  private let problem: StaffingProblem
  private let infeasibility: Infeasibility

  /// A report of what the planner found about a problem.
  public init(_ infeasibility: Infeasibility, of problem: StaffingProblem) {
    self.problem = problem
    self.infeasibility = infeasibility
  }

  /// The explanation as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    return texts.text([texts.heading(.infeasibleTitle), ""] + lines(texts))
  }

  /// The explanation without its title, for an answer that has one of its own.
  func lines(_ texts: Texts) -> [String] {
    var lines = poolLines(texts)
    for (number, conflict) in infeasibility.conflicts.enumerated() {
      let words = ConflictText(conflict, of: problem, texts)
      lines += words.lines(number: number + 1, of: infeasibility.conflicts.count) + [""]
    }
    if infeasibility.concessions.isEmpty {
      // Where nothing that may give way stands in the way, the conflicts say all there is to say.
      if !infeasibility.isProvenLeast { lines.append(texts(.infeasibleNothing)) }
    } else {
      lines.append(texts(infeasibility.isProvenLeast ? .infeasibleProven : .infeasibleBestFound))
      lines += infeasibility.concessions.map { "  - " + texts.sentence(for: $0, of: problem) }
    }
    if infeasibility.conflicts.isEmpty, !infeasibility.against.isEmpty {
      lines += ["", texts.heading(.againstTitle)]
      lines += infeasibility.against.sorted().map { "  - " + texts.title(of: $0) }
    }
    return lines
  }

  /// The explanation as JSON.
  public func json(in language: Language) -> String { jsonValue(in: language).text + "\n" }

  /// The same as a value, for an answer that holds it.
  func jsonValue(in language: Language) -> JSONValue {
    let texts = Texts.of(language)
    let pools = infeasibility.floorPools.map { pool in
      JSONValue.object([
        ("name", .string(pool.name)),
        ("population", .int(pool.population)),
        ("movable", .int(pool.movable)),
        ("required", .int(pool.required)),
      ])
    }
    return .object([
      ("outcome", .string("infeasible")),
      ("proven_least", .bool(infeasibility.isProvenLeast)),
      ("conflicts", .array(infeasibility.concessions.map { $0.json(texts, of: problem) })),
      (
        "minimal_conflicts",
        .array(infeasibility.conflicts.map { ConflictText($0, of: problem, texts).json })
      ),
      ("against", .strings(infeasibility.against.sorted().map(\.rawValue))),
      ("floors", .array(pools)),
    ])
  }

  private func poolLines(_ texts: Texts) -> [String] {
    guard !infeasibility.floorPools.isEmpty else { return [] }
    var table = TextTable(
      header: [
        texts(.floorName), texts(.floorPopulation), texts(.floorMovable), texts(.floorRequired), "",
      ],
      alignments: [.leading, .trailing, .trailing, .trailing, .sentence]
    )
    for pool in infeasibility.floorPools {
      let short = pool.required - pool.movable
      table.add(
        texts.floorTitle(pool.name),
        "\(pool.population)",
        "\(pool.movable)",
        "\(pool.required)",
        short > 0 ? texts.marked(.poolTooSmall, ["short": "\(short)"], as: .bad) : ""
      )
    }
    return [texts.heading(.infeasiblePools)] + texts.lines(of: table) + [""]
  }
}
