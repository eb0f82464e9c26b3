import Staffing
import TestSupport

extension PlantedConflict {
  private static let backbone = ConflictMember.floor("backbone", nil)

  /// Decisions against one rule, a floor or each other.
  static let decisionsAndRules: [PlantedConflict] = [
    PlantedConflict("a stay against a floor", [backbone, decided("K", .stay)]) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 1.0)
      $0.decision("K", .stay)
    },
    PlantedConflict("a school avoided against a floor", [backbone, decided("K", .avoid, "B")]) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 1.0)
      $0.decision("K", .avoid, "B")
    },
    PlantedConflict("a leader told to move", [decided("P", .move), .post("A", .principal)]) {
      $0.teacher("P", at: "A", post: .principal)
      $0.approved("B", .principal, 1)
      $0.decision("P", .move)
    },
    PlantedConflict(
      "the backbone of a rural school told to move",
      [decided("K", .move, "B"), .school(.priorityBackbone, "C")]
    ) {
      $0.school("C", location: .rural)
      $0.classes("C")
      $0.teachers(1, prefix: "C", at: "C")
      $0.teacher("K", at: "C", backbone: .city)
      $0.decision("K", .move, "B")
    },
    PlantedConflict(
      "the last teacher told to move",
      [decided("A1", .move), .school(.schoolKept, "A")],
      people: 1,
      others: 0
    ) { $0.decision("A1", .move) },
    PlantedConflict(
      "told to move with every way too long",
      [
        decided("A1", .move), .rule(.travelLimit),
      ]
    ) {
      $0.travel("A", "B", minutes: 90)
      $0.decision("A1", .move)
    },
    PlantedConflict(
      "told to move and of use nowhere",
      [
        decided("M", .move), .subjectAtDestination,
      ]
    ) {
      $0.curriculum([.chinese: 5])
      $0.teacher("M", at: "A", .math)
      $0.decision("M", .move)
    },
    PlantedConflict(
      "told to move and to avoid the only school",
      [
        decided("A1", .move), decided("A1", .avoid, "B"),
      ]
    ) {
      $0.decision("A1", .move)
      $0.decision("A1", .avoid, "B")
    },
  ]
}
