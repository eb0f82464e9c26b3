import Staffing

@testable import PlanReports

/// Combinations with figures that a test gives them.
enum SweptPlans {
  /// The levels in order.
  static let levels = ["curriculum", "staffing", "burden"]

  /// A plan with values and bounds of its levels; everything else follows from them.
  static func planned(
    _ name: String,
    _ values: [String] = ["1"],
    levels figures: [(value: Double, bound: Double)],
    moved: Int,
    status: PlanRecord.Status = .optimal,
    from start: String? = nil
  ) -> SweptCombination {
    let record = PlanRecord(
      title: "district",
      status: status,
      stoppedBy: status == .optimal ? .gap : .time,
      levels: zip(levels, figures).map { name, figure in
        PlanRecord.LevelFigures(
          name: name,
          value: figure.value,
          bound: figure.bound,
          statusQuo: 100,
          seconds: 1
        )
      },
      terms: [
        .init(term: .uncovered, value: figures[0].value / 2, weight: 1),
        .init(term: .travel, value: Double(moved) * 10, weight: 0.05),
      ],
      floors: [
        PlanTables.FloorRow(
          name: "teachers",
          population: 40,
          base: 40,
          share: 0.1,
          required: 4,
          moved: moved,
          state: moved >= 4 ? .met : .notMet
        ),
        PlanTables.FloorRow(
          name: "backbone",
          population: 0,
          base: 0,
          share: 0.1,
          required: 0,
          moved: 0,
          state: .void
        ),
      ],
      schoolsFullyOpened: .init(before: 1, after: 2, of: 4),
      schoolsOpened: .init(before: 2, after: 4, of: 4),
      inputs: [:],
      programVersion: "1",
      glpkVersion: "5.0",
      options: ["gap": "0.005"],
      seconds: 2.5,
      peakMemoryMB: 10
    )
    return SweptCombination(
      name: name,
      values: values,
      outcome: .planned(record, moved: moved),
      beganFrom: start
    )
  }

  /// A combination without a plan.
  static func unplanned(
    _ name: String,
    _ reason: UnplannedRecord.Reason,
    values: [String] = ["1"]
  ) -> SweptCombination {
    SweptCombination(
      name: name,
      values: values,
      outcome: .unplanned(UnplannedRecord(reason, inputs: [:], options: [:], seconds: 0.5)),
      beganFrom: nil
    )
  }

  /// A floor that asks for more people than can move, with one who stands against it.
  static let concession = Infeasibility.Concession(
    rule: .exchangeFloor,
    floor: "teachers",
    teachers: ["T0007"],
    required: 12,
    possible: 7
  )

  /// A sweep with every kind of outcome, and a name that would end markup.
  static let sweep = Sweep(
    title: "<b>District</b> & \"co\"",
    settings: [
      .init(key: "policy.floors.<i>.share", values: ["0.1", "0.2", "0.3"]),
      .init(key: "policy.limits.travel_minutes", values: ["30", "60"]),
    ],
    combinations: [
      planned("a", ["0.1", "30"], levels: [(20, 19.5), (8, 7), (30, 26)], moved: 6),
      planned("b", ["0.1", "60"], levels: [(18, 18), (7, 6), (25, 20)], moved: 5),
      planned(
        "c",
        ["0.2", "30"],
        levels: [(18.5, 17), (7.5, 6.5), (28, 22)],
        moved: 9,
        status: .feasible,
        from: "a"
      ),
      planned("d", ["0.2", "60"], levels: [(16, 15), (7.5, 6), (40, 30)], moved: 9, from: "b"),
      unplanned("e", .infeasible([concession], isProvenLeast: true), values: ["0.3", "30"]),
      unplanned("f", .undecided(.time), values: ["0.3", "60"]),
    ]
  )
}
