import ClassTimetables
import LinearModel
import Staffing

/// Plans the teaching of one group of schools again so that visits hold whole blocks.
///
/// Nobody changes school. Level 1 of the group does not get worse; what the new teaching costs at
/// level 3 is told.
struct GroupReplanning: Sendable {
  /// The teaching of a group in place of the plan's.
  struct Answer: Sendable {
    let lines: [TeachingLine]
    /// By how much less stays untaught in classes.
    let gain: Double
    /// What it changes at levels 1 and 3.
    let change: LevelValues
  }

  let district: SettledDistrict
  let solver: TeachingSolver
  let seed: UInt64
  /// The classes of every school.
  let classes: [School.ID: [SchoolClass]]

  /// Teaching of a group that leaves less untaught than the tables of its schools, given the plan's
  /// lines there; each leaves less than the one before and mostly costs more.
  ///
  /// Where none `isPermitted` by itself, those are sought that cost less.
  func answers(
    _ group: Int,
    _ lines: [TeachingLine],
    tables: [School.ID: ClassTable],
    isPermitted: (Answer) -> Bool,
    isShort: () -> Bool
  ) -> [Answer] {
    let facts = district.program.facts
    let policy = facts.problem.policy
    let people = district.people[group]
    let beside = besideClasses(lines)
    let staff = staff(of: group, beside)
    let positions = staff.offerings.compactMap { facts.position(of: $0) }
    guard positions.count == staff.offerings.count,
      staff.people.contains(where: { $0.mostAway > 0 && !$0.away.isEmpty })
    else { return [] }
    var judge = PeriodsJudge(
      district,
      places: people.map { left(district.places[$0], of: district.program.instructor($0), beside) },
      offerings: positions,
      given: beside.lines.compactMap { line in
        facts.position(of: line.offering).map { ($0, line.weeklyPeriods) }
      }
    )
    func answers(_ weights: [Double]) -> [Answer] {
      GroupSearch(seed: seed &+ UInt64(group)).duties(
        staff,
        from: staff.schools.flatMap { tables[$0.school]?.lines ?? [] },
        uncovered: policy.weight(of: .uncovered),
        missing: policy.weight(of: .missing),
        awayWeights: weights,
        judge: &judge,
        isShort: isShort
      ).compactMap { answer(group, lines, $0, staff, beside, tables) }
    }
    let found = answers(GroupSearch.awayWeights)
    if found.isEmpty || found.contains(where: isPermitted) { return found }
    return answers(GroupSearch.dearAwayWeights)
  }

  /// The answer that duties stand for; nil where it leaves no less untaught, or loses at level 1.
  private func answer(
    _ group: Int,
    _ lines: [TeachingLine],
    _ duties: GroupDuties,
    _ staff: StaffGroup,
    _ beside: Beside,
    _ tables: [School.ID: ClassTable]
  ) -> Answer? {
    let untaught = staff.schools.reduce(0) { $0 + (tables[$1.school]?.untaught.value ?? 0) }
    guard duties.untaught < untaught - 1e-6,
      let taught = teaching(group, lines, duties, staff, beside)
    else { return nil }
    let facts = district.program.facts
    let offerings = district.components.components[group].offerings
    let change = facts.values(of: taught, offerings) - facts.values(of: lines, offerings)
    guard change.curriculum <= 1e-9 else { return nil }
    return Answer(lines: taught, gain: untaught - duties.untaught, change: change)
  }

  /// Lines of the plan in what no class has; they stay.
  private struct Beside {
    var lines: [TeachingLine] = []
    var all: [Instructor: Double] = [:]
    var away: [Instructor: Double] = [:]
  }

  private func besideClasses(_ lines: [TeachingLine]) -> Beside {
    var beside = Beside()
    for line in lines {
      let isInClasses = classes[line.offering.school]?.contains {
        $0.stage == line.offering.stage
          && $0.blocks.contains { $0.subject == line.offering.subject }
      }
      if isInClasses == true { continue }
      beside.lines.append(line)
      beside.all[line.instructor, default: 0] += line.weeklyPeriods
      if line.isItinerant { beside.away[line.instructor, default: 0] += line.weeklyPeriods }
    }
    return beside
  }

  private func left(_ place: Placement, of who: Instructor, _ beside: Beside) -> Placement {
    Placement(
      school: place.school,
      reach: place.reach,
      capacity: place.capacity - (beside.all[who] ?? 0),
      itinerant: max(0, place.itinerant - (beside.away[who] ?? 0))
    )
  }

  private func staff(of group: Int, _ beside: Beside) -> StaffGroup {
    let facts = district.program.facts
    let schools = district.components.components[group].schools.compactMap { position in
      let school = facts.problem.schools[position].id
      return classes[school].map { (school: school, classes: $0) }
    }
    return StaffGroup(
      schools: schools,
      people: district.people[group].map { candidate in
        let who = district.program.instructor(candidate)
        let place = left(district.places[candidate], of: who, beside)
        let reach = district.program.reaches[place.reach]
        var qualifications: [Stage: [Subject: Qualification]] = [:]
        for item in reach.home {
          let offering = facts.offerings[item.offering].offering
          qualifications[offering.stage, default: [:]][offering.subject] = item.qualification
        }
        return GroupTeacher(
          home: facts.problem.schools[place.school].id,
          teacher: ClassTeacher(
            instructor: who,
            capacity: place.capacity,
            qualifications: qualifications,
            planned: [:]
          ),
          mostAway: place.itinerant,
          away: Set(reach.itinerant.map { facts.offerings[$0].offering })
        )
      },
      timetable: facts.problem.policy.timetable
    )
  }

  /// The teaching in which the blocks of visitors are given; nil where something that was open
  /// cannot be opened, or more is given than is required.
  private func teaching(
    _ group: Int,
    _ lines: [TeachingLine],
    _ duties: GroupDuties,
    _ staff: StaffGroup,
    _ beside: Beside
  ) -> [TeachingLine]? {
    let program = district.program
    let people = district.people[group]
    var kept = beside.lines
    var away = [Double](repeating: 0, count: people.count)
    for visit in duties.visits {
      away[visit.person] += visit.weeklyPeriods
      kept.append(
        TeachingLine(
          instructor: staff.people[visit.person].teacher.instructor,
          offering: visit.offering,
          weeklyPeriods: visit.weeklyPeriods,
          qualification: .main,
          isItinerant: true
        )
      )
    }
    var given: [Int: Double] = [:]
    for line in kept {
      guard let offering = program.facts.position(of: line.offering) else { return nil }
      given[offering, default: 0] += line.weeklyPeriods
    }
    guard given.allSatisfy({ $0.value <= program.facts.offerings[$0.key].required + 1e-9 })
    else { return nil }
    var places: [Placement?] = district.places
    for (position, candidate) in people.enumerated() {
      let place = left(
        district.places[candidate],
        of: program.instructor(candidate),
        beside
      )
      // Only what whole blocks leave of a capacity goes to other schools as periods.
      let itinerant = min(
        place.itinerant - away[position],
        place.capacity - duties.loads[position]
      )
      places[candidate] = Placement(
        school: place.school,
        reach: place.reach,
        capacity: place.capacity - away[position],
        itinerant: max(0, itinerant)
      )
    }
    let taught = solver.solve(
      group,
      places: people.compactMap { places[$0] },
      given: given,
      opening: program.facts.opened(by: lines)
    )
    guard let taught else { return nil }
    return Self.joined(kept + TeachingTable.shared(taught, among: people, places, program))
  }

  /// Lines of one person in one offering become one.
  private static func joined(_ lines: [TeachingLine]) -> [TeachingLine] {
    var joined: [TeachingLine] = []
    for line in lines.sorted(by: { ($0.instructor, $0.offering) < ($1.instructor, $1.offering) }) {
      if let last = joined.last, last.instructor == line.instructor,
        last.offering == line.offering
      {
        joined[joined.count - 1].weeklyPeriods += line.weeklyPeriods
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
