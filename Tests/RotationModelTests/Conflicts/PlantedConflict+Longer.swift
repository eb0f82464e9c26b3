import Staffing
import TestSupport

extension PlantedConflict {
  private static let urban = ConflictMember.floor("urban", nil)
  private static let backbone = ConflictMember.floor("backbone", nil)
  private static let senior = ConflictMember.floor("senior", nil)

  /// Conflicts of three members and more.
  static let longer: [PlantedConflict] = [
    PlantedConflict(
      "a floor of the district against leaving two schools",
      [.floor("all", nil), .school(.leavingShare, "A"), .school(.leavingShare, "B")]
    ) {
      $0.floor("all", .all, 0.5)
      $0.policy { $0.limits.outflowShare = 0.4 }
    },
    PlantedConflict(
      "a floor against arriving at two schools",
      [urban, .school(.arrivingShare, "B"), .school(.arrivingShare, "C")]
    ) {
      $0.school("C")
      $0.classes("C")
      $0.teachers(1, prefix: "C", at: "C")
      $0.urbanFloor(1.0)
      $0.policy { $0.limits.inflowShare = 0.4 }
      // Somebody comes to A, so that nobody's school is emptied.
      $0.teacher("V", at: "A", title: .senior, exempt: "illness")
      $0.policy {
        $0.floors[0].titles = [.none]
      }
    },
    PlantedConflict(
      "a floor against two subjects of a school",
      [urban, .subject("A", .chinese), .subject("A", .math)],
      people: 2
    ) {
      $0.teacher("M1", at: "A", .math)
      $0.teacher("M2", at: "A", .math)
      $0.urbanFloor(0.75)
      $0.policy { $0.limits.subjectOutflowShare = 0.4 }
    },
    PlantedConflict(
      "two floors against leaving",
      [
        backbone, senior, .school(.leavingShare, "A"),
      ]
    ) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.teacher("S", at: "A", title: .senior)
      $0.floor("backbone", .backbone, 1.0)
      $0.floor("senior", .seniorTitle, 1.0)
      $0.policy { $0.limits.outflowShare = 0.3 }
    },
    PlantedConflict(
      "a floor and a move against leaving",
      [
        backbone, decided("A1", .move), .school(.leavingShare, "A"),
      ]
    ) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 1.0)
      $0.decision("A1", .move)
      $0.policy { $0.limits.outflowShare = 0.3 }
    },
    PlantedConflict(
      "a floor and a move against arriving",
      [
        backbone, decided("A1", .move), .school(.arrivingShare, "B"),
      ]
    ) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 1.0)
      $0.decision("A1", .move)
      $0.policy { $0.limits.inflowShare = 0.4 }
    },
    PlantedConflict(
      "two stays against a floor",
      [
        backbone, decided("K1", .stay), decided("K2", .stay),
      ]
    ) {
      $0.teacher("K1", at: "A", backbone: .county)
      $0.teacher("K2", at: "B", backbone: .county)
      $0.floor("backbone", .backbone, 0.5)
      $0.decision("K1", .stay)
      $0.decision("K2", .stay)
    },
    PlantedConflict(
      "a stay and the years against a floor",
      [
        backbone, decided("K1", .stay), .eligibility(.yearsAtSchool),
      ]
    ) {
      $0.teacher("K1", at: "A", backbone: .county)
      $0.teacher("K2", at: "B", backbone: .county, since: Month(year: 2024, month: 9))
      $0.floor("backbone", .backbone, 0.5)
      $0.decision("K1", .stay)
    },
    PlantedConflict(
      "the age, the way and a stay against a floor",
      [
        backbone, decided("K3", .stay), .eligibility(.ageBelow), .rule(.travelLimit),
      ]
    ) {
      $0.school("C", location: .urban)
      $0.classes("C")
      $0.travel("C", "A", minutes: 80)
      $0.travel("C", "B", minutes: 70)
      $0.teachers(1, prefix: "C", at: "C")
      $0.teacher("K1", at: "C", backbone: .county)
      $0.teacher("K2", at: "B", backbone: .county, birth: Month(year: 1970, month: 1))
      $0.teacher("K3", at: "A", backbone: .county)
      $0.floor("backbone", .backbone, 0.3)
      $0.decision("K3", .stay)
    },
    PlantedConflict(
      "two moves against leaving",
      [
        decided("A1", .move), decided("A2", .move), .school(.leavingShare, "A"),
      ]
    ) {
      $0.decision("A1", .move)
      $0.decision("A2", .move)
      $0.policy { $0.limits.outflowShare = 0.4 }
    },
    PlantedConflict(
      "two moves against arriving",
      [
        decided("A1", .move, "B"), decided("C1", .move, "B"), .school(.arrivingShare, "B"),
      ]
    ) {
      $0.school("C")
      $0.classes("C")
      $0.teachers(2, prefix: "C", at: "C")
      $0.decision("A1", .move, "B")
      $0.decision("C1", .move, "B")
      $0.policy { $0.limits.inflowShare = 0.4 }
    },
    PlantedConflict(
      "two moves against a subject",
      [
        decided("A1", .move), decided("A2", .move), .subject("A", .chinese),
      ]
    ) {
      $0.decision("A1", .move)
      $0.decision("A2", .move)
      $0.policy { $0.limits.subjectOutflowShare = 0.4 }
    },
    PlantedConflict(
      "three moves against leaving",
      [
        decided("A1", .move), decided("A2", .move), decided("A3", .move),
        .school(.leavingShare, "A"),
      ]
    ) {
      for person in ["A1", "A2", "A3"] as [Teacher.ID] { $0.decision(person, .move) }
      $0.policy { $0.limits.outflowShare = 0.7 }
    },
    PlantedConflict(
      "a floor of those who move, a floor and a stay",
      [
        .floor("all", nil), .floor("moved", nil), decided("K", .stay),
      ]
    ) {
      $0.teacher("K", at: "A", backbone: .county)
      $0.floor("all", .all, 0.1)
      $0.policy {
        var floor = ExchangeFloor(name: "moved", people: .backbone, share: 0.5)
        floor.base = .moved
        $0.floors.append(floor)
      }
      $0.decision("K", .stay)
    },
    PlantedConflict(
      "all told to move, and nobody may come",
      [
        decided("A1", .move), decided("A2", .move), .school(.schoolKept, "A"),
        decided("B1", .avoid, "A"), decided("B2", .avoid, "A"),
      ],
      people: 2,
      others: 2
    ) {
      $0.decision("A1", .move)
      $0.decision("A2", .move)
      $0.decision("B1", .avoid, "A")
      $0.decision("B2", .avoid, "A")
    },
  ]
}
