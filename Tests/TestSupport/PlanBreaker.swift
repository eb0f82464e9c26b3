public import Staffing

/// Turns a valid plan of the workshop district into one that breaks exactly one rule.
public struct PlanBreaker: Sendable {
  /// The rule it breaks.
  public let rule: RuleID
  /// What it does to the plan.
  public let deed: String

  private let sabotage: @Sendable (Plan) -> Plan

  /// The broken plan.
  public func broken(_ plan: Plan) -> Plan { sabotage(plan) }

  /// One breaker for every rule, by number.
  public static let all: [PlanBreaker] = [
    PlanBreaker(rule: .oneSchool, deed: "gives A2 a second school") {
      $0.changing(assignments: $0.assignments + [Assignment(teacher: "A2", school: "B")])
    },
    PlanBreaker(rule: .whoMayMove, deed: "moves A8, who came last year, to C") {
      $0.moving("A8", to: "C")
    },
    PlanBreaker(rule: .useAtDestination, deed: "moves A5, who teaches math, to kindergarten K") {
      $0.moving("A5", to: "K")
    },
    PlanBreaker(rule: .travelLimit, deed: "moves A5 to F, which is far away") {
      $0.moving("A5", to: "F")
    },
    PlanBreaker(rule: .leavingShare, deed: "lets two more leave A, each of another subject") {
      $0.moving("A5", to: "C").moving("A7", to: "D")
    },
    PlanBreaker(rule: .arrivingShare, deed: "lets a second person arrive at B") {
      $0.moving("A5", to: "B")
    },
    PlanBreaker(rule: .subjectGroups, deed: "lets a second teacher of Chinese leave A") {
      $0.moving("A2", to: "D")
    },
    PlanBreaker(rule: .postsInRank, deed: "moves the principal of A to C, which has none") {
      $0.moving("A9", to: "C")
    },
    PlanBreaker(rule: .exchangeFloor, deed: "moves A1 back") { $0.moving("A1", to: "A") },
    PlanBreaker(rule: .priorityBackbone, deed: "moves the backbone teacher of rural C to A") {
      $0.moving("C2", to: "A")
    },
    PlanBreaker(rule: .workload, deed: "gives C1 five periods instead of four") {
      $0.teaching(only: "C1", 5, "C", .chinese)
    },
    PlanBreaker(rule: .itinerantTeaching, deed: "lets B1 teach eight of 14 periods at A") {
      $0.teaching(only: "B1", 8, "A", .chinese, isItinerant: true)
    },
    PlanBreaker(rule: .qualifiedTeaching, deed: "lets A7, who teaches English, teach math") {
      $0.teaching(only: "A7", 1, "A", .math)
    },
    PlanBreaker(rule: .recruits, deed: "places one recruit too many") { plan in
      plan.changing(
        recruits: plan.recruits.map {
          RecruitPlacement(
            stage: $0.stage,
            subject: $0.subject,
            school: $0.school,
            count: $0.count + 1
          )
        }
      )
    },
    PlanBreaker(rule: .schoolKept, deed: "moves the only teacher of G to D") {
      $0.moving("G1", to: "D")
    },
  ]

  /// The district all breakers work in.
  public static let workshop = StaffingProblem.tiny {
    $0.curriculum([.chinese: 6, .math: 4, .english: 2])
    $0.curriculum(grade: 0, [.kindergarten: 10])
    $0.school("A", location: .urban, cluster: "c1")
    $0.school("B", cluster: "c1")
    $0.school("C", location: .rural)
    $0.school("D")
    $0.school("F", coordinates: Coordinates(longitude: 119, latitude: 36))
    $0.school("G")
    $0.school("K", stages: [.kindergarten])
    $0.classes("A", 10)
    for school in ["B", "C", "D", "F", "G"] { $0.classes(School.ID(school)) }
    $0.classes("K", grade: 0)
    $0.teachers(4, prefix: "A", at: "A")
    $0.teacher("A5", at: "A", .math)
    $0.teacher("A6", at: "A", .math)
    $0.teacher("A7", at: "A", .english)
    $0.teacher("A8", at: "A", .english, since: Month(year: 2025, month: 9))
    $0.teacher("A9", at: "A", .math, post: .principal)
    $0.teachers(4, prefix: "B", at: "B")
    $0.teacher("C1", at: "C", weeklyPeriods: 4)
    $0.teacher("C2", at: "C", .math, backbone: .county)
    $0.teachers(4, prefix: "D", at: "D")
    $0.teacher("F1", at: "F")
    $0.teacher("G1", at: "G")
    $0.teacher("K1", at: "K", .kindergarten, certificate: .kindergarten)
    $0.recruits(1, .primary, .math)
    $0.policy { $0.floors = [ExchangeFloor(name: "teachers", people: .all, share: 0.04)] }
  }

  /// A plan of the workshop district that keeps every rule: A1 moves to B.
  public static let validPlan = SimplePlanner(workshop).plan(moving: ["A1": "B"])
}
