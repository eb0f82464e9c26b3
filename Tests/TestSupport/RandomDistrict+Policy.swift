import Staffing

extension RandomDraw {
  mutating func drawPolicy() {
    var policy = builder.policy
    policy.floors = drawFloors()
    if has(.tightLimits, 0.6) {
      policy.limits.outflowShare = Share(random.pick([0.1, 0.25, 0.5]))
      policy.limits.inflowShare = Share(random.pick([0.1, 0.3, 0.6]))
      policy.limits.subjectOutflowShare = Share(random.pick([0.2, 0.34, 1]))
      policy.limits.travelMinutes = random.pick([20, 40, 60])
      policy.limits.keepsRuralBackbone = random.chance(0.8)
      policy.limits.allowsCrossStage = random.chance(0.8)
      policy.itinerant.isAllowed = random.chance(0.85)
      policy.itinerant.travelMinutes = random.pick([10, 30, 45])
      policy.itinerant.share = random.pick([0.25, 0.5, 1])
      policy.eligibility.yearsAtSchool = random.pick([2, 3.5, 6])
      policy.eligibility.ageBelow = random.chance(0.2) ? nil : policy.eligibility.ageBelow
      policy.establishment.teachingShare = random.pick([0.91, 1])
      policy.establishment.studentsPerBoardingPost = random.pick([0, 40])
    }
    if has(.overload, 0.3) { policy.overload = random.pick([1.1, 1.25]) }
    if has(.blended, 0.2) { policy.priorities = .blended }
    if has(.balance, 0.25) { drawBalance(&policy) }
    builder.policy { $0 = policy }
  }

  /// Weights of the terms of balance, and what people have learnt.
  private mutating func drawBalance(_ policy: inout ExchangePolicy) {
    for term in TermID.allCases where term.isOptional {
      policy.weights[term] = random.pick([0, 0.25, 1, 2])
    }
    for index in builder.teachers.indices where random.chance(0.8) {
      builder.teachers[index].education = random.pick(Teacher.Education.allCases)
    }
  }

  private mutating func drawFloors() -> [ExchangeFloor] {
    guard has(.floors) else { return [] }
    if case .wild = options.floors {
      return (1...random.whole(2...4)).map { drawFloor(named: "floor-\($0)") }
    }
    var soft = drawFloor(named: "soft")
    soft.enforcement = .soft
    return [
      ExchangeFloor(name: "teachers", people: .all, share: 0.03),
      ExchangeFloor(name: "backbone", people: .backbone, share: 0.15, enforcement: .soft),
      soft,
    ]
  }

  private mutating func drawFloor(named name: String) -> ExchangeFloor {
    let isUrbanOnly = random.chance(0.3)
    let isStaged = random.chance(0.2)
    let isTitled = random.chance(0.2)
    return ExchangeFloor(
      name: name,
      people: random.pick(ExchangeFloor.People.allCases),
      share: Share(random.pick([0.02, 0.05, 0.1, 0.14])),
      base: random.pick(ExchangeFloor.Base.allCases),
      minimumPopulation: random.pick([1, 1, 3]),
      enforcement: random.pick(ExchangeFloor.Enforcement.allCases),
      counting: random.pick(ExchangeFloor.Counting.allCases),
      schools: isUrbanOnly ? [.location(.urban), .standing(.strong)] : nil,
      stages: isStaged ? [.primary] : nil,
      titles: isTitled ? [.first, .senior, .professor] : nil,
      scope: random.chance(0.2) ? .school : .district
    )
  }
}
