import Staffing

extension StaffingProblem {
  /// The school that somebody names on the command line, by id or by a name that is unique.
  func school(asked text: String) throws(CommandFailure) -> School.ID {
    if let school = schools.first(where: { $0.id.text == text }) { return school.id }
    let named = schools.filter { $0.name == text }
    guard named.count == 1 else { throw .unknownSchool(text) }
    return named[0].id
  }

  /// The person at work that somebody names on the command line, by id or by a name that is unique.
  func teacher(asked text: String) throws(CommandFailure) -> Teacher {
    let named = teachers.filter { $0.name == text }
    guard
      let teacher = teachers.first(where: { $0.id.text == text })
        ?? (named.count == 1 ? named.first : nil)
    else { throw .unknownTeacher(text) }
    guard teacher.status == .active else { throw .notAtWork(text) }
    return teacher
  }

  /// The objection that somebody states on the command line: `stay`, `avoid=S` or `move=S`.
  func objection(asked text: String, wants: String) throws(CommandFailure) -> Objection {
    let teacher = try teacher(asked: text)
    let parts = wants.split(separator: "=", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("stay", 1): return Objection(teacher: teacher.id, wish: .stay)
    case ("avoid", 2):
      return Objection(teacher: teacher.id, wish: .avoid(try school(asked: parts[1])))
    case ("move", 2):
      let school = try school(asked: parts[1])
      // Who asks to be sent where they are asks to stay.
      return Objection(
        teacher: teacher.id,
        wish: school == teacher.school ? .stay : .move(school)
      )
    default: throw .badWish(wants)
    }
  }
}
