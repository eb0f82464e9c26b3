import PlanAudit
import PlanReports
import Staffing
import TestSupport

/// Plans with the tables their audit counted, as plan folders hold them.
enum ComparedPlans {
  /// A plan of a district, with its audited figures.
  static func compared(
    _ plan: Plan,
    of problem: StaffingProblem,
    path: String,
    inputs: [String: String] = ["schools.csv": "sha256:00"],
    options: [String: String] = ["seed": "1"]
  ) -> ComparedPlan {
    let audit = PlanAudit(problem).audit(plan)
    var record = TinyPlan.record(audit)
    record.inputs = inputs
    record.options = options
    return ComparedPlan(path: path, plan: plan, tables: audit.tables, record: record)
  }

  /// The tiny plan.
  static let tiny = compared(TinyPlan.plan, of: TinyPlan.problem, path: "Plans/a")

  /// The tiny plan with T7 at home, and found with another seed from another file.
  static let other = compared(
    TinyPlan.plan.moving("T7", to: "C").changing(
      teaching: TinyPlan.plan.teaching.filter { $0.instructor != .teacher("T7") } + [
        .line("T5", 4, "B", .math, qualification: .other)
      ]
    ),
    of: TinyPlan.problem,
    path: "Plans/b",
    inputs: ["schools.csv": "sha256:01"],
    options: ["seed": "2"]
  )

  /// A drawn district with two of its plans.
  static func drawn(_ seed: UInt64) -> (ComparedPlan, ComparedPlan) {
    let problem = RandomDistrict(seed: seed, people: 60, schools: 8).problem
    let planner = SimplePlanner(problem)
    return (
      compared(planner.plan(), of: problem, path: "one"),
      compared(planner.plan(swapping: 4, seed: seed), of: problem, path: "two")
    )
  }
}
