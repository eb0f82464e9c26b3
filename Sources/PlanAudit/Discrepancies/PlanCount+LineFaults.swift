import Staffing

extension PlanCount {
  /// Wrong `qualification` and `itinerant` cells of the teaching, and repeated rows.
  ///
  /// They break no rule: rules and terms go by what the audit finds itself.
  func lineFaults(file: Discrepancy.File) -> [Discrepancy] {
    var faults: [Discrepancy] = []
    var seen: Set<String> = []
    for line in teaching {
      let key = "\(line.instructor) \(line.offering)"
      func fault(_ column: String, _ found: String, _ expected: String) {
        faults.append(Discrepancy(file, key: key, column: column, found: found, expected: expected))
      }
      if !seen.insert(key).inserted { fault("rows", "2", "1") }
      if let expected = qualification(of: line), expected != line.qualification {
        fault("qualification", line.qualification.rawValue, expected.rawValue)
      }
      if line.isItinerant != isItinerant(line) {
        fault("itinerant", Cell(line.isItinerant).text, Cell(isItinerant(line)).text)
      }
    }
    return faults
  }

  /// The qualification a line should state; nil where nobody can say.
  private func qualification(of line: TeachingLine) -> Qualification? {
    guard let id = line.teacherID else { return .main }
    return facts.teacher(id).flatMap { facts.qualification(of: $0, for: line.offering) }
  }
}
