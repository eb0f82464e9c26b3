import JSONText
import PlanAudit
import Staffing

extension DiagnosisReport {
  /// Everything as JSON, schools that text leaves out included unless some were asked for.
  public var json: String {
    let figures = potential.curriculum
    let answer = JSONValue.object([
      ("title", .string(facts.problem.title)),
      ("school_year", .int(facts.problem.schoolYear)),
      (
        "standards",
        .object([
          ("schools", .int(statusQuo.schoolsOpened.of)),
          ("initial", .int(statusQuo.schoolsOpened.before)),
          ("full", .int(statusQuo.schoolsFullyOpened.before)),
        ])
      ),
      (
        "potential",
        .object([
          ("uncovered", .number(short)),
          ("only_recruiting_at_least", .number(onlyRecruiting)),
          ("exchange_at_most", .number(short - onlyRecruiting)),
          ("recruits_at_least", .int(recruitsAtLeast)),
          (
            "curriculum",
            .object([
              ("status_quo", .number(figures.statusQuo)),
              ("best_found", .number(best[.curriculum].value)),
              ("bound", .number(figures.bound)),
            ])
          ),
          ("lifted", .strings(ExchangePotential.liftedRules.sorted().map(\.rawValue))),
        ])
      ),
      ("unusable_recruits", UnusableRecruits(groups: unusableRecruits).json),
      ("subjects", .array(balances.map(Self.json))),
      ("floors", .array(floors.map(Self.json))),
      ("office_shortages", .array(shortages.map(Self.json))),
      ("schools", .array(schools)),
    ])
    return answer.text + "\n"
  }

  private var schools: [JSONValue] {
    let curricula = Dictionary(
      statusQuo.schoolsBefore.map { ($0.school, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return gaps.filter { shown?.contains($0.school) ?? true }.map { gap in
      json(gap, curricula[gap.school])
    }
  }

  private func json(_ gap: SchoolGap, _ curriculum: SchoolCurriculum?) -> JSONValue {
    let missing = Dictionary(
      (curriculum?.missing ?? []).map { ($0.offering, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return .object([
      ("id", .string(gap.school.text)),
      ("name", .string(facts.school(gap.school)?.name ?? "")),
      ("initial_standard", .bool(curriculum?.opensEverySubject ?? true)),
      ("full_standard", .bool(curriculum?.teachesEveryPeriod ?? true)),
      ("establishment", .int(gap.establishment)),
      ("posts", .number(gap.posts)),
      ("heads", .int(gap.heads)),
      ("establishment_gap", .number(gap.establishmentGap)),
      ("capacity", .number(gap.capacity)),
      ("required", .number(gap.required)),
      ("period_gap", .number(gap.periodGap)),
      ("uncovered", .number(missing.values.map(\.short).sorted().reduce(0, +))),
      (
        "offerings",
        .array(gap.offerings.map { Self.json($0, missing[$0.offering]) })
      ),
    ])
  }

  private static func json(_ gap: OfferingGap, _ short: SchoolCurriculum.Gap?) -> JSONValue {
    .object([
      ("stage", .string(gap.offering.stage.rawValue)),
      ("subject", .string(gap.offering.subject.id)),
      ("posts", .number(gap.posts)),
      ("heads", .int(gap.heads)),
      ("active", .int(gap.active)),
      ("establishment_gap", .number(gap.establishmentGap)),
      ("needed", .number(gap.needed)),
      ("capacity", .number(gap.capacity)),
      ("required", .number(gap.required)),
      ("period_gap", .number(gap.periodGap)),
      ("uncovered", .number(short?.short ?? 0)),
      ("opened", .bool(short?.isOpened ?? true)),
    ])
  }

  private static func json(_ balance: SubjectBalance) -> JSONValue {
    .object([
      ("stage", .string(balance.stage.rawValue)),
      ("subject", .string(balance.subject.id)),
      ("posts", .number(balance.posts)),
      ("heads", .int(balance.heads)),
      ("establishment_gap", .number(balance.establishmentGap)),
      ("needed", .number(balance.needed)),
      ("capacity", .number(balance.capacity)),
      ("required", .number(balance.required)),
      ("period_gap", .number(balance.periodGap)),
      ("uncovered", .number(balance.short)),
      ("not_opened", .int(balance.notOpened)),
      ("uncovered_at_best_found", .number(balance.left)),
      ("only_recruiting_at_least", .number(balance.onlyRecruiting)),
      ("recruits_at_least", .int(balance.recruitsAtLeast)),
      ("exchange_at_most", .number(balance.exchangeAtMost)),
    ])
  }

  private static func json(
    _ floor: (counted: FloorReach, solved: ExchangePotential.FloorReach?)
  ) -> JSONValue {
    .object([
      ("name", .string(floor.counted.name)),
      ("population", .int(floor.counted.population)),
      ("eligible", .int(floor.counted.eligible)),
      ("movable", .optional(floor.solved?.movable)),
      ("share", .number(floor.counted.floor.share.value)),
      ("of", .string(floor.counted.floor.base.rawValue)),
      ("required", .optional(floor.counted.required)),
      ("void", .bool(floor.counted.isVoid)),
      ("reachable", floor.solved?.isReachable.map { .bool($0) } ?? .null),
      ("at_most", .optional(floor.solved?.most)),
    ])
  }

  private static func json(_ row: ShortageComparison) -> JSONValue {
    .object([
      ("school", .string(row.row.offering.school.text)),
      ("stage", .string(row.row.offering.stage.rawValue)),
      ("subject", .string(row.row.offering.subject.id)),
      ("needed", .number(row.row.needed)),
      ("needed_by_classes", row.isDemand ? .null : .number(row.needed)),
      ("present", .number(row.row.present)),
      ("present_by_roster", .int(row.present)),
      ("agrees", .bool(row.agrees)),
    ])
  }
}
