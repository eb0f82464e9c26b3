import PlanAudit
import Staffing
import TestSupport
import Testing

@Suite struct PlanTablesTests {
  static let district = StaffingProblem.tiny {
    $0.curriculum([.chinese: 8, .math: 4])
    $0.curriculum(grade: 7, [.chinese: 5])
    $0.school("A", location: .urban, establishment: 3)
    $0.school("B", location: .rural, establishment: 2)
    $0.school("C", location: .urban, cluster: "c")
    $0.school("D", location: .urban, cluster: "c")
    $0.school("J", stages: [.junior])
    for school in ["A", "B", "C", "D"] { $0.classes(School.ID(school), students: 50) }
    $0.classes("J", grade: 7)
    $0.teacher("A1", at: "A", certificate: .junior, backbone: .county, title: .senior)
    $0.teacher("A2", at: "A", others: [.math], certificate: .junior, post: .deputy)
    $0.teacher("A3", at: "A", .math, status: .leave)
    $0.teacher("A4", at: "A", certificate: .junior, post: .middle)
    $0.teacher("B1", at: "B", backbone: .city)
    $0.teacher("C1", at: "C", .math)
    $0.preference("A1", "B", rank: 2)
  }

  @Test(arguments: [
    (School.Location.urban, School.Standing.ordinary, ExchangeForm.support),
    (.town, .strong, .support),
    (.town, .ordinary, .regional), (.rural, .ordinary, .regional), (.rural, .strong, .support),
    (.town, .weak, .regional),
  ])
  func `support comes from an urban or strong school, shadowing goes to one`(
    location: School.Location,
    standing: School.Standing,
    form: ExchangeForm
  ) {
    let problem = StaffingProblem.tiny {
      $0.school("A", location: location, standing: standing)
      $0.school("B", location: .rural)
      $0.classes("A")
      $0.classes("B")
      $0.teacher("A1", at: "A")
      $0.teacher("B1", at: "B")
    }
    let forms = audit(problem, moving: ["A1": "B", "B1": "A"]).tables.assignments.map(\.form)
    // A rural strong school supports and is supported by another rural one.
    #expect(forms[0] == form)
    #expect(forms[1] == (form == .support ? .shadowing : .regional))
  }

  func row(
    _ teacher: Teacher.ID,
    to school: School.ID
  ) throws -> PlanTables.AssignmentRow {
    let rows = audit(Self.district, teacher, to: school).tables.assignments
    return try #require(rows.first { $0.teacher == teacher })
  }

  @Test func `a row for every active person, whether or not they move`() throws {
    let rows = audit(Self.district, "A1", to: "B").tables.assignments
    #expect(rows.map(\.teacher) == ["A1", "A2", "A4", "B1", "C1"])
    let mover = try #require(rows.first)
    #expect(mover.from == "A" && mover.to == "B" && mover.isMoved)
    #expect(mover.form == .support)
    #expect(mover.categories == [.backbone, .seniorTitle])
    #expect(mover.travelMinutes == 1)
    #expect(mover.preferenceRank == 2)
    #expect(mover.name == "Name A1")
    let stayer = rows[1]
    #expect(!stayer.isMoved && stayer.form == nil && stayer.travelMinutes == nil)
    #expect(stayer.preferenceRank == nil)
    #expect(stayer.categories == [.administrator])
  }

  @Test(arguments: [
    ("A2", "B", ExchangeForm.leadership), ("A1", "J", .redeployment), ("C1", "D", .cluster),
    ("A1", "B", .support), ("B1", "A", .shadowing), ("A1", "C", .regional),
    ("A4", "B", .support), ("A2", "J", .leadership),
  ])
  func `the first form that fits`(teacher: String, school: String, form: ExchangeForm) throws {
    #expect(try row(Teacher.ID(teacher), to: School.ID(school)).form == form)
  }

  @Test func `offerings with what is covered and by how many people`() throws {
    let rows = audit(
      Self.district,
      teaching: [.line("A1", 5, "A"), .line("A2", 3, "A"), .line("C1", 2, "C", .math)]
    ).tables.offerings
    #expect(rows.count == 9)
    #expect(
      rows[0]
        == PlanTables.OfferingRow(
          offering: Offering(school: "A", stage: .primary, subject: .chinese),
          required: 8,
          covered: 8,
          uncovered: 0,
          isOpened: true,
          teachers: 2
        )
    )
    let math = try #require(
      rows.first { $0.offering.school == "C" && $0.offering.subject == .math }
    )
    #expect(math.uncovered == 2 && !math.isOpened && math.teachers == 1)
  }

  @Test func `schools with heads, posts and shares`() {
    let found = audit(Self.district, moving: ["A1": "B"], teaching: [.line("A2", 6, "A")])
    let rows = found.tables.schools
    #expect(rows.map(\.school) == ["A", "B", "C", "D", "J"])
    #expect(rows[0].headsBefore == 4 && rows[0].headsAfter == 3)
    #expect(rows[0].over == 0 && rows[0].vacant == 0)
    #expect(rows[0].leaving == 1 && rows[0].arriving == 0)
    #expect(rows[0].backbonePer100Before == 2 && rows[0].backbonePer100After == 0)
    #expect(rows[0].coveredBefore == 0 && rows[0].coveredAfter == 0.5)
    #expect(!rows[0].opensEverySubject && !rows[0].teachesEveryPeriod)
    #expect(rows[1].arriving == 1 && rows[1].headsAfter == 2 && rows[1].vacant == 0)
    #expect(rows[1].backbonePer100After == 4)
    #expect(rows[1].seniorPer100Before == 0 && rows[1].seniorPer100After == 2)
    #expect(rows[2].vacant == 49)
  }

  @Test func `a school without students or demand has no shares`() {
    let problem = StaffingProblem.tiny {
      $0.school("A")
      $0.teacher("T", at: "A")
    }
    let found = audit(problem)
    let row = found.tables.schools[0]
    #expect(row.backbonePer100Before == nil && row.seniorPer100After == nil)
    #expect(row.coveredBefore == nil && row.coveredAfter == nil)
    #expect(row.opensEverySubject && row.teachesEveryPeriod)
    #expect(found.schoolsOpened == PlanRecord.SchoolCount(before: 0, after: 0, of: 0))
  }

  @Test func `what every school opens, lacks and by whom it is taught`() {
    let problem = StaffingProblem.tiny {
      $0.curriculum([.chinese: 8, .math: 4, .labour: 1])
      $0.school("A", cluster: "c")
      $0.school("B", cluster: "c")
      $0.classes("A", 2)
      $0.teacher("A1", at: "A", others: [.math])
      $0.teacher("B1", at: "B")
      $0.recruits(1, .primary, .math)
    }
    let recruit = TeachingLine(
      instructor: .recruit(stage: .primary, subject: .math, number: 1),
      offering: Offering(school: "A", stage: .primary, subject: .math),
      weeklyPeriods: 2,
      qualification: .main,
      isItinerant: false
    )
    let lines: [TeachingLine] = [
      .line("A1", 6, "A"), .line("A1", 3, "A", .math, qualification: .other),
      .line("A1", 2, "A", .labour, qualification: .open), .line("B1", 7, "A", isItinerant: true),
      recruit,
    ]
    let found = audit(
      problem,
      teaching: lines,
      recruits: [RecruitPlacement(stage: .primary, subject: .math, school: "A", count: 1)]
    )
    #expect(found.broken == [])
    let school = found.schools[0]
    #expect(school.opensEverySubject && !school.teachesEveryPeriod)
    #expect(school.missing.map(\.short) == [3, 3])
    #expect(school.missing.map(\.required) == [16, 8])
    #expect(school.missing.map(\.isOpened) == [true, true])
    let coverage = school.coverage
    #expect(coverage.main == 6 && coverage.other == 3 && coverage.open == 2)
    #expect(coverage.itinerant == 7 && coverage.recruit == 2 && coverage.unqualified == 0)
    #expect(found.schoolsOpened == PlanRecord.SchoolCount(before: 0, after: 1, of: 1))
    #expect(found.schoolsFullyOpened == PlanRecord.SchoolCount(before: 0, after: 0, of: 1))
    #expect(!found.schoolsBefore[0].opensEverySubject)
  }
}
