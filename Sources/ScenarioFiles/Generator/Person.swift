import Staffing

/// A person being drawn: the roster row and where it stands on the map.
struct Person {
  var teacher: Teacher
  /// Index of the person's school.
  let site: Int
  /// The stage whose periods the person was appointed for.
  let stage: Stage

  /// Whether the person is a leader: deputy or principal.
  var isLeader: Bool { teacher.post == .deputy || teacher.post == .principal }

  /// Whether the person is a backbone teacher: county level or higher.
  var isBackbone: Bool { teacher.backbone != .none && teacher.backbone != .school }

  /// Months of age on the effective date.
  func age(at effective: Month) -> Int { teacher.birth?.months(until: effective) ?? 0 }

  /// Months at the school on the effective date.
  func stay(at effective: Month) -> Int { teacher.since?.months(until: effective) ?? 0 }
}
