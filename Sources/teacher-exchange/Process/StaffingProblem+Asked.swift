import Staffing

extension StaffingProblem {
  /// The school that somebody names on the command line, by id or by a name that is unique.
  func school(asked text: String) throws(CommandFailure) -> School.ID {
    if let school = schools.first(where: { $0.id.text == text }) { return school.id }
    let named = schools.filter { $0.name == text }
    guard named.count == 1 else { throw .unknownSchool(text) }
    return named[0].id
  }
}
