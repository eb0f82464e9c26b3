public import Staffing

/// Somebody of a group of schools: at home in one, perhaps a visitor in others.
public struct GroupTeacher: Hashable, Sendable {
  /// The school where they work.
  public let home: School.ID
  /// Who, what they may teach there, and most weekly periods at all schools.
  public let teacher: ClassTeacher
  /// Most weekly periods at other schools.
  public let mostAway: Double
  /// What they may teach at other schools.
  public let away: Set<Offering>

  /// Somebody with everything a joint table asks of them.
  public init(home: School.ID, teacher: ClassTeacher, mostAway: Double, away: Set<Offering>) {
    self.home = home
    self.teacher = teacher
    self.mostAway = mostAway
    self.away = away
  }
}

/// Schools whose people may teach at each other's, with all their classes.
public struct StaffGroup: Sendable {
  /// The schools with their classes, in order.
  public let schools: [(school: School.ID, classes: [SchoolClass])]
  /// The people of all schools, in order.
  public let people: [GroupTeacher]
  /// The week of the schools.
  public let timetable: ExchangePolicy.Timetable
  /// Everything that classes are taught, in order.
  public let offerings: [Offering]

  /// A group from its schools and people.
  public init(
    schools: [(school: School.ID, classes: [SchoolClass])],
    people: [GroupTeacher],
    timetable: ExchangePolicy.Timetable
  ) {
    self.schools = schools
    self.people = people
    self.timetable = timetable
    offerings = Set(
      schools.flatMap { school, classes in classes.flatMap { $0.offerings(at: school) } }
    ).sorted()
  }
}

/// Whole blocks that one person teaches at another school.
public struct BlockVisit: Hashable, Sendable {
  /// The person, as a position in the group.
  public let person: Int
  /// What they teach there.
  public let offering: Offering
  /// Weekly periods.
  public var weeklyPeriods: Double
}

/// Who visits which school with whole blocks.
public struct GroupDuties: Sendable {
  /// The visits by person and offering.
  public let visits: [BlockVisit]
  /// Weekly periods of whole blocks that each person has in all.
  public let loads: [Double]
  /// Cost at level 1 of what nobody teaches.
  public let untaught: Double
}

/// What duties cost the plan.
public struct PlanCost: Hashable, Sendable {
  /// By how much they exceed what the plan must keep; 0 or more.
  public var excess: Double
  /// What the plan's other periods cost beside, as so many periods at another school.
  public var periodsAway: Double

  /// A cost from its parts.
  public init(excess: Double, periodsAway: Double) {
    self.excess = excess
    self.periodsAway = periodsAway
  }
}

/// Says what whole blocks of visitors cost the plan, which counts periods.
public protocol VisitJudge {
  /// The cost once people have these loads and offerings get these visits, both in weekly periods;
  /// positions are those of the group, and what is left out is as before.
  mutating func cost(
    loads: [(person: Int, all: Double, away: Double)],
    visits: [(offering: Int, weeklyPeriods: Double)]
  ) -> PlanCost
  /// Takes the last change back.
  mutating func undo()
}
