import Staffing

/// Ids of people: the staff number, or where there is none one made from school and name.
///
/// Made ids tell nothing that stands not beside them in every list, least of all the identity
/// number, whose few possible values a digest of it would not hide.
struct RosterIDs {
  private let context: LoadingContext
  private let remarks: RosterRemarks
  private var places: [String: Diagnostic.Place] = [:]
  /// How many ids were made.
  private(set) var made = 0

  init(context: LoadingContext, remarks: RosterRemarks) {
    self.context = context
    self.remarks = remarks
  }

  /// A made id: a letter and twelve hexadecimal digits of a digest.
  static func made(_ letter: String, from parts: [String]) -> String {
    let text = (["teacher-exchange import 1"] + parts).joined(separator: "\u{1F}")
    return letter + Digest.sha256(of: Array(text.utf8)).dropFirst("sha256:".count).prefix(12)
  }

  /// Gives everybody an id; people who cannot be told apart are faults.
  mutating func assign(to people: inout [RosterPerson], at schools: RosterSchools) {
    var namesakes: [[String]: Int] = [:]
    for person in people where person.staffNumber == nil {
      namesakes[Self.key(person, schools), default: 0] += 1
    }
    for index in people.indices {
      let person = people[index]
      if let number = person.staffNumber {
        take(number, person, "number", value: number)
        people[index].teacher.id = Teacher.ID(number)
        continue
      }
      made += 1
      var key = Self.key(person, schools)
      if namesakes[key] ?? 0 > 1 {
        remarks.note(.sharedName, at: person.place)
        key += [person.teacher.since?.description ?? "", person.teacher.subject.id]
      }
      let id = Self.made("T", from: key)
      take(id, person, "name", value: nil)
      people[index].teacher.id = Teacher.ID(id)
    }
  }

  private static func key(_ person: RosterPerson, _ schools: RosterSchools) -> [String] {
    [schools.all[person.school].folded, TextFolding.word(person.teacher.name)]
  }

  private mutating func take(_ id: String, _ person: RosterPerson, _ kind: String, value: String?) {
    guard let place = places[id] else {
      places[id] = person.place
      return
    }
    context.add(
      Diagnostic(
        .error,
        .repeatedPerson,
        at: person.place,
        value: value,
        details: [kind, place.shown]
      )
    )
  }
}
