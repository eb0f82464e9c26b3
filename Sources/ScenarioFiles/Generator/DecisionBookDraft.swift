import Staffing

/// The decisions of the office about people, drawn before the witness, which keeps to them.
struct DecisionBookDraft {
  /// What was decided about a person, by the person's index; at most one of stay, allow and move.
  private(set) var kinds: [Int: Decision.Kind] = [:]
  /// Schools that people are to avoid.
  private(set) var avoided: [Int: Int] = [:]
  private(set) var rows: [Decision] = []

  /// Adds a decision about a person.
  mutating func add(
    _ kind: Decision.Kind,
    _ index: Int,
    _ person: Person,
    at site: Int? = nil,
    _ reason: String
  ) {
    if kind == .avoid {
      avoided[index] = site
    } else {
      kinds[index] = kind
    }
    rows.append(
      Decision(
        teacher: person.teacher.id,
        kind: kind,
        school: site.map(PersonDraw.schoolID),
        reason: reason
      )
    )
  }
}
