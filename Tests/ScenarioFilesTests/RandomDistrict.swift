import Staffing

/// SplitMix64, so that a seed gives the same district on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A district without faults in which every column and table takes many of its values.
struct RandomDistrict {
  private var numbers: SeededNumbers
  private let own = Subject("书法")

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// The district.
  mutating func problem() -> StaffingProblem {
    let schools = (1...Int.random(in: 2...6, using: &numbers)).map { school($0) }
    let teachers = (1...Int.random(in: 1...12, using: &numbers)).map { teacher($0, schools) }
    var classes: [ClassGroup] = []
    for school in schools {
      for grade in 0...12 where Stage(grade: grade).map(school.stages.contains) == true {
        classes.append(
          ClassGroup(
            school: school.id,
            grade: grade,
            classes: Double(Int.random(in: 1...12, using: &numbers)) / 2,
            students: Int.random(in: 0...300, using: &numbers)
          )
        )
      }
    }
    var grades = Dictionary(
      uniqueKeysWithValues: (10...12).map { ($0, [Subject.chinese: 4.0, own: 1.5]) }
    )
    if chance() { grades[1] = [.chinese: 7, own: 1.0 / 3] }
    return StaffingProblem(
      title: ["云溪区", "a \"b\": c", "", "#1"].randomElement(using: &numbers) ?? "",
      schoolYear: 2026,
      schools: schools,
      classes: classes,
      teachers: teachers,
      curriculum: Curriculum.builtIn.replacingGrades(with: Curriculum(grades)),
      norms: WorkloadNorms(overrides: chance() ? [.init(.primary, own): 17.5] : [:]),
      preferences: teachers.prefix(3).enumerated().map {
        Preference(teacher: $1.id, school: schools[0].id, rank: $0 + 1)
      },
      decisions: decisions(teachers, schools),
      travel: [TravelEntry(from: schools[0].id, to: schools[1].id, minutes: number())],
      recruits: chance() ? [RecruitGroup(stage: .primary, subject: own, count: 3)] : [],
      approvedPosts: chance() ? [.init(school: schools[1].id, post: .deputy, count: 0)] : [],
      demandOverrides: [.init(offering: offering(schools[0]), weeklyPeriods: number())],
      shortages: [.init(offering: offering(schools[1]), needed: number(), present: 0)],
      policy: policy(),
      settings: SolveSettings()
    )
  }

  private mutating func school(_ number: Int) -> School {
    let choices: [[Stage]] = [
      [.kindergarten], [.primary], [.primary, .junior], [.junior, .senior], Stage.allCases,
    ]
    return School(
      id: School.ID("00\(number)"),
      name: "第\(number)小学, \"\(number)\"",
      stages: choices.randomElement(using: &numbers) ?? [.primary],
      location: School.Location.allCases.randomElement(using: &numbers) ?? .urban,
      standing: School.Standing.allCases.randomElement(using: &numbers) ?? .weak,
      township: chance() ? "东镇" : nil,
      cluster: chance() ? "一片" : nil,
      parent: number > 1 && chance() ? "001" : nil,
      coordinates: chance() ? place() : nil,
      establishment: chance() ? Int.random(in: 0...200, using: &numbers) : nil,
      boarders: Int.random(in: 0...9, using: &numbers)
    )
  }

  private mutating func teacher(_ number: Int, _ schools: [School]) -> Teacher {
    let birth = Month(year: 1970 + number, month: 1 + number % 12)
    let since = Month(year: 2010 + number, month: 9)
    let began = Month(year: 2015, month: 2)
    return Teacher(
      id: Teacher.ID("3201021970010100\(10 + number)"),
      name: chance() ? "张 三\(number)" : "",
      sex: Teacher.Sex.allCases.randomElement(using: &numbers),
      birth: chance() ? birth : nil,
      school: (schools.randomElement(using: &numbers) ?? schools[0]).id,
      since: chance() ? since : nil,
      certificate: Stage.allCases.randomElement(using: &numbers) ?? .primary,
      subject: .math,
      otherSubjects: chance() ? [.pe, own] : [],
      title: Teacher.Title.allCases.randomElement(using: &numbers) ?? .none,
      education: chance() ? Teacher.Education.allCases.randomElement(using: &numbers) : nil,
      backbone: Teacher.BackboneLevel.allCases.randomElement(using: &numbers) ?? .none,
      post: Teacher.Post.allCases.randomElement(using: &numbers) ?? .teacher,
      weeklyPeriods: chance() ? Double(Int.random(in: 0...80, using: &numbers)) / 4 : nil,
      status: Teacher.Status.allCases.randomElement(using: &numbers) ?? .active,
      exempt: chance() ? "孕期" : nil,
      isVolunteer: chance(),
      ruralYears: Double(number) / 3,
      lastExchange: chance() ? began : nil,
      exchangeUntil: chance() ? Month(year: 2027, month: 8) : nil,
      home: chance() ? place() : nil
    )
  }

  private mutating func decisions(_ teachers: [Teacher], _ schools: [School]) -> [Decision] {
    teachers.compactMap { teacher in
      switch Decision.Kind.allCases.randomElement(using: &numbers) {
      case .avoid:
        Decision(teacher: teacher.id, kind: .avoid, school: schools[1].id, reason: "a, b")
      case .stay, .allow:
        Decision(teacher: teacher.id, kind: chance() ? .stay : .allow)
      case .move where teacher.status == .active:
        Decision(
          teacher: teacher.id,
          kind: .move,
          school: schools.first { $0.id != teacher.school }?.id
        )
      default: nil
      }
    }
  }

  private mutating func policy() -> ExchangePolicy {
    var policy = ExchangePolicy()
    if chance() { policy.eligibility.ageBelow = nil }
    if chance() { policy.floors = [] }
    if chance() {
      policy.floors.append(
        ExchangeFloor(
          name: "骨干: \"x\"",
          people: .seniorTitle,
          share: Share(1.0 / 3),
          base: .moved,
          enforcement: .soft,
          schools: [.location(.rural)],
          titles: [.second],
          scope: .school
        )
      )
    }
    policy.openSubjects = [.labour, own]
    policy.weights = chance() ? [.travel: 0.07] : [:]
    policy.limits.outflowShare = Share(number() / 1000)
    policy.limits.allowsCrossStage = chance()
    return policy
  }

  private func offering(_ school: School) -> Offering {
    Offering(school: school.id, stage: school.stages[0], subject: own)
  }

  private mutating func place() -> Coordinates {
    Coordinates(
      longitude: Double.random(in: -180...180, using: &numbers),
      latitude: Double.random(in: -90...90, using: &numbers)
    )
  }

  private mutating func number() -> Double { Double.random(in: 1...99, using: &numbers) }

  private mutating func chance() -> Bool { Bool.random(using: &numbers) }
}
