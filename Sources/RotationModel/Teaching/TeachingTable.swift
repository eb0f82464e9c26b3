import LinearModel
import Staffing

/// The whole district's teaching for given choices, with lines for every single person.
struct TeachingTable: Sendable {
  /// Lines by instructor and offering.
  let lines: [TeachingLine]
  /// Level values of the teaching in each group.
  let groups: [LevelValues]
  /// Level values of teaching.
  var values: LevelValues { groups.reduce(LevelValues(), +) }

  /// Nodes that a group may take to prove its openings where a proof is wanted.
  static let proofNodes = 400

  /// Solves every group, on `threads` threads, and shares the periods out.
  ///
  /// Each group may spend `proofNodes` on proving which offerings open best.
  init(
    _ solver: TeachingSolver,
    places: [Placement?],
    threads: Int,
    proofNodes: Int
  ) {
    let program = solver.program
    let components = solver.components
    let people = Self.peopleByGroup(places, components)
    let answers = WorkShares(threads: threads).done(Array(people.indices)) { group in
      solver.solve(
        group,
        places: people[group].compactMap { places[$0] },
        proofNodes: proofNodes
      )
    }
    var lines: [TeachingLine] = []
    for (group, answer) in answers.enumerated() {
      lines += Self.shared(answer, among: people[group], places, program)
    }
    self.lines = lines
    groups = answers.map(\.values)
  }

  /// The candidates that have a place, by group.
  static func peopleByGroup(_ places: [Placement?], _ components: TeachingComponents)
    -> [[Int]]
  {
    var people = [[Int]](repeating: [], count: components.components.count)
    for (candidate, place) in places.enumerated() {
      if let place { people[components.componentOfSchool[place.school]].append(candidate) }
    }
    return people
  }

  /// Shares the periods of each reach out among its people: itinerant periods first, each person
  /// up to their itinerant part, then the others up to what is left of the capacity.
  static func shared(
    _ teaching: GroupTeaching,
    among people: [Int],
    _ places: [Placement?],
    _ program: ExchangeProgram
  ) -> [TeachingLine] {
    var ofReach: [Int: [Int]] = [:]
    for person in people {
      if let place = places[person] { ofReach[place.reach, default: []].append(person) }
    }
    var left: [Int: Double] = [:]
    for person in people { left[person] = places[person]?.capacity ?? 0 }
    var amounts: [Pair: Double] = [:]
    for isItinerant in [true, false] {
      var leftItinerant: [Int: Double] = [:]
      for person in people { leftItinerant[person] = places[person]?.itinerant ?? 0 }
      for line in teaching.lines where line.isItinerant == isItinerant {
        var need = line.periods
        for person in ofReach[line.reach] ?? [] where need > 1e-9 {
          var amount = min(need, left[person] ?? 0)
          if isItinerant { amount = min(amount, leftItinerant[person] ?? 0) }
          guard amount > 1e-9 else { continue }
          left[person, default: 0] -= amount
          leftItinerant[person, default: 0] -= amount
          need -= amount
          amounts[
            Pair(
              person: person,
              offering: line.offering,
              qualification: line.qualification,
              isItinerant: isItinerant
            ),
            default: 0
          ] += amount
        }
      }
    }
    return amounts.map { pair, periods in
      TeachingLine(
        instructor: program.instructor(pair.person),
        offering: program.facts.offerings[pair.offering].offering,
        weeklyPeriods: (periods * 1e6).rounded() / 1e6,
        qualification: pair.qualification,
        isItinerant: pair.isItinerant
      )
    }
  }

  private struct Pair: Hashable {
    let person: Int
    let offering: Int
    let qualification: Qualification
    let isItinerant: Bool
  }
}

extension ExchangeProgram {
  /// The instructor that a candidate is in a teaching table.
  func instructor(_ candidate: Int) -> Instructor {
    switch candidates[candidate].kind {
    case .teacher(let position): .teacher(facts.problem.teachers[position].id)
    case .recruit(let group, let number):
      .recruit(
        stage: facts.problem.recruits[group].stage,
        subject: facts.problem.recruits[group].subject,
        number: number
      )
    }
  }
}
