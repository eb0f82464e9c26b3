import JSONText
import PlanAudit
import Staffing

extension VerifyReport {
  /// The report as JSON; sentences in it are in the language asked for.
  public func json(in language: Language) -> String {
    let texts = Texts.of(language)
    let answer = JSONValue.object([
      ("holds", .bool(holds)),
      ("rules", .array(audit.rules.map { json($0, texts) })),
      ("terms", .array(audit.terms.map(Self.json))),
      ("levels", .array((audit.levels + [audit.blended]).map(Self.json))),
      ("schools", .array(audit.schools.map(Self.json))),
      ("schools_opened", Self.json(audit.schoolsOpened)),
      ("schools_fully_opened", Self.json(audit.schoolsFullyOpened)),
      ("discrepancies", .array(discrepancies.map(Self.json))),
    ])
    return answer.text + "\n"
  }

  private func json(_ check: RuleCheck, _ texts: Texts) -> JSONValue {
    .object([
      ("id", .string(check.rule.rawValue)),
      ("name", .string(texts.name(of: check.rule))),
      ("holds", .bool(check.holds)),
      ("violations", .array(check.violations.map { $0.json(texts, of: problem) })),
    ])
  }

  private static func json(_ check: TermCheck) -> JSONValue {
    .object([
      ("name", .string(check.term.rawValue)),
      ("level", .string(check.term.level.rawValue)),
      ("weight", .number(check.weight)),
      ("value", .number(check.value)),
      ("status_quo", .number(check.statusQuo)),
    ])
  }

  private static func json(_ check: LevelCheck) -> JSONValue {
    .object([
      ("name", .string(check.name)),
      ("value", .number(check.value)),
      ("status_quo", .number(check.statusQuo)),
    ])
  }

  private static func json(_ school: SchoolCurriculum) -> JSONValue {
    // Missing is what the term counts: offerings not opened. Opened ones may be short of periods.
    .object([
      ("id", .string(school.school.text)),
      ("opens_every_subject", .bool(school.opensEverySubject)),
      ("teaches_every_period", .bool(school.teachesEveryPeriod)),
      ("missing", .array(school.missing.filter { !$0.isOpened }.map(json))),
      ("short", .array(school.missing.filter(\.isOpened).map(json))),
    ])
  }

  private static func json(_ gap: SchoolCurriculum.Gap) -> JSONValue {
    .object([
      ("stage", .string(gap.offering.stage.rawValue)),
      ("subject", .string(gap.offering.subject.id)),
      ("required", .number(gap.required)),
      ("uncovered", .number(gap.short)),
    ])
  }

  private static func json(_ count: PlanRecord.SchoolCount) -> JSONValue {
    .object([
      ("before", .int(count.before)), ("after", .int(count.after)), ("of", .int(count.of)),
    ])
  }

  private static func json(_ wrong: Discrepancy) -> JSONValue {
    .object([
      ("file", .string(wrong.file.rawValue)),
      ("key", .string(wrong.key)),
      ("column", .string(wrong.column)),
      ("found", .string(wrong.found)),
      ("expected", .string(wrong.expected)),
    ])
  }
}
