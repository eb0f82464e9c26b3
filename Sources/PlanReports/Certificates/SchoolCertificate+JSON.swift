import JSONText
import Staffing

extension SchoolCertificate {
  /// The certificate for programs; people by id, without their names.
  public var json: String {
    JSONValue.object([
      ("id", .string(school.id.text)),
      ("name", .string(school.name)),
      ("stages", .strings(school.stages.sorted().map(\.rawValue))),
      ("location", .string(school.location.rawValue)),
      (
        "opens_every_subject",
        .object([("before", .bool(openedBefore)), ("after", .bool(opensEverySubject))])
      ),
      (
        "teaches_every_period",
        .object([("before", .bool(taughtBefore)), ("after", .bool(teachesEveryPeriod))])
      ),
      ("subjects", .array(rows.map { $0.json(columns) })),
      ("classes", classesJSON),
      ("timetable", weekJSON),
    ]).text + "\n"
  }

  private var classesJSON: JSONValue {
    guard let blocks else { return .null }
    return .object([
      ("blocks", .int(blocks)),
      ("untaught_blocks", .int(openBlocks.count)),
      ("untaught_periods", .number(openPeriods)),
      (
        "untaught",
        .array(
          openBlocks.map {
            .object([
              ("grade", .int($0.schoolClass.grade)), ("class", .string($0.schoolClass.name)),
              ("subject", .string($0.subject.id)), ("weekly_periods", .number($0.periods)),
            ])
          }
        )
      ),
    ])
  }

  private var weekJSON: JSONValue {
    guard let week else { return .null }
    return .object([
      ("result", .string(week.result.rawValue)), ("without_gaps", .bool(week.isWithoutGaps)),
    ])
  }
}

extension SchoolCertificate.Row {
  fileprivate func json(_ columns: [SchoolCertificate.Column]) -> JSONValue {
    .object([
      ("stage", .string(offering.stage.rawValue)),
      ("subject", .string(offering.subject.id)),
      ("required", .number(sum.required)),
      ("taught", .number(sum.taught)),
      (
        "grades",
        .array(
          columns.compactMap { column in
            cells[column].map {
              .object([
                ("grade", .int(column.grade)), ("combined", .optional(column.combined)),
                ("required", .number($0.required)), ("taught", .number($0.taught)),
              ])
            }
          }
        )
      ),
      (
        "people",
        .array(
          people.map {
            .object([
              ("teacher", .string("\($0.instructor)")),
              ("qualification", .string($0.qualification.rawValue)),
              ("weekly_periods", .number($0.periods)),
              ("itinerant_from", .optional($0.visitingFrom?.text)),
            ])
          }
        )
      ),
    ])
  }
}
