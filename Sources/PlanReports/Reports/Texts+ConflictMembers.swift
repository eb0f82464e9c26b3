import JSONText
import Staffing

extension Texts {
  /// What a member of a conflict asks for, as a sentence.
  func sentence(
    for member: ConflictMember,
    _ bound: Int?,
    of problem: StaffingProblem
  ) -> String {
    var values = [
      "rule": title(of: member.rule),
      "id": member.rule.rawValue,
      "bound": bound.map(String.init) ?? "",
      "minutes": Figures.short(problem.policy.limits.travelMinutes),
    ]
    switch member {
    case .eligibility(let condition): return self(condition.phrase, values)
    case .decision(let decision):
      values["teachers"] = decision.teacher.text
      values["decisions"] = words(for: decision, of: problem)
      return self(.conflictDecision, values)
    case .decisions(let kind):
      values["decision"] = name(of: kind)
      return self(.conflictDecisions, values)
    case .subjectAtDestination: return self(.conflictSubjectUse, values)
    case .stageAtDestination: return self(.conflictStage, values)
    case .rule(.travelLimit): return self(.conflictTravel, values)
    case .rule: return self(.conflictRule, values)
    case .school(let rule, let school):
      values["schools"] = self.school(school, of: problem)
      return self(phrase(ofSchoolRule: rule), values)
    case .subject(let school, let subject):
      values["schools"] = self.school(school, of: problem)
      values["subject"] = name(of: subject)
      return self(.conflictSubject, values)
    case .post(let school, let post):
      values["schools"] = self.school(school, of: problem)
      return self(post == .principal ? .conflictPrincipals : .conflictDeputies, values)
    case .floor(let name, let school):
      values["floor"] = floorTitle(name, at: school)
      return self(bound == nil ? .conflictFloorShare : .conflictFloor, values)
    case .recruits(let group):
      values["subject"] = subjectOfStage(group)
      return self(.conflictRecruits, values)
    }
  }

  private func phrase(ofSchoolRule rule: RuleID) -> Phrase {
    switch rule {
    case .leavingShare: .conflictLeaving
    case .arrivingShare: .conflictArriving
    case .priorityBackbone: .conflictBackbone
    case .schoolKept: .conflictKept
    default: .conflictRule
    }
  }

  private func subjectOfStage(_ group: RecruitGroup) -> String {
    self(.offeringName, ["subject": name(of: group.subject), "stage": name(of: group.stage)])
  }
}

extension EligibilityCondition {
  /// The sentence of a condition.
  fileprivate var phrase: Phrase {
    switch self {
    case .yearsAtSchool: .conflictYears
    case .leaderYearsAtSchool: .conflictLeaderYears
    case .ageBelow: .conflictAge
    case .yearsSinceExchange: .conflictSinceExchange
    case .movablePosts: .conflictPosts
    case .exemption: .conflictExempt
    case .runningExchange: .conflictRunning
    }
  }
}

extension ConflictMember {
  /// The member with everything it names.
  func json(_ texts: Texts, _ bound: Int?, of problem: StaffingProblem) -> JSONValue {
    var named = Named()
    switch self {
    case .eligibility(let condition): named.condition = condition
    case .decision(let decision):
      named.teacher = decision.teacher
      named.school = decision.school
      named.decision = decision.kind
    case .decisions(let kind): named.decision = kind
    case .subjectAtDestination, .stageAtDestination, .rule: break
    case .school(_, let school): named.school = school
    case .subject(let school, let subject):
      named.school = school
      named.subject = subject
    case .post(let school, let post):
      named.school = school
      named.post = post
    case .floor(let name, let school):
      named.floor = name
      named.school = school
    case .recruits(let group): named.subject = group.subject
    }
    return .object([
      ("rule", .string(rule.rawValue)),
      ("kind", .string(kind)),
      ("floor", .optional(named.floor)),
      ("school", .optional(named.school?.text)),
      ("teacher", .optional(named.teacher?.text)),
      ("decision", .optional(named.decision?.rawValue)),
      ("subject", .optional(named.subject?.id)),
      ("post", .optional(named.post?.rawValue)),
      ("condition", .optional(named.condition?.rawValue)),
      ("people", bound.map { .int($0) } ?? .null),
      ("message", .string(texts.sentence(for: self, bound, of: problem))),
    ])
  }

  private struct Named {
    var floor: String?
    var school: School.ID?
    var teacher: Teacher.ID?
    var decision: Decision.Kind?
    var subject: Subject?
    var post: Teacher.Post?
    var condition: EligibilityCondition?
  }

  private var kind: String {
    switch self {
    case .eligibility: "eligibility"
    case .decision: "decision"
    case .decisions: "decisions"
    case .subjectAtDestination: "subject_at_destination"
    case .stageAtDestination: "stage_at_destination"
    case .rule: "rule"
    case .school, .subject: "limit"
    case .post: "posts"
    case .floor: "floor"
    case .recruits: "recruits"
    }
  }
}
