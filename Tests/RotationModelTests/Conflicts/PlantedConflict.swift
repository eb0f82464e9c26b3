import Staffing
import TestSupport
import Testing

/// A tiny district with a conflict that was planted in it and is the only one.
struct PlantedConflict: Sendable, CustomTestStringConvertible {
  let name: String
  let members: Set<ConflictMember>
  let problem: StaffingProblem

  var testDescription: String { name }

  /// Three people at an urban school A and three at B, who may go wherever they like but for what
  /// `write` adds.
  init(
    _ name: String,
    _ members: Set<ConflictMember>,
    people: Int = 3,
    others: Int = 3,
    _ write: (inout DistrictBuilder) -> Void
  ) {
    self.name = name
    self.members = members
    problem = .tiny {
      $0.policy {
        $0.limits.outflowShare = 1.0
        $0.limits.inflowShare = 10.0
        $0.limits.subjectOutflowShare = 1.0
      }
      $0.school("A", location: .urban)
      $0.school("B")
      $0.classes("A")
      $0.classes("B")
      $0.teachers(people, prefix: "A", at: "A")
      $0.teachers(others, prefix: "B", at: "B")
      write(&$0)
    }
  }

  /// Every planted conflict.
  static let all =
    floorsAndLimits + floorsAndConditions + decisionsAndRules + longer

  /// A decision as a member.
  static func decided(
    _ teacher: Teacher.ID,
    _ kind: Decision.Kind,
    _ school: School.ID? = nil
  ) -> ConflictMember {
    .decision(Decision(teacher: teacher, kind: kind, school: school, reason: "decided"))
  }
}

extension DistrictBuilder {
  /// Adds a hard floor over the people of the urban school A.
  mutating func urbanFloor(_ share: Share) {
    policy {
      var floor = ExchangeFloor(name: "urban", people: .all, share: share)
      floor.schools = [.location(.urban)]
      $0.floors.append(floor)
    }
  }

  /// Adds a hard floor.
  mutating func floor(_ name: String, _ people: ExchangeFloor.People, _ share: Share) {
    policy { $0.floors.append(ExchangeFloor(name: name, people: people, share: share)) }
  }
}
