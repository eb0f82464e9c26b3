public import PlanAudit
import Staffing
import Workbooks

/// The workbooks and letters that an office makes of a plan (公示表、花名册、核算表、汇总表、通知书).
///
/// All figures are the audit's. Complexity: linear in the plan's rows but for sorting.
public struct OfficeBooks: Sendable {
  /// A person who moves.
  struct Mover: Sendable {
    let teacher: Teacher
    let row: PlanTables.AssignmentRow
    /// Whether the policy counts the person among the administrators.
    let isAdministrator: Bool
  }

  let plan: CountedPlan
  let facts: AuditFacts
  let names: BookNames
  /// Everybody who moves, by present school, then name and id.
  let movers: [Mover]

  /// The books of a plan that the auditor's problem belongs to; with `masked` no name is whole.
  public init(_ plan: CountedPlan, _ auditor: PlanAudit, masked: Bool) {
    self.plan = plan
    facts = auditor.facts
    names = BookNames(plan, masked: masked)
    let moved = plan.audit.tables.assignments.filter(\.isMoved).compactMap { row in
      plan.teachers[row.teacher].map {
        Mover(
          teacher: $0,
          row: row,
          isAdministrator: row.categories.contains(.administrator)
        )
      }
    }
    movers = moved.sorted {
      ($0.row.from, $0.teacher.name, $0.teacher.id) < ($1.row.from, $1.teacher.name, $1.teacher.id)
    }
  }
}

extension OfficeBooks {
  /// Whether names are masked, in which case no letters are written.
  public var isMasked: Bool { names.isMasked }

  /// The footer of every page.
  func footer(_ texts: Texts) -> String { texts(.bookPage) }

  /// Settings of a sheet that lies on its side.
  func landscape(_ texts: Texts) -> PrintSettings {
    PrintSettings(isLandscape: true, footer: footer(texts))
  }
}
