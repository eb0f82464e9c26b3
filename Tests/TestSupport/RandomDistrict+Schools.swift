import Staffing

extension RandomDraw {
  mutating func drawSchools(_ count: Int) {
    if options.isCompact {
      builder.curriculum = Self.compact
    } else {
      builder.curriculum = Curriculum.builtIn.replacingGrades(
        with: Curriculum([10: Self.seniorPlan, 11: Self.seniorPlan, 12: Self.seniorPlan])
      )
    }
    for number in 0..<count {
      let stages = drawStages()
      let parent = drawParent()
      let place = Coordinates(
        longitude: 117 + 0.3 * random.unit(),
        latitude: 34 + 0.3 * random.unit()
      )
      let name = "S\(number < 9 ? "00" : number < 99 ? "0" : "")\(number + 1)"
      builder.school(
        School.ID(name),
        stages: stages,
        location: random.pick(School.Location.allCases),
        standing: random.pick(School.Standing.allCases),
        township: has(.townships, 0.6) ? random.pick(["North", "South"]) : nil,
        cluster: has(.clusters, 0.7) ? "C\(random.whole(1...max(2, count / 4)))" : nil,
        parent: parent,
        coordinates: has(.unknownCoordinates, 0.15) ? nil : place,
        establishment: nil,
        boarders: has(.boarders, 0.3) ? random.whole(1...80) : 0
      )
    }
  }

  static let seniorPlan: [Subject: Double] = [
    .chinese: 5, .math: 5, .english: 5, .physics: 4, .history: 3, .pe: 2, .generalTechnology: 1,
  ]

  private mutating func drawStages() -> [Stage] {
    let isNineYear = has(.nineYearSchools, 0.2)
    let isKindergarten = has(.kindergartens, 0.1)
    let isSenior = has(.seniorSchools, 0.08)
    let single: Stage = random.chance(0.6) ? .primary : .junior
    if isNineYear { return [.primary, .junior] }
    if isKindergarten { return random.chance(0.5) ? [.kindergarten] : [.kindergarten, .primary] }
    return isSenior ? [.junior, .senior] : [single]
  }

  private mutating func drawParent() -> School.ID? {
    let possible = builder.schools.filter { $0.parent == nil }
    guard has(.parents, 0.2), !possible.isEmpty else { return nil }
    return random.pick(possible).id
  }

  /// Classes for the people drawn: about as much to teach as there are people to teach it.
  mutating func drawClasses() {
    for school in builder.schools {
      let heads = builder.teachers.count { $0.school == school.id }
      let grades = school.stages.flatMap { stage in
        (0...12).filter { Stage(grade: $0) == stage }
      }
      let periodsAClass = options.isCompact ? 11.0 : 30.0
      var left = max(1, Int((Double(heads) * 13 / periodsAClass).rounded()))
      let start = random.index(below: grades.count)
      var drawn: [(grade: Int, classes: Double)] = []
      for offset in 0..<grades.count where left > 0 {
        let isLast = offset == grades.count - 1
        let most = max(1, 2 * left / max(1, grades.count - offset))
        let number = isLast ? left : min(left, random.whole(1...most))
        let isHalf = has(.halfClasses, 0.25)
        drawn.append(
          (grades[(start + offset) % grades.count], isHalf ? Double(number) - 0.5 : Double(number))
        )
        left -= number
      }
      for row in drawn.sorted(by: { $0.grade < $1.grade }) {
        let students = Int(row.classes * Double(random.whole(8...50)))
        builder.classes(school.id, grade: row.grade, row.classes, students: students)
      }
    }
  }
}
