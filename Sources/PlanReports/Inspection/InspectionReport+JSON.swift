import JSONText
import PlanAudit
import Staffing

extension InspectionReport {
  /// The report as JSON; the same in every language.
  public var json: String { jsonValue.text + "\n" }

  /// The same as a value of a larger answer.
  var jsonValue: JSONValue {
    .object([
      ("stages", .array(inspection.balances.map(Self.json))),
      ("sections", .array(inspection.sections.map(Self.json))),
      ("excluded", .array(inspection.excluded.map(Self.json))),
      ("class_sizes", .array(inspection.classSizes.map(Self.json))),
      ("school_sizes", .array(inspection.schoolSizes.map(Self.json))),
      ("exchange", .array(inspection.exchange.map(Self.json))),
      ("staff", .array(inspection.staffShares.map(Self.json))),
      ("goals", .array(inspection.goals.map(Self.json))),
      ("recruits", .int(inspection.recruits)),
    ])
  }

  private static func json(_ balance: StageBalance) -> JSONValue {
    .object([
      ("stage", .string(balance.stage.rawValue)),
      ("sections", .int(balance.sections)),
      ("students", .int(balance.students)),
      ("indicators", .array(balance.indicators.map(json))),
      (
        "basic_standard",
        .object([
          ("composite_before", .optional(balance.compositeBefore)),
          ("composite_after", .optional(balance.compositeAfter)),
          ("limit", .number(balance.compositeLimit)),
          ("met_before", json(balance.basicStandardBefore)),
          ("met_after", json(balance.basicStandardAfter)),
          ("lacking", .strings(balance.lackingForBasicStandard.map(\.rawValue))),
        ])
      ),
      (
        "high_standard",
        .object([
          ("sections_meeting_before", .int(balance.meetingBefore)),
          ("sections_meeting_after", .int(balance.meetingAfter)),
          ("met_before", json(balance.highStandardBefore)),
          ("met_after", json(balance.highStandardAfter)),
        ])
      ),
    ])
  }

  private static func json(_ row: IndicatorBalance) -> JSONValue {
    .object([
      ("indicator", .string(row.indicator.rawValue)),
      ("students_per_unit", .number(row.indicator.studentsPerUnit)),
      ("mean_before", .optional(row.meanBefore)),
      ("mean_after", .optional(row.meanAfter)),
      ("variation_before", .optional(row.variationBefore)),
      ("variation_after", .optional(row.variationAfter)),
      ("limit", .optional(row.limit)),
      ("met_before", row.limit == nil ? .null : json(row.metBefore)),
      ("met_after", row.limit == nil ? .null : json(row.metAfter)),
      ("below_before", .int(row.belowBefore)),
      ("below_after", .int(row.belowAfter)),
      ("lacking_sections", .int(row.lackingSections)),
      ("lacking_people", .int(row.lackingPeople)),
      ("open_recruits", .int(row.openRecruits)),
    ])
  }

  private static func json(_ section: InspectedSection) -> JSONValue {
    .object([
      ("school", .string(section.section.school.text)),
      ("stage", .string(section.section.stage.rawValue)),
      ("students", .int(section.students)),
      ("recruits", .int(section.recruits)),
      ("high_standard_before", json(section.highStandardBefore)),
      ("high_standard_after", json(section.highStandardAfter)),
      ("indicators", .array(section.figures.map(json))),
    ])
  }

  private static func json(_ figure: IndicatorFigure) -> JSONValue {
    let isLimited = figure.threshold != nil
    return .object([
      ("indicator", .string(figure.indicator.rawValue)),
      ("before", .optional(figure.valueBefore)),
      ("after", .optional(figure.valueAfter)),
      ("threshold", .optional(figure.threshold)),
      ("met_before", isLimited ? json(figure.metBefore) : .null),
      ("met_after", isLimited ? json(figure.metAfter) : .null),
      ("reaches_85_after", isLimited ? json(figure.nearlyMetAfter) : .null),
      ("blank_people", .int(figure.amountAfter?.blanks ?? 0)),
      ("open_recruits", .int(figure.amountAfter?.openRecruits ?? 0)),
    ])
  }

  private static func json(_ excluded: ExcludedSection) -> JSONValue {
    .object([
      ("school", .string(excluded.section.school.text)),
      ("stage", .string(excluded.section.stage.rawValue)),
      ("students", .int(excluded.students)),
      ("reason", .string(excluded.reason.rawValue)),
    ])
  }

  private static func json(_ size: ClassSize) -> JSONValue {
    .object([
      ("school", .string(size.section.school.text)),
      ("stage", .string(size.section.stage.rawValue)),
      ("grades", .array(size.grades.map { .int($0) })),
      ("classes", .number(size.classes)),
      ("students", .int(size.students)),
      ("mean", .number(size.mean)),
      ("cap", .number(size.cap)),
      ("over", .bool(size.isOver)),
    ])
  }

  private static func json(_ size: SchoolSize) -> JSONValue {
    .object([
      ("school", .string(size.school.text)),
      ("students", .int(size.students)),
      ("cap", .int(size.cap)),
      ("over", .bool(size.isOver)),
    ])
  }

  private static func json(_ ratio: ExchangeRatio) -> JSONValue {
    .object([
      ("ratio", .string(ratio.kind.rawValue)),
      ("moved", .int(ratio.moved)),
      ("base", .int(ratio.base)),
      ("share", .optional(ratio.share)),
      ("asked", .number(ratio.asked.value)),
      ("required", .int(ratio.required)),
      ("met", json(ratio.met)),
      ("running", .int(ratio.running)),
    ])
  }

  private static func json(_ share: StaffShare) -> JSONValue {
    .object([
      ("share", .string(share.kind.rawValue)),
      ("before", .optional(share.shareBefore)),
      ("after", .optional(share.shareAfter)),
      ("people_before", .int(share.baseBefore)),
      ("people_after", .int(share.baseAfter)),
      ("unknown_before", .int(share.before.blanks + share.before.openRecruits)),
      ("unknown_after", .int(share.after.blanks + share.after.openRecruits)),
      ("asked", .number(share.asked.value)),
      ("met_before", json(share.metBefore)),
      ("met_after", json(share.metAfter)),
    ])
  }

  private static func json(_ goals: SchoolGoals) -> JSONValue {
    .object([
      ("school", .string(goals.school.text)),
      ("initial_before", .bool(goals.initialBefore)),
      ("initial_after", .bool(goals.initialAfter)),
      ("full_before", .bool(goals.fullBefore)),
      ("full_after", .bool(goals.fullAfter)),
    ])
  }

  private static func json(_ verdict: Verdict) -> JSONValue { .string(verdict.rawValue) }
}
