import ClassTimetables
import Staffing

/// Says what the blocks of visitors cost at level 1, with the covering kept best change by change.
///
/// Blocks of visitors are given; everybody's other periods are shared out freely, and what whole
/// blocks leave of somebody's capacity may go to other schools as periods.
struct PeriodsJudge: VisitJudge {
  private let places: [Placement]
  /// Position of each of the group's offerings among those of the district.
  private let offerings: [Int]
  private let schools: [Int]
  private let firstReach: Int
  private let perItinerantPeriod: Double
  private var teaching: LiveTeaching
  private var seated: [Placement]
  private var visits: [Double]
  private var target = 0.0
  private var changes: [Change] = []

  private enum Change {
    case person(Int, Placement)
    case visit(Int, Double)
  }

  /// A judge over people with places; `given` are periods of offerings that are taught anyway.
  init(
    _ district: SettledDistrict,
    places: [Placement],
    offerings: [Int],
    given: [(offering: Int, periods: Double)]
  ) {
    self.places = places
    self.offerings = offerings
    let facts = district.program.facts
    schools = offerings.map { facts.offerings[$0].school }
    firstReach = district.firstOfOfferings
    perItinerantPeriod = facts.problem.policy.weight(of: .itinerant)
    teaching = LiveTeaching(district.program, district.components)
    seated = places
    visits = [Double](repeating: 0, count: offerings.count)
    for place in places { teaching.seat(place, 1) }
    for (offering, periods) in given {
      let place = Placement(
        school: facts.offerings[offering].school,
        reach: firstReach + offering,
        capacity: periods,
        itinerant: 0
      )
      teaching.seat(place, 1)
    }
    teaching.settle()
    teaching.keep()
    target = teaching.values.curriculum
  }

  mutating func cost(
    loads: [(person: Int, all: Double, away: Double)],
    visits: [(offering: Int, weeklyPeriods: Double)]
  ) -> PlanCost {
    teaching.keep()
    changes.removeAll(keepingCapacity: true)
    for load in loads {
      let place = places[load.person]
      let next = Placement(
        school: place.school,
        reach: place.reach,
        capacity: place.capacity - load.away,
        itinerant: max(0, min(place.itinerant - load.away, place.capacity - load.all))
      )
      let before = seated[load.person]
      if next.capacity == before.capacity, next.itinerant == before.itinerant { continue }
      changes.append(.person(load.person, before))
      seat(load.person, next)
    }
    for visit in visits where self.visits[visit.offering] != visit.weeklyPeriods {
      changes.append(.visit(visit.offering, self.visits[visit.offering]))
      visitors(visit.offering, visit.weeklyPeriods)
    }
    teaching.settle()
    return PlanCost(
      excess: max(0, teaching.values.curriculum - target),
      periodsAway: perItinerantPeriod > 0 ? teaching.values.burden / perItinerantPeriod : 0
    )
  }

  mutating func undo() {
    for change in changes.reversed() {
      switch change {
      case .person(let person, let place): seat(person, place)
      case .visit(let offering, let periods): visitors(offering, periods)
      }
    }
    teaching.undo()
    changes.removeAll(keepingCapacity: true)
  }

  private mutating func seat(_ person: Int, _ place: Placement) {
    teaching.seat(place, 1)
    teaching.seat(seated[person], -1)
    seated[person] = place
  }

  private mutating func visitors(_ offering: Int, _ periods: Double) {
    let before = visits[offering]
    visits[offering] = periods
    if periods > 0 { teaching.seat(place(offering, periods), 1) }
    if before > 0 { teaching.seat(place(offering, before), -1) }
  }

  private func place(_ offering: Int, _ periods: Double) -> Placement {
    Placement(
      school: schools[offering],
      reach: firstReach + offerings[offering],
      capacity: periods,
      itinerant: 0
    )
  }
}
