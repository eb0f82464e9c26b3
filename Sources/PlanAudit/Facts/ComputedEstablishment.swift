import Staffing

/// Approved posts of every school: those given, and those the standard gives for blank cells.
///
/// Blank cells are computed real-valued and rounded by largest remainder over the blank schools, so
/// that their total is the sum rounded half up; equal remainders go by id.
struct ComputedEstablishment {
  /// Posts of every school.
  private(set) var posts: [School.ID: Int] = [:]

  init(_ problem: StaffingProblem, classesBySchool: [School.ID: [ClassGroup]]) {
    let standard = problem.policy.establishment
    let given = Set(problem.schools.filter { $0.establishment != nil }.map(\.id))
    var blanks: [(id: School.ID, exact: Double)] = []
    for school in problem.schools {
      if let number = school.establishment {
        posts[school.id] = number
      } else if let parent = school.parent, given.contains(parent) {
        // The parent's number holds the posts of its points.
        blanks.append((school.id, 0))
      } else {
        let groups = classesBySchool[school.id] ?? []
        blanks.append((school.id, Self.exactPosts(of: school, groups, standard)))
      }
    }
    roundByLargestRemainder(blanks)
  }

  /// Real-valued posts of one school.
  static func exactPosts(
    of school: School,
    _ groups: [ClassGroup],
    _ standard: ExchangePolicy.EstablishmentStandard
  ) -> Double {
    let students = groups.reduce(0) { $0 + $1.students }
    let isSmall = school.location == .rural && students < standard.smallSchoolStudents
    var posts = 0.0
    for stage in Stage.allCases {
      let rows = groups.filter { Stage(grade: $0.grade) == stage }
      let classes = rows.reduce(0) { $0 + $1.classes }
      let perClass = classes * (standard.teachersPerClass[stage] ?? 0)
      let ratio = standard.studentsPerPost[stage] ?? 0
      let byRatio = ratio > 0 ? Double(rows.reduce(0) { $0 + $1.students }) / ratio : 0
      if stage == .kindergarten {
        posts += perClass
      } else {
        posts += isSmall ? max(byRatio, perClass) : byRatio
      }
    }
    if standard.studentsPerBoardingPost > 0 {
      posts += Double(school.boarders) / standard.studentsPerBoardingPost
    }
    return posts.isFinite ? posts : 0
  }

  private mutating func roundByLargestRemainder(_ blanks: [(id: School.ID, exact: Double)]) {
    let total = Int((blanks.reduce(0) { $0 + $1.exact } + 0.5 + 1e-9).rounded(.down))
    var remainders: [(id: School.ID, billionths: Int)] = []
    var placed = 0
    for blank in blanks {
      let whole = Int((blank.exact + 1e-9).rounded(.down))
      posts[blank.id] = whole
      placed += whole
      // Remainders are compared in billionths, so that equal ones are equal.
      remainders.append((blank.id, Int(((blank.exact - Double(whole)) * 1e9).rounded())))
    }
    remainders.sort { ($1.billionths, $0.id) < ($0.billionths, $1.id) }
    for remainder in remainders.prefix(max(0, total - placed)) {
      posts[remainder.id, default: 0] += 1
    }
  }
}
