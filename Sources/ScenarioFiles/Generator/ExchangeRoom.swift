import Staffing

/// How many people may still leave every school, and every group of one main subject (R5–R7).
///
/// A pair brings one person for every one that leaves, so the smaller limit of leaving and arriving
/// holds for both.
struct ExchangeRoom {
  private struct Group: Hashable {
    let site: Int
    let subject: Subject

    init(_ person: Person) {
      site = person.site
      subject = person.teacher.subject
    }
  }

  private var bySite: [Int]
  private var byGroup: [Group: Int]

  init(_ people: [Person], siteCount: Int, limits: ExchangePolicy.Limits) {
    var active = [Int](repeating: 0, count: siteCount)
    var groups: [Group: Int] = [:]
    for person in people where person.teacher.status == .active {
      active[person.site] += 1
      groups[Group(person), default: 0] += 1
    }
    bySite = active.map { count in
      let least = min(
        limits.outflowShare.roundedDown(of: count),
        limits.inflowShare.roundedDown(of: count)
      )
      return max(1, least)
    }
    byGroup = groups.mapValues { max(1, limits.subjectOutflowShare.roundedDown(of: $0)) }
  }

  /// How many people may still leave a school.
  func left(at site: Int) -> Int { bySite[site] }

  /// Whether a person may leave.
  func mayLeave(_ person: Person) -> Bool {
    bySite[person.site] > 0 && (byGroup[Group(person)] ?? 0) > 0
  }

  /// Counts a person who leaves.
  mutating func leave(_ person: Person) {
    bySite[person.site] -= 1
    byGroup[Group(person), default: 0] -= 1
  }
}
