import JSONText

extension ProgressReport {
  /// The report as one JSON object on one line, without the line's end; every key is always there,
  /// and those of combinations in the lines of sweeps.
  public var jsonLine: String {
    let level = step.level
    return JSONValue.object(
      [
        ("phase", .string(step.name)),
        ("level", .optional(level?.name)),
        ("value", .optional(level?.value)),
        ("bound", .optional(level?.bound)),
        ("gap", .optional(level?.gap)),
        ("achieved", .optional(level?.achieved)),
        ("status_quo", .optional(level?.statusQuo)),
        ("seconds", .number((seconds * 1000).rounded() / 1000)),
      ] + sweepMembers
    ).line
  }

  private var sweepMembers: [(String, JSONValue)] {
    switch step {
    case .sweeping(let done, let all): [("done", .int(done)), ("combinations", .int(all))]
    case .combination(let combination):
      [
        ("combination", .string(combination.name)),
        ("status", .string(combination.combination.status)),
        ("kept", .bool(combination.isKept)), ("moved", .optional(combination.moved)),
        ("done", .int(combination.done)), ("combinations", .int(combination.all)),
      ]
    default: []
    }
  }
}
