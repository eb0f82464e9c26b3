import PlanAudit
import Staffing

/// The figures above a school's sheet and in its row of the index.
struct SchoolFigures {
  let school: School.ID
  let posts: Double
  let headsBefore: Int
  let headsAfter: Int
  let leaving: Int
  let arriving: Int
  let recruits: Int
  let shortBefore: Double
  let shortAfter: Double
  /// What is not fully taught under the plan.
  let missing: [SchoolCurriculum.Gap]
  /// Whether everything opens, as a phrase.
  let verdict: Phrase

  init(_ row: PlanTables.SchoolRow, recruits: Int, _ plan: CountedPlan) {
    school = row.school
    posts = row.establishment
    headsBefore = row.headsBefore
    headsAfter = row.headsAfter
    leaving = row.leaving
    arriving = row.arriving
    self.recruits = recruits
    let curricula = plan.curricula[school]
    shortBefore = curricula?.before.missing.reduce(0) { $0 + $1.short } ?? 0
    missing = curricula?.after.missing ?? []
    shortAfter = missing.reduce(0) { $0 + $1.short }
    if plan.offerings[school] == nil {
      verdict = .standardNone
    } else {
      verdict =
        curricula?.after.teachesEveryPeriod ?? true
        ? .opensAndTeachesAll
        : curricula?.after.opensEverySubject ?? true ? .opensAll : .opensNotAll
    }
  }

  /// The figures as a sentence needs them.
  var values: [String: String] {
    [
      "posts": Figures.short(posts), "before": "\(headsBefore)", "after": "\(headsAfter)",
      "leaving": "\(leaving)", "arriving": "\(arriving)", "recruits": "\(recruits)",
      "shortBefore": Figures.short(shortBefore), "short": Figures.short(shortAfter),
    ]
  }
}
