import PlanAudit
import Staffing

/// One subject of one stage over the whole district: posts, people, periods, and what only
/// recruiting can mend.
struct SubjectBalance {
  let stage: Stage
  let subject: Subject
  /// Teaching posts that need gives the subject.
  private(set) var posts = 0.0
  /// People with the main subject who hold a post.
  private(set) var heads = 0
  /// Full-time people needed.
  private(set) var needed = 0.0
  /// Required weekly periods.
  private(set) var required = 0.0
  /// Weekly periods that people with the main subject can teach.
  private(set) var capacity = 0.0
  /// Weekly periods nobody teaches when nobody moves.
  private(set) var short = 0.0
  /// Offerings not opened when nobody moves.
  private(set) var notOpened = 0
  /// Weekly periods nobody teaches in the best staffing found with the rules lifted.
  private(set) var left = 0.0
  /// Weekly periods that no exchange mends; proven for the subject alone.
  let onlyRecruiting: Double
  /// Weekly periods of a full-time person.
  let norm: Double

  /// Heads minus posts.
  var establishmentGap: Double { Double(heads) - posts }
  /// Capacity minus required periods.
  var periodGap: Double { capacity - required }
  /// Weekly periods that exchange mends at most.
  var exchangeAtMost: Double { max(0, short - onlyRecruiting) }
  /// Full-time people who must be recruited at least.
  var recruitsAtLeast: Int { Int((onlyRecruiting / norm - 1e-9).rounded(.up)) }

  /// The subjects of a district by stage and subject.
  static func all(
    _ gaps: [SchoolGap],
    now: [SchoolCurriculum],
    best: [SchoolCurriculum],
    _ potential: ExchangePotential,
    norms: WorkloadNorms
  ) -> [SubjectBalance] {
    let missing = bySubject(now)
    let left = bySubject(best)
    let bounds = Dictionary(
      potential.subjects.map {
        (StageSubject(stage: $0.stage, subject: $0.subject), $0.leastUncovered)
      },
      uniquingKeysWith: max
    )
    let groups = Dictionary(grouping: gaps.flatMap(\.offerings)) {
      StageSubject(stage: $0.offering.stage, subject: $0.offering.subject)
    }
    return groups.keys.sorted().map { key in
      var balance = SubjectBalance(
        stage: key.stage,
        subject: key.subject,
        onlyRecruiting: bounds[key] ?? 0,
        norm: norms.weeklyPeriods(key.stage, key.subject)
      )
      for gap in groups[key] ?? [] { balance.add(gap) }
      for gap in missing[key] ?? [] {
        balance.short += gap.short
        balance.notOpened += gap.isOpened ? 0 : 1
      }
      for gap in left[key] ?? [] { balance.left += gap.short }
      return balance
    }
  }

  private static func bySubject(
    _ curricula: [SchoolCurriculum]
  ) -> [StageSubject: [SchoolCurriculum.Gap]] {
    Dictionary(grouping: curricula.flatMap(\.missing)) {
      StageSubject(stage: $0.offering.stage, subject: $0.offering.subject)
    }
  }

  private init(stage: Stage, subject: Subject, onlyRecruiting: Double, norm: Double) {
    self.stage = stage
    self.subject = subject
    self.onlyRecruiting = onlyRecruiting
    self.norm = norm
  }

  private mutating func add(_ gap: OfferingGap) {
    posts += gap.posts
    heads += gap.heads
    needed += gap.needed
    required += gap.required
    capacity += gap.capacity
  }

  private struct StageSubject: Hashable, Comparable {
    let stage: Stage
    let subject: Subject

    static func < (first: Self, second: Self) -> Bool {
      (first.stage, first.subject) < (second.stage, second.subject)
    }
  }
}
