import Staffing

/// How unevenly the sections of compulsory education have people of one kind.
///
/// Of every stage, over its sections `i` that inspectors count: with heads `x`, students `P` and
/// fair shares `m[i] = P[i] · X ÷ ΣP`, `X` those of the stage today and its recruits,
/// `Σᵢ ((x[i] − m[i])² − min over whole h of (h − m[i])²) ÷ m[i]`. Somebody counts at the stage
/// that certificate and main subject give at the school, whatever they teach there.
struct Unevenness {
  /// Whether somebody counts at a stage.
  let person: (Teacher, Stage) -> Bool
  /// Whether recruits of a main subject count.
  var recruit: (Subject) -> Bool = { _ in false }

  /// The sum over both stages.
  func value(in count: PlanCount) -> Double {
    let facts = count.facts
    let students = facts.sectionStudents()
    let sections = facts.compulsorySections().filter {
      facts.exclusion(of: $0, students: students[$0] ?? 0) == nil
    }
    let now = heads(count.activeBefore, facts)
    let after = heads(count.activeAfter, facts).merging(recruits(count), uniquingKeysWith: +)
    return [Stage.primary, .junior].reduce(0) { sum, stage in
      let own = sections.filter { $0.stage == stage }
      let new = facts.problem.recruits.filter { $0.stage == stage && recruit($0.subject) }
      let people =
        own.reduce(0) { $0 + (now[$1] ?? 0) } + new.reduce(0) { $0 + max(0, $1.count) }
      let all = own.reduce(0) { $0 + (students[$1] ?? 0) }
      guard people > 0, all > 0 else { return sum }
      return own.reduce(sum) {
        let fair = Double(students[$1] ?? 0) * Double(people) / Double(all)
        return $0 + Self.distance(of: Double(after[$1] ?? 0), from: fair)
      }
    }
  }

  /// The square of the distance over the fair share, less what the nearest whole number leaves.
  private static func distance(of heads: Double, from fair: Double) -> Double {
    let rest = fair - fair.rounded()
    let away = heads - fair
    return (away * away - rest * rest) / fair
  }

  private func heads(_ people: [School.ID: [Teacher]], _ facts: AuditFacts) -> [SchoolSection: Int]
  {
    var heads: [SchoolSection: Int] = [:]
    for (school, teachers) in people {
      for teacher in teachers {
        guard let stage = facts.stage(of: teacher, at: school), person(teacher, stage) else {
          continue
        }
        heads[SchoolSection(school: school, stage: stage), default: 0] += 1
      }
    }
    return heads
  }

  private func recruits(_ count: PlanCount) -> [SchoolSection: Int] {
    var heads: [SchoolSection: Int] = [:]
    for placement in count.recruits where recruit(placement.subject) {
      let section = SchoolSection(school: placement.school, stage: placement.stage)
      heads[section, default: 0] += max(0, min(placement.count, 1_000_000))
    }
    return heads
  }
}
