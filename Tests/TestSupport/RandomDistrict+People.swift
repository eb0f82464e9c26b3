import Staffing

extension RandomDraw {
  mutating func drawPeople(_ count: Int) {
    let schools = builder.schools
    for number in 0..<count {
      let home = schools[number < schools.count ? number : random.index(below: schools.count)]
      drawTeacher(number + 1, at: home)
    }
    drawClasses()
    drawEstablishments()
  }

  private mutating func drawTeacher(_ number: Int, at school: School) {
    let stage = random.pick(school.stages)
    let certificate =
      stage == .kindergarten || random.chance(0.7)
      ? stage : Stage.allCases[min(3, stage.rank + 1)]
    let isMisplaced = random.chance(0.04)
    let subjects = drawSubjects(stage)
    let birthYear = random.whole(1967...1999)
    let birth = Month(year: birthYear, month: random.whole(1...12))
    let sinceYear = random.whole(max(2008, birthYear + 22)...2024)
    let since = Month(year: sinceYear, month: random.whole(1...12))
    let exchangeYear = random.whole(2019...2026)
    let lastExchange = has(.runningExchanges, 0.2)
    let ends = has(.runningExchanges, 0.5)
    let post: Teacher.Post =
      has(.leaders, 0.2) ? random.pick([.middle, .deputy, .principal]) : .teacher
    builder.teacher(
      Teacher.ID("T\(number < 10 ? "00" : number < 100 ? "0" : "")\(number)"),
      at: school.id,
      subjects[0],
      others: Array(subjects.dropFirst()),
      certificate: isMisplaced ? .kindergarten : certificate,
      post: post,
      backbone: random.chance(0.25) ? random.pick(Teacher.BackboneLevel.allCases) : .none,
      title: random.pick(Teacher.Title.allCases),
      weeklyPeriods: has(.ownLoads, 0.1) ? Double(random.whole(8...40)) / 2 : nil,
      sex: has(.blankDates, 0.05) ? nil : random.pick(Teacher.Sex.allCases),
      birth: has(.blankDates, 0.04) ? nil : birth,
      since: has(.blankDates, 0.04) ? nil : since,
      status: has(.leave, 0.06) ? random.pick([.leave, .seconded]) : .active,
      exempt: has(.exemptions, 0.06) ? "illness" : nil,
      volunteer: has(.volunteers, 0.1),
      lastExchange: lastExchange ? Month(year: exchangeYear, month: 8) : nil,
      exchangeUntil: lastExchange && ends
        ? Month(year: exchangeYear + random.whole(1...3), month: 8) : nil,
      home: drawHome()
    )
  }

  private mutating func drawHome() -> Coordinates? {
    let place = Coordinates(
      longitude: 117 + 0.3 * random.unit(),
      latitude: 34 + 0.3 * random.unit()
    )
    return has(.homes, 0.4) ? place : nil
  }

  /// A main subject, then up to two others.
  private mutating func drawSubjects(_ stage: Stage) -> [Subject] {
    let grade = [0, random.whole(1...6), random.whole(7...9), random.whole(10...12)][stage.rank]
    var taught = builder.curriculum.subjects(ofGrade: grade)
    if !random.chance(0.1) { taught.removeAll(where: builder.policy.openSubjects.contains) }
    guard !taught.isEmpty else { return [.chinese] }
    var subjects = [random.pick(taught)]
    if stage == .primary, has(.generalTeachers, 0.1) { subjects = [.general] }
    for _ in 0..<2 where has(.otherSubjects, 0.35) {
      let other = random.pick(taught)
      if !subjects.contains(other) { subjects.append(other) }
    }
    return subjects
  }

  private mutating func drawEstablishments() {
    for index in builder.schools.indices {
      let heads = builder.teachers.count { $0.school == builder.schools[index].id }
      let given = max(0, heads + random.whole(-2...2))
      let isBlank = has(.blankEstablishments, 0.3)
      builder.schools[index].establishment = isBlank ? nil : given
    }
  }
}
