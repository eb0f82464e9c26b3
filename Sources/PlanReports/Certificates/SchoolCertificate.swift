import PlanAudit
public import Staffing

/// What one school can show a principal or an inspector: every subject of every grade, required and
/// taught, and by whom (开课证明).
public struct SchoolCertificate: Sendable {
  /// A grade, or two that are taught together.
  struct Column: Hashable, Comparable, Sendable {
    /// The grade; of combined grades the lower one.
    let grade: Int
    /// Both grades of combined classes; nil for a grade of its own.
    let combined: String?

    static func < (one: Self, other: Self) -> Bool {
      (one.grade, one.combined ?? "") < (other.grade, other.combined ?? "")
    }
  }

  /// Weekly periods over the classes of a column.
  struct Periods: Sendable, Hashable {
    var required = 0.0
    var taught = 0.0
    var missing: Double { required - taught }
  }

  /// Somebody who teaches a subject here.
  struct Person: Sendable, Hashable {
    let instructor: Instructor
    let qualification: Qualification
    /// The school the person belongs to, where it is another one.
    let visitingFrom: School.ID?
    var periods: Double
  }

  /// A subject of a stage.
  struct Row: Sendable {
    let offering: Offering
    var cells: [Column: Periods] = [:]
    var sum = Periods()
    var people: [Person] = []
  }

  /// A subject of a class that nobody teaches.
  struct OpenBlock: Sendable, Hashable {
    let schoolClass: ClassKey
    let subject: Subject
    let periods: Double
  }

  let plan: CountedPlan
  /// The school.
  public let school: School
  let columns: [Column]
  let rows: [Row]
  let openBlocks: [OpenBlock]
  /// Subjects of classes in all; nil without class tables.
  let blocks: Int?

  /// The certificate of a school; nil for an unknown one.
  public init?(_ id: School.ID, of plan: CountedPlan) {
    guard let school = plan.problem.school(id) else { return nil }
    self.plan = plan
    self.school = school
    let lines = plan.classes?[id] ?? []
    columns = Set(lines.map(Column.init)).sorted()
    rows = Self.rows(at: id, lines, plan)
    openBlocks = lines.filter { $0.instructor == nil }.map {
      OpenBlock(schoolClass: ClassKey($0), subject: $0.subject, periods: $0.weeklyPeriods)
    }
    blocks = plan.classes == nil ? nil : lines.count
  }

  /// Whether every subject is opened, under the plan.
  public var opensEverySubject: Bool { plan.curricula[school.id]?.after.opensEverySubject ?? true }
  /// Whether every period is taught, under the plan.
  public var teachesEveryPeriod: Bool {
    plan.curricula[school.id]?.after.teachesEveryPeriod ?? true
  }
  /// The same in the status quo.
  var openedBefore: Bool { plan.curricula[school.id]?.before.opensEverySubject ?? true }
  /// The same in the status quo.
  var taughtBefore: Bool { plan.curricula[school.id]?.before.teachesEveryPeriod ?? true }
  /// What became of the week; nil where nobody placed any.
  var week: WeekOutcome? { plan.weeks?[school.id] }
  /// Weekly periods of classes that nobody teaches.
  var openPeriods: Double { openBlocks.reduce(0) { $0 + $1.periods } }

  /// The rows by class tables; subjects that no class has, and plans without class tables, by the
  /// plan's teaching.
  private static func rows(
    at school: School.ID,
    _ lines: [ClassLine],
    _ plan: CountedPlan
  ) -> [Row] {
    var rows: [Offering: Row] = [:]
    for line in lines {
      guard let stage = Stage(grade: line.grade) else { continue }
      let offering = Offering(school: school, stage: stage, subject: line.subject)
      var row = rows[offering] ?? Row(offering: offering)
      let column = Column(line)
      row.cells[column, default: Periods()].required += line.weeklyPeriods
      row.sum.required += line.weeklyPeriods
      if let who = line.instructor, let how = line.qualification {
        row.cells[column]?.taught += line.weeklyPeriods
        row.sum.taught += line.weeklyPeriods
        row.add(who, how, line.weeklyPeriods, plan)
      }
      rows[offering] = row
    }
    let teaching = plan.plan.teaching.filter { $0.offering.school == school }
    for figures in plan.offerings[school] ?? [] where rows[figures.offering] == nil {
      var row = Row(offering: figures.offering)
      row.sum = Periods(required: figures.required, taught: figures.covered)
      for line in teaching where line.offering == figures.offering {
        row.add(line.instructor, line.qualification, line.weeklyPeriods, plan)
      }
      rows[figures.offering] = row
    }
    return rows.values.map { row in
      var row = row
      row.people.sort { ($1.periods, $0.instructor) < ($0.periods, $1.instructor) }
      return row
    }.sorted { $0.offering < $1.offering }
  }
}

extension SchoolCertificate.Row {
  /// Adds periods to a person's.
  fileprivate mutating func add(
    _ who: Instructor,
    _ how: Qualification,
    _ periods: Double,
    _ plan: CountedPlan
  ) {
    if let position = people.firstIndex(where: { $0.instructor == who }) {
      people[position].periods += periods
      return
    }
    let home = plan.homes[who]
    people.append(
      SchoolCertificate.Person(
        instructor: who,
        qualification: how,
        visitingFrom: home == offering.school ? nil : home,
        periods: periods
      )
    )
  }
}

extension SchoolCertificate.Column {
  /// The column of a class.
  fileprivate init(_ line: ClassLine) {
    grade = line.grade
    combined = line.schoolClass.contains("+") ? line.schoolClass : nil
  }
}
