/// What inspectors ask of a district (督导评估标准), with the sources of every number.
public struct InspectionStandard: Sendable, Hashable {
  /// A number for each stage of compulsory education.
  public struct ByStage: Sendable, Hashable {
    /// For primary schools and sections.
    public var primary: Double
    /// For junior schools and sections.
    public var junior: Double

    /// The numbers.
    public init(primary: Double, junior: Double) {
      self.primary = primary
      self.junior = junior
    }

    /// The number of a stage; nil outside compulsory education.
    public subscript(stage: Stage) -> Double? {
      switch stage {
      case .primary: primary
      case .junior: junior
      default: nil
      }
    }
  }

  /// Largest mean of the eight variations of the basic standard (教督〔2012〕3号; quoted, the text
  /// was not at hand).
  public var compositeLimit = ByStage(primary: 0.65, junior: 0.55)
  /// Largest variation of each of the seven indicators of the high standard (教督〔2017〕6号).
  public var variationLimit = ByStage(primary: 0.50, junior: 0.45)
  /// Most students in a class (教督〔2017〕6号, 政府保障程度).
  public var classSize = ByStage(primary: 45, junior: 50)
  /// Most students at a primary or junior school (教督〔2017〕6号, 政府保障程度).
  public var schoolSize = 2000
  /// Most students of compulsory education at a school with both stages (the same clause).
  public var combinedSchoolSize = 2500
  /// Least part of the eligible who move (教师〔2014〕4号; 教督〔2017〕6号).
  public var movedOfEligible: Share = 0.10
  /// Least part of those who move that are backbone teachers (the same clauses).
  public var backboneOfMoved: Share = 0.20
  /// Least part of a category that moves: the district's own floor over everybody.
  public var movedOfCategory: Share = 0.15
  /// Least part of all teachers that are backbone teachers: the district's goal.
  public var backboneShare: Share = 0.15
  /// Least part of kindergarten teachers with college education or more: the district's goal.
  public var kindergartenCollegeShare: Share = 0.90

  /// Indicators of the high standard that each school must meet in full; the rest may fall to
  /// `restShare` of their thresholds.
  public var indicatorsInFull = 6
  /// Part of its threshold that the remaining indicator must reach.
  public var restShare = 0.85
  /// Teaching points with fewer students are left out.
  public var leastStudentsOfPoint = 50
  /// Rural schools with so many students may count part-subject and itinerant PE and arts teachers.
  public var smallRuralSchool = 50...99

  /// The national standards and the district's goals.
  public init() {}

  /// The threshold of an indicator of the high standard (教督〔2017〕6号); nil for the others.
  public func threshold(of indicator: BalanceIndicator, at stage: Stage) -> Double? {
    let thresholds: ByStage? =
      switch indicator {
      case .education: ByStage(primary: 4.2, junior: 5.3)
      case .backbone: ByStage(primary: 1, junior: 1)
      case .peAndArts: ByStage(primary: 0.9, junior: 0.9)
      case .teachingArea: ByStage(primary: 4.5, junior: 5.8)
      case .sportsArea: ByStage(primary: 7.5, junior: 10.2)
      case .equipment: ByStage(primary: 2000, junior: 2500)
      case .multimediaRooms: ByStage(primary: 2.3, junior: 2.4)
      default: nil
      }
    return thresholds?[stage]
  }

  /// Hundredths that a student weighs when stages share what a school has.
  ///
  /// Primary 1, junior 1.1, senior 1.32 (教督〔2017〕6号: 1 : 1.1 and 1 : 1.2); kindergartens, of
  /// which it says nothing, count like primary.
  public static func sharingHundredths(of stage: Stage) -> Int {
    switch stage {
    case .kindergarten, .primary: 100
    case .junior: 110
    case .senior: 132
    }
  }
}
