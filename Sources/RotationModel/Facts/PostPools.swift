import Staffing

/// Teaching posts: what a school, or a parent with its children, may hold (编制).
struct PostPools: Sendable {
  /// The pool of each school; a school without parent or children is alone in its pool.
  let poolOfSchool: [Int]
  /// Teaching posts of each pool.
  let posts: [Double]
  /// Heads of each pool now: active, on leave and seconded.
  let headsNow: [Int]

  /// Works out the pools of a district.
  init(_ problem: StaffingProblem, schoolIndex: [School.ID: Int], students: [Int]) {
    let establishment = Self.establishments(of: problem, students: students)
    var pool = Array(problem.schools.indices)
    for (position, school) in problem.schools.enumerated() {
      if let parent = school.parent, let parentPosition = schoolIndex[parent] {
        pool[position] = parentPosition
      }
    }
    var posts = [Double](repeating: 0, count: problem.schools.count)
    var heads = [Int](repeating: 0, count: problem.schools.count)
    for (position, total) in establishment.enumerated() {
      posts[pool[position]] += Double(total) * problem.policy.establishment.teachingShare
    }
    for teacher in problem.teachers {
      if let school = schoolIndex[teacher.school] { heads[pool[school]] += 1 }
    }
    poolOfSchool = pool
    self.posts = posts
    headsNow = heads
  }

  /// The establishment of every school: given, or computed and rounded by largest remainder.
  static func establishments(of problem: StaffingProblem, students: [Int]) -> [Int] {
    let real = computed(problem, students: students)
    var result = problem.schools.map { $0.establishment ?? 0 }
    let blanks = problem.schools.indices.filter { problem.schools[$0].establishment == nil }
    for position in blanks { result[position] = Int((real[position] + 1e-9).rounded(.down)) }
    let total = Int((blanks.reduce(0) { $0 + real[$1] } + 0.5 + 1e-9).rounded(.down))
    let missing = total - blanks.reduce(0) { $0 + result[$1] }
    let byRemainder = blanks.sorted {
      let one = real[$0] - Double(result[$0])
      let other = real[$1] - Double(result[$1])
      return abs(one - other) > 1e-9 ? one > other : $0 < $1
    }
    for position in byRemainder.prefix(max(0, missing)) { result[position] += 1 }
    return result
  }

  /// The real-valued standard for blank schools; 0 for schools with a given number.
  private static func computed(_ problem: StaffingProblem, students: [Int]) -> [Double] {
    let standard = problem.policy.establishment
    let given = Dictionary(
      uniqueKeysWithValues: problem.schools.map { ($0.id, $0.establishment) }
    )
    var ofStage: [School.ID: [Stage: (classes: Double, students: Int)]] = [:]
    for group in problem.classes {
      guard let stage = Stage(grade: group.grade) else { continue }
      let sum = ofStage[group.school]?[stage] ?? (0, 0)
      ofStage[group.school, default: [:]][stage] = (
        sum.classes + group.classes, sum.students + group.students
      )
    }
    return problem.schools.enumerated().map { position, school in
      guard school.establishment == nil else { return 0 }
      // A blank child is counted within the number its parent was given.
      if let parent = school.parent, given[parent]?.flatMap({ $0 }) != nil { return 0 }
      let isSmall =
        school.location == .rural && students[position] < standard.smallSchoolStudents
      var posts = 0.0
      for stage in Stage.allCases {
        guard let sum = ofStage[school.id]?[stage] else { continue }
        let byClass = sum.classes * (standard.teachersPerClass[stage] ?? 0)
        if stage == .kindergarten {
          posts += byClass
        } else {
          let ratio = standard.studentsPerPost[stage] ?? 0
          let byStudents = ratio > 0 ? Double(sum.students) / ratio : 0
          posts += isSmall ? max(byStudents, byClass) : byStudents
        }
      }
      if standard.studentsPerBoardingPost > 0 {
        posts += Double(school.boarders) / standard.studentsPerBoardingPost
      }
      return posts
    }
  }
}
