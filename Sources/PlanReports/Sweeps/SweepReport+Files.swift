import JSONText
import Staffing

extension SweepReport {
  /// The rows of `sweep.csv`, the header first; the same in every language, without people.
  public var rows: [[String]] {
    let terms = terms
    var header =
      ["number", "name"] + sweep.settings.map(\.key) + ["status", "stopped_by", "reason"]
    for level in sweep.levels {
      header += ["value", "bound", "gap", "achieved"].map { "\(level)_\($0)" }
    }
    header += terms.map(\.rawValue) + ["moved", "floors_met", "floors"]
    header += ["opened", "fully_opened"].flatMap { name in
      ["before", "after"].map { "schools_\(name)_\($0)" }
    }
    header += ["began_from", "seconds", "dominated", "dominated_by", "certain"]
    return [header] + sweep.combinations.indices.map { row($0, terms) }
  }

  /// The terms that some plan has.
  private var terms: [TermID] {
    let present = Set(sweep.combinations.flatMap { $0.record?.terms.map(\.term) ?? [] })
    return TermID.allCases.filter(present.contains)
  }

  private func row(_ index: Int, _ terms: [TermID]) -> [String] {
    let combination = sweep.combinations[index]
    var row = ["\(index + 1)", combination.name] + combination.values
    row += [combination.status, combination.stoppedBy?.rawValue ?? ""]
    row.append(combination.concessions.map(Self.reason).joined(separator: "; "))
    let record = combination.record
    for name in sweep.levels {
      let level = record?.levels.first { $0.name == name }
      row += [level?.value, level?.bound, level?.gap, level?.achieved].map(Self.number)
    }
    row += terms.map { term in Self.number(record?.terms.first { $0.term == term }?.value) }
    let floors = record?.floors.filter { $0.state != .void }
    row += [
      combination.moved.map { "\($0)" } ?? "",
      floors.map { "\($0.count { $0.state == .met })" } ?? "", floors.map { "\($0.count)" } ?? "",
    ]
    row += [record?.schoolsOpened, record?.schoolsFullyOpened].flatMap { count in
      [count?.before, count?.after].map { $0.map { "\($0)" } ?? "" }
    }
    let verdict = sweep.verdicts[index]
    row += [
      combination.beganFrom ?? "", Self.number(combination.seconds),
      record == nil ? "" : verdict == nil ? "no" : "yes",
      verdict.map { sweep.combinations[$0.by].name } ?? "",
      verdict.map { $0.isCertain ? "yes" : "no" } ?? "",
    ]
    return row
  }

  private static func number(_ value: Double?) -> String {
    value.map { JSONValue.number($0).line } ?? ""
  }

  /// A concession in ids and numbers, for example `R9 teachers 24/12`: required, then possible.
  private static func reason(_ concession: Infeasibility.Concession) -> String {
    let about =
      [concession.rule.rawValue, concession.floor].compactMap(\.self)
      + concession.schools.map(\.text) + [concession.subject?.id].compactMap(\.self)
    return (about + ["\(concession.required)/\(concession.possible)"]).joined(separator: " ")
  }

  /// The report as JSON; `Sweeping.md` of the documentation says what every key means.
  public var json: String {
    let counts = sweep.counts
    let answer = JSONValue.object([
      ("schema", .int(1)), ("title", .string(sweep.title)), ("finished", .bool(sweep.isFinished)),
      (
        "settings",
        .array(
          sweep.settings.map {
            .object([("key", .string($0.key)), ("values", .strings($0.values))])
          }
        )
      ),
      ("compared", .strings(sweep.measures.map(\.name))),
      ("axes", .strings([sweep.axes.across.name, sweep.axes.upward.name])),
      ("valued_differently", .strings(sweep.valuedDifferently)),
      ("planned", .int(counts.planned)), ("infeasible", .int(counts.infeasible)),
      ("undecided", .int(counts.undecided)), ("open", .int(counts.open)),
      ("efficient", .strings(sweep.efficient.map { sweep.combinations[$0].name })),
      ("combinations", .array(sweep.combinations.indices.map(combination))),
    ])
    return answer.text + "\n"
  }

  private func combination(_ index: Int) -> JSONValue {
    let combination = sweep.combinations[index]
    let verdict = sweep.verdicts[index]
    let record = combination.record
    let values = zip(sweep.settings, combination.values).map { ($0.key, JSONValue.string($1)) }
    return .object([
      ("number", .int(index + 1)), ("name", .string(combination.name)), ("values", .object(values)),
      ("status", .string(combination.status)),
      ("stopped_by", .optional(combination.stoppedBy?.rawValue)),
      ("conflicts", .array(combination.concessions.map(Self.json))),
      ("levels", .array(record?.levels.map(PlanSummary.json) ?? [])),
      ("terms", .array(record?.terms.map(PlanSummary.json) ?? [])),
      ("floors", .array(record?.floors.map(PlanSummary.json) ?? [])),
      ("moved", .optional(combination.moved)),
      ("schools_opened", record.map { PlanSummary.json($0.schoolsOpened) } ?? .null),
      ("schools_fully_opened", record.map { PlanSummary.json($0.schoolsFullyOpened) } ?? .null),
      ("began_from", .optional(combination.beganFrom)),
      ("seconds", .optional(combination.seconds)),
      ("dominated", record == nil ? .null : .bool(verdict != nil)),
      ("dominated_by", .optional(verdict.map { sweep.combinations[$0.by].name })),
      ("certain", verdict.map { .bool($0.isCertain) } ?? .null),
    ])
  }

  private static func json(_ concession: Infeasibility.Concession) -> JSONValue {
    .object([
      ("rule", .string(concession.rule.rawValue)), ("floor", .optional(concession.floor)),
      ("schools", .strings(concession.schools.map(\.text))),
      ("subject", .optional(concession.subject?.id)), ("required", .int(concession.required)),
      ("possible", .int(concession.possible)),
    ])
  }
}
