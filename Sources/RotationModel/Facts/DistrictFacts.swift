import Staffing

/// What follows from the facts of a district: demand, loads, qualification, eligibility, posts.
///
/// Schools, teachers and offerings are known by their position in the sorted tables; that is what
/// the rules, the reference model and the search compute with. The audit derives the same figures
/// by code of its own, and a test compares the two.
struct DistrictFacts: Sendable {
  /// The scenario.
  private(set) var problem: StaffingProblem
  /// Position of every school.
  let schoolIndex: [School.ID: Int]
  /// Everything that must be taught, by school, stage, subject.
  private(set) var offerings: [OfferingFacts]
  /// The offerings of each school, as a range of `offerings`.
  let offeringsOfSchool: [Range<Int>]
  /// Whether a school is rural or weak.
  let isPriority: [Bool]
  /// Students of each school.
  let students: [Int]
  /// Whether a school has classes.
  let hasClasses: [Bool]
  /// Teaching posts by pool: a parent and its children share one.
  let posts: PostPools
  /// Position of the present school of each teacher.
  let presentSchool: [Int]
  /// Active teachers now at each school.
  let activeNow: [Int]
  /// The teachers' decisions.
  let decisions: DecisionBook
  /// Rank of each wish: teacher position, then school position.
  let wishes: [Int: [Int: Int]]
  /// Travel between schools and from homes.
  let travel: TravelFacts

  /// Works out the facts of a district.
  ///
  /// Complexity: linear in the tables.
  init(_ problem: StaffingProblem) {
    self.problem = problem
    let index = Dictionary(
      uniqueKeysWithValues: problem.schools.enumerated().map { ($1.id, $0) }
    )
    schoolIndex = index
    offerings = OfferingFacts.all(of: problem, schoolIndex: index)
    var ranges: [Range<Int>] = []
    var next = 0
    for school in problem.schools.indices {
      let start = next
      while next < offerings.count, offerings[next].school == school { next += 1 }
      ranges.append(start..<next)
    }
    offeringsOfSchool = ranges
    isPriority = problem.schools.map { $0.location == .rural || $0.standing == .weak }
    var students = [Int](repeating: 0, count: problem.schools.count)
    var hasClasses = [Bool](repeating: false, count: problem.schools.count)
    for group in problem.classes {
      guard let school = index[group.school] else { continue }
      students[school] += group.students
      if group.halfClasses > 0 { hasClasses[school] = true }
    }
    self.students = students
    self.hasClasses = hasClasses
    posts = PostPools(problem, schoolIndex: index, students: students)
    presentSchool = problem.teachers.map { index[$0.school] ?? 0 }
    var active = [Int](repeating: 0, count: problem.schools.count)
    for (teacher, school) in zip(problem.teachers, presentSchool) where teacher.status == .active {
      active[school] += 1
    }
    activeNow = active
    let teacherIndex = Dictionary(
      uniqueKeysWithValues: problem.teachers.enumerated().map { ($1.id, $0) }
    )
    decisions = DecisionBook(problem, teachers: teacherIndex, schools: index)
    var wishes: [Int: [Int: Int]] = [:]
    for wish in problem.preferences {
      guard let teacher = teacherIndex[wish.teacher], let school = index[wish.school] else {
        continue
      }
      let earlier = wishes[teacher]?[school] ?? Int.max
      wishes[teacher, default: [:]][school] = min(earlier, wish.rank)
    }
    self.wishes = wishes
    travel = TravelFacts(problem, schoolIndex: index)
  }

  /// The same facts with level 1 counting each uncovered period of some offerings as one, and
  /// nothing else.
  func countingPeriods(of counted: Set<Int>) -> DistrictFacts {
    var copy = self
    copy.problem.policy.weights[.uncovered] = 1
    copy.problem.policy.weights[.missing] = 0
    copy.offerings = offerings.enumerated().map { position, facts in
      OfferingFacts(
        offering: facts.offering,
        school: facts.school,
        required: facts.required,
        opening: facts.opening,
        weight: counted.contains(position) ? 1 : 0
      )
    }
    return copy
  }
}
