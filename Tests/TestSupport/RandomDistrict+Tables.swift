import Staffing

extension RandomDraw {
  mutating func drawTables() {
    drawWishesAndDecisions()
    drawTravel()
    drawRecruits()
    drawPosts()
    drawDemand()
    if has(.ownNorms, 0.5) {
      builder.norm(.primary, .chinese, 13)
      builder.norm(.junior, .math, 12.5)
    }
  }

  private mutating func drawWishesAndDecisions() {
    let schools = builder.schools.map(\.id)
    for teacher in builder.teachers {
      let others = schools.filter { $0 != teacher.school }
      guard !others.isEmpty else { continue }
      if has(.preferences, 0.3) {
        var wishes = others.shuffled(using: &random)
        wishes = Array(wishes.prefix(random.whole(1...4)))
        for (offset, school) in wishes.enumerated() {
          builder.preference(teacher.id, school, rank: offset + 1)
        }
      }
      let isDecided = has(.decisions, 0.08)
      let kind = random.pick([Decision.Kind.stay, .avoid, .avoid, .allow, .allow, .move])
      let school = random.pick(others)
      let isNamed = random.chance(0.4)
      guard isDecided, teacher.status == .active else { continue }
      builder.decision(teacher.id, kind, kind == .avoid || kind != .stay && isNamed ? school : nil)
    }
  }

  private mutating func drawTravel() {
    let schools = builder.schools.map(\.id)
    for (offset, from) in schools.enumerated() {
      for to in schools.dropFirst(offset + 1) where has(.travelTable, 4 / Double(schools.count)) {
        builder.travel(from, to, minutes: Double(random.whole(20...900)) / 10)
        if random.chance(0.3) {
          builder.travel(to, from, minutes: Double(random.whole(20...900)) / 10)
        }
      }
    }
  }

  private mutating func drawRecruits() {
    var groups: [WorkloadNorms.Key: Int] = [:]
    for _ in 0..<(builder.teachers.count / 20 + 1) where has(.recruits, 0.7) {
      let row = random.pick(builder.classes)
      guard let stage = Stage(grade: row.grade) else { continue }
      let subjects = builder.curriculum.subjects(ofGrade: row.grade)
      guard !subjects.isEmpty else { continue }
      let isGeneral = stage == .primary && random.chance(0.2)
      let subject = isGeneral ? .general : random.pick(subjects)
      groups[WorkloadNorms.Key(stage, subject), default: 0] += 1
    }
    let keys = groups.keys.sorted { ($0.stage, $0.subject) < ($1.stage, $1.subject) }
    for key in keys { builder.recruits(groups[key] ?? 0, key.stage, key.subject) }
  }

  private mutating func drawPosts() {
    for school in builder.schools where has(.posts, 0.5) {
      builder.approved(school.id, .principal, random.whole(0...2))
      builder.approved(school.id, .deputy, random.whole(0...3))
    }
  }

  private mutating func drawDemand() {
    let recruited = Set(builder.recruits.map(\.subject))
    for row in builder.classes where has(.demandOverrides, 0.1) {
      guard let stage = Stage(grade: row.grade) else { continue }
      let subjects = builder.curriculum.subjects(ofGrade: row.grade)
      guard !subjects.isEmpty else { continue }
      let subject = random.pick(subjects)
      let least = recruited.contains(subject) || recruited.contains(.general) ? 1 : 0
      let offering = Offering(school: row.school, stage: stage, subject: subject)
      guard !builder.demandOverrides.contains(where: { $0.offering == offering }) else { continue }
      builder.demand(row.school, stage, subject, Double(random.whole(least...30)) / 2)
    }
    // A school without classes says what it needs in people.
    guard has(.shortages, 0.5), builder.schools.count > 3 else { return }
    let school = builder.schools[builder.schools.count - 1]
    let stages = Set(builder.recruits.map(\.stage))
    guard stages.isDisjoint(with: school.stages) else { return }
    builder.classes.removeAll { $0.school == school.id }
    builder.demandOverrides.removeAll { $0.offering.school == school.id }
    for stage in school.stages {
      builder.shortage(school.id, stage, .chinese, needed: 1.5, present: 1)
      builder.shortage(school.id, stage, .math, needed: 1, present: 0)
    }
  }
}
