import Staffing

/// Answers to objections in words, for one or for a list.
struct ObjectionLines {
  private let problem: StaffingProblem
  private let texts: Texts

  init(_ problem: StaffingProblem, _ texts: Texts) {
    self.problem = problem
    self.texts = texts
  }

  /// Who asks for what, and where the plan has them.
  func title(of answer: ObjectionAnswer) -> String {
    texts(
      .objectionTitle,
      [
        "teacher": person(answer.objection.teacher),
        "wish": wish(answer.objection),
        "planned": texts.school(answer.planned, of: problem),
      ]
    )
  }

  /// What is asked for, for example `to stay`.
  func wish(_ objection: Objection) -> String {
    switch objection.wish {
    case .stay: texts(.wishStay)
    case .avoid(let school): texts(.wishAvoid, ["school": texts.school(school, of: problem)])
    case .move(let school): texts(.wishMove, ["school": texts.school(school, of: problem)])
    }
  }

  /// Whether it is possible, in a sentence.
  func verdict(on answer: ObjectionAnswer) -> String {
    switch answer.outcome {
    case .asPlanned: return texts(.objectionAsPlanned)
    case .impossible: return texts.marked(.objectionImpossible, as: .bad)
    case .undecided: return texts(.objectionUndecided)
    case .possible(let price):
      let values = [
        "school": price.schools[answer.objection.teacher].map { texts.school($0, of: problem) }
          ?? ""
      ]
      return price.isFree
        ? texts.marked(.objectionFree, values, as: .good)
        : texts(.objectionPossible, values)
    }
  }

  /// The levels and, below each, its terms that change or may.
  func figures(of price: ObjectionPrice) -> [String] {
    var table = TextTable(
      header: [
        texts(.objectionPrice), texts(.objectionNow), texts(.objectionThen), texts(.atLeast),
        texts(.atMost),
      ],
      alignments: [.leading]
    )
    for (level, figure) in zip(Level.allCases, price.levels) {
      table.add(cells: [texts.name(ofLevel: level.rawValue)] + cells(figure))
      for term in price.terms where price.isWorthALine(term, of: level) {
        let name = TermID(rawValue: term.name).map(texts.name(of:)) ?? term.name
        // What a term comes to at least says little where the level's proof is wide.
        let told = cells(term, provesLeast: level == .curriculum)
        table.add(cells: ["  " + name] + told)
      }
    }
    let opened = [
      "before": "\(price.fullyOpened.before)", "after": "\(price.fullyOpened.after)",
    ]
    return texts.lines(of: table) + ["", texts(.objectionIntervals)]
      + (price.fullyOpened.before == price.fullyOpened.after
        ? [] : [texts(.objectionOpened, opened)])
  }

  private func cells(_ figure: ObjectionPrice.Figure, provesLeast: Bool = true) -> [String] {
    [
      Figures.short(figure.before, places: 2), Figures.short(figure.after, places: 2),
      provesLeast ? Figures.signed(figure.atLeast, places: 2) : "",
      Figures.signed(figure.atMost, places: 2),
    ]
  }

  /// Who else works elsewhere than in the plan.
  func affected(by price: ObjectionPrice) -> [String] {
    guard !price.affected.isEmpty else { return [texts(.objectionNobodyElse)] }
    let people = ["people": "\(price.affected.count)", "least": "\(price.leastPeople)"]
    let lines = ChainLines(texts: texts, person: person) { texts.school($0, of: problem) }
    return [texts.heading(.objectionAffected, people)]
      + price.chains.flatMap { chain in
        ["  " + lines.title(of: chain)] + lines.steps(of: chain).map { "    " + $0 }
      }
  }

  /// The decisions that grant it.
  func decisions(_ change: DecisionChange) -> [String] {
    change.added.map { texts(.decisionComes, ["decision": decision($0)]) }
      + change.removed.map { texts(.decisionGoes, ["decision": decision($0)]) }
  }

  private func decision(_ decision: Decision) -> String {
    let kind = texts.name(of: decision.kind)
    let what =
      decision.school.map {
        texts(
          .decisionWithSchool,
          ["decision": kind, "school": texts.school($0, of: problem)]
        )
      } ?? kind
    return texts(
      .decisionOnPerson,
      ["teacher": person(decision.teacher), "decision": what]
    )
  }

  /// A person by name and id.
  func person(_ id: Teacher.ID) -> String {
    let name = problem.teachers.first { $0.id == id }?.name ?? ""
    guard !name.isEmpty, name != id.text else { return id.text }
    return texts(.personName, ["name": name, "id": id.text])
  }
}

extension ObjectionPrice {
  /// Whether a term of a level changes.
  fileprivate func isWorthALine(_ term: Figure, of level: Level) -> Bool {
    guard TermID(rawValue: term.name)?.level == level else { return false }
    return abs(term.atMost) >= 0.005
  }
}
