public import Staffing

extension PlanAudit {
  /// What is wrong with the class tables of a plan (`teaching-classes.csv`), by plain counting.
  ///
  /// Every subject of every class must be there with all its periods in one hand, or in as few as full
  /// loads allow; who teaches must work there, or visit it as the plan says, be qualified, and stay within their
  /// capacity over all schools and the days of a week. A row without a teacher is no fault: it shows what is missing.
  public func faults(ofClasses lines: [ClassLine], in plan: Plan) -> [Discrepancy] {
    let count = ClassCount(lines, plan, facts)
    return count.faultsOfPeriods() + count.faultsOfPeople() + count.faultsOfLoads()
      + count.faultsOfDays()
  }
}

/// The class tables of a plan, counted.
struct ClassCount {
  let lines: [ClassLine]
  let facts: AuditFacts
  /// Where everybody works.
  let school: [Instructor: School.ID]
  /// Itinerant periods of the plan in what classes have.
  let visits: [Instructor: [School.ID: Double]]
  /// Periods of the plan in what no class has, which no table shows.
  let beside: [Instructor: Double]

  init(_ lines: [ClassLine], _ plan: Plan, _ facts: AuditFacts) {
    self.lines = lines
    self.facts = facts
    var school: [Instructor: School.ID] = [:]
    for assignment in plan.assignments { school[.teacher(assignment.teacher)] = assignment.school }
    var next: [[String]: Int] = [:]
    for placement in plan.recruits {
      let group = [placement.stage.rawValue, placement.subject.id]
      for _ in 0..<placement.count {
        next[group, default: 0] += 1
        let recruit = Instructor.recruit(
          stage: placement.stage,
          subject: placement.subject,
          number: next[group] ?? 1
        )
        school[recruit] = placement.school
      }
    }
    self.school = school
    var visits: [Instructor: [School.ID: Double]] = [:]
    var beside: [Instructor: Double] = [:]
    let needs = Dictionary(
      uniqueKeysWithValues: Set(plan.teaching.map(\.offering.school)).map {
        ($0, facts.classNeeds(at: $0))
      }
    )
    for line in plan.teaching {
      let isInClasses = needs[line.offering.school]?.contains {
        $0.stage == line.offering.stage && ($0.periods[line.offering.subject] ?? 0) > 0
      }
      if isInClasses != true {
        beside[line.instructor, default: 0] += line.weeklyPeriods
      } else if line.offering.school != school[line.instructor] {
        visits[line.instructor, default: [:]][line.offering.school, default: 0] +=
          line.weeklyPeriods
      }
    }
    self.visits = visits
    self.beside = beside
  }

  private func fault(_ key: String, _ column: String, _ found: String, _ expected: String)
    -> Discrepancy
  {
    Discrepancy(.teachingClasses, key: key, column: column, found: found, expected: expected)
  }

  private func key(_ line: ClassLine) -> String {
    "\(line.school) \(line.grade) \(line.schoolClass) \(line.subject)"
  }

  /// Rows that are missing, that nobody asks for, or that have wrong periods.
  func faultsOfPeriods() -> [Discrepancy] {
    struct Cell: Hashable {
      var school: School.ID
      var key: ClassNeed.Key
      var subject: Subject
    }
    var shown: [Cell: Double] = [:]
    var rows: [Cell: Int] = [:]
    for line in lines {
      let key = ClassNeed.Key(grade: line.grade, name: line.schoolClass)
      let cell = Cell(school: line.school, key: key, subject: line.subject)
      shown[cell, default: 0] += line.weeklyPeriods
      rows[cell, default: 0] += 1
    }
    var faults: [Discrepancy] = []
    let problem = facts.problem
    for school in problem.schools.map(\.id) {
      for need in facts.classNeeds(at: school) {
        for (subject, periods) in need.periods.sorted(by: { $0.key < $1.key }) where periods > 0 {
          let cell = Cell(school: school, key: need.key, subject: subject)
          let found = shown.removeValue(forKey: cell) ?? 0
          let name = "\(school) \(need.key.grade) \(need.key.name) \(subject)"
          if abs(found - periods) > 1e-6 {
            faults.append(fault(name, "weekly_periods", "\(found)", "\(periods)"))
          } else if let hands = rows[cell], hands != need.hands(for: subject, problem.norms) {
            let most = need.hands(for: subject, problem.norms)
            faults.append(fault(name, "rows", "\(hands)", "\(most)"))
          }
        }
      }
    }
    for (cell, periods) in shown.sorted(by: {
      ($0.key.school, $0.key.key, $0.key.subject) < ($1.key.school, $1.key.key, $1.key.subject)
    }) {
      let name = "\(cell.school) \(cell.key.grade) \(cell.key.name) \(cell.subject)"
      faults.append(fault(name, "weekly_periods", "\(periods)", ""))
    }
    return faults
  }

  /// People who do not teach there, or may not teach that.
  func faultsOfPeople() -> [Discrepancy] {
    var faults: [Discrepancy] = []
    for line in lines {
      guard let who = line.instructor else {
        if let stated = line.qualification {
          faults.append(fault(key(line), "qualification", stated.rawValue, ""))
        }
        continue
      }
      let isHere = school[who] == line.school
      guard isAt(line.school, who) else {
        faults.append(fault(key(line), "teacher", "\(who)", ""))
        continue
      }
      let expected = qualification(of: who, line)
      // Who visits a school teaches only main subjects there (R12).
      guard let expected, isHere || expected == .main else {
        faults.append(fault(key(line), "teacher", "\(who)", ""))
        continue
      }
      if line.qualification != expected {
        let stated = line.qualification?.rawValue ?? ""
        faults.append(fault(key(line), "qualification", stated, expected.rawValue))
      }
    }
    return faults
  }

  /// Whether a person works at a school or visits it.
  func isAt(_ place: School.ID, _ who: Instructor) -> Bool {
    school[who] == place || (visits[who]?[place] ?? 0) > 0
  }

  /// How a person is qualified for a row, or nil where they may not teach it.
  func qualification(of who: Instructor, _ line: ClassLine) -> Qualification? {
    guard let stage = Stage(grade: line.grade) else { return nil }
    let offering = Offering(school: line.school, stage: stage, subject: line.subject)
    switch who {
    case .teacher(let id):
      return facts.teachersByID[id].flatMap { facts.qualification(of: $0, for: offering) }
    case .recruit(let stage, let subject, _):
      let isMain =
        subject == line.subject || (subject == .general && stage == .primary)
      return stage == offering.stage && isMain ? .main : nil
    }
  }

  /// People with more than their capacity, here or as visitors.
  func faultsOfLoads() -> [Discrepancy] {
    var loads: [Instructor: [School.ID: Double]] = [:]
    for line in lines {
      guard let who = line.instructor else { continue }
      loads[who, default: [:]][line.school, default: 0] += line.weeklyPeriods
    }
    var faults: [Discrepancy] = []
    for (who, load) in loads.sorted(by: { $0.key < $1.key }) {
      let all = load.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
      let most = capacity(of: who) - (beside[who] ?? 0)
      if all > most + 1e-6 {
        faults.append(fault("\(who)", "weekly_periods", "\(all)", "≤ \(most)"))
      }
      for (place, periods) in load.sorted(by: { $0.key < $1.key }) where place != school[who] {
        let planned = visits[who]?[place] ?? 0
        if periods > planned + 1e-6 {
          faults.append(fault("\(who) \(place)", "weekly_periods", "\(periods)", "≤ \(planned)"))
        }
      }
    }
    return faults
  }

  /// Most weekly periods of a person under the plan.
  func capacity(of who: Instructor) -> Double {
    switch who {
    case .teacher(let id):
      guard let teacher = facts.teachersByID[id], teacher.status == .active, let place = school[who]
      else { return 0 }
      return facts.capacity(of: teacher, at: place)
    case .recruit(let stage, let subject, _):
      return school[who] == nil ? 0 : facts.recruitLoad(stage, subject)
    }
  }
}
