import JSONText
import PlanAudit
import Staffing

extension CompareReport {
  /// The report as JSON; `Comparing.md` of the documentation says what every key means.
  public var json: String {
    let answer = JSONValue.object([
      ("identical", .bool(comparison.isIdentical)),
      ("plans", .array(comparison.plans.map(Self.json))),
      ("differences", .array(comparison.differences.map(Self.json))),
      ("adopted_elsewhere", .array(comparison.adoptedElsewhere.map(Self.json))),
      ("assigned_differently", .array(comparison.people.map(Self.json))),
    ])
    return answer.text + "\n"
  }

  private static func json(_ figures: PlanFigures) -> JSONValue {
    let record = figures.plan.record
    let topics = PlanFigure.Topic.allCases.map { topic in
      (topic.rawValue, figures.absent.contains(topic) ? .null : json(topic, figures))
    }
    return .object(
      [
        ("path", .string(figures.plan.path)),
        ("title", .optional(record?.title)),
        ("status", .optional(record?.status.rawValue)),
        ("stopped_by", .optional(record?.stoppedBy.rawValue)),
        ("adopted", figures.plan.adoption.map(json) ?? .null),
      ] + topics + [("disagreements", .array(figures.disagreements.map(json)))]
    )
  }

  /// The figures of a topic: one object for each thing, one member for each measure.
  private static func json(_ topic: PlanFigure.Topic, _ figures: PlanFigures) -> JSONValue {
    var names: [String] = []
    var members: [String: [(String, JSONValue)]] = [:]
    for figure in figures.figures where figure.key.topic == topic {
      let key = figure.key
      if members[key.name] == nil {
        names.append(key.name)
        if topic == .terms { members[key.name] = level(of: key.name, figures) }
      }
      let value =
        key.measure == .met
        ? figure.value.map { .bool($0 > 0) } ?? .null : number(figure.value, key)
      members[key.name, default: []].append((key.measure.rawValue, value))
    }
    return .array(names.map { .object([("name", .string($0))] + (members[$0] ?? [])) })
  }

  /// The level that a term counts in, with its bound: a term alone has none.
  private static func level(of term: String, _ figures: PlanFigures) -> [(String, JSONValue)] {
    let levels = figures.plan.record?.levels ?? []
    let own = TermID(rawValue: term)?.level.rawValue
    let level = levels.first { $0.name == own } ?? levels.first { $0.name == "blended" }
    return [("level", .optional(level?.name)), ("level_bound", .optional(level?.bound))]
  }

  private static func number(_ value: Double?, _ key: PlanFigure.Key) -> JSONValue {
    guard key.isCount, let value, let whole = Int(exactly: value) else { return .optional(value) }
    return .int(whole)
  }

  private static func json(_ difference: PlanDifference) -> JSONValue {
    let topics = PlanFigure.Topic.allCases.map { topic in
      (topic.rawValue, JSONValue.array(difference.figures(of: topic).map(json)))
    }
    return .object(
      [
        ("path", .string(difference.path)),
        ("identical", .bool(difference.isEmpty)),
      ] + topics + [
        ("assigned_differently", .int(difference.assignedDifferently)),
        ("chains", .array(difference.chains.map(json))),
        ("taught_differently", .int(difference.taughtDifferently)),
        ("inputs", .array(difference.inputs.map(json))),
        ("options", .array(difference.options.map(json))),
        ("scenario", difference.scenario.map(json) ?? .null),
        ("not_compared", .array(difference.notCompared.map(json))),
      ]
    )
  }

  private static func json(_ figure: PlanDifference.Figure) -> JSONValue {
    .object([
      ("name", .string(figure.key.name)),
      ("measure", .string(figure.key.measure.rawValue)),
      ("first", number(figure.first, figure.key)),
      ("other", number(figure.other, figure.key)),
      ("absolute", number(figure.absolute, figure.key)),
      ("relative", .optional(figure.relative)),
    ])
  }

  private static func json(_ topic: PlanFigure.Topic) -> JSONValue {
    .object([("topic", .string(topic.rawValue)), ("file", .string(topic.file))])
  }

  private static func json(_ person: PlanComparison.Person) -> JSONValue {
    .object([
      ("teacher", .string(person.teacher.text)),
      ("schools", .array(person.schools.map { .optional($0?.text) })),
    ])
  }

  private static func json(_ disagreement: Discrepancy) -> JSONValue {
    .object([
      ("file", .string(disagreement.file.rawValue)),
      ("key", .string(disagreement.key)),
      ("column", .string(disagreement.column)),
      ("stated", .string(disagreement.found)),
      ("counted", .string(disagreement.expected)),
    ])
  }
}
