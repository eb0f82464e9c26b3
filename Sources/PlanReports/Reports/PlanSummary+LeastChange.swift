import JSONText
import Staffing

extension PlanSummary {
  /// Who is placed otherwise than in the earlier plan, and what leaving each there would have cost.
  func leastChangeLines(_ texts: Texts) -> [String] {
    guard let change = record.leastChange else { return [] }
    let counts = [
      "people": "\(change.people)", "least": "\(change.bound)", "forced": "\(change.forced)",
    ]
    let title = texts.heading(.leastChangeTitle, counts)
    guard !disturbed.isEmpty else { return [title] }
    let lines = ObjectionLines(problem, texts)
    var table = TextTable(
      header: [
        "", texts(.leastChangeEarlier), texts(.leastChangeNow), texts(.leastChangeElse),
      ],
      alignments: [.leading, .leading, .leading, .sentence]
    )
    for person in disturbed {
      table.add(
        lines.person(person.teacher),
        texts.school(person.earlier, of: problem),
        texts.school(person.now, of: problem),
        person.alternative.text(texts)
      )
    }
    return [title] + texts.lines(of: table)
  }

  /// The same for programs, or null.
  var leastChangeJSON: JSONValue {
    guard let change = record.leastChange else { return .null }
    return .object([
      ("people", .int(change.people)),
      ("bound", .int(change.bound)),
      ("forced", .int(change.forced)),
      (
        "disturbed",
        .array(
          disturbed.map { person in
            .object([
              ("teacher", .string(person.teacher.text)),
              ("earlier", .string(person.earlier.text)),
              ("now", .string(person.now.text)),
              ("undisturbed", person.alternative.json),
            ])
          }
        )
      ),
    ])
  }
}

extension Disturbance.Alternative {
  fileprivate func text(_ texts: Texts) -> String {
    switch self {
    case .forbidden: texts(.leastChangeForbidden)
    case .notAsked, .priced(.undecided): texts(.leastChangeNotAsked)
    case .priced(.asPlanned): texts(.objectionAsPlanned)
    case .priced(.impossible): texts(.leastChangeImpossible)
    case .priced(.possible(let price)):
      texts(
        .leastChangePrice,
        [
          "curriculum": Figures.signed(price.levels[0].atMost, places: 2),
          "staffing": Figures.signed(price.levels[1].atMost, places: 2),
          "people": "\(price.affected.count)",
        ]
      )
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .forbidden: .object([("possible", .bool(false)), ("forbidden", .bool(true))])
    case .notAsked, .priced(.undecided): .null
    case .priced(.asPlanned): .object([("possible", .bool(true))])
    case .priced(.impossible): .object([("possible", .bool(false)), ("forbidden", .bool(false))])
    case .priced(.possible(let price)):
      .object([("possible", .bool(true))] + price.members)
    }
  }
}
