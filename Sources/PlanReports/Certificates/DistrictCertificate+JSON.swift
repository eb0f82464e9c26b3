import JSONText
import Staffing

extension DistrictCertificate {
  /// The certificate for programs.
  public var json: String {
    JSONValue.object([
      ("title", .string(plan.problem.title)),
      ("schools_opening_everything", .array(groups.map(\.json))),
      ("inspection", InspectionReport(inspection, of: plan.problem).jsonValue),
      ("class_tables", .bool(hasClasses)),
      ("timetables", .bool(hasWeeks)),
      (
        "schools",
        .array(
          schools.map { one in
            .object([
              ("id", .string(one.school.id.text)),
              ("location", .string(one.school.location.rawValue)),
              ("opens_every_subject", .bool(one.opensEverySubject)),
              ("teaches_every_period", .bool(one.teachesEveryPeriod)),
              ("untaught_periods", .optional(one.blocks == nil ? nil : one.openPeriods)),
              ("timetable", .optional(one.week?.result.rawValue)),
            ])
          }
        )
      ),
    ]).text + "\n"
  }
}

extension DistrictCertificate.Group {
  fileprivate var json: JSONValue {
    .object([
      ("location", .optional(location?.rawValue)),
      ("schools", .int(schools)),
      (
        "teaches_every_period",
        .object([("before", .int(taughtBefore)), ("after", .int(taughtAfter))])
      ),
      (
        "opens_every_subject",
        .object([("before", .int(openedBefore)), ("after", .int(openedAfter))])
      ),
      ("every_class_staffed", .int(classesFull)),
      ("timetable_placed", .int(placed)),
    ])
  }
}
