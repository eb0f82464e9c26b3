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
  private let own = [Subject("书法"), Subject("AI课"), Subject("少年宫-活动")]

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// The district.
  mutating func problem() -> StaffingProblem {
    var schools = (1...Int.random(in: 2...9, using: &numbers)).map { school($0) }
    for index in schools.indices.dropFirst() where chance() {
      schools[index].parent = schools[0].id
    }
    let teachers = (1...Int.random(in: 1...20, using: &numbers)).map { teacher($0, schools) }
    // A school without classes says in other tables what it needs.
    let classes = schools.enumerated().flatMap { index, school in
      index == 0 || chance() ? self.classes(of: school) : []
    }
    return StaffingProblem(
      title: pick(["云溪区", "a \"b\": c", "", "#1", "2026 年\n方案"]),
      schoolYear: Int.random(in: 2025...2030, using: &numbers),
      schools: schools,
      classes: classes,
      teachers: teachers,
      curriculum: Curriculum.builtIn.replacingGrades(with: curriculum()),
      norms: WorkloadNorms(overrides: norms()),
      preferences: preferences(teachers, schools),
      decisions: decisions(teachers, schools),
      travel: travel(schools),
      recruits: offerings(schools).prefix(3).map {
        .init(stage: $0.stage, subject: $0.subject, count: Int.random(in: 1...9, using: &numbers))
      }.uniqued { "\($0.stage) \($0.subject)" },
      approvedPosts: schools.flatMap { school in
        [Teacher.Post.deputy, .principal].filter { _ in chance() }.map {
          .init(school: school.id, post: $0, count: Int.random(in: 0...9, using: &numbers))
        }
      },
      formerTeachers: classes.filter { $0.halfClasses >= 2 }.prefix(3).compactMap { group in
        teachers.first.map {
          .init(
            school: group.school,
            grade: group.grade,
            schoolClass: "1",
            subject: .chinese,
            teacher: $0.id
          )
        }
      },
      facilities: schools.flatMap { school in
        ([nil] + school.stages.map(Optional.some)).filter { _ in chance() }.map {
          facilities(school.id, $0)
        }
      },
      demandOverrides: offerings(schools).map { .init(offering: $0, weeklyPeriods: number()) },
      shortages: offerings(schools).map { .init(offering: $0, needed: number(), present: 0) },
      policy: policy(),
      settings: settings()
    )
  }

  private mutating func school(_ number: Int) -> School {
    let choices: [[Stage]] = [
      [.kindergarten], [.primary], [.junior], [.senior], [.primary, .junior], [.junior, .senior],
      [.primary, .junior, .senior], [.kindergarten, .primary], [.primary, .senior], Stage.allCases,
    ]
    let names = [
      "第\(number)小学, \"\(number)\"", "东镇中心小学", "School \(number)", "雲溪縣\(number)中",
      "第\(number)中学\n(新校区)", "S;\(number)|x", "\(number)",
    ]
    return School(
      id: School.ID(
        pick(["00\(number)", "S\(number)", "3400010\(number)21", "校\(number)", "s-\(number)"])
      ),
      name: pick(names),
      stages: choices.randomElement(using: &numbers) ?? [.primary],
      location: School.Location.allCases.randomElement(using: &numbers) ?? .urban,
      standing: School.Standing.allCases.randomElement(using: &numbers) ?? .weak,
      township: chance() ? pick(["东镇", "West Town", "a,b"]) : nil,
      cluster: chance() ? pick(["一片", "城区;东", "\"集团\""]) : nil,
      parent: nil,
      coordinates: chance() ? place() : nil,
      establishment: chance() ? Int.random(in: 0...200, using: &numbers) : nil,
      boarders: chance() ? 0 : Int.random(in: 0...900, using: &numbers)
    )
  }

  private mutating func classes(of school: School) -> [ClassGroup] {
    (0...12).filter { Stage(grade: $0).map(school.stages.contains) == true }.map { grade in
      ClassGroup(
        school: school.id,
        grade: grade,
        classes: Double(Int.random(in: 1...12, using: &numbers)) / 2,
        students: Int.random(in: 0...300, using: &numbers)
      )
    }
  }

  private mutating func facilities(_ school: School.ID, _ stage: Stage?) -> Facilities {
    Facilities(
      school: school,
      stage: stage,
      teachingArea: chance() ? number() : nil,
      sportsArea: chance() ? number() : nil,
      equipmentYuan: chance() ? number() : nil,
      multimediaRooms: chance() ? number() : nil,
      computers: chance() ? number() : nil,
      books: chance() ? number() : nil
    )
  }

  private mutating func curriculum() -> Curriculum {
    var grades: [Int: [Subject: Double]] = [:]
    for grade in 10...12 { grades[grade] = [.chinese: 4, own[0]: 1.5, own[1]: 1, own[2]: 1] }
    for grade in 0...9 where Int.random(in: 0..<4, using: &numbers) == 0 {
      let known = Subject.known.filter { _ in chance() }
      grades[grade] = Dictionary(
        uniqueKeysWithValues: ([.chinese, own[0]] + known.filter { $0 != .chinese }).map {
          ($0, Double(Int.random(in: 1...20, using: &numbers)) / (chance() ? 2 : 3))
        }
      )
    }
    return Curriculum(grades)
  }

  private mutating func norms() -> [WorkloadNorms.Key: Double] {
    var norms: [WorkloadNorms.Key: Double] = [:]
    for stage in Stage.allCases where chance() {
      norms[.init(stage, subject())] = Double(Int.random(in: 2...80, using: &numbers)) / 4
    }
    return norms
  }

  private mutating func teacher(_ number: Int, _ schools: [School]) -> Teacher {
    let birth = Month(year: Int.random(in: 1960...1990, using: &numbers), month: month())
    let since = Month(year: Int.random(in: 1991...2024, using: &numbers), month: month())
    let began = Month(year: Int.random(in: 2010...2024, using: &numbers), month: month())
    let until = Month(year: Int.random(in: 2025...2030, using: &numbers), month: month())
    let main = subject()
    return Teacher(
      id: Teacher.ID(
        pick(["32010219700101\(1000 + number)", "0\(number)", "T\(number)", "工\(number)X"])
      ),
      name: pick(["", "张 三", "李四", "O'Neil, \"J\"", "欧阳\n娜", "無名"]),
      sex: chance() ? Teacher.Sex.allCases.randomElement(using: &numbers) : nil,
      birth: chance() ? birth : nil,
      school: (schools.randomElement(using: &numbers) ?? schools[0]).id,
      since: chance() ? since : nil,
      certificate: Stage.allCases.randomElement(using: &numbers) ?? .primary,
      subject: main,
      otherSubjects: (0..<Int.random(in: 0...4, using: &numbers)).map { _ in subject() }
        .filter { $0 != main }.uniqued(\.id),
      title: Teacher.Title.allCases.randomElement(using: &numbers) ?? .none,
      education: chance() ? Teacher.Education.allCases.randomElement(using: &numbers) : nil,
      backbone: Teacher.BackboneLevel.allCases.randomElement(using: &numbers) ?? .none,
      post: Teacher.Post.allCases.randomElement(using: &numbers) ?? .teacher,
      weeklyPeriods: chance() ? Double(Int.random(in: 0...80, using: &numbers)) / 4 : nil,
      status: Teacher.Status.allCases.randomElement(using: &numbers) ?? .active,
      exempt: chance() ? pick(["孕期", "重大疾病, 住院", "无法到岗"]) : nil,
      isVolunteer: chance(),
      ruralYears: chance() ? 0 : Double(number) / 3,
      lastExchange: chance() ? began : nil,
      exchangeUntil: chance() ? until : nil,
      home: chance() ? place() : nil
    )
  }

  private mutating func preferences(_ teachers: [Teacher], _ schools: [School]) -> [Preference] {
    teachers.flatMap { teacher in
      schools.shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers)).enumerated()
        .map { Preference(teacher: teacher.id, school: $1.id, rank: $0 + 1) }
    }
  }

  private mutating func decisions(_ teachers: [Teacher], _ schools: [School]) -> [Decision] {
    teachers.flatMap { teacher -> [Decision] in
      let reason = pick(["", "a, b", "夫妻同校;\n分居", "\"急\""])
      let avoided = schools.filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 }.map {
        Decision(teacher: teacher.id, kind: .avoid, school: $0.id, reason: reason)
      }
      switch Decision.Kind.allCases.randomElement(using: &numbers) {
      case .stay, .allow:
        return avoided + [Decision(teacher: teacher.id, kind: chance() ? .stay : .allow)]
      case .move where teacher.status == .active:
        let target = schools.first { $0.id != teacher.school }?.id
        let school = chance() ? target : nil
        return avoided + [
          Decision(teacher: teacher.id, kind: .move, school: school, reason: reason)
        ]
      default: return avoided
      }
    }
  }

  private mutating func travel(_ schools: [School]) -> [TravelEntry] {
    schools.flatMap { from in
      schools.filter { _ in chance() }.map { to in
        TravelEntry(from: from.id, to: to.id, minutes: number())
      }
    }
  }

  private mutating func policy() -> ExchangePolicy {
    var policy = ExchangePolicy()
    if chance() { policy.eligibility.ageBelow = nil }
    if chance() { policy.eligibility.movablePosts = [.teacher, .deputy] }
    if chance() { policy.floors = [] }
    if chance() {
      policy.floors.append(
        ExchangeFloor(
          name: "骨干: \"x\"",
          people: ExchangeFloor.People.allCases.randomElement(using: &numbers) ?? .all,
          share: Share(1.0 / 3),
          base: ExchangeFloor.Base.allCases.randomElement(using: &numbers) ?? .moved,
          minimumPopulation: Int.random(in: 0...30, using: &numbers),
          enforcement: chance() ? .soft : .hard,
          counting: chance() ? .stock : .flow,
          schools: chance() ? [.location(.rural), .standing(.weak)] : nil,
          stages: chance() ? [.junior, .primary] : nil,
          titles: chance() ? [.second] : nil,
          scope: chance() ? .school : .district
        )
      )
    }
    if chance() { policy.administrators = [.principal, .middle] }
    policy.openSubjects = [.labour, own[0]]
    policy.weights = chance() ? [.travel: 0.07] : [:]
    policy.levelFactors =
      chance() ? policy.levelFactors : [.curriculum: 3, .staffing: 2, .burden: 0]
    policy.priorities = chance() ? .blended : .lexicographic
    policy.priorityWeight = number()
    policy.inspection.compositeLimit.junior = number() / 100
    policy.inspection.classSize.primary = number()
    policy.inspection.schoolSize = chance() ? 1800 : 2000
    policy.inspection.backboneShare = Share(number() / 1000)
    policy.limits.outflowShare = Share(number() / 1000)
    policy.limits.allowsCrossStage = chance()
    policy.limits.keepsRuralBackbone = chance()
    policy.itinerant.isAllowed = chance()
    policy.timetable.days = chance() ? 5 : 6
    policy.timetable.periodsPerDay[.primary] = chance() ? 6 : 7
    policy.establishment.studentsPerBoardingPost = chance() ? 0 : number()
    return policy
  }

  private mutating func settings() -> SolveSettings {
    var settings = SolveSettings()
    settings.gap = number() / 1000
    settings.timeLimit = chance() ? 60 : 0.5 + number()
    settings.threads = Int.random(in: 1...8, using: &numbers)
    settings.seed = UInt64(Int.random(in: 0...1_000_000, using: &numbers))
    return settings
  }

  /// One offering a stage of each school, of any subject.
  private mutating func offerings(_ schools: [School]) -> [Offering] {
    schools.flatMap { school in
      school.stages.map { Offering(school: school.id, stage: $0, subject: subject()) }
    }
  }

  private mutating func subject() -> Subject {
    (Subject.known + own).randomElement(using: &numbers) ?? .math
  }

  private mutating func place() -> Coordinates {
    Coordinates(
      longitude: Double.random(in: -180...180, using: &numbers),
      latitude: Double.random(in: -90...90, using: &numbers)
    )
  }

  private mutating func month() -> Int { Int.random(in: 1...12, using: &numbers) }

  private mutating func number() -> Double { Double.random(in: 1...99, using: &numbers) }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &numbers) ?? ""
  }

  private mutating func chance() -> Bool { Bool.random(using: &numbers) }
}

extension Array {
  /// The elements without those whose key occurred before.
  fileprivate func uniqued(_ key: (Element) -> String) -> [Element] {
    var seen: Set<String> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
