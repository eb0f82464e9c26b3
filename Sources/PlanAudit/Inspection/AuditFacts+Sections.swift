import Staffing

extension AuditFacts {
  /// Students of every section that has classes.
  func sectionStudents() -> [SchoolSection: Int] {
    var students: [SchoolSection: Int] = [:]
    for group in problem.classes {
      guard let stage = Stage(grade: group.grade) else { continue }
      students[SchoolSection(school: group.school, stage: stage), default: 0] += group.students
    }
    return students
  }

  /// Every section of compulsory education, in order.
  func compulsorySections() -> [SchoolSection] {
    problem.schools.flatMap { school in
      school.stages.filter { problem.policy.inspection.variationLimit[$0] != nil }
        .map { SchoolSection(school: school.id, stage: $0) }
    }.sorted()
  }

  /// Why inspectors leave a section with so many students out, or nil.
  func exclusion(of section: SchoolSection, students: Int) -> ExcludedSection? {
    let all = compulsoryStudents(of: section.school)
    let isPoint = school(section.school)?.parent != nil
    let reason: ExcludedSection.Reason? =
      if students <= 0 {
        .noStudents
      } else if isPoint && all < problem.policy.inspection.leastStudentsOfPoint {
        .smallPoint
      } else {
        nil
      }
    return reason.map { ExcludedSection(section: section, students: all, reason: $0) }
  }
}
