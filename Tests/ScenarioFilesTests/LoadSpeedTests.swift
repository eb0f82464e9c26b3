import Staffing
import TestSupport
import Testing

@testable import ScenarioFiles

/// Prints how fast a large district loads; clocks inform, they do not judge.
@Suite struct LoadSpeedTests {
  @Test func `a large district loads, and the time is printed`() throws {
    #if DEBUG
      let people = 1_000
    #else
      let people = 60_000
    #endif
    let schools = (0..<max(2, people / 40)).map { number in
      School(id: School.ID("S\(number)"), name: "第\(number)小学", stages: [.primary], location: .town)
    }
    let classes = schools.flatMap { school in
      (1...6).map { ClassGroup(school: school.id, grade: $0, classes: 2, students: 80) }
    }
    let teachers = (0..<people).map { number in
      Teacher(
        id: Teacher.ID("T\(1_000_000 + number)"),
        name: "教师\(number)",
        sex: .female,
        birth: Month(year: 1980, month: 5),
        school: schools[number % schools.count].id,
        since: Month(year: 2015, month: 9),
        certificate: .primary,
        subject: .math,
        otherSubjects: [.pe, .art],
        title: .first,
        education: .bachelor,
        home: Coordinates(longitude: 120.12345, latitude: 31.54321)
      )
    }
    let problem = StaffingProblem(
      schoolYear: 2026,
      schools: schools,
      classes: classes,
      teachers: teachers,
      preferences: teachers.map { Preference(teacher: $0.id, school: schools[0].id, rank: 1) }
    )
    let folder = try TemporaryFolder()
    let path = folder.path(of: "district")
    let clock = ContinuousClock()
    let writing = try clock.measure { try ScenarioFolder.write(problem, to: path) }
    var loaded: LoadedScenario?
    let loading = try clock.measure { loaded = try ScenarioFolder.load(at: path) }
    print("\(people) people: writing \(writing), loading \(loading)")
    #expect(loaded?.problem.teachers.count == people)
  }
}
