public import Staffing

/// The mean size of the classes of a grade, or of two grades taught together (班额).
///
/// `classes.csv` gives students by grade: a mean above the cap proves a class above it, a mean
/// within it does not prove that every class is.
public struct ClassSize: Sendable, Hashable {
  /// The section.
  public let section: SchoolSection
  /// The grade, or both grades of combined classes.
  public let grades: [Int]
  /// Classes of these grades.
  public let classes: Double
  /// Their students.
  public let students: Int
  /// Most students in a class.
  public let cap: Double

  /// Students in a class on average.
  public var mean: Double { Double(students) / classes }
  /// Whether the mean is above the cap.
  public var isOver: Bool { mean > cap + 1e-9 }
}

/// The size of a school in compulsory education (学校规模).
public struct SchoolSize: Sendable, Hashable {
  /// The school.
  public let school: School.ID
  /// Its students of compulsory education.
  public let students: Int
  /// Most students of such a school.
  public let cap: Int

  /// Whether the school is above its cap.
  public var isOver: Bool { students > cap }
}

extension AuditFacts {
  /// The sizes of classes, by stage, school and grade.
  ///
  /// Halves are combined as classes are: neighbours in grade order within a stage.
  func classSizes(_ standard: InspectionStandard) -> [ClassSize] {
    var sizes: [ClassSize] = []
    for school in problem.schools {
      for stage in school.stages {
        guard let cap = standard.classSize[stage] else { continue }
        let section = SchoolSection(school: school.id, stage: stage)
        var waiting: ClassGroup?
        let groups = (classesBySchool[school.id] ?? []).filter {
          Stage(grade: $0.grade) == stage && $0.halfClasses > 0
        }
        func add(_ groups: [ClassGroup]) {
          sizes.append(
            ClassSize(
              section: section,
              grades: groups.map(\.grade).sorted(),
              classes: groups.reduce(0) { $0 + $1.classes },
              students: groups.reduce(0) { $0 + $1.students },
              cap: cap
            )
          )
        }
        for group in groups.sorted(by: { $0.grade < $1.grade }) {
          if group.halfClasses.isMultiple(of: 2) {
            add([group])
          } else if let first = waiting {
            waiting = nil
            add([first, group])
          } else {
            waiting = group
          }
        }
        // A half class that is left over has a room of its own.
        if let waiting { add([waiting.roundedUp]) }
      }
    }
    return sizes.sorted {
      ($0.section, $0.grades.first ?? 0) < ($1.section, $1.grades.first ?? 0)
    }
  }

  /// The sizes of schools with students of compulsory education, by school.
  func schoolSizes(_ standard: InspectionStandard) -> [SchoolSize] {
    problem.schools.compactMap { school in
      let students = compulsoryStudents(of: school.id)
      let isCombined = school.stages.contains(.primary) && school.stages.contains(.junior)
      guard students > 0 else { return nil }
      return SchoolSize(
        school: school.id,
        students: students,
        cap: isCombined ? standard.combinedSchoolSize : standard.schoolSize
      )
    }
  }

  /// Students of the primary and junior grades of a school.
  func compulsoryStudents(of school: School.ID) -> Int {
    (classesBySchool[school] ?? []).filter { (1...9).contains($0.grade) }
      .reduce(0) { $0 + $1.students }
  }
}

extension ClassGroup {
  /// The group with a left-over half class counted as a whole one.
  fileprivate var roundedUp: ClassGroup {
    var group = self
    group.halfClasses += group.halfClasses % 2
    return group
  }
}
