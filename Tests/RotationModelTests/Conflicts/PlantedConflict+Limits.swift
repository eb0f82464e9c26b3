import Staffing
import TestSupport

extension PlantedConflict {
  private static let urban = ConflictMember.floor("urban", nil)

  /// Floors against one limit each.
  static let floorsAndLimits: [PlantedConflict] = [
    PlantedConflict("a floor against leaving", [urban, .school(.leavingShare, "A")]) {
      $0.urbanFloor(0.6)
      $0.policy { $0.limits.outflowShare = 0.4 }
    },
    PlantedConflict("a floor against arriving", [urban, .school(.arrivingShare, "B")]) {
      $0.urbanFloor(0.6)
      $0.policy { $0.limits.inflowShare = 0.4 }
    },
    PlantedConflict("a floor against a subject", [urban, .subject("A", .chinese)]) {
      $0.urbanFloor(0.6)
      $0.policy { $0.limits.subjectOutflowShare = 0.4 }
    },
    PlantedConflict(
      "a floor against the backbone of a rural school",
      [.floor("backbone", nil), .school(.priorityBackbone, "C")]
    ) {
      $0.school("C", location: .rural)
      $0.classes("C")
      $0.teacher("C1", at: "C", backbone: .county)
      $0.floor("backbone", .backbone, 0.5)
    },
    PlantedConflict(
      "a floor against the ranks of leaders",
      [.floor("leaders", nil), .post("A", .principal)]
    ) {
      $0.teacher("P", at: "A", post: .principal)
      $0.approved("B", .principal, 1)
      $0.floor("leaders", .administrator, 0.5)
    },
    PlantedConflict(
      "a floor against the last teacher",
      [urban, .school(.schoolKept, "A")],
      people: 1,
      others: 0
    ) {
      $0.urbanFloor(1.0)
    },
    PlantedConflict(
      "a floor of one school against leaving",
      [
        .floor("each", "A"), .school(.leavingShare, "A"),
      ]
    ) {
      $0.policy {
        var floor = ExchangeFloor(name: "each", people: .seniorTitle, share: 0.5)
        floor.scope = .school
        $0.floors.append(floor)
        $0.limits.outflowShare = 0.1
      }
      for number in 1...4 { $0.teacher(Teacher.ID("S\(number)"), at: "A", title: .senior) }
    },
    PlantedConflict("a floor against the way", [urban, .rule(.travelLimit)]) {
      $0.urbanFloor(0.3)
      $0.travel("A", "B", minutes: 75)
    },
    PlantedConflict("a floor against use by subject", [urban, .subjectAtDestination], people: 0) {
      $0.curriculum([.chinese: 5])
      $0.teacher("M", at: "A", .math)
      $0.teacher("N", at: "A", .math)
      $0.urbanFloor(0.5)
    },
    PlantedConflict("a floor against another stage", [urban, .stageAtDestination], people: 0) {
      $0.policy { $0.limits.allowsCrossStage = false }
      $0.school("J", stages: [.junior], location: .urban)
      $0.classes("J", grade: 7)
      $0.teachers(2, prefix: "J", at: "J", certificate: .junior)
      $0.urbanFloor(0.5)
    },
    PlantedConflict(
      "recruits whom no school can use",
      [
        .recruits(RecruitGroup(stage: .senior, subject: .physics, count: 2))
      ]
    ) {
      $0.recruits(2, .senior, .physics)
    },
  ]
}
