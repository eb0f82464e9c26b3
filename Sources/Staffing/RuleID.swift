/// The rules every plan keeps; ids are append-only and never reused.
public enum RuleID: String, CaseIterable, Comparable, Sendable, CustomStringConvertible {
  /// R1 — every active teacher works at exactly one school.
  case oneSchool = "R1"
  /// R2 — only eligible people move; decisions hold.
  case whoMayMove = "R2"
  /// R3 — a mover is of use at the destination.
  case useAtDestination = "R3"
  /// R4 — the destination is within reach.
  case travelLimit = "R4"
  /// R5 — not too many leave a school.
  case leavingShare = "R5"
  /// R6 — not too many arrive at a school.
  case arrivingShare = "R6"
  /// R7 — not too many of one subject leave a school.
  case subjectGroups = "R7"
  /// R8 — leaders move in rank.
  case postsInRank = "R8"
  /// R9 — the exchange floors are met.
  case exchangeFloor = "R9"
  /// R10 — priority schools keep their backbone teachers.
  case priorityBackbone = "R10"
  /// R11 — nobody teaches above capacity.
  case workload = "R11"
  /// R12 — itinerant teaching stays within its limits.
  case itinerantTeaching = "R12"
  /// R13 — every period is taught by somebody qualified, none beyond the requirement.
  case qualifiedTeaching = "R13"
  /// R14 — recruits are placed exactly.
  case recruits = "R14"
  /// R15 — nobody's school is emptied.
  case schoolKept = "R15"

  /// The number after the R.
  public var number: Int { Int(rawValue.dropFirst()) ?? 0 }

  /// The id, for example `R5`.
  public var description: String { rawValue }

  /// Orders by number.
  public static func < (first: Self, second: Self) -> Bool {
    first.number < second.number
  }

  /// Whether the rule is law, which no relaxation ever touches.
  ///
  /// Law: R1, the certificate part of R3, R11, R13. R3 counts as policy here because its other
  /// part is.
  public var isLaw: Bool {
    self == .oneSchool || self == .workload || self == .qualifiedTeaching
  }
}
