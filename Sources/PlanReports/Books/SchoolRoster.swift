import PlanAudit
import Staffing

/// Everybody that one school's sheet lists.
struct SchoolRoster {
  /// Why somebody stands on the sheet, in the order in which they stand there.
  enum Standing: Int, CaseIterable, Comparable {
    case leaving
    case arriving
    case recruit
    case visiting
    case staying
    case away

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
  }

  /// A person or new post.
  struct Entry {
    let who: Instructor
    let standing: Standing
    /// Nil for new posts.
    let teacher: Teacher?
    /// The school left for, come from or visiting from; nil for people who stay.
    let otherSchool: School.ID?
    let form: ExchangeForm?
  }

  /// The rosters of all schools.
  static func all(_ plan: CountedPlan) -> [School.ID: [Entry]] {
    var entries: [School.ID: [Entry]] = [:]
    func add(
      _ who: Instructor,
      at school: School.ID,
      _ standing: Standing,
      other: School.ID? = nil,
      form: ExchangeForm? = nil
    ) {
      let teacher: Teacher? =
        if case .teacher(let id) = who { plan.teachers[id] } else { nil }
      entries[school, default: []].append(
        Entry(who: who, standing: standing, teacher: teacher, otherSchool: other, form: form)
      )
    }
    for row in plan.audit.tables.assignments {
      let who = Instructor.teacher(row.teacher)
      if row.isMoved {
        add(who, at: row.from, .leaving, other: row.to, form: row.form)
        add(who, at: row.to, .arriving, other: row.from, form: row.form)
      } else {
        add(who, at: row.from, .staying)
      }
    }
    for teacher in plan.problem.teachers where teacher.status != .active {
      add(.teacher(teacher.id), at: teacher.school, .away)
    }
    for (who, school) in plan.recruitSchools {
      add(who, at: school, .recruit)
    }
    var seen: Set<Visit> = []
    for line in TaughtPeriods.all(plan) {
      let school = line.offering.school
      guard let home = plan.homes[line.who], home != school,
        seen.insert(Visit(who: line.who, school: school)).inserted
      else { continue }
      add(line.who, at: school, .visiting, other: home)
    }
    return entries.mapValues { entries in
      entries.sorted {
        ($0.standing, $0.teacher?.name ?? "", $0.who) < (
          $1.standing, $1.teacher?.name ?? "", $1.who
        )
      }
    }
  }

  private struct Visit: Hashable {
    let who: Instructor
    let school: School.ID
  }
}

extension CountedPlan {
  /// Every new post with its school: by the number under which it teaches there, and beyond those
  /// by numbers that nobody else has.
  var recruitSchools: [(who: Instructor, school: School.ID)] {
    var teaching: [School.ID: Set<Instructor>] = [:]
    var numbered: Set<Instructor> = []
    for line in plan.teaching {
      guard case .recruit = line.instructor else { continue }
      teaching[line.offering.school, default: []].insert(line.instructor)
      numbered.insert(line.instructor)
    }
    return plan.recruits.flatMap { group in
      var people = (teaching[group.school] ?? []).sorted().filter {
        guard case .recruit(let stage, let subject, _) = $0 else { return false }
        return stage == group.stage && subject == group.subject
      }
      var number = 1
      while people.count < min(group.count, 100_000) {
        let free = Instructor.recruit(stage: group.stage, subject: group.subject, number: number)
        if numbered.insert(free).inserted { people.append(free) }
        number += 1
      }
      return people.map { ($0, group.school) }
    }
  }
}
