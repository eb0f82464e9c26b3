import Staffing

/// Weekly periods of one person in one offering, as schools hear of them.
struct TaughtPeriods {
  let who: Instructor
  let offering: Offering
  var periods: Double

  /// By class tables where the plan has them; offerings that no class has, and plans without class
  /// tables, by the plan's teaching.
  ///
  /// In the order of instructors and offerings.
  static func all(_ plan: CountedPlan) -> [TaughtPeriods] {
    var byClasses: [Key: Double] = [:]
    var withClasses: Set<Offering> = []
    for line in (plan.classes ?? [:]).sorted(by: { $0.key < $1.key }).flatMap(\.value) {
      guard let stage = Stage(grade: line.grade) else { continue }
      let offering = Offering(school: line.school, stage: stage, subject: line.subject)
      withClasses.insert(offering)
      guard let who = line.instructor else { continue }
      byClasses[Key(who: who, offering: offering), default: 0] += line.weeklyPeriods
    }
    let taught = byClasses.map {
      TaughtPeriods(who: $0.key.who, offering: $0.key.offering, periods: $0.value)
    }
    let others = plan.plan.teaching.filter { !withClasses.contains($0.offering) }.map {
      TaughtPeriods(who: $0.instructor, offering: $0.offering, periods: $0.weeklyPeriods)
    }
    return (taught + others).sorted { ($0.who, $0.offering) < ($1.who, $1.offering) }
  }

  private struct Key: Hashable {
    let who: Instructor
    let offering: Offering
  }
}
