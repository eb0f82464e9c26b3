import JSONText
public import Staffing

/// The answers to a list of objections: a line each, then what the granted ones come to together.
public struct ObjectionsReport: Sendable {
  private let problem: StaffingProblem
  private let list: ObjectionList
  private let output: String?
  private let seconds: Double

  /// A report of a list that took so many seconds.
  ///
  /// `output` is the scenario that the granted ones were written to, as the user named it.
  public init(
    _ list: ObjectionList,
    of problem: StaffingProblem,
    output: String?,
    seconds: Double
  ) {
    self.list = list
    self.problem = problem
    self.output = output
    self.seconds = seconds
  }

  /// The answers as text.
  public func text(in language: Language, _ layout: TextLayout = .plain) -> String {
    let texts = Texts.of(language, layout)
    let lines = ObjectionLines(problem, texts)
    let granted = list.answers.count { $0.isGranted == true }
    let counts = ["all": "\(list.answers.count)", "granted": "\(granted)"]
    var sections = [
      [texts.heading(.objectionsTitle, counts)] + texts.lines(of: table(texts, lines))
        + ["", texts(.objectionsSigns)]
    ]
    if let together = list.together {
      sections.append([texts.heading(.objectionsTogether)] + lines.figures(of: together))
      sections.append(lines.affected(by: together))
    }
    let written =
      output.map { texts(.objectionsWritten, ["output": $0]) }
      ?? texts(.objectionNothingWritten, ["seconds": Figures.short(seconds)])
    sections.append(lines.decisions(list.decisions) + [written])
    return texts.text(sections: sections)
  }

  private func table(_ texts: Texts, _ lines: ObjectionLines) -> TextTable {
    var table = TextTable(
      header: [
        "", texts(.objectionsPossible), texts(.objectionsGranted),
        texts(.objectionsPeriods), texts(.objectionsStaffing), texts(.objectionsOthers),
      ],
      alignments: [.leading, .verdict, .verdict]
    )
    for answer in list.answers {
      let possible: Phrase
      switch answer.outcome {
      case .asPlanned: possible = .objectionsAsPlanned
      case .possible: possible = .yes
      case .impossible: possible = .no
      case .undecided: possible = .objectionsUnknown
      }
      let price = answer.price
      table.add(
        cells: [
          lines.person(answer.objection.teacher) + texts(.colon) + lines.wish(answer.objection),
          texts(possible), texts(answer.isGranted == true ? .yes : .no),
          price.map { Figures.signed($0.levels[0].atMost) } ?? "",
          price.map { Figures.signed($0.levels[1].atMost) } ?? "",
          price.map { "\($0.affected.count)" } ?? "",
        ]
      )
    }
    return table
  }

  /// The answers as JSON.
  public func json(in language: Language) -> String {
    let answers = list.answers.map { JSONValue.object($0.members(of: problem, in: language)) }
    let members: [(String, JSONValue)] = [
      ("objections", .array(answers)),
      ("granted", .int(list.answers.count { $0.isGranted == true })),
      ("together", list.together.map { .object($0.members) } ?? .null),
      ("output", .optional(output)),
      ("seconds", .number(seconds)),
    ]
    return JSONValue.object(members).text + "\n"
  }
}
