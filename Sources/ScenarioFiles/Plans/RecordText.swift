import Staffing

/// `plan.json` as text.
enum RecordText {
  /// Version of the layout; keys are only ever added.
  static let schema = 1.0

  /// The record with its keys in the order of the format.
  static func json(of record: PlanRecord) -> JSONValue {
    .object([
      .init("schema", .number(schema)),
      .init("title", .text(record.title)),
      .init("status", .text(record.status.rawValue)),
      .init("stopped_by", .text(record.stoppedBy.rawValue)),
      .init("levels", .list(record.levels.map(level))),
      .init("terms", .list(record.terms.map(term))),
      .init("floors", .list(record.floors.map(floor))),
      .init("schools_fully_opened", count(record.schoolsFullyOpened)),
      .init("schools_opened", count(record.schoolsOpened)),
      .init("inputs", texts(record.inputs)),
      .init(
        "program",
        .object([
          .init("version", .text(record.programVersion)),
          .init("glpk", .text(record.glpkVersion)),
        ])
      ),
      .init("options", texts(record.options)),
      .init("seconds", .number(record.seconds)),
      .init("peak_memory_mb", .number(record.peakMemoryMB)),
    ])
  }

  private static func level(_ level: PlanRecord.LevelFigures) -> JSONValue {
    .object([
      .init("name", .text(level.name)),
      .init("value", .number(level.value)),
      .init("bound", .number(level.bound)),
      .init("gap_absolute", .number(level.absoluteGap)),
      .init("gap", .number(level.gap)),
      .init("status_quo", .number(level.statusQuo)),
      .init("achieved", .optional(level.achieved)),
      .init("seconds", .number(level.seconds)),
    ])
  }

  private static func term(_ figure: PlanRecord.TermFigure) -> JSONValue {
    .object([
      .init("name", .text(figure.term.rawValue)),
      .init("level", .text(figure.term.level.rawValue)),
      .init("value", .number(figure.value)),
      .init("weight", .number(figure.weight)),
    ])
  }

  private static func floor(_ floor: PlanTables.FloorRow) -> JSONValue {
    .object([
      .init("name", .text(floor.name)),
      .init("population", .whole(floor.population)),
      .init("base", .whole(floor.base)),
      .init("share", .number(floor.share)),
      .init("required", .whole(floor.required)),
      .init("moved", .whole(floor.moved)),
      .init("met", floor.state == .void ? .null : .bool(floor.state == .met)),
    ])
  }

  private static func count(_ count: PlanRecord.SchoolCount) -> JSONValue {
    .object([
      .init("before", .whole(count.before)),
      .init("after", .whole(count.after)),
      .init("of", .whole(count.of)),
    ])
  }

  private static func texts(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
  }
}
