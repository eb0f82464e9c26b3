import PlanAudit
import Staffing

extension Audit {
  /// The `plan.json` of a plan of which everything is as the audit counts it.
  var record: PlanRecord {
    PlanRecord(
      title: "workshop",
      status: .optimal,
      stoppedBy: .gap,
      levels: levels.map {
        PlanRecord.LevelFigures(
          name: $0.name,
          value: $0.value,
          bound: 0,
          statusQuo: $0.statusQuo,
          seconds: 1
        )
      },
      terms: terms.map {
        PlanRecord.TermFigure(term: $0.term, value: $0.value, weight: $0.weight)
      },
      floors: tables.floors,
      schoolsFullyOpened: schoolsFullyOpened,
      schoolsOpened: schoolsOpened,
      inputs: [:],
      programVersion: "1",
      glpkVersion: "5.0",
      options: [:],
      seconds: 1,
      peakMemoryMB: 1
    )
  }
}
