import Staffing

@testable import ScenarioFiles

/// A plan with everything a plan folder can hold, for the small scenario with recruits.
struct PlanExample {
  let problem: StaffingProblem
  var plan: Plan
  var tables: PlanTables
  var record: PlanRecord

  init() throws {
    var scenario = SmallScenario()
    scenario.files["recruits.csv"] = "stage,subject,count\nprimary,art,2\n"
    problem = try scenario.load().problem
    let math = Offering(school: "S2", stage: .primary, subject: .math)
    let art = Offering(school: "S1", stage: .primary, subject: .art)
    plan = Plan(
      assignments: [.init(teacher: "T2", school: "S2"), .init(teacher: "T1", school: "S2")],
      teaching: [
        .init(
          instructor: .recruit(stage: .primary, subject: .art, number: 2),
          offering: art,
          weeklyPeriods: 16,
          qualification: .main,
          isItinerant: false
        ),
        .init(
          instructor: .teacher("T1"),
          offering: math,
          weeklyPeriods: 1.0 / 3,
          qualification: .main,
          isItinerant: true
        ),
      ],
      teachingBefore: [
        .init(
          instructor: .teacher("T2"),
          offering: math,
          weeklyPeriods: 0.5,
          qualification: .open,
          isItinerant: false
        )
      ],
      recruits: [.init(stage: .primary, subject: .art, school: "S1", count: 2)]
    )
    tables = Self.tables(math)
    record = Self.record(floors: tables.floors)
  }

  private static func tables(_ math: Offering) -> PlanTables {
    PlanTables(
      assignments: [
        .init(
          teacher: "T1",
          name: "Ann, \"A\"",
          from: "S1",
          to: "S2",
          isMoved: true,
          form: .support,
          categories: [.backbone, .seniorTitle],
          travelMinutes: 12.3,
          preferenceRank: 2,
          reason: "two\nlines"
        ),
        .init(
          teacher: "T2",
          name: "Ben",
          from: "S2",
          to: "S2",
          isMoved: false,
          form: nil,
          categories: [],
          travelMinutes: nil,
          preferenceRank: nil,
          reason: ""
        ),
      ],
      offerings: [
        .init(
          offering: math,
          required: 10.1,
          covered: 1.0 / 3,
          uncovered: 10.1 - 1.0 / 3,
          isOpened: false,
          teachers: 1
        )
      ],
      schools: [
        .init(
          school: "S1",
          establishment: 4.2,
          headsBefore: 1,
          headsAfter: 2,
          over: 0,
          vacant: 2.2,
          leaving: 1,
          arriving: 0,
          backbonePer100Before: nil,
          backbonePer100After: 1.25,
          seniorPer100Before: 0,
          seniorPer100After: nil,
          coveredBefore: nil,
          coveredAfter: 0.1,
          opensEverySubject: true,
          teachesEveryPeriod: false
        )
      ],
      floors: [
        .init(
          name: "teachers",
          population: 2,
          base: 2,
          share: 0.15,
          required: 1,
          moved: 1,
          state: .met
        ),
        .init(
          name: "backbone",
          population: 0,
          base: 0,
          share: 1.0 / 3,
          required: 0,
          moved: 0,
          state: .void
        ),
      ]
    )
  }

  private static func record(floors: [PlanTables.FloorRow]) -> PlanRecord {
    PlanRecord(
      title: "云溪区 \"2026\"\n",
      status: .feasible,
      stoppedBy: .time,
      levels: [
        .init(name: "curriculum", value: 12.5, bound: 10, statusQuo: 60, seconds: 1.25),
        .init(name: "staffing", value: 2, bound: 0, statusQuo: 0.1, seconds: 0),
      ],
      terms: [.init(term: .uncovered, value: 0.1 + 0.2, weight: 1)],
      floors: floors,
      schoolsFullyOpened: .init(before: 0, after: 1, of: 2),
      schoolsOpened: .init(before: 1, after: 2, of: 2),
      inputs: ["schools.csv": "sha256:00", "teachers.csv": "sha256:01"],
      programVersion: "0.1.0",
      glpkVersion: "5.0",
      options: ["gap": "0.005", "seed": "1"],
      seconds: 3.75,
      peakMemoryMB: 128.5
    )
  }
}
