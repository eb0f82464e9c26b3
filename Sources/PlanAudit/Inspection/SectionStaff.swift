import Staffing

/// The people of every section under one count.
///
/// Active people count at the stage of their school at which they teach most periods there; with as
/// many at two stages at the lower one; without periods at the stage that certificate and main
/// subject give, else at the school's lowest. Recruits count at their own stage.
struct SectionStaff {
  private let people: [SchoolSection: [Teacher]]
  private let recruits: [SchoolSection: [Subject: Int]]
  private let helpers: [SchoolSection: Set<Instructor>]

  /// The subjects of PE and the arts.
  static let peAndArts: Set<Subject> = [.pe, .music, .art]

  /// Counts people; `withRecruits` is false where recruits are not there yet.
  init(_ count: PlanCount, withRecruits: Bool) {
    let facts = count.facts
    var periods: [Teacher.ID: [SchoolSection: Double]] = [:]
    for line in count.teaching {
      guard let id = line.teacherID else { continue }
      periods[id, default: [:]][line.offering.section, default: 0] += line.countedPeriods
    }
    var people: [SchoolSection: [Teacher]] = [:]
    for teacher in facts.problem.teachers {
      guard let place = count.placement[teacher.id], let school = facts.school(place) else {
        continue
      }
      let stage = Self.stage(of: teacher, at: school, periods[teacher.id] ?? [:], facts)
      guard let stage else { continue }
      people[SchoolSection(school: place, stage: stage), default: []].append(teacher)
    }
    self.people = people
    var recruits: [SchoolSection: [Subject: Int]] = [:]
    for placement in withRecruits ? count.recruits : [] {
      let section = SchoolSection(school: placement.school, stage: placement.stage)
      recruits[section, default: [:]][placement.subject, default: 0] +=
        max(0, min(placement.count, 1_000_000))
    }
    self.recruits = recruits
    var helpers: [SchoolSection: Set<Instructor>] = [:]
    for line in count.teaching
    where line.countedPeriods > 0 && Self.peAndArts.contains(line.offering.subject) {
      let isHelper =
        switch line.instructor {
        case .teacher(let id):
          // Who is specialised and works here is counted once, at their own stage.
          facts.teacher(id).map {
            !Self.peAndArts.contains($0.subject) || count.placement[id] != line.offering.school
          } ?? false
        case .recruit(_, let subject, _): withRecruits && !Self.peAndArts.contains(subject)
        }
      if isHelper { helpers[line.offering.section, default: []].insert(line.instructor) }
    }
    self.helpers = helpers
  }

  private static func stage(
    of teacher: Teacher,
    at school: School,
    _ periods: [SchoolSection: Double],
    _ facts: AuditFacts
  ) -> Stage? {
    let taught = school.stages.map { stage in
      (stage: stage, periods: periods[SchoolSection(school: school.id, stage: stage)] ?? 0)
    }
    let most = taught.map(\.periods).max() ?? 0
    if most > 0 { return taught.first { $0.periods >= most - 1e-9 }?.stage }
    return facts.stage(of: teacher, at: school.id) ?? school.stages.first
  }

  /// People of a section.
  func teachers(of section: SchoolSection) -> [Teacher] { people[section] ?? [] }

  /// Recruits of a section.
  func recruitCount(of section: SchoolSection) -> Int {
    (recruits[section] ?? [:]).values.reduce(0, +)
  }

  /// People and recruits with PE, music or art as their main subject.
  func specialists(of section: SchoolSection) -> Int {
    let new = Self.peAndArts.reduce(0) { $0 + (recruits[section]?[$1] ?? 0) }
    return teachers(of: section).count { Self.peAndArts.contains($0.subject) } + new
  }

  /// People who teach PE, music or art there beside the specialists: those of the school with
  /// another main subject (兼职) and those of other schools (走教).
  func helperCount(of section: SchoolSection) -> Int { helpers[section]?.count ?? 0 }
}

extension Offering {
  /// The section of the offering.
  var section: SchoolSection { SchoolSection(school: school, stage: stage) }
}
