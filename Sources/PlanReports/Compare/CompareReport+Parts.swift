import JSONText
import Staffing

extension CompareReport {
  /// A chain or ring of people.
  static func json(_ chain: MoveChain) -> JSONValue {
    .object([
      ("ring", .bool(chain.isRing)),
      ("opens", .optional(chain.opens?.text)),
      ("fills", .optional(chain.fills?.text)),
      (
        "people",
        .array(
          chain.links.map { link in
            .object([
              ("teacher", .string(link.teacher.text)), ("from", .optional(link.from?.text)),
              ("to", .optional(link.to?.text)),
            ])
          }
        )
      ),
    ])
  }

  /// What two scenarios say differently.
  static func json(_ difference: ScenarioDifference) -> JSONValue {
    .object([
      ("settings", .array(difference.settings.map(json))),
      ("tables", .array(difference.tables.map(json))),
    ])
  }

  private static func json(_ table: ScenarioDifference.Table) -> JSONValue {
    .object([
      ("name", .string(table.name)), ("key", .strings(table.key)),
      (
        "rows",
        .array(
          table.rows.map { row in
            .object([
              ("key", .strings(row.key)), ("change", .string(row.change.rawValue)),
              ("cells", .array(row.cells.map(json))),
            ])
          }
        )
      ),
    ])
  }

  private static func json(_ cell: ScenarioDifference.Cell) -> JSONValue {
    .object([
      ("column", .string(cell.column)), ("first", .optional(cell.first)),
      ("other", .optional(cell.other)),
    ])
  }

  /// A text that differs, by name.
  static func json(_ entry: PlanDifference.Entry) -> JSONValue {
    .object([
      ("name", .string(entry.name)), ("first", .optional(entry.first)),
      ("other", .optional(entry.other)),
    ])
  }

  /// How a plan stands to the adopted ones.
  static func json(_ mark: AdoptionMark) -> JSONValue {
    .object([
      ("school_year", .int(mark.plan.schoolYear)),
      ("date", .string("\(mark.plan.date)")),
      ("folder", .string(mark.plan.folder)),
      ("replaced", .optional(mark.replacedOn.map { "\($0)" })),
      ("unchanged", .bool(mark.changedFiles.isEmpty)),
      ("changed_files", .strings(mark.changedFiles)),
    ])
  }

  /// An adopted plan that is not compared.
  static func json(_ plan: AdoptedPlan) -> JSONValue {
    .object([
      ("school_year", .int(plan.schoolYear)), ("date", .string("\(plan.date)")),
      ("folder", .string(plan.folder)), ("title", .string(plan.title)),
    ])
  }
}
