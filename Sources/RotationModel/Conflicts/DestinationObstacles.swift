import Staffing

/// What of the policy stands between a person and a school: conditions, decisions, use, the way.
///
/// A decision's permission is kept when what it asks for is given up: whoever uses the permission
/// does what was decided.
struct DestinationObstacles {
  private let facts: DistrictFacts
  private let conditions: [EligibilityCondition: Int]
  private let subject: Int
  private let stage: Int
  private let travel: Int
  private var uses: [Skill: [Use]] = [:]

  private var teacher = 0
  private var ofPerson: [Int] = []
  private var destinationDecided: Int?
  private var avoided: [Int: Int] = [:]
  private var stays: Int?
  private var usesHere: [Use] = []
  /// Members that stand against staying.
  private(set) var toStaying: [Int] = []

  private struct Skill: Hashable {
    let certificate: Stage
    let subject: Subject
    let others: Set<Subject>
  }

  /// How far a skill is of use at a school.
  private struct Use {
    /// Whether the certificate covers something that is taught there: law.
    var isCertified = false
    /// Whether the subjects fit.
    var isQualified = false
    /// The stage the person would work in.
    var stage: Stage?
  }

  init(_ facts: DistrictFacts, _ builder: inout ChoiceTableBuilder) {
    self.facts = facts
    var found: [EligibilityCondition: Int] = [:]
    for condition in EligibilityCondition.allCases {
      found[condition] = builder.position(of: .eligibility(condition))
    }
    conditions = found
    subject = builder.position(of: .subjectAtDestination)
    stage = builder.position(of: .stageAtDestination)
    travel = builder.position(of: .rule(.travelLimit))
  }

  /// Turns to another teacher.
  mutating func begin(_ teacher: Int, _ builder: inout ChoiceTableBuilder) {
    self.teacher = teacher
    let person = facts.problem.teachers[teacher]
    toStaying = []
    avoided = [:]
    stays = nil
    destinationDecided = nil
    ofPerson = facts.failedConditions(of: teacher).compactMap { conditions[$0] }
    if facts.decisions.entries[teacher] != nil {
      for decision in facts.problem.decisions where decision.teacher == person.id {
        note(decision, &builder)
      }
    }
    let skill = Skill(
      certificate: person.certificate,
      subject: person.subject,
      others: Set(person.otherSubjects)
    )
    usesHere = uses[skill] ?? facts.problem.schools.indices.map { use(of: skill, at: $0) }
    uses[skill] = usesHere
  }

  private mutating func note(_ decision: Decision, _ builder: inout ChoiceTableBuilder) {
    switch decision.kind {
    case .allow: ofPerson = []
    case .stay: stays = builder.position(of: .decision(decision))
    case .avoid:
      guard let school = decision.school.flatMap({ facts.schoolIndex[$0] }) else { return }
      avoided[school] = builder.position(of: .decision(decision))
    case .move:
      let member = builder.position(of: .decision(decision))
      toStaying.append(member)
      if decision.school == nil { ofPerson = [] } else { destinationDecided = member }
    }
  }

  /// The members against moving to a school, with the minutes of the way; nil where law forbids it.
  func toMoving(to school: Int) -> (members: [Int], minutes: Double)? {
    let decided = facts.decisions[teacher]
    let isDestination = decided.destination == school
    let use = usesHere[school]
    guard use.isCertified || isDestination else { return nil }
    var against: [Int] = []
    if let stays { against.append(stays) }
    if let member = avoided[school] { against.append(member) }
    if !isDestination {
      against += ofPerson
      if let member = destinationDecided { against.append(member) }
      if !use.isQualified { against.append(subject) }
      if !facts.problem.policy.limits.allowsCrossStage,
        use.stage != usesHere[facts.presentSchool[teacher]].stage
      {
        against.append(stage)
      }
    }
    let minutes = TravelLimit.minutesNeeded(by: teacher, to: school, facts)
    if minutes > facts.problem.policy.limits.travelMinutes { against.append(travel) }
    return (against, minutes)
  }

  private func use(of skill: Skill, at school: Int) -> Use {
    var use = Use()
    for position in facts.offeringsOfSchool[school] {
      let offering = facts.offerings[position].offering
      guard DistrictFacts.covers(skill.certificate, offering.stage) else { continue }
      use.isCertified = true
      switch facts.qualification(
        certificate: skill.certificate,
        subject: skill.subject,
        others: skill.others,
        for: offering
      ) {
      case .main, .other: use.isQualified = true
      case .open, nil: break
      }
    }
    use.stage = facts.stage(certificate: skill.certificate, subject: skill.subject, at: school)
    return use
  }
}
