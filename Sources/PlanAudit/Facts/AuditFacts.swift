public import Staffing

/// What follows from the facts of a problem, worked out for the audit alone.
///
/// The planner works the same things out for itself from the same specification; the two share no
/// code, so that one mistake is not made twice. Lookups take ids that may be unknown and answer
/// with "none" instead of stopping.
public struct AuditFacts: Sendable {
  /// The problem.
  public let problem: StaffingProblem
  /// What every offering needs.
  public let needs: [Offering: OfferingNeed]
  /// Every offering in order.
  public let offerings: [Offering]
  /// Approved posts of every school, given or computed.
  public let establishments: [School.ID: Int]
  /// Students of every school; schools without students are absent.
  public let students: [School.ID: Int]

  let schoolsByID: [School.ID: School]
  let teachersByID: [Teacher.ID: Teacher]
  let offeringsBySchool: [School.ID: [Offering]]
  let classesBySchool: [School.ID: [ClassGroup]]
  let decisionsByTeacher: [Teacher.ID: [Decision]]
  let wishRanks: [Teacher.ID: [School.ID: Int]]
  let travelTable: [School.ID: [School.ID: Double]]
  let leaders: [School.ID: [Teacher.Post: Int]]
  let approvals: [School.ID: [Teacher.Post: Int]]

  /// Works the facts out; linear in the size of the tables but for sorting.
  public init(_ problem: StaffingProblem) {
    self.problem = problem
    schoolsByID = Dictionary(
      problem.schools.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    teachersByID = Dictionary(
      problem.teachers.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    classesBySchool = Dictionary(grouping: problem.classes, by: \.school)
    students = classesBySchool.mapValues { groups in groups.reduce(0) { $0 + $1.students } }
    decisionsByTeacher = Dictionary(grouping: problem.decisions, by: \.teacher)
    var ranks: [Teacher.ID: [School.ID: Int]] = [:]
    for wish in problem.preferences {
      let known = ranks[wish.teacher]?[wish.school] ?? Int.max
      ranks[wish.teacher, default: [:]][wish.school] = min(known, wish.rank)
    }
    wishRanks = ranks
    var travel: [School.ID: [School.ID: Double]] = [:]
    for entry in problem.travel { travel[entry.from, default: [:]][entry.to] = entry.minutes }
    travelTable = travel
    var leaders: [School.ID: [Teacher.Post: Int]] = [:]
    for teacher in problem.teachers where teacher.isLeader && teacher.status == .active {
      leaders[teacher.school, default: [:]][teacher.post, default: 0] += 1
    }
    self.leaders = leaders
    var approvals: [School.ID: [Teacher.Post: Int]] = [:]
    for row in problem.approvedPosts {
      approvals[row.school, default: [:]][row.post] = row.count
    }
    self.approvals = approvals
    needs = OfferingNeed.all(of: problem, classesBySchool: classesBySchool)
    offerings = needs.keys.sorted()
    offeringsBySchool = Dictionary(grouping: offerings, by: \.school)
    establishments = ComputedEstablishment(problem, classesBySchool: classesBySchool).posts
  }

  /// The school of an id, or nil.
  public func school(_ id: School.ID) -> School? { schoolsByID[id] }

  /// The teacher of an id, or nil.
  public func teacher(_ id: Teacher.ID) -> Teacher? { teachersByID[id] }

  /// The offerings of a school in order.
  public func offerings(at school: School.ID) -> [Offering] { offeringsBySchool[school] ?? [] }

  /// Whether a school has at least half a class.
  public func hasClasses(_ school: School.ID) -> Bool {
    (classesBySchool[school] ?? []).contains { $0.halfClasses > 0 }
  }

  /// Whether a school is a priority school: rural or weak.
  public func isPriority(_ school: School.ID) -> Bool {
    guard let school = schoolsByID[school] else { return false }
    return school.location == .rural || school.standing == .weak
  }

  /// Rank of a person's wish for a school, or nil.
  public func wishRank(of teacher: Teacher.ID, for school: School.ID) -> Int? {
    wishRanks[teacher]?[school]
  }
}
