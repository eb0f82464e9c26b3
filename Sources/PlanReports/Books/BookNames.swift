import Staffing

/// How books name people and schools.
struct BookNames: Sendable {
  /// Whether names of people are masked.
  let isMasked: Bool
  private let plan: CountedPlan
  /// Names of schools that several schools have.
  private let ambiguous: Set<String>

  init(_ plan: CountedPlan, masked: Bool) {
    isMasked = masked
    self.plan = plan
    let counts = plan.problem.schools.reduce(into: [String: Int]()) { $0[$1.name, default: 0] += 1 }
    ambiguous = Set(counts.filter { $0.value > 1 }.keys)
  }

  /// A person's name, masked where that was asked for; never an id.
  func person(_ teacher: Teacher.ID, _ texts: Texts) -> String {
    plan.name(of: teacher, masked: isMasked, texts)
  }

  /// Whoever teaches: a person, or a new post by its number.
  func instructor(_ who: Instructor, _ texts: Texts) -> String {
    switch who {
    case .teacher(let id): person(id, texts)
    case .recruit(_, _, let number): texts(.certificateRecruit, ["number": "\(number)"])
    }
  }

  /// A school's name; with its id where several have the name, the id alone where it has none.
  func school(_ id: School.ID, _ texts: Texts) -> String {
    guard let school = plan.problem.school(id), !school.name.isEmpty else { return id.text }
    return ambiguous.contains(school.name) ? texts.school(id, of: plan.problem) : school.name
  }
}
