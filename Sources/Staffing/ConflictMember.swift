/// Something of the policy that a conflict can be made of: a floor, a limit, a condition, a decision.
///
/// Law is never among them.
public enum ConflictMember: Sendable, Hashable {
  /// A condition on who may move (R2).
  case eligibility(EligibilityCondition)
  /// A decision about one person (R2).
  case decision(Decision)
  /// All decisions of one kind (R2).
  case decisions(Decision.Kind)
  /// A mover is qualified, by subject, for something the new school teaches (R3).
  case subjectAtDestination
  /// Nobody moves to another stage (R3).
  case stageAtDestination
  /// A rule as a whole: R4, or R5–R8, R10, R15 at every school.
  case rule(RuleID)
  /// R5, R6, R10 or R15 at one school.
  case school(RuleID, School.ID)
  /// Teachers of one main subject leaving one school (R7).
  case subject(School.ID, Subject)
  /// The holders of one post at one school (R8).
  case post(School.ID, Teacher.Post)
  /// A floor by its name; with a school, where the floor holds school by school (R9).
  case floor(String, School.ID?)
  /// The recruits of one group (R14).
  case recruits(RecruitGroup)

  /// The rule it belongs to.
  public var rule: RuleID {
    switch self {
    case .eligibility, .decision, .decisions: .whoMayMove
    case .subjectAtDestination, .stageAtDestination: .useAtDestination
    case .rule(let rule), .school(let rule, _): rule
    case .subject: .subjectGroups
    case .post: .postsInRank
    case .floor: .exchangeFloor
    case .recruits: .recruits
    }
  }

  /// The member that takes it in with all that are like it; itself where it stands alone.
  public var whole: ConflictMember {
    switch self {
    case .decision(let decision): .decisions(decision.kind)
    case .school, .subject, .post: .rule(rule)
    case .floor(let name, _): .floor(name, nil)
    default: self
    }
  }

  /// Whether a relaxation may touch it: floors, R5–R7, R10 and decisions.
  public var mayGiveWay: Bool {
    switch self {
    case .decision, .decisions: true
    default: Self.elastic.contains(rule)
    }
  }

  private static let elastic: Set<RuleID> = [
    .leavingShare, .arrivingShare, .subjectGroups, .exchangeFloor, .priorityBackbone,
  ]
}
