public import Staffing

/// A seeded district without data faults that covers every feature of the scenario format.
///
/// The same arguments give the same problem on every machine. It has not always a plan: floors and
/// decisions may ask for more than the rules allow, unless `options` leave them out.
public struct RandomDistrict: Sendable {
  /// What a district may have; each is used with some probability.
  public enum Feature: CaseIterable, Sendable {
    case clusters, townships, parents, halfClasses, nineYearSchools, kindergartens, seniorSchools
    case exemptions, volunteers, leave, leaders, runningExchanges, otherSubjects, generalTeachers
    case ownLoads, homes, blankDates, blankEstablishments, boarders
    case preferences, decisions, recruits, posts, demandOverrides, shortages
    case unknownCoordinates, travelTable, floors, tightLimits, overload, ownNorms, blended
    case balance
  }

  /// How the floors of R9 are drawn.
  public enum Floors: Sendable {
    /// One hard floor that a few moves reach, and soft ones.
    case gentle
    /// Any base, counting, scope, enforcement and share.
    case wild
  }

  /// What is drawn, and how.
  public struct Options: Sendable {
    /// The features used.
    public var features: Set<Feature>
    /// How floors are drawn.
    public var floors: Floors
    /// Few subjects with few periods instead of the built-in curriculum.
    public var isCompact: Bool

    /// Options; by default every feature, gentle floors and a compact curriculum.
    public init(
      features: Set<Feature> = Set(Feature.allCases),
      floors: Floors = .gentle,
      isCompact: Bool = true
    ) {
      self.features = features
      self.floors = floors
      self.isCompact = isCompact
    }

    /// Every feature but the given ones.
    public static func without(_ features: Feature...) -> Options {
      Options(features: Set(Feature.allCases).subtracting(features))
    }
  }

  /// The problem drawn.
  public let problem: StaffingProblem

  /// Draws a district of about `people` people (at least one a school) and `schools` schools.
  public init(seed: UInt64, people: Int, schools: Int, _ options: Options = Options()) {
    precondition(people > 0 && schools > 0, "a district has people and schools")
    var draw = RandomDraw(seed: seed, options: options)
    draw.drawSchools(schools)
    draw.drawPeople(people)
    draw.drawTables()
    draw.drawPolicy()
    problem = draw.builder.problem()
  }
}

/// The state of one draw; the order of the calls is part of the result.
struct RandomDraw {
  var random: SplitMix64
  let options: RandomDistrict.Options
  var builder = DistrictBuilder()

  init(seed: UInt64, options: RandomDistrict.Options) {
    random = SplitMix64(seed: seed)
    self.options = options
  }

  /// Whether a feature is used and comes up this time.
  mutating func has(_ feature: RandomDistrict.Feature, _ probability: Double = 1) -> Bool {
    let comesUp = random.chance(probability)
    return options.features.contains(feature) && comesUp
  }

  /// The weekly periods a class of the grade needs, by subject.
  static let compact: Curriculum = {
    var cells: [Int: [Subject: Double]] = [0: [.kindergarten: 10]]
    for grade in 1...6 {
      cells[grade] = [.chinese: 5, .math: 4, .music: grade < 4 ? 1 : 0, .labour: 1]
    }
    for grade in 7...9 {
      cells[grade] = [.chinese: 4, .math: 4.5, .physics: grade > 7 ? 2 : 0, .labour: 1]
    }
    for grade in 10...12 { cells[grade] = [.chinese: 4, .math: 4, .physics: 3] }
    return Curriculum(cells)
  }()
}
