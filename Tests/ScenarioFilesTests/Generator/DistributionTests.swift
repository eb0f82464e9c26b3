import ScenarioFiles
import Staffing
import Testing

/// The people of a generated district are spread as those of real ones, within tolerances.
@Suite struct DistributionTests {
  static let problem = SyntheticDistrict(teachers: 6_000, seed: 1).problem
  static let schools = Dictionary(problem.schools.map { ($0.id, $0) }) { first, _ in first }

  /// People of schools of a location, kindergartens apart.
  private func people(_ location: School.Location) -> [Teacher] {
    Self.problem.teachers.filter {
      Self.schools[$0.school]?.location == location && $0.subject != .kindergarten
    }
  }

  private func percent(_ people: [Teacher], _ holds: (Teacher) -> Bool) -> Double {
    100 * Double(people.count(where: holds)) / Double(max(1, people.count))
  }

  private func isNear(_ found: Double, _ expected: Double, within tolerance: Double = 3.5) -> Bool {
    abs(found - expected) <= tolerance
  }

  private func years(_ month: Month?) -> Int {
    (month?.months(until: Self.problem.effectiveMonth) ?? 0) / 12
  }

  @Test(arguments: [
    (School.Location.urban, [18.0, 30, 34, 18]), (.town, [22, 24, 30, 24]),
    (.rural, [28, 14, 20, 38]),
  ])
  func `ages are as in the field`(location: School.Location, shares: [Double]) {
    let people = people(location)
    for (band, share) in zip([0..<30, 30..<40, 40..<50, 50..<70], shares) {
      let found = percent(people) { band.contains(years($0.birth)) }
      #expect(isNear(found, share), "\(location) \(band): \(found), expected \(share)")
    }
  }

  @Test(arguments: [
    (School.Location.urban, 60.0, 75.0, 85.0), (.town, 50, 62, 75), (.rural, 40, 48, 60),
  ])
  func `years at the school, sex and education are as in the field`(
    location: School.Location,
    stay: Double,
    female: Double,
    bachelor: Double
  ) {
    let people = people(location)
    let longStay = percent(people) { years($0.since) >= 6 }
    #expect(isNear(longStay, stay, within: 5), "\(location): \(longStay), expected \(stay)")
    let women = percent(people) { $0.sex == .female }
    #expect(isNear(women, female), "\(location): \(women), expected \(female)")
    let graduates = percent(people) { $0.education == .bachelor || $0.education == .master }
    #expect(isNear(graduates, bachelor), "\(location): \(graduates), expected \(bachelor)")
  }

  @Test(arguments: [
    (School.Location.urban, 12.0, 28.0, 13.5), (.town, 10, 24, 7), (.rural, 10, 20, 1.5),
  ])
  func `titles and backbone levels are as in the field`(
    location: School.Location,
    primarySenior: Double,
    juniorSenior: Double,
    backbone: Double
  ) {
    let people = people(location)
    let primary = people.filter { Self.schools[$0.school]?.stages == [.primary] }
    let junior = people.filter { Self.schools[$0.school]?.stages == [.junior] }
    let seniors = percent(primary) { $0.title >= .senior }
    #expect(isNear(seniors, primarySenior, within: 3), "\(location): \(seniors)")
    if !junior.isEmpty {
      let seniors = percent(junior) { $0.title >= .senior }
      #expect(isNear(seniors, juniorSenior, within: 4), "\(location): \(seniors)")
    }
    let firsts = percent(people) { $0.title == .first }
    #expect(isNear(firsts, 44, within: 6), "\(location): \(firsts)")
    let found = percent(people) { $0.backbone != .none && $0.backbone != .school }
    #expect(isNear(found, backbone, within: 2), "\(location): \(found), expected \(backbone)")
    let higher = percent(primary) { $0.certificate > .primary }
    #expect(isNear(higher, location == .rural ? 20 : 27, within: 5), "\(location): \(higher)")
  }

  @Test func `leaders, absence and exemptions are as in the field`() {
    let people = Self.problem.teachers
    let leaders = percent(people) { $0.post == .principal || $0.post == .deputy }
    #expect((4...8).contains(leaders), "\(leaders)")
    let withMiddle = percent(people) { $0.post != .teacher }
    #expect((10...16).contains(withMiddle), "\(withMiddle)")
    let absent = percent(people) { $0.status != .active }
    #expect((2...6).contains(absent), "\(absent)")
    let exempt = percent(people) { $0.exempt != nil }
    #expect((2...5).contains(exempt), "\(exempt)")
  }

  @Test func `core subjects are in surplus in town, others short in villages`() {
    /// Full loads of a main subject for each full load that the subject alone needs.
    func supply(_ subject: Subject, _ location: School.Location) -> Double {
      let ids = Set(
        Self.problem.schools.filter { $0.location == location && $0.stages == [.primary] }.map(\.id)
      )
      let heads = Self.problem.teachers.count { ids.contains($0.school) && $0.subject == subject }
      let periods = Self.problem.classes.reduce(0.0) { sum, group in
        guard ids.contains(group.school) else { return sum }
        return sum + group.classes
          * Curriculum.builtIn.periods(grade: group.grade, subject: subject)
      }
      return Double(heads) * WorkloadNorms.builtIn(.primary, subject) / periods
    }
    for subject in [Subject.chinese, .math] {
      #expect(supply(subject, .urban) > 1.4, "\(subject)")
      #expect(supply(subject, .town) > 1.4, "\(subject)")
    }
    for subject in [Subject.english, .science, .it, .music, .art] {
      let (urban, town, rural) = (
        supply(subject, .urban), supply(subject, .town), supply(subject, .rural)
      )
      #expect(urban > town && town > rural, "\(subject): \(urban), \(town), \(rural)")
      #expect(rural < 0.6, "\(subject): \(rural)")
    }
  }

  @Test func `the mixture of schools and their sizes are as in the field`() {
    func share(_ fits: (School) -> Bool) -> Double {
      100 * Double(Self.problem.schools.count(where: fits)) / Double(Self.problem.schools.count)
    }
    let points = share { $0.parent != nil }
    #expect(isNear(points, 27, within: 4), "\(points)")
    let nine = share { $0.stages == [.primary, .junior] }
    #expect(isNear(nine, 5, within: 2), "\(nine)")
    let urban = share { $0.location == .urban }
    #expect(isNear(urban, 16, within: 4), "\(urban)")
    let perSchool = Double(Self.problem.teachers.count) / Double(Self.problem.schools.count)
    #expect((20.0...29).contains(perSchool), "\(perSchool)")
    let students = Self.problem.classes.reduce(0) { $0 + $1.students }
    let ratio = Double(students) / Double(Self.problem.teachers.count)
    #expect((14.5...18).contains(ratio), "\(ratio)")
    #expect(Self.problem.classes.contains { $0.halfClasses == 1 })
  }

  @Test(arguments: [
    (School.Location.urban, Stage.primary, 0.90...1.05), (.town, .primary, 0.97...1.10),
    (.rural, .primary, 1.20...1.70), (.urban, .junior, 0.90...1.02), (.town, .junior, 0.92...1.10),
  ])
  func `staff stand to the ratio of students as in the field`(
    location: School.Location,
    stage: Stage,
    expected: ClosedRange<Double>
  ) {
    let ids = Set(
      Self.problem.schools.filter { $0.location == location && $0.stages == [stage] }.map(\.id)
    )
    let students = Self.problem.classes.reduce(0) {
      $0 + (ids.contains($1.school) ? $1.students : 0)
    }
    let posts = Double(students) / (stage == .primary ? 19 : 13.5)
    let heads = Double(Self.problem.teachers.count { ids.contains($0.school) })
    #expect(expected.contains(heads / posts), "\(heads / posts)")
  }

  @Test func `a teaching point has one to five people and some class for each of them`() {
    let points = Self.problem.schools.filter { $0.parent != nil }.map(\.id)
    let heads = Dictionary(grouping: Self.problem.teachers, by: \.school).mapValues(\.count)
    for point in points { #expect((1...5).contains(heads[point] ?? 0), "\(point)") }
    let mean = Double(points.reduce(0) { $0 + (heads[$1] ?? 0) }) / Double(points.count)
    #expect((1.5...3).contains(mean), "\(mean)")
  }
}
