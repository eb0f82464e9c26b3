import Staffing

/// What the tables of one run share: diagnostics and the names that rows refer to.
final class LoadingContext {
  /// Everything found so far, in the order of finding.
  private(set) var diagnostics: [Diagnostic] = []
  /// The schools, once `schools.csv` was read.
  var schools = SchoolNames()
  /// The subjects, once `curriculum.csv` was read.
  var subjects = SubjectNames()
  /// The teachers' ids, once `teachers.csv` was read.
  private(set) var teachers: Set<String> = []
  /// The file that says who there is: of a plan read without its scenario, `assignments.csv`.
  var rosterFile = "teachers.csv"
  /// Whether the tables that names refer to could be read; if not, unknown names mean nothing.
  var schoolsAreKnown = true
  var subjectsAreKnown = true
  var teachersAreKnown = true
  /// Whether every folder that the scenario extends was found; if not, what is missing means nothing.
  var isBaseComplete = true
  /// Digest of every file read, by its path from the scenario folder.
  var digests: [String: String] = [:]
  private var teachersInOrder: [String] = []
  /// Ids that may still be compared: thousands of faults must not take minutes to suggest ids for.
  private var comparisonsLeft = 300_000

  private var nearWords: [String: String?] = [:]
  private var months: [String: Month?] = [:]

  private var isSilent = false

  /// Adds a diagnostic.
  func add(_ diagnostic: Diagnostic) {
    if !isSilent { diagnostics.append(diagnostic) }
  }

  /// Reads cells again whose own faults were reported already.
  func silently<Value>(_ read: () -> Value) -> Value {
    isSilent = true
    defer { isSilent = false }
    return read()
  }

  /// Whether anything found so far makes the input unusable.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The diagnostics by file, row, column; equal places by code.
  var sorted: [Diagnostic] {
    diagnostics.enumerated().sorted { first, second in
      if first.element.place != second.element.place {
        return first.element.place < second.element.place
      }
      let codes = (first.element.code.rawValue, second.element.code.rawValue)
      return codes.0 == codes.1 ? first.offset < second.offset : codes.0 < codes.1
    }.map(\.element)
  }

  /// Adds a teacher; false when the id is known already.
  @discardableResult
  func addTeacher(_ id: String) -> Bool {
    guard teachers.insert(id).inserted else { return false }
    teachersInOrder.append(id)
    return true
  }

  /// A month in any form; a roster repeats the same few hundred thousands of times.
  func month(_ text: String) -> Month? {
    if let known = months[text] { return known }
    let found = NumberText.month(text)
    months[text] = .some(found)
    return found
  }

  /// What `find` answers for a text of a column; asked once, for a fault may fill a whole column.
  func nearWord(_ text: String, column: String, find: (String) -> String?) -> String? {
    let key = column + "\u{1F}" + text
    if let known = nearWords[key] { return known }
    let found = find(text)
    nearWords[key] = .some(found)
    return found
  }

  /// The school that was probably meant.
  func nearSchool(_ text: String) -> String? {
    mayCompare(schools.count) ? schools.nearMatch(of: text) : nil
  }

  /// The teacher that was probably meant.
  func nearTeacher(_ text: String) -> String? {
    mayCompare(teachersInOrder.count) ? NearMatch.id(text, among: teachersInOrder) : nil
  }

  private func mayCompare(_ count: Int) -> Bool {
    guard comparisonsLeft > 0 else { return false }
    comparisonsLeft -= count
    return true
  }
}
