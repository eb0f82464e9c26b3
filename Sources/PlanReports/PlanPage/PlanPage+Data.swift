import JSONText
import PlanAudit
import Staffing

extension PlanPage {
  /// What only the details show, as JSON that may stand inside a script element.
  ///
  /// Lists stand for objects, and positions for people, schools and subjects, so that six thousand
  /// people take little room.
  func data(_ texts: Texts) -> String {
    var people = Numbered<Instructor>()
    let certificates = plan.problem.schools.map { SchoolCertificate($0.id, of: plan) }
    let schools = certificates.map { certificate in
      certificate.map { schoolJSON($0, &people, texts) } ?? .null
    }
    let value = JSONValue.object([
      ("words", words(texts)),
      ("schools", .array(schools)),
      ("subjects", .array(subjects.map { subjectJSON($0, texts) })),
      ("people", .strings(people.values.map { name(of: $0, texts) })),
    ])
    // Nothing in a name ends the element or begins a comment.
    return value.line.unicodeScalars.map { Self.escapes[$0] ?? String($0) }.joined()
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u{2028}": "\\u2028", "\u{2029}": "\\u2029",
  ]

  private func name(of who: Instructor, _ texts: Texts) -> String {
    switch who {
    case .teacher(let id): plan.name(of: id, masked: isMasked, texts)
    case .recruit(_, _, let number): texts(.certificateRecruit, ["number": "\(number)"])
    }
  }

  private func words(_ texts: Texts) -> JSONValue {
    .object(Self.words.map { ($0.0, .string(texts.source(of: $0.1))) })
  }

  /// The words that the script uses, by the names it knows.
  static let words: [(String, Phrase)] = [
    ("count", .pageCount), ("more", .pageMore), ("allRows", .pageAllRows), ("none", .pageNoRows),
    ("leaving", .pageLeavingTitle), ("arriving", .pageArrivingTitle), ("nobody", .pageNobody),
    ("subjects", .certificateSubjects), ("subject", .certificateSubject),
    ("people", .certificatePeople), ("missing", .certificateMissing),
    ("nothing", .certificateNothingMissing), ("person", .pagePersonLine),
    ("visitor", .pageVisitorLine), ("before", .certificateBefore), ("colon", .colon),
    ("comma", .comma), ("shortAt", .pageShortAt), ("school", .pageSchool),
    ("required", .pageRequired), ("shortBefore", .uncoveredBefore),
    ("shortAfter", .uncoveredAfter), ("opened", .after), ("yes", .pageIsOpened),
    ("no", .pageIsNotOpened), ("movers", .pageMovers), ("moveTo", .pageMoveTo),
    ("moveFrom", .pageMoveFrom), ("moveBetween", .pageMoveBetween), ("sum", .sum),
    ("legend", .certificateLegend),
  ]

  private func schoolJSON(
    _ certificate: SchoolCertificate,
    _ people: inout Numbered<Instructor>,
    _ texts: Texts
  ) -> JSONValue {
    let id = certificate.school.id
    let recruits = plan.plan.recruits.filter { $0.school == id && $0.count > 0 }.map {
      texts(
        .pageRecruits,
        [
          "subject": texts(
            .offeringName,
            ["subject": texts.name(of: $0.subject), "stage": texts.name(of: $0.stage)]
          ), "count": "\($0.count)",
        ]
      )
    }
    var rows: [JSONValue] = []
    for row in certificate.rows {
      let persons = row.people.map { person in
        JSONValue.array([
          .int(people.number(of: person.instructor)),
          .string(texts(SchoolCertificate.mark(for: person))),
          .number(person.periods),
          person.visitingFrom.flatMap { positions[$0] }.map { .int($0) } ?? .null,
        ])
      }
      rows.append(
        .array([
          .string(texts.subjectOfStage(row.offering)),
          .array(certificate.columns.map { row.cells[$0].map(Self.json) ?? .int(0) }),
          Self.json(row.sum), .array(persons),
        ])
      )
    }
    return .object([
      ("kind", .string(certificate.kind(texts))),
      ("verdict", .string(texts(certificate.verdict))),
      ("full", .bool(certificate.teachesEveryPeriod)),
      ("before", .string(texts(certificate.verdictBefore))),
      (
        "levels",
        .array(certificate.levels(texts).map { .strings([$0.label, $0.value, $0.style]) })
      ),
      ("grades", .strings(certificate.columns.map { certificate.name(of: $0, texts) })),
      ("rows", .array(rows)),
      ("missing", .strings(certificate.missing(texts))),
      ("recruits", .strings(recruits)),
    ])
  }

  private static func json(_ periods: SchoolCertificate.Periods) -> JSONValue {
    .array([.number(periods.required), .number(periods.taught)])
  }

  private func subjectJSON(_ count: SubjectCount, _ texts: Texts) -> JSONValue {
    .array(
      count.shortages.map { shortage in
        .array([
          .int(positions[shortage.offering.school] ?? 0),
          .string(texts.name(of: shortage.offering.stage)), .number(shortage.required),
          .number(shortage.before), .number(shortage.after), .bool(shortage.isOpened),
        ])
      }
    )
  }
}

/// Values with the numbers under which they were first met.
struct Numbered<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a value, a new one where it is met first.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
