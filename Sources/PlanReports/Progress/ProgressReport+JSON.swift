import JSONText

extension ProgressReport {
  /// The report as one JSON object on one line, without the line's end; every key is always there.
  public var jsonLine: String {
    let level = step.level
    return JSONValue.object([
      ("phase", .string(step.name)),
      ("level", .optional(level?.name)),
      ("value", .optional(level?.value)),
      ("bound", .optional(level?.bound)),
      ("gap", .optional(level?.gap)),
      ("achieved", .optional(level?.achieved)),
      ("status_quo", .optional(level?.statusQuo)),
      ("seconds", .number((seconds * 1000).rounded() / 1000)),
    ]).line
  }
}
