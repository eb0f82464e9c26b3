import Staffing

/// `backbone_shortfall` — Active backbone teachers a school lacks against the district's mean per
/// student: `Σₖ max(0, students[k] · B ÷ students − b[k])`, unrounded.
enum BackboneShortfall: AuditTerm {
  static let id = TermID.backboneShortfall

  static func value(in count: PlanCount) -> Double {
    count.shortfall(of: \.isBackbone)
  }
}

extension PlanCount {
  /// What the schools lack of a kind of active people against the mean per student.
  func shortfall(of isCounted: (Teacher) -> Bool) -> Double {
    let students = facts.students.values.reduce(0, +)
    guard students > 0 else { return 0 }
    let bySchool = activeAfter.mapValues { $0.count(where: isCounted) }
    let people = bySchool.values.reduce(0, +)
    return facts.problem.schools.reduce(0) { sum, school in
      let fair = Double(facts.students[school.id] ?? 0) * Double(people) / Double(students)
      return sum + max(0, fair - Double(bySchool[school.id] ?? 0))
    }
  }
}
