import JSONText
import Staffing

/// `plan.json` as text.
enum RecordText {
  /// Version of the layout; keys are only ever added.
  static let schema = 1.0

  /// The record with its keys in the order of the format.
  static func json(of record: PlanRecord) -> JSONValue {
    var members = members(of: record)
    if !record.classTables.isEmpty {
      members.append(("class_tables", .array(record.classTables.map(classTable))))
    }
    if let again = record.replanning {
      members.append(
        (
          "replanned",
          .object([
            ("schools", .int(again.schools)),
            ("untaught_periods_before", .number(again.openPeriodsBefore)),
            ("untaught_periods_after", .number(again.openPeriodsAfter)),
          ])
        )
      )
    }
    if let change = record.leastChange {
      members.append(
        (
          "least_change",
          .object([
            ("people", .int(change.people)),
            ("bound", .int(change.bound)),
            ("forced", .int(change.forced)),
          ])
        )
      )
    }
    return .object(members)
  }

  private static func members(of record: PlanRecord) -> [(String, JSONValue)] {
    [
      ("schema", .number(schema)),
      ("title", .string(record.title)),
      ("status", .string(record.status.rawValue)),
      ("stopped_by", .string(record.stoppedBy.rawValue)),
      ("levels", .array(record.levels.map(level))),
      ("terms", .array(record.terms.map(term))),
      ("floors", .array(record.floors.map(floor))),
      ("schools_fully_opened", count(record.schoolsFullyOpened)),
      ("schools_opened", count(record.schoolsOpened)),
      ("inputs", texts(record.inputs)),
      (
        "program",
        .object([
          ("version", .string(record.programVersion)),
          ("glpk", .string(record.glpkVersion)),
        ])
      ),
      ("options", texts(record.options)),
      ("seconds", .number(record.seconds)),
      ("peak_memory_mb", .number(record.peakMemoryMB)),
    ]
  }

  private static func classTable(_ figures: ClassTableFigures) -> JSONValue {
    .object([
      ("school", .string(figures.school.text)),
      ("blocks", .int(figures.blocks)),
      ("untaught_blocks", .int(figures.openBlocks)),
      ("untaught_periods", .number(figures.openPeriods)),
      ("uncovered_periods", .number(figures.uncoveredPeriods)),
      ("untaught", .number(figures.untaughtCost)),
      ("untaught_bound", .number(figures.untaughtBound)),
      ("changed", .number(figures.changedPeriods)),
      ("changed_bound", .number(figures.changedBound)),
      ("classes_and_subjects", .int(figures.spread)),
      ("proven", .bool(figures.isProven)),
    ])
  }

  private static func level(_ level: PlanRecord.LevelFigures) -> JSONValue {
    .object([
      ("name", .string(level.name)),
      ("value", .number(level.value)),
      ("bound", .number(level.bound)),
      ("gap_absolute", .number(level.absoluteGap)),
      ("gap", .number(level.gap)),
      ("status_quo", .number(level.statusQuo)),
      ("achieved", .optional(level.achieved)),
      ("seconds", .number(level.seconds)),
    ])
  }

  private static func term(_ figure: PlanRecord.TermFigure) -> JSONValue {
    .object([
      ("name", .string(figure.term.rawValue)),
      ("level", .string(figure.term.level.rawValue)),
      ("value", .number(figure.value)),
      ("weight", .number(figure.weight)),
    ])
  }

  private static func floor(_ floor: PlanTables.FloorRow) -> JSONValue {
    .object([
      ("name", .string(floor.name)),
      ("population", .int(floor.population)),
      ("base", .int(floor.base)),
      ("share", .number(floor.share)),
      ("required", .int(floor.required)),
      ("moved", .int(floor.moved)),
      ("met", floor.state == .void ? .null : .bool(floor.state == .met)),
    ])
  }

  private static func count(_ count: PlanRecord.SchoolCount) -> JSONValue {
    .object([
      ("before", .int(count.before)),
      ("after", .int(count.after)),
      ("of", .int(count.of)),
    ])
  }

  private static func texts(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}
