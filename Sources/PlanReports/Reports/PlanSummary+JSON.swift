import JSONText
import PlanAudit
import Staffing

extension PlanSummary {
  /// The summary as JSON: the keys of `plan.json` that are the plan's own, and what the text says
  /// beyond them.
  public var json: String {
    let moves = MoveCounts(audit.tables.assignments, of: problem)
    let answer = JSONValue.object([
      ("outcome", .string("planned")),
      ("title", .string(problem.title)),
      ("output", .string(output)),
      ("status", .string(record.status.rawValue)),
      ("stopped_by", .string(record.stoppedBy.rawValue)),
      ("gap_asked_for", .number(gapAskedFor)),
      ("levels", .array(record.levels.map(Self.json))),
      ("terms", .array(record.terms.map(Self.json))),
      ("floors", .array(audit.tables.floors.map(Self.json))),
      ("schools_opened", Self.json(audit.schoolsOpened)),
      ("schools_fully_opened", Self.json(audit.schoolsFullyOpened)),
      ("coverage", .array(coverage)),
      ("moves", json(moves)),
      ("overrides", .array(overrides.map(Self.json))),
      ("recruits_placed", .int(recruits.reduce(0) { $0 + $1.count })),
      ("recruits", recruitsJSON),
      ("new_schools", newSchoolsJSON),
      ("class_tables", classTablesJSON),
      ("earlier_plan", takenOverJSON),
      ("least_change", leastChangeJSON),
      ("seconds", .number(record.seconds)),
    ])
    return answer.text + "\n"
  }

  private var coverage: [JSONValue] {
    func group(_ name: String, where isInGroup: (School) -> Bool) -> JSONValue {
      let counts = CoverageCounts(audit, of: problem, where: isInGroup)
      return .object([
        ("schools", .string(name)),
        ("uncovered_before", .number(counts.uncoveredBefore)),
        ("uncovered_after", .number(counts.uncoveredAfter)),
        ("missing_before", .int(counts.missingBefore)),
        ("missing_after", .int(counts.missingAfter)),
      ])
    }
    return School.Location.allCases.map { location in
      group(location.rawValue) { $0.location == location }
    } + [group("priority") { $0.isPriority }, group("all") { _ in true }]
  }

  private func json(_ moves: MoveCounts) -> JSONValue {
    let forms = ExchangeForm.allCases.map { ($0.rawValue, JSONValue.int(moves.byForm[$0] ?? 0)) }
    let directions = School.Location.allCases.flatMap { from in
      School.Location.allCases.map { to in
        JSONValue.object([
          ("from", .string(from.rawValue)),
          ("to", .string(to.rawValue)),
          ("moves", .int(moves.byDirection[MoveCounts.Direction(from: from, to: to)] ?? 0)),
        ])
      }
    }
    return .object([
      ("moved", .int(moves.total)),
      ("active", .int(moves.active)),
      ("forms", .object(forms)),
      ("directions", .array(directions)),
      ("to_priority", .int(moves.toPriority)),
      ("from_priority", .int(moves.fromPriority)),
      ("mean_minutes", .optional(moves.meanMinutes)),
      ("longest_minutes", .optional(moves.minutes.max())),
      (
        "wishes",
        .object([
          ("first", .int(moves.wishes(rank: 1))),
          ("second", .int(moves.wishes(rank: 2))),
          ("third", .int(moves.wishes(rank: 3))),
          ("later", .int(moves.wishes(rank: 4))),
          ("unmet", .int(moves.withoutTheirWish)),
          ("none_given", .int(moves.withoutWishes)),
        ])
      ),
    ])
  }

  static func json(_ figures: PlanRecord.LevelFigures) -> JSONValue {
    .object([
      ("name", .string(figures.name)),
      ("value", .number(figures.value)),
      ("bound", .number(figures.bound)),
      ("gap_absolute", .number(figures.absoluteGap)),
      ("gap", .number(figures.gap)),
      ("status_quo", .number(figures.statusQuo)),
      ("achieved", .optional(figures.achieved)),
      ("seconds", .number(figures.seconds)),
    ])
  }

  static func json(_ figure: PlanRecord.TermFigure) -> JSONValue {
    .object([
      ("name", .string(figure.term.rawValue)),
      ("level", .string(figure.term.level.rawValue)),
      ("value", .number(figure.value)),
      ("weight", .number(figure.weight)),
    ])
  }

  static func json(_ row: PlanTables.FloorRow) -> JSONValue {
    .object([
      ("name", .string(row.name)),
      ("population", .int(row.population)),
      ("base", .int(row.base)),
      ("share", .number(row.share)),
      ("required", .int(row.required)),
      ("moved", .int(row.moved)),
      ("met", row.state == .void ? .null : .bool(row.state == .met)),
    ])
  }

  static func json(_ count: PlanRecord.SchoolCount) -> JSONValue {
    .object([
      ("before", .int(count.before)), ("after", .int(count.after)), ("of", .int(count.of)),
    ])
  }

  private static func json(_ override: DecisionOverride) -> JSONValue {
    .object([
      ("teacher", .string(override.teacher.text)),
      ("decision", .string(override.kind.rawValue)),
      ("school", .string(override.school.text)),
      ("rules", .strings(override.rules.map(\.rawValue))),
    ])
  }
}
