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

extension ComparedPlan {
  /// The plan after a few changes by hand: rows gone, numbers changed, files missing.
  func damaged(_ random: inout SplitMix64) -> ComparedPlan {
    var plan = self
    for _ in 0..<4 {
      switch random.whole(0...7) {
      case 0: if !plan.assignments.isEmpty { plan.assignments.removeLast() }
      case 1:
        if let row = plan.assignments.indices.last {
          plan.assignments[row].to = random.pick(plan.assignments).from
        }
      case 2: plan.plan = plan.plan.changing(teaching: Array(plan.plan.teaching.dropLast(3)))
      case 3: plan.record?.terms[random.whole(0...12)].value += Double(random.whole(-3...3))
      case 4: plan.record = random.chance(0.3) ? nil : plan.record
      case 5:
        plan.offerings = random.chance(0.3) ? nil : plan.offerings.map { Array($0.dropLast()) }
      case 6: plan.floors = random.chance(0.3) ? nil : plan.floors.map { Array($0.dropFirst()) }
      default: plan.record?.inputs["teachers.csv"] = "sha256:\(random.whole(0...9))"
      }
    }
    return plan
  }
}
