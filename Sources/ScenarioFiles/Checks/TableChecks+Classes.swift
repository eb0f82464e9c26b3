import Staffing

extension TableChecks {
  /// Rows of `class_teachers.csv` about classes that the school does not have; nothing follows from
  /// them.
  func warnOfUnknownClasses() {
    guard tables.hasClasses, tables.classes.areComplete else { return }
    var halves: [School.ID: [Int: Int]] = [:]
    for group in tables.classes.values {
      halves[group.school, default: [:]][group.grade] = group.halfClasses
    }
    let concerned = tables.formerTeachers.located.filter { _, row in
      let grades = halves[row.school] ?? [:]
      let parts = row.schoolClass.split(separator: "+").map { Int($0) ?? 0 }
      if parts.count == 2 {
        return row.grade != parts.min() || parts.contains { (grades[$0] ?? 0) % 2 == 0 }
      }
      // A half class that is left over comes after the whole ones.
      let count = ((grades[row.grade] ?? 0) + 1) / 2
      return parts.count != 1 || !(1...max(1, count)).contains(parts[0]) || count == 0
    }
    guard let first = concerned.first else { return }
    context.add(
      Diagnostic(
        .warning,
        .unknownClass,
        at: first.row.place(of: .schoolClass),
        columnName: first.row.file.nameInFile(of: .schoolClass),
        value: "\(concerned.count)",
        details: concerned.prefix(10).map { "\($0.row.row + 1)" }
      )
    )
  }
}
